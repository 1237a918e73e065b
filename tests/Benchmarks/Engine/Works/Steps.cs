using DeepLearning.Benchmarks.Engine.Models;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearning.Benchmarks.Engine.Works;

/// <summary>Training steps: forward, loss, backward, optimiser, on one batch of random numbers.</summary>
internal static class Steps
{
    public static IEnumerable<(string Name, Func<Work> Make)> All =>
    [
        ("step/MLP", () => Training(SmallModels.Mlp, Digits, Adam)),
        ("step/LeNet-5", () => Training(SmallModels.LeNet, Images(64, 1, 28), Adam)),
        ("step/LSTM", () => Training(
            () => new Tagger(), () => (randn(32, 64, 32), randint(0, 32, [32, 64])), Adam)),
        .. new long[] { 16, 32, 64 }.Select(size => (
            $"step/ResNet-14 on {size}",
            (Func<Work>)(() => Training(() => new ResNet14(), Images(32, 3, size), Adam)))),
        .. new long[] { 64, 128, 256, 512 }.Select(width => (
            $"step/GPT of width {width}",
            (Func<Work>)(() => Training(() => new Gpt(width), Text, AdamW)))),
    ];

    /// <summary>Gets the small step that disposes, and the one that leaves it to the garbage collector.</summary>
    public static IEnumerable<(string Name, Func<Work> Make)> Loops => new[] { true, false }.Select(dispose => (
        dispose ? DisposingLoop : CarelessLoop,
        (Func<Work>)(() => Training(SmallModels.Mlp, Digits, Adam, dispose))));

    public const string DisposingLoop = "loop/disposes";
    public const string CarelessLoop = "loop/never disposes";

    /// <summary>Makes a training step.</summary>
    /// <param name="make">Makes the model, which answers with scores per class.</param>
    /// <param name="data">Makes the batch: inputs, and classes as whole numbers.</param>
    /// <param name="optimiser">Makes the optimiser.</param>
    /// <param name="dispose">Whether each step cleans up behind itself, or leaves it to the garbage collector.</param>
    public static Work Training(
        Func<nn.Module<Tensor, Tensor>> make,
        Func<(Tensor X, Tensor Target)> data,
        Func<IEnumerable<Parameter>, optim.Optimizer> optimiser,
        bool dispose = true)
    {
        var model = make();
        var optimizer = optimiser(model.parameters());
        var (x, target) = data();
        var last = double.NaN;
        return new Work(
            () =>
            {
                using var scope = dispose ? NewDisposeScope() : null;
                optimizer.zero_grad();
                var y = model.call(x);
                var loss = nn.functional.cross_entropy(y.reshape(-1, y.shape[^1]), target.reshape(-1));
                loss.backward();
                optimizer.step();
                last = loss.ToDouble();
            },
            () => last);
    }

    public static optim.Optimizer Adam(IEnumerable<Parameter> parameters) => optim.Adam(parameters, lr: 1e-3);

    private static optim.Optimizer AdamW(IEnumerable<Parameter> parameters) => optim.AdamW(parameters, lr: 3e-4);

    private static (Tensor, Tensor) Digits() => (randn(64, 784), randint(0, 10, 64));

    private static Func<(Tensor, Tensor)> Images(long batch, long channels, long size) =>
        () => (randn(batch, channels, size, size), randint(0, 10, batch));

    private static (Tensor, Tensor) Text() => (randint(0, 96, [16, 64]), randint(0, 96, [16, 64]));
}

using DeepLearning.Testing;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Tests.Large;

internal static partial class LargeFeeds
{
    private static Dictionary<string, (Func<Visual> Show, string Rule)> Runs => new()
    {
        ["Training.Live"] = (() => Silent.During(() => Live(20_000)), "the highest of every stretch"),
        ["Training.Runs"] = (
            () => Training.Runs([.. Enumerable.Range(0, 6).Select(i => new TrainingRun(
                $"run {i}", Curve(5000, 0.1 * i), Curve(5000, 1)))]), "the highest of every stretch"),
        ["Training.LearningRateFinder"] = (
            () => Training.LearningRateFinder(
                [.. Enumerable.Range(0, 9000).Select(i => Math.Pow(10, (i / 1000.0) - 8))], Curve(9000, 1)),
            "the highest of every stretch"),
        ["Training.GradientFlow"] = (() => Training.GradientFlow(Backward(Deep(150))), "spread evenly are shown"),
        ["Training.GradientByLag"] = (
            () => Training.GradientByLag([("sum", x => x.cumsum(1))], Noise(1, 3000, 2)),
            "the highest of every stretch"),
    };

    private static Dictionary<string, (Func<Visual> Show, string Rule)> Networks => new()
    {
        ["Activations.Layers"] = (
            () => Activations.Layers(Deep(150), Noise(8, 8)), "Of 300 layers, 40 spread evenly are shown"),
        ["Activations.Depth"] = (
            () => Activations.Depth([.. Enumerable.Range(0, 6).Select(i => ($"net {i}", Deep(150)))], Noise(8, 8)),
            "Of 300 layers, 60 spread evenly are shown"),
        ["Models.Summary"] = (() => Models.Summary(Deep(300), Noise(1, 8)), "are shown"),
        ["Models.Costs"] = (() => Models.Costs(Deep(300), Noise(1, 8)), "are shown"),
        ["Convolutions.Steps"] = (
            () => Convolutions.Steps(Noise(3, 512, 512), Noise(3, 5, 5)), "are averaged to"),
        ["Convolutions.KernelEditor"] = (() => Convolutions.KernelEditor(Noise(3, 512, 512)), "are averaged to"),
        ["Convolutions.Pooling"] = (() => Convolutions.Pooling(Noise(512, 512)), "are averaged to"),
        ["Convolutions.Kernels"] = (() => Convolutions.Kernels(Noise(256, 64, 3, 3)), "are shown"),
        ["Convolutions.FeatureMaps"] = (() => Convolutions.FeatureMaps(Seer(), Photo()), "are shown"),
        ["Convolutions.ReceptiveField"] = (
            () => Convolutions.ReceptiveField(Seer(), Noise(24, 3, 160, 160), "conv1"), "can be chosen"),
        ["Convolutions.GradCam"] = (() => Convolutions.GradCam(Seer(), Photo()), "Blocks of pixels are averaged"),
        ["Convolutions.Saliency"] = (() => Convolutions.Saliency(Seer(), Photo()), "Blocks of pixels are averaged"),
        ["Convolutions.Occlusion"] = (
            () => Convolutions.Occlusion(Seer(), Photo(), side: 56, step: 28), "Blocks of pixels are averaged"),
        ["Convolutions.MaximiseFilters"] = (
            () => Convolutions.MaximiseFilters(Seer(), [3, 224, 224], "conv1", steps: 2), "are shown"),
    };

    private static Visual Live(int steps)
    {
        using var live = Training.Live("run");
        for (var i = 0; i < steps; i++)
            live.Add(i, ("train loss", Math.Exp(-i / 500.0)), ("rate", 1e-3), ("accuracy", 0.5));
        return live.ToVisual();
    }

    private static double[] Curve(int count, double height) =>
        [.. Enumerable.Range(0, count).Select(i => height + Math.Exp(-i / 500.0) + (0.01 * Math.Sin(i)))];

    private static Module<Tensor, Tensor> Deep(int depth) => Sequential(Enumerable.Range(0, depth).SelectMany(
        i => new (string, Module<Tensor, Tensor>)[] { ($"linear{i}", Linear(8, 8)), ($"tanh{i}", Tanh()) }));

    private static Module<Tensor, Tensor> Backward(Module<Tensor, Tensor> model)
    {
        model.forward(Noise(4, 8)).square().mean().backward();
        return model;
    }

    private static Module<Tensor, Tensor> Seer() => Sequential(
        ("conv1", Conv2d(3, 64, 7, stride: 4, padding: 3)), ("relu1", ReLU()), ("conv2", Conv2d(64, 128, 3, stride: 2)),
        ("relu2", ReLU()), ("pool", AdaptiveAvgPool2d(1)), ("flatten", Flatten()), ("head", Linear(128, 200)));

    private static Tensor Photo() => rand(3, 224, 224, generator: Seed());
}

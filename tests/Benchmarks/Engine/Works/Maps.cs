using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.Benchmarks.Engine.Works;

/// <summary>Elementwise functions of a million numbers, and the cost of one very small op.</summary>
internal static class Maps
{
    private const long Count = 1 << 20;
    private const int Many = 1000;

    private static readonly (string Name, Func<Tensor, Tensor> Of)[] Functions =
    [
        ("relu", x => F.relu(x)),
        ("exp", x => x.exp()),
        ("tanh", x => x.tanh()),
        ("sigmoid", x => x.sigmoid()),
        ("gelu", F.gelu),
        ("gelu-tanh", x => F.gelu(x, GELU.Approximate.tanh)),
    ];

    public static IEnumerable<(string Name, Func<Work> Make)> All =>
    [
        ("add/forward", Add),
        ("add-8/forward", SmallAdd),
        ("add-8/chain of 1000", Chain),
        .. Functions.Select(f => ($"{f.Name}/forward", Forward(f.Of))),
        .. Functions.Select(f => ($"{f.Name}/both", Both(f.Of))),
    ];

    private static Work Add()
    {
        var (a, b) = (randn(Count), randn(Count));
        return Work.Forward(() => a + b);
    }

    private static Func<Work> Forward(Func<Tensor, Tensor> function) => () =>
    {
        var x = randn(Count);
        return Work.Forward(() => function(x));
    };

    private static Func<Work> Both(Func<Tensor, Tensor> function) => () =>
    {
        var x = randn(Count);
        return Work.Both(x, function);
    };

    /// <summary>A thousand sums of 8 numbers, each recorded for a gradient.</summary>
    private static Work SmallAdd()
    {
        var (a, b) = (randn(8, requires_grad: true), randn(8));
        return new Work(
            () =>
            {
                for (var i = 0; i < Many; i++)
                    (a + b).Dispose();
            },
            () => (a + b).abs().mean().ToDouble());
    }

    /// <summary>A chain of a thousand sums of 8 numbers and the way back.</summary>
    private static Work Chain()
    {
        var (a, b) = (randn(8, requires_grad: true), randn(8));
        return new Work(
            () =>
            {
                using var scope = NewDisposeScope();
                a.grad = null;
                var x = a;
                for (var i = 0; i < Many; i++)
                    x = x + b;
                x.sum().backward();
            },
            () => a.grad!.abs().mean().ToDouble());
    }
}

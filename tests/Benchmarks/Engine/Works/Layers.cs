using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.Benchmarks.Engine.Works;

/// <summary>Layers, forward and both ways, and one optimiser step.</summary>
internal static class Layers
{
    private static readonly (string Name, Convolution Shape)[] Convolutions =
    [
        ("1 to 6, 5x5 on 28", new(64, 1, 28, 6, 5, 2, 1, 1)),
        ("16 to 16, 3x3 on 32", new(32, 16, 32, 16, 3, 1, 1, 1)),
        ("64 to 128, 3x3 on 16", new(32, 64, 16, 128, 3, 1, 1, 1)),
        ("32 to 64, 3x3 on 32, stride 2", new(32, 32, 32, 64, 3, 1, 2, 1)),
        ("64 to 64, 3x3 on 16, depthwise", new(32, 64, 16, 64, 3, 1, 1, 64)),
    ];

    public static IEnumerable<(string Name, Func<Work> Make)> All =>
    [
        ("softmax/forward", () => Forward(randn(4096, 512), x => F.softmax(x, -1))),
        ("softmax/both", () => Work.Both(randn(4096, 512), x => F.softmax(x, -1))),
        ("layer norm/forward", () => Forward(randn(2048, 256), nn.LayerNorm(256).call)),
        ("layer norm/both", () => Work.Both(randn(2048, 256), nn.LayerNorm(256).call)),
        ("batch norm/both", () => Work.Both(randn(32, 16, 32, 32), nn.BatchNorm2d(16).call)),
        ("max pool/both", () => Work.Both(randn(32, 16, 32, 32), x => F.max_pool2d(x, 2))),
        ("cross-entropy/both", CrossEntropy),
        ("Adam, 1M parameters", Adam),
        .. Convolutions.Select(c => ($"conv2d/{c.Name}/forward", c.Shape.Forward())),
        .. Convolutions.Select(c => ($"conv2d/{c.Name}/both", c.Shape.Both())),
    ];

    private static Work Forward(Tensor x, Func<Tensor, Tensor> layer) => Work.Forward(() => layer(x));

    private static Work CrossEntropy()
    {
        var (x, target) = (randn(4096, 512, requires_grad: true), randint(0, 512, 4096));
        return new Work(
            () =>
            {
                using var scope = NewDisposeScope();
                x.grad = null;
                F.cross_entropy(x, target).backward();
            },
            () => x.grad!.abs().sum().ToDouble());
    }

    private static Work Adam()
    {
        var parameters = Enumerable.Range(0, 4).Select(_ => nn.Parameter(randn(512, 512))).ToArray();
        foreach (var parameter in parameters)
            parameter.grad = randn(512, 512);
        var optimizer = optim.Adam(parameters, lr: 1e-3);
        return new Work(() => optimizer.step(), () => parameters[3].abs().mean().ToDouble());
    }

    private sealed record Convolution(
        long Batch, long Channels, long Size, long Filters, long Kernel, long Padding, long Stride, long Groups)
    {
        public Func<Work> Forward() => () =>
        {
            var (layer, x) = Make();
            return Layers.Forward(x, layer.call);
        };

        public Func<Work> Both() => () =>
        {
            var (layer, x) = Make();
            var work = Work.Both(x, layer.call);
            return work with
            {
                Check = () => x.grad!.abs().mean().ToDouble() + layer.weight.grad!.abs().mean().ToDouble(),
            };
        };

        private (global::TorchSharp.Modules.Conv2d Layer, Tensor X) Make()
        {
            var layer = nn.Conv2d(
                Channels, Filters, Kernel, stride: Stride, padding: Padding, groups: Groups);
            return (layer, randn(Batch, Channels, Size, Size));
        }
    }
}

using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Testing;

/// <summary>Images and models that tests of visuals look at: drawn by formulas, seeded, small.</summary>
internal static class TestImages
{
    /// <summary>A seven of 28 x 28 with soft edges, (1, 28, 28), 0 to 1.</summary>
    public static Tensor Seven()
    {
        var pixels = new float[28 * 28];
        (double X, double Y)[] stroke = [(6.5, 7), (20.5, 7), (12, 22.5)];
        for (var i = 0; i < pixels.Length; i++)
        {
            var near = Math.Min(Distance(i % 28, i / 28, stroke[0], stroke[1]),
                Distance(i % 28, i / 28, stroke[1], stroke[2]));
            pixels[i] = (float)Math.Clamp(2.1 - near, 0, 1);
        }

        return tensor(pixels).reshape(1, 28, 28);
    }

    /// <summary>A disc and a square on a shaded ground, (3, 64, 64), 0 to 1.</summary>
    public static Tensor Shapes()
    {
        var pixels = new float[3 * 64 * 64];
        for (var i = 0; i < 64 * 64; i++)
        {
            var (x, y) = (i % 64, i / 64);
            var shade = 0.55f + (0.25f * x / 64) + (0.1f * y / 64);
            (float R, float G, float B) colour = InDisc(x, y) ? (0.16f, 0.42f, 0.72f)
                : InSquare(x, y) ? (0.86f, 0.5f, 0.16f) : (shade, shade, shade * 0.96f);
            (pixels[i], pixels[i + 4096], pixels[i + 8192]) = (colour.R, colour.G, colour.B);
        }

        return tensor(pixels).reshape(3, 64, 64);
    }

    /// <summary>The classes of the pixels of <see cref="Shapes"/>: 1 disc, 2 square, 0 neither.</summary>
    /// <param name="shift">How far the prediction is off, in pixels.</param>
    public static Tensor Classes(int shift = 0)
    {
        var classes = new long[64 * 64];
        for (var i = 0; i < classes.Length; i++)
        {
            var (x, y) = ((i % 64) - shift, (i / 64) + (shift / 2));
            classes[i] = InDisc(x, y) ? 1 : InSquare(x, y) ? 2 : 0;
        }

        return tensor(classes).reshape(64, 64);
    }

    /// <summary>A small LeNet with seeded weights, from (N, 1, 28, 28) to (N, 10).</summary>
    public static TorchSharp.Modules.Sequential LeNet()
    {
        // Tests run side by side and share the global stream: the weights come from one of their own.
        var numbers = new Generator().manual_seed(3);
        var model = Sequential(
            ("conv1", Conv2d(1, 6, 5, padding: 2)), ("relu1", ReLU()), ("pool1", MaxPool2d(2)),
            ("conv2", Conv2d(6, 16, 5)), ("relu2", ReLU()), ("pool2", MaxPool2d(2)),
            ("flatten", Flatten()), ("fc1", Linear(400, 120)), ("relu3", ReLU()), ("fc2", Linear(120, 84)),
            ("relu4", ReLU()), ("fc3", Linear(84, 10)));
        using var quiet = no_grad();
        foreach (var layer in model.children())
        {
            foreach (var (weight, bias) in layer.parameters().Chunk(2).Select(p => (p[0], p[1])))
            {
                var bound = Math.Sqrt(1.0 / (weight.numel() / weight.shape[0]));
                weight.copy_((rand(weight.shape, generator: numbers) * (2 * bound)) - bound);
                bias.copy_((rand(bias.shape, generator: numbers) * (2 * bound)) - bound);
            }
        }

        return model;
    }

    /// <summary>Six images of 28 x 28: sevens, shifted, mirrored and noisy, (6, 1, 28, 28).</summary>
    public static Tensor Sevens()
    {
        var seven = Seven();
        var noise = rand(1, 28, 28, generator: new Generator().manual_seed(5)) * 0.3;
        return stack([seven, seven.roll(4L, 2L), seven.flip(2), seven.flip(1), (seven + noise).clamp(0, 1),
            seven.roll(-4L, 1L)]);
    }

    private static bool InDisc(int x, int y) => Math.Pow(x - 20, 2) + Math.Pow(y - 24, 2) <= 14 * 14;

    private static bool InSquare(int x, int y) => x is >= 36 and < 56 && y is >= 32 and < 52;

    private static double Distance(double x, double y, (double X, double Y) a, (double X, double Y) b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var t = Math.Clamp((((x - a.X) * dx) + ((y - a.Y) * dy)) / ((dx * dx) + (dy * dy)), 0, 1);
        return Math.Sqrt(Math.Pow(x - a.X - (t * dx), 2) + Math.Pow(y - a.Y - (t * dy), 2));
    }
}

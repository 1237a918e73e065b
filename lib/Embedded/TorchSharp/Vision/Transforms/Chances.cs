using static TorchSharp.torch;

namespace TorchSharp.Vision.Transforms;

/// <summary>Draws what random transforms need, in the order in which torchvision draws it.</summary>
internal static class Chances
{
    /// <summary>Checks a probability.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0 to 1.</exception>
    public static double Probability(string op, double p) => p is >= 0 and <= 1
        ? p
        : throw new ArgumentOutOfRangeException(nameof(p), $"[{op}] expected a probability from 0 to 1, got {p}");

    /// <summary>Takes a step with a probability.</summary>
    public static torchvision.ITransform Maybe(string name, torchvision.ITransform step, double p)
    {
        ArgumentNullException.ThrowIfNull(step);
        Probability(name, p);
        return new Step($"{name}({step}, {p})", image =>
        {
            using var chance = rand(1);
            return chance.item<float>() < p ? step.call(image) : image.alias();
        });
    }

    /// <summary>Draws one integer from 0 to below a limit.</summary>
    public static int Whole(long below, Generator? generator = null)
    {
        using var drawn = randint(0, below, [1L], generator: generator);
        return (int)drawn.item<long>();
    }

    /// <summary>Draws one number, float32 as torchvision does.</summary>
    public static double Uniform(double low, double high)
    {
        using var drawn = empty(1).uniform_(low, high);
        return drawn.item<float>();
    }

    /// <summary>Draws an order of so many things.</summary>
    public static IEnumerable<int> Order(int count)
    {
        using var drawn = randperm(count);
        return [.. drawn.data<long>().ToArray().Select(n => (int)n)];
    }

    /// <summary>Draws a part of a picture: its share of the area and its proportions.</summary>
    /// <remarks>
    /// Ten tries; then the largest part in the middle whose proportions are allowed. <b>Source</b> Going Deeper with
    /// Convolutions, arXiv:1409.4842, section 6.
    /// </remarks>
    public static (int Top, int Left, int Height, int Width) Part(
        long rows, long columns, (double Min, double Max) scale, (double Min, double Max) ratio)
    {
        for (var attempt = 0; attempt < 10; attempt++)
        {
            var area = rows * columns * Uniform(scale.Min, scale.Max);
            var proportions = Math.Exp(Uniform(Math.Log(ratio.Min), Math.Log(ratio.Max)));
            var width = (int)Math.Round(Math.Sqrt(area * proportions));
            var height = (int)Math.Round(Math.Sqrt(area / proportions));
            if (width >= 1 && width <= columns && height >= 1 && height <= rows)
                return (Whole(rows - height + 1), Whole(columns - width + 1), height, width);
        }
        var (h, w) = ((double)rows, (double)columns);
        if (w / h < ratio.Min)
            h = Math.Max(1, Math.Round(w / ratio.Min));
        else if (w / h > ratio.Max)
            w = Math.Max(1, Math.Round(h * ratio.Max));
        return ((int)(rows - h) / 2, (int)(columns - w) / 2, (int)h, (int)w);
    }

    /// <summary>Draws where the four corners of a picture go, each by at most half of the distortion.</summary>
    public static (IList<IList<int>> Start, IList<IList<int>> End) Corners(int width, int height, double distortion)
    {
        var (w, h) = ((int)(distortion * (width / 2)), (int)(distortion * (height / 2)));
        IList<IList<int>> end =
        [
            [Whole(w + 1), Whole(h + 1)],
            [Between(width - w - 1, width), Whole(h + 1)],
            [Between(width - w - 1, width), Between(height - h - 1, height)],
            [Whole(w + 1), Between(height - h - 1, height)],
        ];
        return ([[0, 0], [width - 1, 0], [width - 1, height - 1], [0, height - 1]], end);

        static int Between(int low, int high) => low + Whole(high - low);
    }
}

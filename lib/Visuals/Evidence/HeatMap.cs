using DeepLearning.Visuals.Core;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Evidence;

/// <summary>Amounts over an image, row by row.</summary>
/// <param name="Height">Rows.</param>
/// <param name="Width">Numbers per row.</param>
/// <param name="Values">The amounts.</param>
internal sealed record HeatMap(int Height, int Width, float[] Values)
{
    /// <summary>Takes the last two dimensions of a tensor.</summary>
    public static HeatMap Of(Tensor map) => new((int)map.shape[^2], (int)map.shape[^1], Tensors.Floats(map));

    /// <summary>The same with blocks of pixels averaged, so that no side is longer than so many.</summary>
    public HeatMap Shrink(int most)
    {
        var (values, rows, columns) = Sampling.Blocks([.. Values.Select(v => (double)v)], Height, Width, most);
        return new HeatMap(rows, columns, Array.ConvertAll(values, v => (float)v));
    }

    /// <summary>Gets the largest amount.</summary>
    public float Most => Values.Max();

    /// <summary>The amounts as shares of the largest; all nothing where there is none.</summary>
    public float[] Shares()
    {
        var most = Most;
        return Array.ConvertAll(Values, v => most > 0 ? Math.Max(0, v) / most : 0);
    }

    /// <summary>Where the amounts lie: their centre, in pixels from the upper left.</summary>
    public (double X, double Y) Centre()
    {
        double x = 0, y = 0, sum = 0;
        for (var i = 0; i < Values.Length; i++)
        {
            var weight = Math.Max(0, Values[i]);
            (x, y, sum) = (x + (weight * (i % Width)), y + (weight * (i / Width)), sum + weight);
        }

        return sum > 0 ? (x / sum, y / sum) : ((Width - 1) / 2.0, (Height - 1) / 2.0);
    }

    /// <summary>The share of the pixels that holds half of all that there is.</summary>
    public double HalfLifeShare()
    {
        var sorted = Values.Where(v => v > 0).OrderDescending().ToArray();
        var (half, sum, count) = (sorted.Sum(v => (double)v) / 2, 0.0, 0);
        while (count < sorted.Length && sum < half)
            sum += sorted[count++];
        return (double)count / Values.Length;
    }
}

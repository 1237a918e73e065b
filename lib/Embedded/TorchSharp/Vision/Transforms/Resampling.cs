using static TorchSharp.torch;

namespace TorchSharp.Vision.Transforms;

/// <summary>
/// Computes how much each old row counts for each new one: a matrix (new, old) for one dimension. Resizing is linear
/// and goes dimension by dimension, so that it is two matrix products.
/// </summary>
internal static class Resampling
{
    /// <summary>PyTorch's cubic curve; with antialias it takes -0.5, as Pillow does.</summary>
    private const double Cubic = -0.75, SmoothCubic = -0.5;

    /// <summary>Makes the weights.</summary>
    /// <param name="from">Old rows.</param>
    /// <param name="to">New rows.</param>
    /// <param name="mode">Bilinear, Bicubic, Area or NearestExact.</param>
    /// <param name="antialias">Whether a smaller picture averages over all rows that a new one covers.</param>
    public static Tensor Weights(long from, long to, InterpolationMode mode, bool antialias)
    {
        var weights = new double[to, from];
        var step = (double)from / to;
        for (var i = 0L; i < to; i++)
        {
            switch (mode)
            {
                case InterpolationMode.Bilinear or InterpolationMode.Bicubic when antialias:
                    Smooth(weights, i, step, mode == InterpolationMode.Bilinear);
                    break;
                case InterpolationMode.Bilinear:
                    Add(weights, i, Math.Max(0, ((i + 0.5) * step) - 0.5), 1, t => 1 - Math.Abs(t));
                    break;
                case InterpolationMode.Bicubic:
                    Add(weights, i, ((i + 0.5) * step) - 0.5, 2, t => Curve(t, Cubic));
                    break;
                case InterpolationMode.Area:
                    Mean(weights, i, i * from / to, (((i + 1) * from) + to - 1) / to);
                    break;
                case InterpolationMode.NearestExact:
                    weights[i, Math.Min((long)((i + 0.5) * step), from - 1)] = 1;
                    break;
                default:
                    throw new ArgumentException(
                        "[resize] expected the mode Nearest, NearestExact, Bilinear, Bicubic or Area, got " + mode);
            }
        }
        return tensor(weights);
    }

    /// <summary>Weighs the rows on both sides of a place; beyond the edges, the rows at the edges.</summary>
    private static void Add(double[,] weights, long row, double place, int reach, Func<double, double> curve)
    {
        var first = (long)Math.Floor(place);
        for (var i = first - reach + 1; i <= first + reach; i++)
            weights[row, Math.Clamp(i, 0, weights.GetLength(1) - 1)] += curve(place - i);
    }

    /// <summary>Stretches the curve over all rows that a new one covers, and makes the weights sum to 1.</summary>
    private static void Smooth(double[,] weights, long row, double step, bool linear)
    {
        var stretch = Math.Max(step, 1);
        var reach = (linear ? 1 : 2) * stretch;
        var centre = step * (row + 0.5);
        var (first, end) = (Math.Max((long)(centre - reach + 0.5), 0), (long)(centre + reach + 0.5));
        end = Math.Min(end, weights.GetLength(1));
        var sum = 0.0;
        for (var i = first; i < end; i++)
        {
            var t = (i - centre + 0.5) / stretch;
            weights[row, i] = linear ? Math.Max(0, 1 - Math.Abs(t)) : Curve(t, SmoothCubic);
            sum += weights[row, i];
        }
        for (var i = first; i < end; i++)
            weights[row, i] /= sum;
    }

    private static void Mean(double[,] weights, long row, long first, long end)
    {
        for (var i = first; i < end; i++)
            weights[row, i] = 1.0 / (end - first);
    }

    /// <summary>Keys' cubic convolution with parameter a.</summary>
    private static double Curve(double t, double a)
    {
        t = Math.Abs(t);
        if (t <= 1)
            return ((((a + 2) * t) - (a + 3)) * t * t) + 1;
        return t < 2 ? a * ((((t - 5) * t) + 8) * t - 4) : 0;
    }
}

using TorchSharp.Ops;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Audio.Signals;

/// <summary>
/// Banks of triangular filters, and the cosine transform behind them. Made in float64, given in float32.
/// </summary>
internal static unsafe class Filters
{
    private const double LinearStep = 200.0 / 3;
    private const double FirstLogHz = 1000;
    private const double FirstLogMel = FirstLogHz / LinearStep;

    private static readonly double LogStep = Math.Log(6.4) / 27;

    /// <summary>Triangles evenly spaced on the mel scale, (bins, mels).</summary>
    public static Tensor Mel(
        long bins, double low, double high, long mels, long rate, torchaudio.MelNorm norm, torchaudio.MelScale scale)
    {
        Check("melscale_fbanks", bins, low, high, mels);
        var points = Points(ToMel(low, scale), ToMel(high, scale), mels).Select(m => ToHz(m, scale)).ToArray();
        return Triangles(bins, rate, points, norm == torchaudio.MelNorm.slaney);
    }

    /// <summary>Triangles evenly spaced in frequency, (bins, filters).</summary>
    public static Tensor Linear(long bins, double low, double high, long filters, long rate)
    {
        Check("linear_fbanks", bins, low, high, filters);
        return Triangles(bins, rate, Points(low, high, filters), slaney: false);
    }

    /// <summary>The cosine transform (type 2) of n values to the first few coefficients, (n, coefficients).</summary>
    public static Tensor Cosines(long coefficients, long n, torchaudio.DCTNorm norm)
    {
        if (coefficients < 0 || n < 1)
            throw new ArgumentException(
                $"[create_dct] expected n_mfcc >= 0 and n_mels >= 1, got {coefficients} and {n}");
        var result = Factory.Empty(new Shape(n, coefficients), ScalarType.Float32);
        for (var i = 0L; i < n; i++)
        {
            for (var k = 0L; k < coefficients; k++)
            {
                var scale = norm == torchaudio.DCTNorm.none ? 2 : Math.Sqrt((k == 0 ? 1.0 : 2.0) / n);
                var value = scale * Math.Cos(Math.PI / n * (i + 0.5) * k);
                result.Data<float>()[(i * coefficients) + k] = (float)value;
            }
        }
        return result;
    }

    private static double ToMel(double hz, torchaudio.MelScale scale) =>
        scale == torchaudio.MelScale.htk ? 2595 * Math.Log10(1 + (hz / 700))
        : hz < FirstLogHz ? hz / LinearStep
        : FirstLogMel + (Math.Log(hz / FirstLogHz) / LogStep);

    private static double ToHz(double mel, torchaudio.MelScale scale) =>
        scale == torchaudio.MelScale.htk ? 700 * (Math.Pow(10, mel / 2595) - 1)
        : mel < FirstLogMel ? mel * LinearStep
        : FirstLogHz * Math.Exp(LogStep * (mel - FirstLogMel));

    private static double[] Points(double from, double to, long filters) =>
        [.. Enumerable.Range(0, checked((int)filters + 2)).Select(i => from + ((to - from) * i / (filters + 1)))];

    private static Tensor Triangles(long bins, long rate, double[] points, bool slaney)
    {
        var filters = points.Length - 2;
        var result = Factory.Empty(new Shape(bins, filters), ScalarType.Float32);
        for (var bin = 0L; bin < bins; bin++)
        {
            // Half of an odd rate is rounded down, as in torchaudio.
            var hz = bins == 1 ? 0 : (double)(rate / 2) * bin / (bins - 1);
            for (var f = 0; f < filters; f++)
            {
                var (low, middle, high) = (points[f], points[f + 1], points[f + 2]);
                var height = Math.Max(0, Math.Min((hz - low) / (middle - low), (high - hz) / (high - middle)));
                result.Data<float>()[(bin * filters) + f] = (float)(slaney ? height * 2 / (high - low) : height);
            }
        }
        return result;
    }

    private static void Check(string op, long bins, double low, double high, long filters)
    {
        if (bins < 1 || filters < 1 || low < 0 || !(low < high))
            throw new ArgumentException(
                $"[{op}] expected at least one bin and one filter between 0 <= f_min < f_max, got {bins} bins and " +
                $"{filters} filters from {low} to {high} Hz");
    }
}

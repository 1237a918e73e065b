using TorchSharp.Kernels.Special;
using TorchSharp.Ops;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Audio.Signals;

/// <summary>
/// Changes the rate of samples: one windowed sinc filter for each phase of the new rate, as a strided convolution
/// (Smith, Digital Audio Resampling, https://ccrma.stanford.edu/~jos/resample).
/// </summary>
internal static unsafe class Resampler
{
    private const double DefaultBeta = 14.769656459379492;

    /// <summary>Makes the filters (new, 1, 2 width + orig) of reduced rates, and their half width.</summary>
    public static (Tensor Kernel, int Width) Kernel(
        int orig, int next, int lowpass, double rolloff, torchaudio.ResamplingMethod method, double? beta,
        ScalarType type)
    {
        Check(orig, next, lowpass, rolloff);
        (orig, next) = Reduced(orig, next);
        var rate = Math.Min(orig, next) * rolloff;
        var width = (int)Math.Ceiling(lowpass * orig / rate);
        var taps = (2 * width) + orig;
        using var result = Factory.Empty(new Shape(next, 1, taps), ScalarType.Float64);
        for (var phase = 0; phase < next; phase++)
        {
            for (var tap = 0; tap < taps; tap++)
            {
                var t = ((-phase / (double)next) + ((tap - width) / (double)orig)) * rate;
                t = Math.Clamp(t, -lowpass, lowpass);
                var value = Window(t / lowpass, method, beta ?? DefaultBeta) * Sinc.Of(t) * rate / orig;
                result.Data<double>()[((long)phase * taps) + tap] = value;
            }
        }
        return (Conversion.Copy(result, type), width);
    }

    public static Tensor Apply(Tensor x, int orig, int next, Tensor kernel, int width)
    {
        if (!x.Type.IsFloat() || x.Rank == 0)
            throw new ArgumentException(
                $"[resample] expected floating-point signals (..., L), got {x.Type.Name()} {x.Sizes}; convert first");
        (orig, next) = Reduced(orig, next);
        var length = x.Sizes[x.Rank - 1];
        var rows = x.reshape(-1, length);
        var padded = Ops.Pads.Around(rows, [width, width + orig], PaddingModes.Constant, 0);
        var y = nn.functional.conv1d(padded.unsqueeze(1), kernel, stride: orig);
        y = y.transpose(1, 2).reshape(rows.shape[0], -1);
        var target = ((length * next) + orig - 1) / orig;
        return y.narrow(1, 0, target).reshape([.. x.shape[..^1], target]);
    }

    private static void Check(int orig, int next, int lowpass, double rolloff)
    {
        if (orig <= 0 || next <= 0 || lowpass <= 0 || !(rolloff > 0))
            throw new ArgumentOutOfRangeException(
                nameof(orig), $"[resample] expected frequencies, lowpass_filter_width and rolloff > 0, got {orig}, " +
                    $"{next}, {lowpass} and {rolloff}");
    }

    private static (int Orig, int Next) Reduced(int orig, int next)
    {
        var (a, b) = (orig, next);
        while (b != 0)
            (a, b) = (b, a % b);
        return (orig / a, next / a);
    }

    private static double Window(double t, torchaudio.ResamplingMethod method, double beta)
    {
        if (method == torchaudio.ResamplingMethod.kaiser_window)
            return ModifiedBessel.I0.Of(beta * Math.Sqrt(Math.Max(0, 1 - (t * t)))) / ModifiedBessel.I0.Of(beta);
        var cosine = Math.Cos(t * Math.PI / 2);
        return cosine * cosine;
    }
}

using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.Blocks;

/// <summary>The last two steps from a spectrogram to what a small network hears best.</summary>
public static class Sound
{
    /// <summary>
    /// Puts power on the scale of the ear: tenfold loudness is ten decibels more.
    /// <para><b>Shape</b>: (..., F, T) to the same.</para>
    /// <para><b>Formula</b>: y = 10 log10(max(x, smallest)), and not less than the loudest of the item minus
    /// <paramref name="range"/>.</para>
    /// </summary>
    /// <param name="power">Power, not negative: a spectrogram with power 2, or a mel spectrogram.</param>
    /// <param name="smallest">What silence counts as; positive.</param>
    /// <param name="range">How many decibels below the loudest are kept; null keeps all.</param>
    /// <exception cref="ArgumentException">The input has less than two dimensions, or a number is not
    /// positive.</exception>
    public static Tensor Decibels(Tensor power, double smallest = 1e-10, double? range = 80)
    {
        if (power.dim() < 2 || !power.is_floating_point() || !(smallest > 0) || range <= 0)
        {
            throw new ArgumentException(
                $"[decibels] expected power (..., F, T), smallest > 0 and range > 0, got {power.dtype} " +
                $"({string.Join(", ", power.shape)}), {smallest} and {range}");
        }
        var level = power.clamp_min(smallest).log10() * 10;
        if (range is not { } kept || level.numel() == 0)
            return level;
        var floor = level.amax([-2L, -1L]).unsqueeze(-1).unsqueeze(-1) - kept;
        return maximum(level, floor);
    }

    /// <summary>
    /// Describes the shape of each spectrum by few numbers (mel-frequency cepstral coefficients): the cosine transform
    /// of the mel spectrum in decibels.
    /// <para><b>Shape</b>: (..., M, T) to (..., coefficients, T).</para>
    /// <para><b>Formula</b>: y[k] = s(k) sum over m of x[m] cos(pi k (m + 1/2) / M), with s(0) = sqrt(1/M) and
    /// s(k) = sqrt(2/M), x in decibels.</para>
    /// <para><b>Source</b>: Davis and Mermelstein, IEEE ASSP 28 (1980), section II.</para>
    /// </summary>
    /// <param name="melPower">A mel spectrogram.</param>
    /// <param name="coefficients">How many numbers to keep, 1 to M.</param>
    /// <exception cref="ArgumentException">The input has less than two dimensions or less than that many
    /// bands.</exception>
    public static Tensor MelCepstrum(Tensor melPower, int coefficients = 13)
    {
        if (melPower.dim() < 2 || coefficients < 1 || coefficients > melPower.shape[^2])
        {
            throw new ArgumentException(
                $"[mel cepstrum] expected a mel spectrogram (..., M, T) with at least {Math.Max(1, coefficients)} " +
                $"bands and at least 1 coefficient, got ({string.Join(", ", melPower.shape)}) and {coefficients}");
        }
        using var scope = NewDisposeScope();
        var bands = checked((int)melPower.shape[^2]);
        var cosines = torchaudio.functional.create_dct(coefficients, bands, torchaudio.DCTNorm.ortho);
        return cosines.t().to_type(melPower.dtype).matmul(Decibels(melPower)).MoveToOuterDisposeScope();
    }
}

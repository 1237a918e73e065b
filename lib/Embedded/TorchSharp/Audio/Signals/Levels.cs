using TorchSharp.Ops;
using static TorchSharp.torch;

namespace TorchSharp.Audio.Signals;

/// <summary>Decibels and mu-law codes.</summary>
internal static class Levels
{
    public static Tensor ToDecibels(Tensor x, double multiplier, double amin, double dbMultiplier, double? top)
    {
        var y = (x.clamp(amin).log10() * multiplier) - (multiplier * dbMultiplier);
        if (top is not { } span)
            return y;
        if (y.Rank < 2)
            throw new ArgumentException($"[amplitude_to_DB] expected (..., bins, frames) for top_db, got {x.Sizes}");
        var channels = y.Rank > 2 ? y.shape[^3] : 1;
        var packed = y.reshape(-1, channels, y.shape[^2], y.shape[^1]);
        var highest = Extremum.OfDims(packed, [1, 2, 3], largest: true, keepDims: true);
        return maximum(packed, highest - span).reshape(y.shape);
    }

    public static Tensor FromDecibels(Tensor x, double reference, double power) =>
        (x * (0.1 * power * Math.Log(10))).exp() * reference;

    public static Tensor Encode(Tensor x, int channels)
    {
        if (!x.is_floating_point() || channels < 2)
            throw new ArgumentException(
                $"[mu_law_encoding] expected floating-point numbers and at least 2 channels, got {x.dtype} of " +
                $"{x.Sizes} and {channels}");
        var mu = channels - 1.0;
        var y = x.sign() * (x.abs() * mu).log1p() / Math.Log(1 + mu);
        return (((y + 1) / 2 * mu) + 0.5).to_type(ScalarType.Int64);
    }

    public static Tensor Decode(Tensor codes, int channels)
    {
        if (channels < 2)
            throw new ArgumentException($"[mu_law_decoding] expected at least 2 channels, got {channels}");
        var mu = channels - 1.0;
        var x = ((codes.is_floating_point() ? codes : codes.to_type(ScalarType.Float32)) / mu * 2) - 1;
        return x.sign() * ((x.abs() * Math.Log(1 + mu)).exp() - 1) / mu;
    }
}

using TorchSharp.Ops;
using static TorchSharp.torch;

namespace TorchSharp.Audio.Signals;

/// <summary>Spectrograms of signals (..., L) and back.</summary>
internal static class Spectra
{
    /// <summary>What describes the frames of a spectrogram.</summary>
    public readonly record struct Frames(
        Tensor Window, long Size, long Hop, long WindowLength, bool Normalized, bool Center, PaddingModes Mode,
        bool OneSided);

    public static Tensor Forward(Tensor x, long pad, Frames f, double? power)
    {
        if (x.Rank == 0 || pad < 0)
            throw new ArgumentException(
                $"[spectrogram] expected signals (..., L) and pad >= 0, got {x.Sizes} and {pad}");
        if (pad > 0)
            x = Pads.Around(x, [pad, pad], PaddingModes.Constant, 0);
        var y = x.reshape(-1, x.shape[^1]).stft(
            f.Size, f.Hop, f.WindowLength, f.Window, f.Center, f.Mode, onesided: f.OneSided, return_complex: true);
        y = y.reshape([.. x.shape[..^1], y.shape[1], y.shape[2]]);
        if (f.Normalized)
            y = y / f.Window.square().sum().sqrt();
        return power is not { } p ? y : p == 1 ? y.abs() : p == 2 ? Energy(y) : y.abs().pow(p);
    }

    public static Tensor Backward(Tensor spectra, long? length, long pad, Frames f)
    {
        if (!spectra.is_complex() || spectra.Rank < 2)
            throw new ArgumentException(
                $"[inverse_spectrogram] expected a complex spectrogram (..., bins, frames), got {spectra.Sizes} of " +
                $"{spectra.dtype}; take it with power: null");
        if (f.Normalized)
            spectra = spectra * f.Window.square().sum().sqrt();
        var rows = spectra.reshape(-1, spectra.shape[^2], spectra.shape[^1]);
        var y = rows.istft(
            f.Size, f.Hop, f.WindowLength, f.Window, f.Center, onesided: f.OneSided,
            length: length is { } n ? n + (2 * pad) : -1);
        if (length is { } wanted && pad > 0)
            y = y.narrow(1, pad, wanted);
        return y.reshape([.. spectra.shape[..^2], y.shape[1]]);
    }

    /// <summary>
    /// Finds a signal with given sizes of its spectrum (Griffin and Lim, 1984; momentum: Perraudin, Balazs and
    /// Sondergaard, A fast Griffin-Lim algorithm, 2013).
    /// </summary>
    public static Tensor GriffinLim(
        Tensor spectrogram, Frames f, double power, int steps, double momentum, long? length, bool random)
    {
        if (!(momentum >= 0 && momentum < 1) || spectrogram.Rank < 2 || !(power > 0))
            throw new ArgumentOutOfRangeException(
                nameof(momentum), "[griffinlim] expected a momentum in [0, 1), a power > 0 and (..., bins, frames), " +
                    $"got {momentum}, {power} and {spectrogram.Sizes}");
        var share = momentum / (1 + momentum);
        var sizes = spectrogram.reshape(-1, spectrogram.shape[^2], spectrogram.shape[^1]).pow(1 / power);
        Tensor Signal(Tensor phases) =>
            (phases * sizes).istft(f.Size, f.Hop, f.WindowLength, f.Window, length: length ?? -1);
        long[] pairs = [.. sizes.shape, 2];
        var parts = random ? rand(pairs, dtype: sizes.dtype) : ones(pairs, dtype: sizes.dtype);
        // Without chance all phases are 0.
        if (!random)
            parts.select(-1, 1).fill_(0);
        var phases = view_as_complex(parts);
        Tensor? before = null;
        for (var step = 0; step < steps; step++)
        {
            var rebuilt = Signal(phases).stft(
                f.Size, f.Hop, f.WindowLength, f.Window, onesided: true, return_complex: true);
            phases = before is null || share == 0 ? rebuilt : rebuilt - (before * share);
            phases = phases / (phases.abs() + 1e-16);
            before = rebuilt;
        }
        var y = Signal(phases);
        return y.reshape([.. spectrogram.shape[..^2], y.shape[1]]);
    }

    // |z|² without the root, whose slope at 0 is none.
    private static Tensor Energy(Tensor y) => Complexes.ViewAsReal(y).square().sum(-1);
}

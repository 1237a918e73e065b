using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops.Fourier;

/// <summary>Fourier transforms of short pieces of a signal, and the signal from them.</summary>
internal static class ShortTime
{
    /// <summary>What both directions are told.</summary>
    public readonly record struct Frames(
        long Size, long Hop, long WindowLength, Tensor? Window, bool Center, bool Normalized);

    /// <summary>(..., L) to (..., bins, frames), complex.</summary>
    public static Tensor Forward(Tensor x, Frames given, PaddingModes mode, bool? oneSided, bool? complex)
    {
        const string Op = "stft";
        var f = Check(Op, x, given);
        if (x.Rank is < 1 or > 2 || !(x.Type.IsFloat() || x.Type.IsComplex()))
            throw new ArgumentException(
                $"[{Op}] expected a signal (L) or signals (B, L) of floating-point or complex numbers, got " +
                $"{x.Type.Name()} {x.Sizes}");
        var isComplex = x.Type.IsComplex() || f.Window is { } w && w.Type.IsComplex();
        if (complex is null && !isComplex)
            throw new ArgumentException(
                $"[{Op}] expected return_complex to be given for real signals, got null for {x.Sizes}; true is what " +
                "you want");
        if (isComplex && oneSided == true)
            throw new ArgumentException($"[{Op}] expected onesided: false for complex numbers, got {x.Sizes}");
        var rows = x.Rank == 1 ? x.unsqueeze(0) : x;
        if (f.Center)
            rows = Pads.Around(rows.unsqueeze(0), [f.Size / 2, f.Size / 2], mode, 0).squeeze(0);
        if (rows.Sizes[1] < f.Size)
            throw new ArgumentException(
                $"[{Op}] expected signals of at least n_fft = {f.Size} elements, got {x.Sizes}");
        var pieces = Striding.Unfold(rows, 1, f.Size, f.Hop);
        if (f.Window is not null)
            pieces = pieces * Whole(f);
        var half = oneSided ?? !isComplex;
        var norm = f.Normalized ? FFTNormType.Ortho : FFTNormType.Backward;
        var y = Fouriers.One(
            Op, pieces, -1, -1, norm, half ? Fouriers.Kind.HalfOut : Fouriers.Kind.Complex, inverse: false);
        y = y.transpose(1, 2);
        if (x.Rank == 1)
            y = y.squeeze(0);
        return complex == false ? Complexes.ViewAsReal(y) : y;
    }

    /// <summary>
    /// (..., bins, frames) to (..., L): transforms back, adds the pieces up, divides by the windows' squares.
    /// </summary>
    public static Tensor Backward(Tensor x, Frames given, bool? oneSided, long length, bool complex)
    {
        const string Op = "istft";
        var f = Check(Op, x, given);
        if (!x.Type.IsComplex() || x.Rank is < 2 or > 3 || x.Count == 0)
            throw new ArgumentException(
                $"[{Op}] expected complex numbers (bins, frames) or (B, bins, frames), got {x.Type.Name()} {x.Sizes}" +
                "; view_as_complex?");
        var half = oneSided ?? x.Sizes[x.Rank - 2] != f.Size;
        if (x.Sizes[x.Rank - 2] != (half ? (f.Size / 2) + 1 : f.Size) || (half && complex))
            throw new ArgumentException(
                $"[{Op}] expected {(half ? (f.Size / 2) + 1 : f.Size)} bins for n_fft = {f.Size}, onesided: {half}, " +
                $"return_complex: {complex}, got {x.Sizes}");
        var spectra = (x.Rank == 2 ? x.unsqueeze(0) : x).transpose(1, 2);
        var norm = f.Normalized ? FFTNormType.Ortho : FFTNormType.Backward;
        // For real signals the negative frequencies are not looked at, as in PyTorch.
        if (!complex && !half)
            spectra = spectra.narrow(-1, 0, (f.Size / 2) + 1);
        var pieces = Fouriers.One(
            Op, spectra, complex ? -1 : f.Size, -1, norm, complex ? Fouriers.Kind.Complex : Fouriers.Kind.HalfIn,
            inverse: true);
        var window = f.Window is null ? ones([f.Size], dtype: x.Type.PartType()) : Whole(f);
        var y = Overlapped(pieces * window, f);
        var weights = Overlapped((window * window).expand(1, pieces.Sizes[1], f.Size), f);
        (y, weights) = Cut(y, weights, f, length);
        if (weights.abs().min().ToDouble() < 1e-11)
            throw new InvalidOperationException(
                $"[{Op}] expected windows that cover every element, but their squares add up to 0 somewhere; a " +
                "shorter hop, or center: true?");
        y = y / weights;
        if (length > y.Sizes[1])
            y = Pads.Around(y, [0, length - y.Sizes[1]], PaddingModes.Constant, 0);
        return x.Rank == 2 ? y.squeeze(0) : y;
    }

    private static (Tensor Y, Tensor Weights) Cut(Tensor y, Tensor weights, Frames f, long length)
    {
        var start = f.Center ? f.Size / 2 : 0;
        var end = length > 0 ? start + length : y.Sizes[1] - start;
        end = Math.Min(end, y.Sizes[1]);
        if (end <= start)
            throw new ArgumentException(
                $"[istft] expected more frames: {y.Sizes[1]} elements are left of them, of which the centring cuts " +
                $"off {2 * start}");
        return (Views.Slice(y, 1, start, end, 1), Views.Slice(weights, 1, start, end, 1));
    }

    // The pieces added up at their places.
    private static Tensor Overlapped(Tensor pieces, Frames f)
    {
        var (batch, count) = (pieces.Sizes[0], pieces.Sizes[1]);
        var places = (arange(count).unsqueeze(1) * f.Hop + arange(f.Size)).reshape(-1);
        var total = f.Size + (f.Hop * (count - 1));
        if (pieces.Type.IsComplex())
            return Complexes.ViewAsComplex(Gathering.IndexAdd(
                zeros([batch, total, 2], dtype: pieces.Type.PartType()), 1, places,
                Complexes.ViewAsReal(pieces).reshape(batch, count * f.Size, 2)));
        return Gathering.IndexAdd(
            zeros([batch, total], dtype: pieces.dtype), 1, places, pieces.reshape(batch, count * f.Size));
    }

    // A shorter window stands in the middle of the piece.
    private static Tensor Whole(Frames f)
    {
        var left = (f.Size - f.WindowLength) / 2;
        return f.WindowLength == f.Size
            ? f.Window!
            : Pads.Around(f.Window!, [left, f.Size - f.WindowLength - left], PaddingModes.Constant, 0);
    }

    private static Frames Check(string op, Tensor x, Frames f)
    {
        var hop = f.Hop == -1 ? f.Size / 4 : f.Hop;
        var length = f.WindowLength == -1 ? f.Size : f.WindowLength;
        if (f.Size < 1 || hop < 1 || length < 1 || length > f.Size)
            throw new ArgumentException(
                $"[{op}] expected n_fft >= 1, hop_length >= 1 and win_length from 1 to n_fft, got {f.Size}, {hop} " +
                $"and {length} for {x.Sizes}");
        if (f.Window is { } w && (w.Rank != 1 || w.Sizes[0] != length))
            throw new ArgumentException($"[{op}] expected a window of ({length}), got {w.Sizes}");
        var window = f.Window is null && length < f.Size ? ones([length], dtype: x.Type.PartType()) : f.Window;
        return f with { Hop = hop, WindowLength = length, Window = window };
    }
}

using TorchSharp.Audio.Signals;
using static TorchSharp.torch;

namespace TorchSharp.Transforms;

/// <summary>Turns signals (..., L) into spectrograms (..., bins, frames).</summary>
public sealed class Spectrogram : nn.Module<Tensor, Tensor>, torchaudio.ITransform
{
    private readonly long _pad;
    private readonly double? _power;
    private readonly Spectra.Frames _frames;

    /// <summary>Makes the transform.</summary>
    /// <param name="name">What GetName gives.</param>
    /// <param name="n_fft">The size of a piece.</param>
    /// <param name="win_length">The size of the window; null for n_fft.</param>
    /// <param name="hop_length">The distance of pieces; null for half of the window.</param>
    /// <param name="pad">Zeros put at both ends.</param>
    /// <param name="window_fn">What makes the window; null for hann_window.</param>
    /// <param name="window">The window itself; null for window_fn.</param>
    /// <param name="power">1 for sizes, 2 for energies; null for the complex spectrum.</param>
    /// <param name="normalized">Whether the result is divided by the root of the window's energy.</param>
    /// <param name="center">Whether piece t is centred at t hop_length.</param>
    /// <param name="pad_mode">What lies beyond the ends when pieces are centred.</param>
    /// <param name="onesided">Whether the negative frequencies are left out.</param>
    /// <param name="return_complex">Has no effect: power says it.</param>
    public Spectrogram(
        string name, long n_fft = 400, long? win_length = null, long? hop_length = null, long pad = 0,
        torchaudio.WindowFunction? window_fn = null, Tensor? window = null, double? power = 2.0,
        bool normalized = false, bool center = true, PaddingModes pad_mode = PaddingModes.Reflect,
        bool onesided = true, bool? return_complex = null)
        : base(name)
    {
        var size = win_length ?? n_fft;
        (_pad, _power) = (pad, power);
        var own = window ?? Windows.Make(window_fn, size);
        register_buffer("window", own);
        _frames = new(own, n_fft, hop_length ?? size / 2, size, normalized, center, pad_mode, onesided);
    }


    /// <summary>Computes spectrograms.</summary>
    /// <param name="input">Signals (..., L).</param>
    /// <returns>Spectrograms (..., bins, frames).</returns>
    public override Tensor forward(Tensor input) =>
        Spectra.Forward(input, _pad, _frames with { Window = get_buffer("window")! }, _power);

    /// <summary>Frees what the module holds.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing) => base.Dispose(disposing);
}

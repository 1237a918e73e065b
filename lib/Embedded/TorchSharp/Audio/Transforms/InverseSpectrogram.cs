using TorchSharp.Audio.Signals;
using static TorchSharp.torch;

namespace TorchSharp.Transforms;

/// <summary>Turns complex spectrograms (..., bins, frames) into signals (..., L).</summary>
public sealed class InverseSpectrogram
    : nn.Module<Tensor, Tensor>, nn.IModule<Tensor, long?, Tensor>, torchaudio.ITransform
{
    private readonly long _pad;
    private readonly Spectra.Frames _frames;

    internal InverseSpectrogram(
        string name, long n_fft, long? win_length, long? hop_length, long pad, torchaudio.WindowFunction? window_fn,
        Tensor? window, bool normalized, bool center, PaddingModes pad_mode, bool onesided)
        : base(name)
    {
        var size = win_length ?? n_fft;
        _pad = pad;
        var own = window ?? Windows.Make(window_fn, size);
        register_buffer("window", own);
        _frames = new(own, n_fft, hop_length ?? size / 2, size, normalized, center, pad_mode, onesided);
    }


    /// <summary>Computes signals of as many samples as there are.</summary>
    /// <param name="input">Spectrograms (..., bins, frames).</param>
    /// <returns>Signals (..., L).</returns>
    public override Tensor forward(Tensor input) => call(input, null);

    /// <summary>Computes signals of a length.</summary>
    /// <param name="input">Spectrograms (..., bins, frames).</param>
    /// <param name="length">The length; null for as much as there is.</param>
    /// <returns>Signals (..., length).</returns>
    public Tensor call(Tensor input, long? length = null) =>
        Spectra.Backward(input, length, _pad, _frames with { Window = get_buffer("window")! });

    /// <summary>Frees what the module holds.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing) => base.Dispose(disposing);
}

using static TorchSharp.torch;

namespace TorchSharp.Transforms;

/// <summary>Finds signals whose spectrogram is a given one.</summary>
public sealed class GriffinLim : nn.Module<Tensor, Tensor>, torchaudio.ITransform
{
    /// <summary>The size of a piece.</summary>
    public readonly long n_fft;

    /// <summary>The number of steps.</summary>
    public readonly int n_iter;

    /// <summary>The size of the window; null for n_fft.</summary>
    public readonly long win_length;

    /// <summary>The distance of pieces; null for half of the window.</summary>
    public readonly long hop_length;

    /// <summary>The window itself; null for window_fn.</summary>
    public readonly Tensor window;

    /// <summary>The length of the signals; null for as much as there is.</summary>
    public readonly long? length;

    /// <summary>1 for sizes, 2 for energies; null for the complex spectrum.</summary>
    public readonly double power;

    /// <summary>How far each step goes beyond, in [0, 1).</summary>
    public readonly double momentum;

    /// <summary>Whether the first phases are drawn; else they are 0.</summary>
    public readonly bool rand_init;

    internal GriffinLim(
        string name, long n_fft, int n_iter, long? win_length, long? hop_length,
        torchaudio.WindowFunction? window_fn, double power, double momentum, long? length, bool rand_init)
        : base(name)
    {
        if (!(momentum >= 0 && momentum < 1))
            throw new ArgumentOutOfRangeException(
                nameof(momentum), $"[GriffinLim] expected a momentum in [0, 1), got {momentum}");
        (this.n_fft, this.n_iter, this.power, this.momentum) = (n_fft, n_iter, power, momentum);
        (this.length, this.rand_init) = (length, rand_init);
        this.win_length = win_length ?? n_fft;
        this.hop_length = hop_length ?? this.win_length / 2;
        window = Windows.Make(window_fn, this.win_length);
        register_buffer("window", window);
    }


    /// <summary>Finds signals.</summary>
    /// <param name="specgram">Spectrograms (..., bins, frames), without phases.</param>
    /// <returns>Signals (..., L).</returns>
    public override Tensor forward(Tensor specgram) => torchaudio.functional.griffinlim(
        specgram, get_buffer("window")!, n_fft, hop_length, win_length, power, n_iter, momentum, length, rand_init);

    /// <summary>Frees what the module holds.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing) => base.Dispose(disposing);
}

using TorchSharp.Audio.Signals;
using static TorchSharp.torch;

namespace TorchSharp.Transforms;

/// <summary>Changes the rate of signals (..., L).</summary>
public sealed class Resample : nn.Module<Tensor, Tensor>, torchaudio.ITransform
{
    /// <summary>The filters (phases, 1, taps).</summary>
    public readonly Tensor kernel;
    private readonly int _orig;
    private readonly int _next;
    private readonly int _width;

    internal Resample(
        string name, int orig_freq, int new_freq, torchaudio.ResamplingMethod resampling_method,
        int lowpass_filter_width, double rolloff, double? beta, Device? device, ScalarType? dtype)
        : base(name)
    {
        Ops.Creation.CheckDevice(device);
        (_orig, _next) = (orig_freq, new_freq);
        (kernel, _width) = Resampler.Kernel(
            orig_freq, new_freq, lowpass_filter_width, rolloff, resampling_method, beta, dtype ?? ScalarType.Float32);
        register_buffer("kernel", kernel);
    }


    /// <summary>Changes the rate.</summary>
    /// <param name="waveform">Signals (..., L).</param>
    /// <returns>Signals (..., L new / orig).</returns>
    public override Tensor forward(Tensor waveform) => _orig == _next
        ? waveform.alias()
        : Resampler.Apply(waveform, _orig, _next, get_buffer("kernel")!, _width);
}

using TorchSharp.Audio.Signals;
using static TorchSharp.torch;

namespace TorchSharp.Transforms;

/// <summary>Estimates spectrograms from mel spectrograms: non-negative numbers whose mel sums come close.</summary>
public sealed class InverseMelScale : nn.Module<Tensor, Tensor>, torchaudio.ITransform
{
    /// <summary>The number of filters.</summary>
    public readonly long n_mels;

    /// <summary>The number of samples a second.</summary>
    public readonly long sample_rate;

    /// <summary>The lowest frequency.</summary>
    public readonly double f_min;

    /// <summary>The highest frequency; null for half of the rate.</summary>
    public readonly double f_max;

    /// <summary>The most steps.</summary>
    public readonly long max_iter;

    /// <summary>The loss that is small enough.</summary>
    public readonly double tolerance_loss;

    /// <summary>The change of the loss that is small enough.</summary>
    public readonly double tolerance_change;

    /// <summary>The filters (bins, mels).</summary>
    public readonly Tensor fb;

    internal InverseMelScale(
        string name, long n_stft, long n_mels, long sample_rate, double f_min, double? f_max, long max_iter,
        double tolerance_loss, double tolerance_change, torchaudio.MelNorm norm, torchaudio.MelScale mel_scale)
        : base(name)
    {
        (this.n_mels, this.sample_rate, this.f_min, this.max_iter) = (n_mels, sample_rate, f_min, max_iter);
        (this.tolerance_loss, this.tolerance_change) = (tolerance_loss, tolerance_change);
        this.f_max = f_max ?? sample_rate / 2;
        fb = Filters.Mel(n_stft, f_min, this.f_max, n_mels, sample_rate, norm, mel_scale);
        register_buffer("fb", fb);
    }


    /// <summary>
    /// Goes down the squared error by gradient steps of 0.1 with momentum 0.9 from random numbers, as torchaudio does.
    /// </summary>
    /// <param name="melspec">Mel spectrograms (..., mels, frames).</param>
    /// <returns>Spectrograms (..., bins, frames).</returns>
    public override Tensor forward(Tensor melspec)
    {
        if (melspec.dim() < 2 || melspec.shape[^2] != n_mels)
            throw new ArgumentException(
                $"[InverseMelScale] expected {n_mels} mels as the last but one size, got {melspec.Sizes}");
        using var scope = NewDisposeScope();
        using var off = no_grad();
        var filters = get_buffer("fb")!;
        var target = melspec.reshape(-1, n_mels, melspec.shape[^1]).transpose(-1, -2);
        var (rows, time) = (target.shape[0], target.shape[1]);
        var x = rand([rows, time, filters.shape[0]], dtype: melspec.dtype);
        var speed = zeros_like(x);
        var turned = filters.t() * (-2.0 / Math.Max(1, rows * time));
        var loss = double.PositiveInfinity;
        for (var step = 0L; step < max_iter; step++)
        {
            using var inner = NewDisposeScope();
            var rest = target - x.matmul(filters);
            var now = rest.square().sum(-1).mean().ToDouble();
            speed.mul_(0.9).add_(rest.matmul(turned));
            x.sub_(speed * 0.1).clamp_(min: 0);
            if (now < tolerance_loss || Math.Abs(loss - now) < tolerance_change)
                break;
            loss = now;
        }
        return x.transpose(-1, -2).reshape([.. melspec.shape[..^2], filters.shape[0], time]).MoveToOuterDisposeScope();
    }

    /// <summary>Frees what the module holds.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing) => base.Dispose(disposing);
}

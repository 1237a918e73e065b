using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Updates;

/// <summary>
/// m and v as in Adam; p -= rate m' while the variance is not known, then rate m' r sqrt(1 - b2^t) / (sqrt(v) + eps).
/// </summary>
internal readonly struct RAdamUpdate<T>(RAdamSetting setting) : IUpdate<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public void Run(Span<T> p, Span<T> g, StatePiece<T> state, Span<T> scratch)
    {
        var m = state.First;
        var v = state.Second;
        if (setting.Decay != 0)
            TensorPrimitives.MultiplyAdd<T>(p, T.CreateTruncating(setting.Decay), g, g);
        TensorPrimitives.Multiply(g, T.CreateTruncating(1 - setting.Beta1), scratch);
        TensorPrimitives.MultiplyAdd<T>(m, T.CreateTruncating(setting.Beta1), scratch, m);
        TensorPrimitives.Multiply<T>(g, g, scratch);
        TensorPrimitives.Multiply(scratch, T.CreateTruncating(1 - setting.Beta2), scratch);
        TensorPrimitives.MultiplyAdd<T>(v, T.CreateTruncating(setting.Beta2), scratch, v);
        var rate = setting.Rate / (1 - Math.Pow(setting.Beta1, setting.Step));
        if (setting.Rectification is not { } factor)
        {
            TensorPrimitives.MultiplyAdd<T>(m, T.CreateTruncating(-rate), p, p);
            return;
        }
        TensorPrimitives.Sqrt<T>(v, scratch);
        TensorPrimitives.Add(scratch, T.CreateTruncating(setting.Epsilon), scratch);
        TensorPrimitives.Divide<T>(m, scratch, scratch);
        TensorPrimitives.MultiplyAdd<T>(scratch, T.CreateTruncating(-rate * factor), p, p);
    }
}

/// <summary>What RAdam is told.</summary>
internal readonly record struct RAdamSetting(
    double Rate, double Beta1, double Beta2, double Epsilon, double Decay, long Step)
{
    /// <summary>
    /// The factor of the adaptive step; null while the averaged square rests on too few steps (length at most 5).
    /// </summary>
    public double? Rectification
    {
        get
        {
            var past = Math.Pow(Beta2, Step);
            var limit = (2 / (1 - Beta2)) - 1;
            var length = limit - (2 * Step * past / (1 - past));
            if (length <= 5)
                return null;
            var ratio = (length - 4) * (length - 2) * limit / ((limit - 4) * (limit - 2) * length);
            return Math.Sqrt(ratio) * Math.Sqrt(1 - past);
        }
    }
}

using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Updates;

/// <summary>
/// m = b1 m + (1 - b1) g; v = b2 v + (1 - b2) g²; p -= step m / (sqrt(v) / correction + eps). The decay goes into the
/// gradient (Adam) or straight into the parameter (AdamW); AMSGrad divides by the largest v so far.
/// </summary>
internal readonly struct AdamUpdate<T>(AdamSetting setting) : IUpdate<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public void Run(Span<T> p, Span<T> g, StatePiece<T> state, Span<T> scratch)
    {
        var m = state.First;
        var v = state.Second;
        var largest = state.Third;
        if (setting.Maximize)
            TensorPrimitives.Negate(g, g);
        if (setting.Decay != 0 && setting.Decoupled)
            TensorPrimitives.Multiply(p, T.CreateTruncating(1 - (setting.Rate * setting.Decay)), p);
        else if (setting.Decay != 0)
            TensorPrimitives.MultiplyAdd<T>(p, T.CreateTruncating(setting.Decay), g, g);

        TensorPrimitives.Multiply(g, T.CreateTruncating(1 - setting.Beta1), scratch);
        TensorPrimitives.MultiplyAdd<T>(m, T.CreateTruncating(setting.Beta1), scratch, m);
        TensorPrimitives.Multiply<T>(g, g, scratch);
        TensorPrimitives.Multiply(scratch, T.CreateTruncating(1 - setting.Beta2), scratch);
        TensorPrimitives.MultiplyAdd<T>(v, T.CreateTruncating(setting.Beta2), scratch, v);
        if (largest.Length > 0)
            TensorPrimitives.Max<T>(largest, v, largest);

        TensorPrimitives.Sqrt(largest.Length > 0 ? largest : v, scratch);
        TensorPrimitives.Divide(scratch, T.CreateTruncating(Math.Sqrt(1 - Math.Pow(setting.Beta2, setting.Step))),
            scratch);
        TensorPrimitives.Add(scratch, T.CreateTruncating(setting.Epsilon), scratch);
        TensorPrimitives.Divide<T>(m, scratch, scratch);
        var step = setting.Rate / (1 - Math.Pow(setting.Beta1, setting.Step));
        TensorPrimitives.MultiplyAdd<T>(scratch, T.CreateTruncating(-step), p, p);
    }
}

/// <summary>What Adam and AdamW are told.</summary>
internal readonly record struct AdamSetting(
    double Rate, double Beta1, double Beta2, double Epsilon, double Decay, bool Decoupled, bool Maximize, long Step);

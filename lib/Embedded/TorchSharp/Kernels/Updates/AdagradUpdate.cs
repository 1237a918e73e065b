using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Updates;

/// <summary>
/// s += g²; p -= rate g / (sqrt(s) + eps), with the rate of this step.
/// </summary>
internal readonly struct AdagradUpdate<T>(AdagradSetting setting) : IUpdate<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public void Run(Span<T> p, Span<T> g, StatePiece<T> state, Span<T> scratch)
    {
        var sum = state.First;
        if (setting.Decay != 0)
            TensorPrimitives.MultiplyAdd<T>(p, T.CreateTruncating(setting.Decay), g, g);
        TensorPrimitives.MultiplyAdd<T>(g, g, sum, sum);
        TensorPrimitives.Sqrt<T>(sum, scratch);
        TensorPrimitives.Add(scratch, T.CreateTruncating(setting.Epsilon), scratch);
        TensorPrimitives.Divide<T>(g, scratch, g);
        TensorPrimitives.MultiplyAdd<T>(g, T.CreateTruncating(-setting.Rate), p, p);
    }
}

/// <summary>What Adagrad is told.</summary>
internal readonly record struct AdagradSetting(double Rate, double Epsilon, double Decay);

using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Updates;

/// <summary>
/// m = b1 m + (1 - b1) g; u = max(b2 u, |g| + eps); p -= rate m / u, with the rate freed of its bias.
/// </summary>
internal readonly struct AdamaxUpdate<T>(AdamaxSetting setting) : IUpdate<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public void Run(Span<T> p, Span<T> g, StatePiece<T> state, Span<T> scratch)
    {
        var m = state.First;
        var u = state.Second;
        if (setting.Decay != 0)
            TensorPrimitives.MultiplyAdd<T>(p, T.CreateTruncating(setting.Decay), g, g);
        TensorPrimitives.Multiply(g, T.CreateTruncating(1 - setting.Beta1), scratch);
        TensorPrimitives.MultiplyAdd<T>(m, T.CreateTruncating(setting.Beta1), scratch, m);
        TensorPrimitives.Abs<T>(g, scratch);
        TensorPrimitives.Add(scratch, T.CreateTruncating(setting.Epsilon), scratch);
        TensorPrimitives.Multiply(u, T.CreateTruncating(setting.Beta2), u);
        TensorPrimitives.Max<T>(u, scratch, u);
        TensorPrimitives.Divide<T>(m, u, scratch);
        TensorPrimitives.MultiplyAdd<T>(scratch, T.CreateTruncating(-setting.Rate), p, p);
    }
}

/// <summary>What Adamax is told.</summary>
internal readonly record struct AdamaxSetting(double Rate, double Beta1, double Beta2, double Epsilon, double Decay);

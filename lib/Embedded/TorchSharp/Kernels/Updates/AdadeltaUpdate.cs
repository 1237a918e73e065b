using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Updates;

/// <summary>
/// v = rho v + (1 - rho) g²; d = g sqrt(u + eps) / sqrt(v + eps); u = rho u + (1 - rho) d²; p -= rate d.
/// </summary>
internal readonly struct AdadeltaUpdate<T>(AdadeltaSetting setting) : IUpdate<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public void Run(Span<T> p, Span<T> g, StatePiece<T> state, Span<T> scratch)
    {
        var v = state.First;
        var u = state.Second;
        var epsilon = T.CreateTruncating(setting.Epsilon);
        if (setting.Maximize)
            TensorPrimitives.Negate(g, g);
        if (setting.Decay != 0)
            TensorPrimitives.MultiplyAdd<T>(p, T.CreateTruncating(setting.Decay), g, g);
        TensorPrimitives.Multiply<T>(g, g, scratch);
        TensorPrimitives.Multiply(scratch, T.CreateTruncating(1 - setting.Rho), scratch);
        TensorPrimitives.MultiplyAdd<T>(v, T.CreateTruncating(setting.Rho), scratch, v);
        TensorPrimitives.Add(v, epsilon, scratch);
        TensorPrimitives.Sqrt<T>(scratch, scratch);
        TensorPrimitives.Divide<T>(g, scratch, g);
        TensorPrimitives.Add(u, epsilon, scratch);
        TensorPrimitives.Sqrt<T>(scratch, scratch);
        TensorPrimitives.Multiply<T>(g, scratch, g);
        TensorPrimitives.Multiply<T>(g, g, scratch);
        TensorPrimitives.Multiply(scratch, T.CreateTruncating(1 - setting.Rho), scratch);
        TensorPrimitives.MultiplyAdd<T>(u, T.CreateTruncating(setting.Rho), scratch, u);
        TensorPrimitives.MultiplyAdd<T>(g, T.CreateTruncating(-setting.Rate), p, p);
    }
}

/// <summary>What Adadelta is told.</summary>
internal readonly record struct AdadeltaSetting(double Rate, double Rho, double Epsilon, double Decay, bool Maximize);

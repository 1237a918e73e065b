using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Updates;

/// <summary>
/// v = a v + (1 - a) g²; centred: c = a c + (1 - a) g and v - c² instead of v; b = momentum b + g / (sqrt(v) + eps);
/// p -= rate b.
/// </summary>
internal readonly struct RmsPropUpdate<T>(
    T rate, T alpha, T epsilon, T decay, T momentum, bool maximize) : IUpdate<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public void Run(Span<T> p, Span<T> g, StatePiece<T> state, Span<T> scratch)
    {
        var v = state.First;
        var buffer = state.Second;
        var centre = state.Third;
        if (maximize)
            TensorPrimitives.Negate(g, g);
        if (decay != T.Zero)
            TensorPrimitives.MultiplyAdd<T>(p, decay, g, g);

        TensorPrimitives.Multiply<T>(g, g, scratch);
        TensorPrimitives.Multiply(scratch, T.One - alpha, scratch);
        TensorPrimitives.MultiplyAdd<T>(v, alpha, scratch, v);
        if (centre.Length > 0)
        {
            TensorPrimitives.Multiply(g, T.One - alpha, scratch);
            TensorPrimitives.MultiplyAdd<T>(centre, alpha, scratch, centre);
            TensorPrimitives.Multiply<T>(centre, centre, scratch);
            TensorPrimitives.Subtract<T>(v, scratch, scratch);
            TensorPrimitives.Sqrt<T>(scratch, scratch);
        }
        else
        {
            TensorPrimitives.Sqrt<T>(v, scratch);
        }
        TensorPrimitives.Add(scratch, epsilon, scratch);
        TensorPrimitives.Divide<T>(g, scratch, g);
        if (buffer.Length > 0)
        {
            TensorPrimitives.MultiplyAdd<T>(buffer, momentum, g, buffer);
            buffer.CopyTo(g);
        }
        TensorPrimitives.MultiplyAdd<T>(g, -rate, p, p);
    }
}

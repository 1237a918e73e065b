using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Updates;

/// <summary>
/// g += decay p; b = momentum b + (1 - dampening) g (b = g at first); g = g + momentum b (Nesterov) or b; p -= rate g.
/// </summary>
internal readonly struct SgdUpdate<T>(
    T rate, T momentum, T dampening, T decay, bool nesterov, bool maximize, bool isFirst) : IUpdate<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public void Run(Span<T> p, Span<T> g, StatePiece<T> state, Span<T> scratch)
    {
        if (maximize)
            TensorPrimitives.Negate(g, g);
        if (decay != T.Zero)
            TensorPrimitives.MultiplyAdd<T>(p, decay, g, g);
        if (momentum != T.Zero)
            Accelerate(g, state.First, scratch);
        TensorPrimitives.MultiplyAdd<T>(g, -rate, p, p);
    }

    private void Accelerate(Span<T> g, Span<T> buffer, Span<T> scratch)
    {
        if (isFirst)
        {
            g.CopyTo(buffer);
        }
        else
        {
            TensorPrimitives.Multiply(g, T.One - dampening, scratch);
            TensorPrimitives.MultiplyAdd<T>(buffer, momentum, scratch, buffer);
        }
        if (nesterov)
            TensorPrimitives.MultiplyAdd<T>(buffer, momentum, g, g);
        else
            buffer.CopyTo(g);
    }
}

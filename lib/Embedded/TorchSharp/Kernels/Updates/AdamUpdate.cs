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

        Step(p, g, m, v, largest);
    }

    /// <summary>The rule in one walk: a number of each array is in a register only once.</summary>
    private void Step(Span<T> p, Span<T> g, Span<T> m, Span<T> v, Span<T> largest)
    {
        var (keepM, newM) = (T.CreateTruncating(setting.Beta1), T.CreateTruncating(1 - setting.Beta1));
        var (keepV, newV) = (T.CreateTruncating(setting.Beta2), T.CreateTruncating(1 - setting.Beta2));
        var correction = T.CreateTruncating(Math.Sqrt(1 - Math.Pow(setting.Beta2, setting.Step)));
        var epsilon = T.CreateTruncating(setting.Epsilon);
        var step = T.CreateTruncating(-setting.Rate / (1 - Math.Pow(setting.Beta1, setting.Step)));
        var i = 0;
        for (; i <= p.Length - Vector<T>.Count; i += Vector<T>.Count)
        {
            var slope = new Vector<T>(g[i..]);
            var mean = (new Vector<T>(m[i..]) * keepM) + (slope * newM);
            var size = (new Vector<T>(v[i..]) * keepV) + (slope * slope * newV);
            mean.CopyTo(m[i..]);
            size.CopyTo(v[i..]);
            if (largest.Length > 0)
            {
                size = Vector.Max(new Vector<T>(largest[i..]), size);
                size.CopyTo(largest[i..]);
            }
            var below = (Vector.SquareRoot(size) / new Vector<T>(correction)) + new Vector<T>(epsilon);
            (new Vector<T>(p[i..]) + (mean / below * step)).CopyTo(p[i..]);
        }
        LoopCount.Add(p.Length, p.Length - i);
        for (; i < p.Length; i++)
        {
            m[i] = (m[i] * keepM) + (g[i] * newM);
            v[i] = (v[i] * keepV) + (g[i] * g[i] * newV);
            var size = v[i];
            if (largest.Length > 0)
                size = largest[i] = T.Max(largest[i], size);
            p[i] += m[i] / ((T.Sqrt(size) / correction) + epsilon) * step;
        }
    }
}

/// <summary>What Adam and AdamW are told.</summary>
internal readonly record struct AdamSetting(
    double Rate, double Beta1, double Beta2, double Epsilon, double Decay, bool Decoupled, bool Maximize, long Step);

using System.Numerics;
using static TorchSharp.Kernels.Curves.VectorMath;

namespace TorchSharp.Kernels.Curves;

/// <summary>Activations made of straight pieces.</summary>
internal static class BentCurves
{
    /// <summary>x above 0, else slope x.</summary>
    internal readonly record struct Leaky(double Negative) : ICurve
    {
        public Vector<T> Value<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> => Positive(x, x, x * Of<T>(Negative));

        public Vector<T> Slope<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> => Positive(x, Vector<T>.One, Of<T>(Negative));
    }

    /// <summary>x above the threshold, else a number.</summary>
    internal readonly record struct Step(double Threshold, double Other) : ICurve
    {
        public Vector<T> Value<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> => Vector.ConditionalSelect(
                Vector.LessThanOrEqual(x, Of<T>(Threshold)), Of<T>(Other), x);

        public Vector<T> Slope<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> => Vector.ConditionalSelect(
                Vector.LessThanOrEqual(x, Of<T>(Threshold)), Vector<T>.Zero, Vector<T>.One);
    }

    /// <summary>x outside of ±lambda, else 0.</summary>
    internal readonly record struct HardShrink(double Lambda) : ICurve
    {
        public Vector<T> Value<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> => Vector.ConditionalSelect(
                Vector.LessThanOrEqual(Vector.Abs(x), Of<T>(Lambda)), Vector<T>.Zero, x);

        public Vector<T> Slope<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> => Vector.ConditionalSelect(
                Vector.LessThanOrEqual(Vector.Abs(x), Of<T>(Lambda)), Vector<T>.Zero, Vector<T>.One);
    }

    /// <summary>x nearer to 0 by lambda, 0 within ±lambda.</summary>
    internal readonly record struct SoftShrink(double Lambda) : ICurve
    {
        public Vector<T> Value<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> => Vector.ConditionalSelect(
                Vector.LessThanOrEqual(Vector.Abs(x), Of<T>(Lambda)), Vector<T>.Zero,
                x - Vector.CopySign(Of<T>(Lambda), x));

        public Vector<T> Slope<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> => new HardShrink(Lambda).Slope(x);
    }

    /// <summary>x / 6 + 1 / 2, cut off at 0 and 1.</summary>
    internal readonly record struct HardSigmoid : ICurve
    {
        public Vector<T> Value<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> =>
            Vector.Min(Vector.Max(x + Of<T>(3), Vector<T>.Zero), Of<T>(6)) / Of<T>(6);

        public Vector<T> Slope<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> => Vector.ConditionalSelect(
                Vector.LessThan(Vector.Abs(x), Of<T>(3)), Of<T>(1.0 / 6), Vector<T>.Zero);
    }

    /// <summary>x hardsigmoid(x).</summary>
    internal readonly record struct HardSwish : ICurve
    {
        public Vector<T> Value<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> => x * default(HardSigmoid).Value(x);

        public Vector<T> Slope<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            var inside = (x / Of<T>(3)) + Of<T>(0.5);
            var outside = Positive(x, Vector<T>.One, Vector<T>.Zero);
            // PyTorch's slope at 3 is that of the bend, and 0 at -3.
            var bent = Vector.LessThanOrEqual(Vector.Abs(x), Of<T>(3));
            bent = Vector.AndNot(bent, Vector.Equals(x, Of<T>(-3)));
            return Vector.ConditionalSelect(bent, inside, outside);
        }
    }

    /// <summary>x / (1 + |x|).</summary>
    internal readonly record struct SoftSign : ICurve
    {
        public Vector<T> Value<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> => x / (Vector<T>.One + Vector.Abs(x));

        public Vector<T> Slope<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            var below = Vector<T>.One + Vector.Abs(x);
            return Vector<T>.One / (below * below);
        }
    }
}

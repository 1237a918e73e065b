using System.Numerics;
using System.Runtime.CompilerServices;
using static TorchSharp.Kernels.Curves.VectorMath;

namespace TorchSharp.Kernels.Curves;

/// <summary>Activations made of exponentials.</summary>
internal static class SmoothCurves
{
    /// <summary>scale x above 0, else scale alpha (e^(inner x) - 1): ELU, CELU and SELU.</summary>
    internal readonly record struct Elu(double Alpha, double Scale, double Inner) : ICurve
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<T> Value<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            var below = Expm1(Vector.Min(x, Vector<T>.Zero) * Of<T>(Inner)) * Of<T>(Alpha * Scale);
            return Positive(x, x * Of<T>(Scale), below);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<T> Slope<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            var below = Exp(Vector.Min(x, Vector<T>.Zero) * Of<T>(Inner)) * Of<T>(Alpha * Scale * Inner);
            return Positive(x, Of<T>(Scale), below);
        }
    }

    /// <summary>ln(1 + e^(beta x)) / beta; x itself where beta x exceeds the threshold.</summary>
    internal readonly record struct SoftPlus(double Beta, double Threshold) : ICurve
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<T> Value<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            var scaled = x * Of<T>(Beta);
            return Vector.ConditionalSelect(
                Vector.GreaterThan(scaled, Of<T>(Threshold)), x, Softplus(scaled) / Of<T>(Beta));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<T> Slope<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            var scaled = x * Of<T>(Beta);
            return Vector.ConditionalSelect(
                Vector.GreaterThan(scaled, Of<T>(Threshold)), Vector<T>.One, Sigmoid(scaled));
        }
    }

    /// <summary>ln sigmoid(x) = -ln(1 + e^-x).</summary>
    internal readonly record struct LogSigmoid : ICurve
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<T> Value<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> => -Softplus(-x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<T> Slope<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> => Sigmoid(-x);
    }

    /// <summary>x s with s = sigmoid(x); slope s (1 + x (1 - s)).</summary>
    internal readonly record struct Silu : ICurve
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<T> Value<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> => x / (Vector<T>.One + Exp(-x));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<T> Slope<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            var s = Sigmoid(x);
            return s * (Vector<T>.One + (x * (Vector<T>.One - s)));
        }
    }

    /// <summary>x t with t = tanh ln(1 + e^x); slope t + x (1 - t²) sigmoid(x).</summary>
    internal readonly record struct Mish : ICurve
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<T> Value<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> => x * Tanh(Softplus(x));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<T> Slope<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            var t = Tanh(Softplus(x));
            return t + (x * (Vector<T>.One - (t * t)) * Sigmoid(x));
        }
    }

    /// <summary>x P with P the share of N(0, 1) below x; slope P + x density(x).</summary>
    internal readonly record struct Gelu : ICurve
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<T> Value<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> => typeof(T) == typeof(float)
                ? GaussVectors.Gelu(x.As<T, float>()).As<float, T>()
                : x * NormalShare(x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<T> Slope<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            if (typeof(T) == typeof(float))
                return GaussVectors.GeluSlope(x.As<T, float>()).As<float, T>();
            var density = Exp(x * x * Of<T>(-0.5)) * Of<T>(0.3989422804014327);
            return NormalShare(x) + (x * density);
        }
    }

    /// <summary>x (1 + t) / 2 with t = tanh(c (x + 0.044715 x³)), c = sqrt(2 / pi).</summary>
    internal readonly record struct GeluTanh : ICurve
    {
        private const double C = 0.7978845608028654, Cubic = 0.044715;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<T> Value<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> =>
            x * Of<T>(0.5) * (Vector<T>.One + Tanh(Inner(x)));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<T> Slope<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            var t = Tanh(Inner(x));
            var inner = (Of<T>(3 * Cubic * C) * x * x) + Of<T>(C);
            return (Of<T>(0.5) * (Vector<T>.One + t)) + (Of<T>(0.5) * x * (Vector<T>.One - (t * t)) * inner);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector<T> Inner<T>(Vector<T> x)
            where T : unmanaged, IFloatingPointIeee754<T> => ((Of<T>(Cubic * C) * x * x) + Of<T>(C)) * x;
    }
}

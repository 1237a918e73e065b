using System.Numerics;

namespace TorchSharp.Kernels.Random.Distributions;

/// <summary>
/// Draws from the gamma distribution of rate 1 in PyTorch's order: a normal number, cubed, is kept or thrown away.
/// </summary>
/// <remarks><b>Source</b> Marsaglia and Tsang, A simple method for generating gamma variables, 2000.</remarks>
internal static class GammaSample
{
    // PyTorch writes these constants in single precision; the double stream depends on their digits.
    private const double Squeeze = 0.0331f;
    private const float Third = 1f / 3f;

    public static T Next<T>(RandomStream stream, T shape)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var scale = 1.0;
        if (shape < T.One)
        {
            if (shape == T.Zero)
                return T.Zero;
            // A small shape is raised by one, and the sample shrunk by a power of a uniform number.
            scale = Math.Pow(1 - stream.UniformDouble(), double.CreateTruncating(T.One / shape));
            shape += T.One;
        }
        var d = double.CreateTruncating(shape - T.CreateTruncating(Third));
        if (!double.IsFinite(d))
            return shape;
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            double x, y;
            do
            {
                x = stream.Normal();
                y = 1 + (c * x);
            }
            while (y <= 0);
            var v = y * y * y;
            var u = 1 - stream.UniformDouble();
            var square = x * x;
            if (u < 1 - (Squeeze * square * square) || Math.Log(u) < (0.5 * square) + (d * (1 - v + Math.Log(v))))
                return T.CreateTruncating(scale * d * v);
        }
    }
}

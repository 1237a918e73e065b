using System.Numerics;
using TorchSharp.Kernels.Random.Distributions;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops.Samples;

/// <summary>
/// Draws with parameters of each element's own, one thread, in row-major order: the digits depend on the seed alone.
/// </summary>
internal static unsafe class Samples
{
    /// <summary>Draws from the gamma distribution with rate 1; the sample knows how it moves with the shape.</summary>
    public static Tensor Gamma(Tensor shapes, Generator? generator)
    {
        var result = shapes.Type == ScalarType.Float64
            ? Gamma<double>(shapes, ScalarType.Float64, 2.2250738585072014e-308, generator)
            : Gamma<float>(shapes, ScalarType.Float32, 1.17549435e-38f, generator);
        return GammaNode.Record(shapes, Conversion.To(result, shapes.Type));
    }

    /// <summary>Draws from the Dirichlet distribution along the last dimension.</summary>
    public static Tensor Dirichlet(Tensor shapes, Generator? generator)
    {
        if (shapes.Rank == 0)
            throw new ArgumentException("[_sample_dirichlet] expected at least one dimension, got a single number");
        using var scope = NewDisposeScope();
        // In double precision, so that small shapes do not all end at zero.
        var gamma = Gamma<double>(shapes, ScalarType.Float64, 2.2250738585072014e-308, generator);
        var share = gamma / gamma.sum(-1, keepdim: true);
        var (least, most) = shapes.Type == ScalarType.Float64
            ? (2.2250738585072014e-308, Math.BitDecrement(1.0))
            : (1.17549435e-38, MathF.BitDecrement(1f));
        var result = Conversion.To(share, shapes.Type).clamp(least, most).MoveToOuterDisposeScope();
        return DirichletNode.Record(shapes, result);
    }

    private static Tensor Gamma<T>(Tensor shapes, ScalarType type, T least, Generator? generator)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        CheckFloat("_standard_gamma", shapes);
        using var a = shapes.detach().to(type).contiguous();
        var source = new ReadOnlySpan<T>(a.Data<T>(), checked((int)a.Count));
        foreach (var shape in source)
        {
            if (!(shape >= T.Zero))
                throw new ArgumentException(
                    $"[_standard_gamma] expected shapes that are not negative, got {shape} in a tensor of shape " +
                    $"{shapes.Sizes}");
        }
        var result = Factory.Empty(shapes.Sizes, type);
        var target = new Span<T>(result.Data<T>(), source.Length);
        var stream = (generator ?? Generator.Default).Stream;
        lock (stream)
        {
            for (var i = 0; i < source.Length; i++)
                target[i] = T.Max(least, GammaSample.Next(stream, source[i]));
        }
        GC.KeepAlive(a);
        return result;
    }

    private static void CheckFloat(string op, Tensor x)
    {
        if (!x.Type.IsFloat())
            throw new ArgumentException(
                $"[{op}] expected a floating-point tensor, got {x.Type.Name()} of shape {x.Sizes}");
    }
}

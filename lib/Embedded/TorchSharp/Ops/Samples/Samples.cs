using System.Numerics;
using TorchSharp.Kernels.Random;
using TorchSharp.Kernels.Random.Distributions;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops.Samples;

/// <summary>
/// Draws with parameters of each element's own, one thread, in row-major order: the digits depend on the seed alone.
/// </summary>
internal static unsafe class Samples
{
    /// <summary>Draws from the Poisson distribution.</summary>
    public static Tensor Poisson(Tensor rates, Generator? generator) =>
        Each("poisson", rates, rates, generator, "rates that are not negative", static (stream, rate, _) =>
            rate >= 0 ? CountSamples.Poisson(stream, rate) : null);

    /// <summary>Draws the number of hits.</summary>
    public static Tensor Binomial(Tensor counts, Tensor chances, Generator? generator) =>
        Each("binomial", counts, chances, generator, "counts >= 0 and chances in [0, 1]", static (stream, n, p) =>
            n >= 0 && p is >= 0 and <= 1 ? CountSamples.Binomial(stream, n, p) : null);

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

    private static Tensor Each(
        string op, Tensor first, Tensor second, Generator? generator, string expected,
        Func<RandomStream, double, double, double?> draw)
    {
        CheckFloat(op, first);
        CheckFloat(op, second);
        using var scope = NewDisposeScope();
        var operands = broadcast_tensors(first.detach(), second.detach());
        var (a, b) = (operands[0].to(float64).contiguous(), operands[1].to(float64).contiguous());
        var result = Factory.Empty(a.Sizes, ScalarType.Float64);
        var stream = (generator ?? Generator.Default).Stream;
        lock (stream)
        {
            for (var i = 0L; i < a.Count; i++)
                result.Data<double>()[i] = draw(stream, a.Data<double>()[i], b.Data<double>()[i])
                    ?? throw new ArgumentException(
                        $"[{op}] expected {expected}, got {a.Data<double>()[i]}" +
                        (ReferenceEquals(first, second) ? "" : $" and {b.Data<double>()[i]}") +
                        $" in tensors of shape {a.Sizes}");
        }
        GC.KeepAlive(operands);
        return result.to(first.Type).MoveToOuterDisposeScope();
    }

    internal static void CheckFloat(string op, Tensor x)
    {
        if (!x.Type.IsFloat())
            throw new ArgumentException(
                $"[{op}] expected a floating-point tensor, got {x.Type.Name()} of shape {x.Sizes}");
    }
}

using System.Numerics;
using TorchSharp.Kernels.Random;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// Fills tensors with random numbers. One thread, in row-major order: the digits depend on the seed alone.
/// </summary>
internal static unsafe class Drawing
{
    private delegate void SingleFill(RandomStream stream, Span<float> values);

    private delegate void DoubleFill(RandomStream stream, Span<double> values);

    public static Tensor Uniform(Tensor target, double from, double to, Generator? generator)
    {
        if (!(from <= to))
            throw new ArgumentException($"[uniform_] expected from <= to, got {from} and {to}");
        if (target.Type.IsComplex())
            return Parts("uniform_", target, parts => Uniform(parts, from, to, generator));
        if (target.Type.IsShortFloat())
            return Floats("uniform_", target, generator,
                (stream, values) => UniformFill.Fill(
                    stream, values, (float)from, (float)to, target.Type == ScalarType.Float16 ? 11 : 8),
                (_, _) => { });
        return Floats("uniform_", target, generator,
            (stream, values) => UniformFill.Fill(stream, values, (float)from, (float)to),
            (stream, values) => UniformFill.Fill(stream, values, from, to));
    }

    public static Tensor Normal(Tensor target, double mean, double std, Generator? generator)
    {
        if (!(std >= 0))
            throw new ArgumentException($"[normal_] expected std >= 0, got {std}");
        if (target.Type.IsComplex())
            return Parts("normal_", target, parts => Normal(parts, mean, std / Math.Sqrt(2), generator));
        return Floats("normal_", target, generator,
            (stream, values) => NormalFill.Fill(stream, values, mean, std),
            (stream, values) => NormalFill.Fill(stream, values, mean, std));
    }

    public static Tensor Exponential(Tensor target, double rate, Generator? generator)
    {
        if (!(rate > 0))
            throw new ArgumentException($"[exponential_] expected a rate > 0, got {rate}");
        return Floats("exponential_", target, generator,
            (stream, values) =>
            {
                foreach (ref var x in values)
                    x = (float)(stream.Exponential() / rate);
            },
            (stream, values) =>
            {
                foreach (ref var x in values)
                    x = stream.Exponential() / rate;
            });
    }

    /// <summary>Draws low, low + 1, ..., high - 1 into a tensor of any number type.</summary>
    public static Tensor Integers(string op, Tensor target, long low, long high, Generator? generator)
    {
        if (low >= high)
            throw new ArgumentException($"[{op}] expected low < high, got {low} and {high}");
        return Whole(op, target, generator, low, (ulong)(high - low));
    }

    public static Tensor Chances(Tensor target, double p, Generator? generator)
    {
        if (p is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(p), $"[bernoulli_] expected a chance in [0, 1], got {p}");
        return InPlace.Overwrite("bernoulli_", target, () => Through(target, dense =>
        {
            var stream = (generator ?? Generator.Default).Stream;
            lock (stream)
            {
                switch (dense.Type)
                {
                    case ScalarType.Float32: Chance<float>(stream, dense, p); break;
                    case ScalarType.Float64: Chance<double>(stream, dense, p); break;
                    case ScalarType.Int64: Chance<long>(stream, dense, p); break;
                    case ScalarType.Int32: Chance<int>(stream, dense, p); break;
                    case ScalarType.Byte or ScalarType.Bool: Chance<byte>(stream, dense, p); break;
                    default: throw DTypes.Unsupported(dense.Type);
                }
            }
        }));
    }

    /// <summary>Draws 1 at each element's own chance.</summary>
    public static Tensor Chances(Tensor chances, Generator? generator)
    {
        Sampling.CheckChances("bernoulli", chances);
        if (chances.Type.IsShortFloat())
            return OtherTypes.Through(chances.detach(), wide => Chances(wide, generator));
        using var p = chances.detach().contiguous();
        var result = Factory.Empty(p.Sizes, p.Type);
        var stream = (generator ?? Generator.Default).Stream;
        var n = checked((int)p.Count);
        lock (stream)
        {
            if (p.Type == ScalarType.Float32)
                ChanceFill.Fill(stream, new Span<float>(result.Data<float>(), n),
                    new ReadOnlySpan<float>(p.Data<float>(), n));
            else if (p.Type == ScalarType.Float64)
                ChanceFill.Fill(stream, new Span<double>(result.Data<double>(), n),
                    new ReadOnlySpan<double>(p.Data<double>(), n));
            else
                throw new ArgumentException(
                    $"[bernoulli] expected floating-point chances, got {p.Type.Name()} {p.Sizes}");
        }
        return result;
    }

    public static Tensor Permutation(long n, Generator? generator)
    {
        if (n < 0)
            throw new ArgumentException($"[randperm] expected n >= 0, got {n}");
        var result = Factory.Empty(new Shape(n), ScalarType.Int64);
        var stream = (generator ?? Generator.Default).Stream;
        lock (stream)
            IntegerFill.Permute(stream, new Span<long>(result.Data<long>(), checked((int)n)));
        return result;
    }

    private static Tensor Floats(string op, Tensor target, Generator? generator, SingleFill single, DoubleFill twice)
    {
        if (!target.Type.IsFloat())
            throw new ArgumentException(
                $"[{op}] expected a floating-point tensor, got {target.Type.Name()} of shape {target.Sizes}");
        return InPlace.Overwrite(op, target, () => Through(target, dense =>
        {
            var stream = (generator ?? Generator.Default).Stream;
            var n = checked((int)dense.Count);
            lock (stream)
            {
                if (dense.Type == ScalarType.Float32)
                    single(stream, new Span<float>(dense.Data<float>(), n));
                else
                    twice(stream, new Span<double>(dense.Data<double>(), n));
            }
        }));
    }

    private static Tensor Whole(string op, Tensor target, Generator? generator, long first, ulong range) =>
        InPlace.Overwrite(op, target, () => Through(target, dense =>
        {
            var stream = (generator ?? Generator.Default).Stream;
            lock (stream)
            {
                switch (dense.Type)
                {
                    case ScalarType.Float32: Whole<float>(stream, dense, first, range); break;
                    case ScalarType.Float64: Whole<double>(stream, dense, first, range); break;
                    case ScalarType.Int64: Whole<long>(stream, dense, first, range); break;
                    case ScalarType.Int32: Whole<int>(stream, dense, first, range); break;
                    case ScalarType.Int16: Whole<short>(stream, dense, first, range); break;
                    case ScalarType.Int8: Whole<sbyte>(stream, dense, first, range); break;
                    case ScalarType.Byte: Whole<byte>(stream, dense, first, range); break;
                    default: throw DTypes.Unsupported(dense.Type);
                }
            }
        }));

    private static void Whole<T>(RandomStream stream, Tensor dense, long first, ulong range)
        where T : unmanaged, INumberBase<T> =>
        IntegerFill.Fill(stream, new Span<T>(dense.Data<T>(), checked((int)dense.Count)), first, range);

    private static void Chance<T>(RandomStream stream, Tensor dense, double p)
        where T : unmanaged, INumberBase<T> =>
        ChanceFill.Fill(stream, new Span<T>(dense.Data<T>(), checked((int)dense.Count)), p);

    /// <summary>Real and imaginary parts are drawn one after the other; each has half of the variance.</summary>
    private static Tensor Parts(string op, Tensor target, Action<Tensor> draw) =>
        InPlace.Overwrite(op, target, () =>
        {
            using var parts = OtherConversions.Parts(target);
            draw(parts);
        });

    /// <summary>A tensor that is not dense, or has 16 bits, is drawn into another one, then copied.</summary>
    private static void Through(Tensor target, Action<Tensor> fill)
    {
        if (target.IsDense && !target.Type.IsShortFloat())
        {
            fill(target);
            return;
        }
        using var dense = Factory.Empty(
            target.Sizes, target.Type.IsShortFloat() ? ScalarType.Float32 : target.Type, tracked: false);
        fill(dense);
        Conversion.Move(dense, target);
    }
}

using System.Numerics;
using TorchSharp.Kernels.Random.Distributions;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops.Samples;

/// <summary>Draws places of rows by their chances.</summary>
internal static unsafe class CategoryOp
{
    /// <summary>Draws n places from the last dimension of a vector or of each row.</summary>
    public static Tensor Draw(Tensor chances, long n, bool replacement, Generator? generator)
    {
        Samples.CheckFloat("multinomial", chances);
        if (chances.Rank is not (1 or 2) || chances.Sizes[chances.Rank - 1] == 0)
            throw new ArgumentException(
                $"[multinomial] expected a vector or rows of chances, got shape {chances.Sizes}");
        if (n <= 0 || (!replacement && n > chances.Sizes[chances.Rank - 1]))
            throw new ArgumentException(
                $"[multinomial] expected to draw between 1 and {chances.Sizes[chances.Rank - 1]} places, got {n} for shape " +
                $"{chances.Sizes}; pass replacement: true to draw more");
        using var scope = NewDisposeScope();
        var type = chances.Type == ScalarType.Float64 ? ScalarType.Float64 : ScalarType.Float32;
        var rows = chances.detach().to(type).contiguous();
        if (type == ScalarType.Float64)
            CheckRows<double>(rows);
        else
            CheckRows<float>(rows);
        var result = n == 1 || !replacement ? ByRace(rows, n, generator)
            : type == ScalarType.Float64 ? Again<double>(rows, n, generator) : Again<float>(rows, n, generator);
        return result.MoveToOuterDisposeScope();
    }

    /// <summary>Each place waits an exponential time of its own rate; the first n to arrive are drawn.</summary>
    private static Tensor ByRace(Tensor chances, long n, Generator? generator)
    {
        var race = chances / Drawing.Exponential(empty_like(chances), 1, generator);
        return n == 1 ? race.argmax(-1, keepdim: true) : race.topk((int)n, -1).indexes;
    }

    private static Tensor Again<T>(Tensor chances, long n, Generator? generator)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var width = checked((int)chances.Sizes[chances.Rank - 1]);
        var draws = checked((int)n);
        var result = Factory.Empty(new Shape(chances.Rank == 1 ? [n] : [chances.Sizes[0], n]), ScalarType.Int64);
        var cumulated = new T[width];
        var stream = (generator ?? Generator.Default).Stream;
        lock (stream)
        {
            for (var row = 0L; row < chances.Count / width; row++)
                CategorySamples.Fill(
                    stream, new ReadOnlySpan<T>(chances.Data<T>() + (row * width), width), cumulated,
                    new Span<long>(result.Data<long>() + (row * draws), draws));
        }
        GC.KeepAlive(chances);
        return result;
    }

    private static void CheckRows<T>(Tensor chances)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var width = checked((int)chances.Sizes[chances.Rank - 1]);
        for (var row = 0L; row < chances.Count / width; row++)
        {
            var fault = CategorySamples.Fault(new ReadOnlySpan<T>(chances.Data<T>() + (row * width), width));
            if (fault is not null)
                throw new ArgumentException(
                    $"[multinomial] expected finite chances that are not negative, got {fault} in row {row} of shape " +
                    $"{chances.Sizes}");
        }
        GC.KeepAlive(chances);
    }
}

using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Places in sorted sequences, and membership.</summary>
internal static unsafe class Searching
{
    /// <summary>The places where values would be inserted into a sorted sequence, or into each of its rows.</summary>
    public static Tensor SearchSorted(
        string op, Tensor sequence, Tensor values, bool outInt32, bool right, Tensor? sorter = null)
    {
        using var mode = GradMode.Set(false);
        if (sorter is not null)
            sequence = Ordered(op, sequence, sorter);
        var perRow = Check(op, sequence, values);
        var type = Pointwise.ResultType(sequence, values);
        type = type.IsShortFloat() ? ScalarType.Float32 : type;
        using var sorted = Conversion.Temporary(sequence, type);
        using var wanted = Conversion.Temporary(values, type);
        var places = Factory.Empty(values.Sizes, ScalarType.Int64);
        switch (places.Count == 0 ? (ScalarType?)null : type)
        {
            case null: break;
            case ScalarType.Float32: Run<float>(sorted, wanted, perRow, right, places); break;
            case ScalarType.Float64: Run<double>(sorted, wanted, perRow, right, places); break;
            case ScalarType.Int64: Run<long>(sorted, wanted, perRow, right, places); break;
            case ScalarType.Int32: Run<int>(sorted, wanted, perRow, right, places); break;
            case ScalarType.Int16: Run<short>(sorted, wanted, perRow, right, places); break;
            case ScalarType.Int8: Run<sbyte>(sorted, wanted, perRow, right, places); break;
            case ScalarType.Byte: Run<byte>(sorted, wanted, perRow, right, places); break;
            default: throw DTypes.Unsupported(type);
        }
        return outInt32 ? Conversion.To(places, ScalarType.Int32) : places;
    }

    /// <summary>Asks which elements are among others: sorts the others, then searches each.</summary>
    public static Tensor IsIn(Tensor x, Tensor others, bool invert)
    {
        using var mode = GradMode.Set(false);
        if (others.Count == 0)
            return Factory.Full(x.Sizes, invert, ScalarType.Bool);
        var type = DTypes.Promote(x.Type, others.Type);
        if (type == ScalarType.Bool)
            type = ScalarType.Byte;
        var (wanted, flat) = (Conversion.To(x, type), Conversion.To(others, type));
        var sorted = Sorting.Sort(Views.Reshape(flat, new Shape(flat.Count)), 0, descending: false).Values;
        var places = Selection.Clamp(SearchSorted("isin", sorted, wanted, false, false), null, sorted.Count - 1);
        var found = Views.Reshape(
            Gathering.IndexSelect(sorted, 0, Views.Reshape(places, new Shape(places.Count))), x.Sizes);
        return invert ? Comparison.NotEqual(found, wanted) : Comparison.Equal(found, wanted);
    }

    private static Tensor Ordered(string op, Tensor sequence, Tensor sorter)
    {
        if (sorter.Sizes != sequence.Sizes || sorter.Type != ScalarType.Int64)
            throw new ArgumentException(
                $"[{op}] expected an int64 sorter of shape {sequence.Sizes}, got {sorter.Type.Name()} {sorter.Sizes}");
        return Gathering.Gather(sequence, -1, sorter);
    }

    private static long Check(string op, Tensor sequence, Tensor values)
    {
        var shared = sequence.Rank == 1;
        var fits = sequence.Rank > 0 && (shared || (values.Rank == sequence.Rank
            && values.Sizes.Sizes[..^1].SequenceEqual(sequence.Sizes.Sizes[..^1])));
        if (!fits)
            throw new ArgumentException(
                $"[{op}] expected a sorted vector, or rows for values of the same leading sizes, got " +
                $"{sequence.Sizes} " +
                $"for values of {values.Sizes}");
        return shared ? values.Count : values.Sizes[values.Rank - 1];
    }

    private static void Run<T>(Tensor sorted, Tensor values, long perRow, bool right, Tensor places)
        where T : unmanaged, INumber<T>
    {
        Kernels.Searching.Run(
            values.Count / perRow, sorted.Sizes[sorted.Rank - 1], perRow, right, sorted.Data<T>(), values.Data<T>(),
            places.Data<long>());
        GC.KeepAlive(sorted);
        GC.KeepAlive(values);
        GC.KeepAlive(places);
    }
}

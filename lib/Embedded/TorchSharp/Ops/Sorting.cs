using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Sorting along a dimension; values are gathered, so their gradient is that of gather.</summary>
internal static unsafe class Sorting
{
    public static (Tensor Values, Tensor Places) Sort(Tensor x, long dim, bool descending)
    {
        var places = PlacesOf(x, Dims.Of("sort", dim, x.Sizes), descending);
        return (Gathering.Gather(x, dim, places), places);
    }

    public static (Tensor Values, Tensor Places) TopK(Tensor x, long k, long dim, bool largest)
    {
        var d = Dims.Of("topk", dim, x.Sizes);
        var size = x.Rank == 0 ? 1 : x.Sizes[d];
        if (k < 0 || k > size)
            throw new ArgumentOutOfRangeException(
                nameof(k), $"[topk] expected k from 0 to {size} for dimension {dim} of {x.Sizes}, got {k}");
        var places = PlacesOf(x, d, largest, k);
        return (Gathering.Gather(x, dim, places), places);
    }

    /// <summary>The k-th smallest elements along a dimension, and where they are.</summary>
    public static (Tensor Values, Tensor Places) KthValue(Tensor x, long k, long dim, bool keepDim)
    {
        var d = Dims.Of("kthvalue", dim, x.Sizes);
        var size = x.Rank == 0 ? 1 : x.Sizes[d];
        if (k < 1 || k > size)
            throw new ArgumentOutOfRangeException(
                nameof(k), $"[kthvalue] expected k from 1 to {size} for dimension {dim} of {x.Sizes}, got {k}");
        var places = PlacesOf(x, d, descending: false, k);
        return PickOne(x, d, x.Rank == 0 ? places : Conversion.Dense(Views.Slice(places, d, k - 1, k, 1)), keepDim);
    }

    /// <summary>
    /// The most frequent elements along a dimension (the smallest of several), and their last places.
    /// </summary>
    public static (Tensor Values, Tensor Places) Mode(Tensor x, long dim, bool keepDim)
    {
        var d = Dims.Of("mode", dim, x.Sizes);
        if (x.Rank > 0 && x.Sizes[d] == 0)
            throw new InvalidOperationException(
                $"[mode] expected at least one element in dimension {dim}, got shape {x.Sizes}");
        return PickOne(x, d, x.Rank == 0 ? PlacesOf(x, d, false) : ModePlaces(x, d), keepDim);
    }

    // Among sorted elements equal ones are a run; the end of the longest run is farthest from its start.
    private static Tensor ModePlaces(Tensor x, int d)
    {
        using var mode = GradMode.Set(false);
        var order = PlacesOf(x, d, descending: false);
        var sorted = Gathering.Gather(x, d, order);
        var differs = Comparison.NotEqual(Views.Slice(sorted, d, 1, x.Sizes[d], 1), Views.Slice(sorted, d, 0, -1, 1));
        var first = Factory.Full(x.Sizes.With(d, 1), true, ScalarType.Bool);
        var starts = Joining.Cat([first, differs], d);
        var numbers = Scans.CumSum(Factory.Full(x.Sizes, 1, ScalarType.Int64), d);
        var start = Scans.CumExtreme(Selection.MaskedFill(numbers, Comparison.Not(starts), 0), d, largest: true).Values;
        var end = Extremum.Of(Arithmetic.Subtract(numbers, start), d, largest: true, keepDim: true).Places;
        return Gathering.Gather(order, d, end);
    }

    /// <summary>The middle element of all, the smaller of two; the gradient goes to it.</summary>
    public static Tensor Median(Tensor x, bool ignoreNaN = false)
    {
        if (x.Count == 0)
            throw new InvalidOperationException($"[median] expected at least one element, got shape {x.Sizes}");
        var sorted = Sort(Views.Reshape(x, new Shape(x.Count)), 0, descending: false).Values;
        var numbers = x.Count;
        if (x.Type.IsFloat())
        {
            using var counted = new Tensor(
                Reduction.Sum(Comparison.Equal(sorted.detach(), sorted.detach()), [0], false), tracked: false);
            numbers = counted.ToInt64();
        }
        var hasNaN = numbers < x.Count && !ignoreNaN;
        return Views.Select(sorted, 0, hasNaN || numbers == 0 ? x.Count - 1 : (numbers - 1) / 2);
    }

    /// <summary>
    /// The places of the elements in order along a dimension; only the first k of them when k is given.
    /// </summary>
    public static Tensor PlacesOf(Tensor x, int dim, bool descending, long? k = null)
    {
        using var mode = GradMode.Set(false);
        OtherReductions.RealOnly("sort", x);
        if (x.Type.IsShortFloat())
            return PlacesOf(Conversion.To(x, ScalarType.Float32), dim, descending, k);
        int[] dims = x.Rank == 0 ? [] : [dim];
        using var rows = Reduction.AsRows(x, dims);
        var length = Reduction.CountOf(x.Sizes, dims);
        var first = k ?? length;
        var shape = x.Rank == 0 ? rows.Sizes : rows.Sizes.With(x.Rank - 1, first);
        var places = Factory.Empty(shape, ScalarType.Int64);
        switch (places.Count == 0 ? (ScalarType?)null : x.Type)
        {
            case null: break;
            case ScalarType.Float32: Run<float>(rows, length, first, descending, places); break;
            case ScalarType.Float64: Run<double>(rows, length, first, descending, places); break;
            case ScalarType.Int64: Run<long>(rows, length, first, descending, places); break;
            case ScalarType.Int32: Run<int>(rows, length, first, descending, places); break;
            case ScalarType.Int16: Run<short>(rows, length, first, descending, places); break;
            case ScalarType.Int8: Run<sbyte>(rows, length, first, descending, places); break;
            case ScalarType.Byte or ScalarType.Bool: Run<byte>(rows, length, first, descending, places); break;
            default: throw DTypes.Unsupported(x.Type);
        }
        return x.Rank < 2 ? places : MoveLast(places, dim);
    }

    /// <summary>Takes the element at one place of a dimension, which stays only when asked to.</summary>
    public static (Tensor Values, Tensor Places) PickOne(Tensor x, int dim, Tensor places, bool keepDim)
    {
        var values = Gathering.Gather(x, dim, places);
        if (keepDim || x.Rank == 0)
            return (values, places);
        var shape = x.Sizes.Without(dim);
        return (Views.Reshape(values, shape), Views.Reshape(places, shape));
    }

    // The sorted dimension stands last in the rows; put it back.
    private static Tensor MoveLast(Tensor places, int dim)
    {
        var order = Enumerable.Range(0, places.Rank - 1).Select(d => (long)d).ToList();
        order.Insert(dim, places.Rank - 1);
        return Views.Permute(places, [.. order]);
    }

    private static void Run<T>(Tensor rows, long length, long first, bool descending, Tensor places)
        where T : unmanaged, INumber<T>
    {
        var count = rows.Count / length;
        var x = rows.Data<T>();
        var to = places.Data<long>();
        if (first == length)
        {
            Kernels.Sorting.Rows(count, length, descending, x, to);
        }
        else if (first <= length / 4)
        {
            Kernels.Sorting.First(count, length, first, descending, x, to);
        }
        else
        {
            using var all = Factory.Empty(rows.Sizes, ScalarType.Int64, tracked: false);
            Kernels.Sorting.Rows(count, length, descending, x, all.Data<long>());
            using var part = Views.Detach(all);
            Conversion.Move(Views.Slice(part, rows.Rank - 1, 0, first, 1), places);
        }
        GC.KeepAlive(rows);
        GC.KeepAlive(places);
    }
}

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
        var places = PlacesOf(x, d, largest);
        if (x.Rank > 0)
            places = Conversion.Dense(Views.Slice(places, d, 0, k, 1));
        return (Gathering.Gather(x, dim, places), places);
    }

    /// <summary>The middle element of all, the smaller of two; the gradient goes to it.</summary>
    public static Tensor Median(Tensor x)
    {
        if (x.Count == 0)
            throw new InvalidOperationException($"[median] expected at least one element, got shape {x.Sizes}");
        var sorted = Sort(Views.Reshape(x, new Shape(x.Count)), 0, descending: false).Values;
        var hasNaN = x.Type.IsFloat() && Reduction.Any(Comparison.IsNaN(x)).ToBoolean();
        return Views.Select(sorted, 0, hasNaN ? x.Count - 1 : (x.Count - 1) / 2);
    }

    private static Tensor PlacesOf(Tensor x, int dim, bool descending)
    {
        using var mode = GradMode.Set(false);
        OtherReductions.RealOnly("sort", x);
        if (x.Type.IsShortFloat())
            return PlacesOf(Conversion.To(x, ScalarType.Float32), dim, descending);
        int[] dims = x.Rank == 0 ? [] : [dim];
        using var rows = Reduction.AsRows(x, dims);
        using var values = new Tensor(Factory.Empty(rows.Sizes, x.Type), tracked: false);
        var places = Factory.Empty(rows.Sizes, ScalarType.Int64);
        var length = Math.Max(1, Reduction.CountOf(x.Sizes, dims));
        switch (x.Count == 0 ? (ScalarType?)null : x.Type)
        {
            case null: break;
            case ScalarType.Float32: Run<float>(rows, length, descending, values, places); break;
            case ScalarType.Float64: Run<double>(rows, length, descending, values, places); break;
            case ScalarType.Int64: Run<long>(rows, length, descending, values, places); break;
            case ScalarType.Int32: Run<int>(rows, length, descending, values, places); break;
            case ScalarType.Int16: Run<short>(rows, length, descending, values, places); break;
            case ScalarType.Int8: Run<sbyte>(rows, length, descending, values, places); break;
            default: Run<byte>(rows, length, descending, values, places); break;
        }
        return x.Rank < 2 ? places : MoveLast(places, dim);
    }

    // The sorted dimension stands last in the rows; put it back.
    private static Tensor MoveLast(Tensor places, int dim)
    {
        var order = Enumerable.Range(0, places.Rank - 1).Select(d => (long)d).ToList();
        order.Insert(dim, places.Rank - 1);
        return Views.Permute(places, [.. order]);
    }

    private static void Run<T>(Tensor rows, long length, bool descending, Tensor values, Tensor places)
        where T : unmanaged, INumber<T>
    {
        Kernels.Sorting.Rows(
            rows.Count / length, length, descending, rows.Data<T>(), values.Data<T>(), places.Data<long>());
        GC.KeepAlive(rows);
        GC.KeepAlive(places);
    }
}

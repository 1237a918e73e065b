using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Joining and cutting along rows, columns and depth, as NumPy names them.</summary>
internal static class Stacking
{
    public static Tensor AtLeast1D(Tensor x) => x.Rank == 0 ? Views.Reshape(x, new Shape(1)) : x;

    public static Tensor AtLeast2D(Tensor x) => x.Rank < 2 ? Views.Reshape(x, new Shape(1, x.Count)) : x;

    /// <summary>A vector becomes (1, n, 1), a matrix gets a last dimension of size 1.</summary>
    public static Tensor AtLeast3D(Tensor x) => x.Rank switch
    {
        < 2 => Views.Reshape(x, new Shape(1, x.Count, 1)),
        2 => Tensor.OneMore(x, 2),
        _ => x,
    };

    /// <summary>Joins along the second dimension; vectors along their only one.</summary>
    public static Tensor Horizontal(IEnumerable<Tensor> tensors)
    {
        Tensor[] parts = [.. tensors.Select(AtLeast1D)];
        return Joining.Cat(parts, parts.Length > 0 && parts[0].Rank == 1 ? 0 : 1, "hstack");
    }

    /// <summary>Joins along the first dimension; vectors become rows.</summary>
    public static Tensor Vertical(IEnumerable<Tensor> tensors) =>
        Joining.Cat([.. tensors.Select(AtLeast2D)], 0, "vstack");

    /// <summary>Joins along the third dimension.</summary>
    public static Tensor Deep(IEnumerable<Tensor> tensors) =>
        Joining.Cat([.. tensors.Select(AtLeast3D)], 2, "dstack");

    /// <summary>Joins along the second dimension; vectors become columns.</summary>
    public static Tensor Columns(IEnumerable<Tensor> tensors) => Joining.Cat(
        [.. tensors.Select(t => t.Rank < 2 ? Views.Reshape(t, new Shape(t.Count, 1)) : t)], 1, "column_stack");

    /// <summary>
    /// Cuts a dimension into a number of parts; the first ones are larger by one where it does not divide.
    /// </summary>
    public static Tensor[] TensorSplit(Tensor x, long sections, long dim)
    {
        var d = NeedsDim("tensor_split", x, dim);
        if (sections <= 0 || sections > Array.MaxLength)
            throw new ArgumentException(
                $"[tensor_split] expected 1 to {Array.MaxLength} parts, got {sections} for {x.Sizes}");
        var (size, rest) = Math.DivRem(x.Sizes[d], sections);
        var sizes = new long[sections];
        for (var i = 0; i < sections; i++)
            sizes[i] = size + (i < rest ? 1 : 0);
        return Joining.Split(x, sizes, d);
    }

    /// <summary>Cuts a dimension at places, which are clipped like those of a slice.</summary>
    public static Tensor[] TensorSplit(Tensor x, ReadOnlySpan<long> places, long dim)
    {
        var d = NeedsDim("tensor_split", x, dim);
        var (result, start) = (new Tensor[places.Length + 1], 0L);
        for (var i = 0; i < places.Length; i++)
        {
            result[i] = Views.Slice(x, d, start, places[i], 1);
            start = places[i];
        }
        result[^1] = Views.Slice(x, d, start, x.Sizes[d], 1);
        return result;
    }

    /// <summary>Cuts as a tensor says: a number of parts (no dimension) or places (one dimension).</summary>
    public static Tensor[] TensorSplit(Tensor x, Tensor how, long dim)
    {
        if (how.Type != ScalarType.Int64 || how.Rank > 1)
            throw new ArgumentException(
                $"[tensor_split] expected int64 places with at most one dimension, got {how.Type.Name()} {how.Sizes}");
        using var numbers = Conversion.Temporary(how, ScalarType.Int64);
        return how.Rank == 0
            ? TensorSplit(x, numbers.item<long>(), dim)
            : TensorSplit(x, [.. numbers.data<long>()], dim);
    }

    /// <summary>Cuts into a number of equal parts.</summary>
    public static Tensor[] Equally(string op, Tensor x, long sections, int dim)
    {
        dim = Along(op, x, dim);
        if (sections <= 0 || x.Sizes[dim] % sections != 0)
            throw new ArgumentException(
                $"[{op}] expected a number of parts that divides dimension {dim} of {x.Sizes}, got {sections}");
        return TensorSplit(x, sections, dim);
    }

    /// <summary>Cuts at places.</summary>
    public static Tensor[] At(string op, Tensor x, ReadOnlySpan<long> places, int dim) =>
        TensorSplit(x, places, Along(op, x, dim));

    /// <summary>Cuts as a tensor says.</summary>
    public static Tensor[] As(string op, Tensor x, Tensor how, int dim) =>
        how.Rank == 0 ? Equally(op, x, how.ToInt64(), dim) : TensorSplit(x, how, Along(op, x, dim));

    // hsplit of a vector cuts its only dimension.
    private static int Along(string op, Tensor x, int dim)
    {
        if (dim == 1 && x.Rank == 1 && op == "hsplit")
            return 0;
        if (x.Rank <= dim)
            throw new ArgumentException($"[{op}] expected at least {dim + 1} dimensions, got shape {x.Sizes}");
        return dim;
    }

    private static int NeedsDim(string op, Tensor x, long dim) => x.Rank == 0
        ? throw new ArgumentException($"[{op}] expected at least one dimension to cut, got a number (shape ())")
        : Dims.Of(op, dim, x.Sizes);
}

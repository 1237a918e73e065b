using TorchSharp.Autograd;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Reading and writing elements by their numbers; built from gather and scatter.</summary>
internal static class Taking
{
    /// <summary>The elements with given row-major numbers, in the shape of the index.</summary>
    public static Tensor Take(Tensor x, Tensor index)
    {
        var flat = Views.Reshape(x, new Shape(x.Count));
        return Views.Reshape(Gathering.Gather(flat, 0, Views.Reshape(index, new Shape(index.Count))), index.Sizes);
    }

    /// <summary>gather whose index broadcasts against the tensor outside of the dimension.</summary>
    public static Tensor TakeAlong(Tensor x, Tensor index, long dim)
    {
        if (index.Rank != x.Rank)
            throw new ArgumentException(
                $"[take_along_dim] expected an index with the {x.Rank} dimensions of {x.Sizes}, got {index.Sizes}");
        var d = Dims.Of("take_along_dim", dim, x.Sizes);
        if (x.Rank == 0)
            return Gathering.Gather(x, 0, index);
        var shape = Broadcast.Shapes("take_along_dim", x.Sizes.With(d, 1), index.Sizes.With(d, 1));
        return Gathering.Gather(
            Views.Expand(x, shape.With(d, x.Sizes[d])), d, Views.Expand(index, shape.With(d, index.Sizes[d])));
    }

    /// <summary>A copy of x with one number in slices of a dimension; dx = dOut elsewhere.</summary>
    public static Tensor IndexFill(Tensor x, long dim, Tensor index, Scalar value)
    {
        var d = Dims.Of("index_fill", dim, x.Sizes);
        if (index.Rank > 1)
            throw new ArgumentException($"[index_fill] expected an index with one dimension, got {index.Sizes}");
        return Selection.MaskedFill(x, SliceMask(x, d, index), value);
    }

    private static Tensor SliceMask(Tensor x, int dim, Tensor index)
    {
        using var mode = GradMode.Set(false);
        var size = x.Rank == 0 ? 1 : x.Sizes[dim];
        using var places = Gathering.Places("index_fill", index, size);
        var yes = Factory.Full(new Shape(places.Count), true, ScalarType.Bool);
        var mask = Gathering.Scatter(
            Factory.Zeros(new Shape(size), ScalarType.Bool), 0, Views.Reshape(places, yes.Sizes), yes);
        var line = Enumerable.Repeat(1L, x.Rank).ToArray();
        if (x.Rank > 0)
            line[dim] = size;
        return Views.Reshape(mask, new Shape(line));
    }

    /// <summary>
    /// A copy of x with the elements of a source, in order, where a mask is true; dx = dOut elsewhere, dsource = dOut
    /// at these places.
    /// </summary>
    public static Tensor MaskedScatter(Tensor x, Tensor mask, Tensor source)
    {
        if (mask.Type is not (ScalarType.Bool or ScalarType.Byte))
            throw new ArgumentException(
                $"[masked_scatter] expected a bool mask, got {mask.Type.Name()} of shape {mask.Sizes}");
        if (source.Type != x.Type)
            throw new InvalidOperationException(
                $"[masked_scatter] expected a source of {x.Type.Name()}, got {source.Type.Name()} of shape " +
                $"{source.Sizes}");
        var shape = Broadcast.Shapes("masked_scatter", x.Sizes, mask.Sizes);
        var places = Indexing.NonZero(Views.Reshape(Views.Expand(mask, shape), new Shape(shape.Count)));
        var count = places.Sizes[0];
        if (source.Count < count)
            throw new ArgumentException(
                $"[masked_scatter] expected at least {count} elements, one for each true of the mask " +
                $"{mask.Sizes}, got " +
                $"{source.Count} in {source.Sizes}");
        var flat = Views.Reshape(Views.Expand(x, shape), new Shape(shape.Count));
        var values = Views.Slice(Views.Reshape(source, new Shape(source.Count)), 0, 0, count, 1);
        return Views.Reshape(Gathering.Scatter(flat, 0, Views.Reshape(places, new Shape(count)), values), shape);
    }
}

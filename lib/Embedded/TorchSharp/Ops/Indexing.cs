using TorchSharp.Autograd;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// x[...] with numbers, ranges, None, ellipsis, index tensors and masks. Numbers and ranges are views; tensors copy:
/// the dimensions that they index are moved to the front, joined to one, and rows of it are taken.
/// </summary>
internal static class Indexing
{
    public static Tensor Get(Tensor x, ReadOnlySpan<TensorIndex> indices)
    {
        var (view, tensors) = Basic("index", x, indices);
        return tensors.All(t => t is null) ? view : Take(view, tensors);
    }

    /// <summary>Takes the elements where a mask is true; both broadcast.</summary>
    public static Tensor Masked(Tensor x, Tensor mask)
    {
        var shape = Broadcast.Shapes("masked_select", x.Sizes, mask.Sizes);
        using var condition = Conversion.To(mask, ScalarType.Bool).alias();
        return Get(Views.Expand(x, shape), [TensorIndex.Tensor(Views.Expand(condition, shape))]);
    }

    /// <summary>Writes values to places; with accumulate, adds them.</summary>
    public static Tensor Put(Tensor x, TensorIndex[] indices, Tensor value, bool accumulate = false)
    {
        if (!accumulate && indices.All(i => i.Kind != TensorIndex.Kinds.Tensor))
            return PutPart(x, indices, value);
        return InPlace.Apply("index_put_", x, [value], () => Replaced(x, indices, value, accumulate), () =>
        {
            using var target = Views.Detach(x);
            Conversion.Move(Replaced(target, indices, value, accumulate), target);
        });
    }

    /// <summary>Numbers and ranges choose a view, which changes in place: the work is that of the part alone.</summary>
    private static Tensor PutPart(Tensor x, TensorIndex[] indices, Tensor value)
    {
        using var part = Basic("index_put_", x, indices).View;
        InPlace.Apply(
            "index_put_",
            part,
            [value],
            () => Conversion.To(Views.Expand(Fit(value, part.Sizes), part.Sizes), part.Type).alias(),
            () => Conversion.Move(Fit(value, part.Sizes), part));
        return x;
    }

    /// <summary>A copy of x with other values at places; dx = dOut elsewhere, dvalue = dOut at the places.</summary>
    private static Tensor Replaced(Tensor x, TensorIndex[] indices, Tensor value, bool accumulate)
    {
        using var places = PlacesOf(x, indices);
        var (count, shape) = (places.Count, places.Sizes);
        var flatPlaces = Views.Reshape(places, new Shape(count));
        var flat = Views.Reshape(x, new Shape(x.Count));
        var source = Views.Reshape(Views.Expand(Conversion.To(Fit(value, shape), x.Type), shape), new Shape(count));
        var result = accumulate
            ? Gathering.ScatterAdd(flat, 0, flatPlaces, source)
            : Gathering.Scatter(flat, 0, flatPlaces, source);
        return Views.Reshape(result, x.Sizes);
    }

    /// <summary>The row-major numbers of the elements that the indices choose.</summary>
    private static Tensor PlacesOf(Tensor x, TensorIndex[] indices)
    {
        using var mode = GradMode.Set(false);
        using var numbers = Views.Reshape(Factory.Range(0, x.Count, 1, ScalarType.Int64), x.Sizes);
        return Conversion.Dense(Get(numbers, indices)).alias();
    }

    private static Tensor Fit(Tensor value, Shape target)
    {
        var extra = value.Rank - target.Rank;
        while (extra-- > 0 && value.Rank > 0 && value.Sizes[0] == 1)
            value = Views.Reshape(value, value.Sizes.Without(0));
        if (Broadcast.Shapes("index_put_", target, value.Sizes) != target)
            throw new ArgumentException(
                $"[index_put_] expected a value that broadcasts to the places of shape {target}, got {value.Sizes}");
        return value;
    }

    /// <summary>Applies numbers, ranges and new dimensions; index tensors are left over, one per dimension.</summary>
    private static (Tensor View, List<Tensor?> Tensors) Basic(string op, Tensor x, ReadOnlySpan<TensorIndex> indices)
    {
        Check(op, x, indices);
        var (view, tensors, dim) = (x, new List<Tensor?>(), 0);
        foreach (var index in indices)
        {
            switch (index.Kind)
            {
                case TensorIndex.Kinds.Single:
                    view = Views.Select(view, dim, index.Start!.Value);
                    break;
                case TensorIndex.Kinds.Slice:
                    view = Sliced(view, dim, index);
                    tensors.Add(null);
                    dim++;
                    break;
                case TensorIndex.Kinds.None or TensorIndex.Kinds.Bool:
                    view = NewDimension(view, dim, index);
                    tensors.Add(null);
                    dim++;
                    break;
                case TensorIndex.Kinds.Ellipsis:
                    for (var skip = x.Rank - Consumed(indices); skip > 0; skip--, dim++)
                        tensors.Add(null);
                    break;
                default:
                    dim += AddTensor(op, view, dim, index.Places!, tensors);
                    break;
            }
        }
        return (ReferenceEquals(view, x) && tensors.All(t => t is null) ? Views.Alias(x) : view, tensors);
    }

    private static Tensor Sliced(Tensor view, int dim, TensorIndex index) =>
        index is { Start: null or 0, Stop: null, Step: null or 1 }
            ? view
            : Views.Slice(view, dim, index.Start ?? 0, index.Stop ?? long.MaxValue, index.Step ?? 1);

    private static Tensor NewDimension(Tensor view, int dim, TensorIndex index)
    {
        var wider = Views.Reshape(view, new Shape([.. view.Sizes.Sizes[..dim], 1, .. view.Sizes.Sizes[dim..]]));
        return index is { Kind: TensorIndex.Kinds.Bool, Start: 0 } ? Views.Slice(wider, dim, 0, 0, 1) : wider;
    }

    // A mask stands for the places where it is true: one index tensor per dimension of the mask.
    private static int AddTensor(string op, Tensor view, int dim, Tensor places, List<Tensor?> tensors)
    {
        if (!IsMask(places))
        {
            tensors.Add(Gathering.Places(op, places, view.Sizes[dim]));
            return 1;
        }
        for (var d = 0; d < places.Rank; d++)
        {
            if (dim + d >= view.Rank || places.Sizes[d] != view.Sizes[dim + d])
                throw new ArgumentException(
                    $"[{op}] expected a mask of the sizes it indexes, got {places.Sizes} at dimension {dim} of " +
                    $"{view.Sizes}");
        }
        using var where = NonZero(places);
        for (var d = 0; d < places.Rank; d++)
            tensors.Add(Conversion.Dense(Views.Select(where, 1, d)));
        return places.Rank;
    }

    /// <summary>Finds the places of all elements that are not 0, one row each.</summary>
    public static unsafe Tensor NonZero(Tensor x)
    {
        using var truth = Conversion.Temporary(x, ScalarType.Bool);
        var flags = new ReadOnlySpan<bool>(truth.Data<bool>(), checked((int)truth.Count));
        var result = Factory.Empty(new Shape(flags.Count(true), x.Rank), ScalarType.Int64);
        var to = result.Data<long>();
        for (var i = 0; i < flags.Length; i++)
        {
            if (!flags[i])
                continue;
            var rest = (long)i;
            for (var d = x.Rank - 1; d >= 0; d--)
            {
                to[d] = rest % x.Sizes[d];
                rest /= x.Sizes[d];
            }
            to += x.Rank;
        }
        return result;
    }

    private static Tensor Take(Tensor x, List<Tensor?> tensors)
    {
        var indexed = Enumerable.Range(0, tensors.Count).Where(d => tensors[d] is not null).ToArray();
        var shape = Shape.Scalar;
        foreach (var d in indexed)
            shape = Broadcast.Shapes("index", shape, tensors[d]!.Sizes);
        var others = Enumerable.Range(0, x.Rank).Except(indexed).ToArray();
        var front = Views.Permute(x, [.. indexed.Concat(others).Select(d => (long)d)]);
        var rest = new Shape([.. others.Select(d => x.Sizes[d])]);
        var size = indexed.Aggregate(1L, (product, d) => product * x.Sizes[d]);
        var joined = Views.Reshape(front, new Shape([size, .. rest.Sizes]));
        var numbers = Views.Reshape(RowNumbers(x, tensors, indexed, shape), new Shape(shape.Count));
        var rows = Gathering.IndexSelect(joined, 0, numbers);
        var result = Views.Reshape(rows, new Shape([.. shape.Sizes, .. rest.Sizes]));
        // Neighbouring index tensors keep their place; separated ones go to the front.
        var adjacent = indexed[^1] - indexed[0] == indexed.Length - 1;
        return adjacent && indexed[0] > 0 ? MoveBack(result, shape.Rank, indexed[0]) : result;
    }

    private static Tensor MoveBack(Tensor x, int block, int to)
    {
        var rest = Enumerable.Range(block, x.Rank - block).ToArray();
        int[] order = [.. rest[..to], .. Enumerable.Range(0, block), .. rest[to..]];
        return Views.Permute(x, [.. order.Select(d => (long)d)]);
    }

    private static Tensor RowNumbers(Tensor x, List<Tensor?> tensors, int[] indexed, Shape shape)
    {
        using var mode = GradMode.Set(false);
        var numbers = Factory.Zeros(shape, ScalarType.Int64);
        foreach (var d in indexed)
            numbers = Arithmetic.Add(Arithmetic.Multiply(numbers, x.Sizes[d]), tensors[d]!);
        return numbers;
    }

    private static bool IsMask(Tensor places) => places.Type is ScalarType.Bool or ScalarType.Byte;

    private static int Consumed(ReadOnlySpan<TensorIndex> indices)
    {
        var consumed = 0;
        foreach (var index in indices)
        {
            consumed += index.Kind switch
            {
                TensorIndex.Kinds.Single or TensorIndex.Kinds.Slice => 1,
                TensorIndex.Kinds.Tensor => IsMask(index.Places!) ? index.Places!.Rank : 1,
                _ => 0,
            };
        }
        return consumed;
    }

    private static void Check(string op, Tensor x, ReadOnlySpan<TensorIndex> indices)
    {
        var consumed = Consumed(indices);
        var ellipses = 0;
        foreach (var index in indices)
            ellipses += index.Kind == TensorIndex.Kinds.Ellipsis ? 1 : 0;
        if (consumed > x.Rank || ellipses > 1)
            throw new ArgumentException(
                $"[{op}] too many indices: expected at most {x.Rank} and one ellipsis for shape {x.Sizes}, got " +
                $"{consumed} " +
                $"and {ellipses}");
    }
}

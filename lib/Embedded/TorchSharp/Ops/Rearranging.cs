using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Moving, turning, repeating and dividing dimensions.</summary>
internal static unsafe class Rearranging
{
    /// <summary>Moves dimensions to other places; the others keep their order.</summary>
    public static Tensor MoveDim(Tensor x, ReadOnlySpan<long> source, ReadOnlySpan<long> destination)
    {
        if (source.Length != destination.Length)
            throw new ArgumentException(
                $"[movedim] expected as many destinations as sources, got {new Shape(source.ToArray())} and " +
                $"{new Shape(destination.ToArray())}");
        if (source.Length == 0 || x.Rank == 0)
            return Views.Alias(x);
        var (from, to) = (Dims.All("movedim", source, x.Sizes), Dims.All("movedim", destination, x.Sizes));
        var order = new long[x.Rank];
        Array.Fill(order, -1);
        for (var i = 0; i < from.Length; i++)
            order[to[i]] = from[i];
        var rest = Enumerable.Range(0, x.Rank).Where(d => !from.Contains(d)).GetEnumerator();
        for (var d = 0; d < order.Length; d++)
        {
            if (order[d] < 0 && rest.MoveNext())
                order[d] = rest.Current;
        }
        return Views.Permute(x, order);
    }

    /// <summary>Transposes the matrices in the last two dimensions, and conjugates complex ones.</summary>
    public static Tensor Adjoint(Tensor x) => x.Rank < 2
        ? throw new ArgumentException($"[adjoint] expected a matrix or a batch of matrices, got shape {x.Sizes}")
        : Complexes.Conj(Views.Transpose(x, -2, -1));

    /// <summary>Turns a plane by quarter turns, from the first dimension towards the second.</summary>
    public static Tensor Rot90(Tensor x, long turns, long first, long second)
    {
        if (x.Rank < 2)
            throw new ArgumentException($"[rot90] expected at least 2 dimensions, got shape {x.Sizes}");
        var (a, b) = (Dims.Of("rot90", first, x.Sizes), Dims.Of("rot90", second, x.Sizes));
        if (a == b)
            throw new ArgumentException($"[rot90] expected two dimensions of {x.Sizes}, got {first} twice");
        return (((turns % 4) + 4) % 4) switch
        {
            1 => Views.Transpose(Scanning.Flip(x, [b]), a, b),
            2 => Scanning.Flip(x, [a, b]),
            3 => Scanning.Flip(Views.Transpose(x, a, b), [b]),
            _ => Conversion.Clone(x),
        };
    }

    /// <summary>Repeats each element along a dimension; without one, of the flattened tensor.</summary>
    public static Tensor RepeatInterleave(Tensor x, Tensor repeats, long? dim, long? outputSize)
    {
        var flat = dim is null ? Views.Reshape(x, new Shape(x.Count)) : x;
        var d = Dims.Of("repeat_interleave", dim ?? 0, flat.Sizes);
        var size = flat.Rank == 0 ? 1 : flat.Sizes[d];
        if (repeats.Type is not (ScalarType.Int64 or ScalarType.Int32) || repeats.Rank > 1
            || (repeats.Count != 1 && repeats.Count != size))
            throw new ArgumentException(
                $"[repeat_interleave] expected 1 or {size} integers for dimension {d} of {flat.Sizes}, got " +
                $"{repeats.Type.Name()} {repeats.Sizes}");
        var times = repeats.to_type(ScalarType.Int64).data<long>().ToArray();
        if (Array.Exists(times, t => t < 0))
            throw new ArgumentException($"[repeat_interleave] expected repeats >= 0, got {times.Min()} for " +
                $"{flat.Sizes}");
        if (times.Aggregate((Int128)0, static (a, t) => a + t) * (times.Length == 1 ? size : 1) > int.MaxValue)
            throw new ArgumentException($"[repeat_interleave] expected fewer repeats for {flat.Sizes}: too many " +
                "elements");
        var places = new List<long>();
        for (var i = 0; i < size; i++)
            places.AddRange(Enumerable.Repeat((long)i, checked((int)times[times.Length == 1 ? 0 : i])));
        if (outputSize is { } wanted && wanted != places.Count)
            throw new ArgumentException(
                $"[repeat_interleave] expected repeats that add up to output_size {wanted}, got {places.Count}");
        return Gathering.IndexSelect(flat, d, Factory.From<long>(places.ToArray(), new Shape(places.Count)));
    }

    /// <summary>Deals the channels (dimension 1) of groups out like cards.</summary>
    public static Tensor ChannelShuffle(Tensor x, long groups)
    {
        if (x.Rank < 3 || groups <= 0 || x.Sizes[1] % groups != 0)
            throw new ArgumentException(
                $"[channel_shuffle] expected (batch, channels, ...) with channels that {groups} groups divide, got " +
                $"{x.Sizes}");
        var parts = Unflatten(x, 1, [groups, x.Sizes[1] / groups]);
        return Views.Reshape(Views.Transpose(parts, 1, 2), x.Sizes);
    }

    /// <summary>y = scale x for x above 0, else scale alpha (exp(factor x) - 1).</summary>
    public static Tensor ScaledElu(Tensor x, Scalar alpha, Scalar scale, Scalar factor)
    {
        var low = Functions.Expm1(Arithmetic.Multiply(Selection.Clamp(x, null, 0), factor));
        var y = Selection.Where(Comparison.Greater(x, 0), x, Arithmetic.Multiply(low, alpha));
        return Arithmetic.Multiply(y, scale);
    }

    /// <summary>Divides a dimension into several; one of them may be -1.</summary>
    public static Tensor Unflatten(Tensor x, long dim, ReadOnlySpan<long> sizes)
    {
        if (x.Rank == 0 || sizes.Length == 0)
            throw new ArgumentException(
                $"[unflatten] expected a dimension and at least one size, got {x.Sizes} and {sizes.Length} sizes");
        var d = Dims.Of("unflatten", dim, x.Sizes);
        var parts = sizes.ToArray();
        var known = parts.Where(s => s != -1).Aggregate(1L, static (a, b) => a * b);
        var free = Array.IndexOf(parts, -1L);
        if (free >= 0 && known > 0)
            parts[free] = x.Sizes[d] / known;
        if (parts.Any(s => s < 0) || parts.Aggregate(1L, static (a, b) => a * b) != x.Sizes[d])
            throw new ArgumentException(
                $"[unflatten] expected sizes that multiply to dimension {dim} of {x.Sizes}, got " +
                $"{new Shape(sizes.ToArray())}");
        return Views.Reshape(x, new Shape([.. x.Sizes.Sizes[..d], .. parts, .. x.Sizes.Sizes[(d + 1)..]]));
    }

    /// <summary>Makes the tensors broadcast to one shape; no copies.</summary>
    public static Tensor[] BroadcastAll(IReadOnlyList<Tensor> tensors)
    {
        var shape = Shape.Scalar;
        foreach (var tensor in tensors)
            shape = Broadcast.Shapes("broadcast_tensors", shape, tensor.Sizes);
        return [.. tensors.Select(t => Views.Expand(t, shape))];
    }

    /// <summary>All pairs (triples, ...) of the elements of vectors, one row each.</summary>
    public static Tensor CartesianProduct(IReadOnlyList<Tensor> tensors)
    {
        if (tensors.FirstOrDefault(t => t.Rank != 1) is { } wrong)
            throw new ArgumentException($"[cartesian_prod] expected vectors, got shape {wrong.Sizes}");
        if (tensors.Count == 1)
            return tensors[0];
        var grids = Scanning.MeshGrid(tensors, "ij");
        return Joining.Stack([.. grids.Select(g => Views.Reshape(g, new Shape(g.Count)))], 1);
    }

    /// <summary>All choices of r elements of a vector, one row each, in the order of the places.</summary>
    public static Tensor Combinations(Tensor x, int r, bool withReplacement)
    {
        if (x.Rank != 1 || r < 0)
            throw new ArgumentException($"[combinations] expected a vector and r >= 0, got {x.Sizes} and {r}");
        if (r == 0)
            return Factory.Empty(new Shape(0), x.Type);
        CheckRows(x, r, withReplacement);
        var rows = new List<long>();
        var places = new long[r];
        Choose(0, 0);
        var index = Factory.From<long>(rows.ToArray(), new Shape(rows.Count));
        return Views.Reshape(Gathering.IndexSelect(x, 0, index), new Shape(rows.Count / r, r));

        void Choose(int at, long first)
        {
            if (at == r)
            {
                rows.AddRange(places);
                return;
            }
            for (var place = first; place < x.Count; place++)
            {
                places[at] = place;
                Choose(at + 1, withReplacement ? place : place + 1);
            }
        }
    }

    // The number of choices, n over r, grows fast.
    private static void CheckRows(Tensor x, int r, bool withReplacement)
    {
        var rows = 1.0;
        for (var i = 0; i < r; i++)
            rows *= (withReplacement ? x.Count + i : x.Count - i) / (i + 1.0);
        if (rows * r > int.MaxValue)
            throw new ArgumentException($"[combinations] expected at most {int.MaxValue} numbers, got {r} of " +
                $"{x.Sizes}");
    }

    /// <summary>The row and column numbers of a triangle of a matrix, as two rows.</summary>
    public static Tensor TriangleIndices(string op, long rows, long columns, long offset, ScalarType type, bool lower)
    {
        if (rows < 0 || columns < 0)
            throw new ArgumentException($"[{op}] expected sizes >= 0, got {rows} and {columns}");
        if (type is not (ScalarType.Int64 or ScalarType.Int32))
            throw new ArgumentException($"[{op}] expected int64 or int32, got {type.Name()}");
        offset = Math.Clamp(offset, -rows, columns);
        var (top, bottom) = lower ? (Math.Max(0, -offset), rows) : (0, Math.Min(rows, columns - offset));
        if (bottom - top > int.MaxValue)
            throw new ArgumentException($"[{op}] expected places that memory can hold, got {rows} rows and " +
                $"{columns} columns");
        var count = (Int128)0;
        for (var r = top; r < bottom && columns > 0; r++)
            count += Width(r);
        using var both = Factory.Empty(new Shape(2, (long)Int128.Min(count, long.MaxValue)), ScalarType.Int64);
        var down = both.Data<long>();
        var right = down + (long)count;
        for (var (r, at) = (top, 0L); at < count; r++)
            for (var c = lower ? 0 : columns - Width(r); c < (lower ? Width(r) : columns); c++)
                (down[at], right[at++]) = (r, c);
        return Conversion.Copy(both, type);

        long Width(long r) => lower ? Math.Min(r + offset + 1, columns) : columns - Math.Max(0, r + offset);
    }

    /// <summary>The powers of a vector as columns: falling from n - 1 to 0, or increasing.</summary>
    public static Tensor Vander(Tensor x, long n, bool increasing)
    {
        if (x.Rank != 1)
            throw new ArgumentException($"[vander] expected a vector, got shape {x.Sizes}");
        var columns = n == -1 ? x.Count : n;
        if (columns < 0)
            throw new ArgumentException($"[vander] expected N >= 0, got {n}");
        var type = x.Type.IsInteger() ? ScalarType.Int64 : x.Type;
        var whole = Conversion.To(x, type);
        var first = Factory.Full(new Shape(x.Count, Math.Min(columns, 1)), 1, type);
        var rest = Views.Expand(
            Views.Reshape(whole, new Shape(x.Count, 1)), new Shape(x.Count, Math.Max(0, columns - 1)));
        var powers = Scans.CumProd(Joining.Cat([first, rest], 1), 1);
        return increasing ? powers : Scanning.Flip(powers, [1]);
    }
}

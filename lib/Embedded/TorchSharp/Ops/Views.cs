using TorchSharp.Autograd;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Other shapes and strides over the same memory. The gradient of a view is the opposite view.</summary>
internal static class Views
{
    public static Tensor Transpose(Tensor x, long dim0, long dim1)
    {
        var (a, b) = (Dims.Of("transpose", dim0, x.Sizes), Dims.Of("transpose", dim1, x.Sizes));
        if (x.Rank == 0 || a == b)
            return Alias(x);
        var (sizes, strides) = (x.Sizes.ToArray(), (long[])x.Strides.Clone());
        (sizes[a], sizes[b]) = (sizes[b], sizes[a]);
        (strides[a], strides[b]) = (strides[b], strides[a]);
        var y = View(x, new Shape(sizes), strides, x.Offset);
        return Tape.Wants(x) ? Tape.Record(y, new TransposeNode(x, a, b)) : y;
    }

    public static Tensor Permute(Tensor x, ReadOnlySpan<long> order)
    {
        var dims = order.Length == 0 ? [] : Dims.All("permute", order, x.Sizes);
        if (dims.Length != x.Rank)
            throw new ArgumentException(
                $"[permute] expected all {x.Rank} dimensions of shape {x.Sizes}, got {new Shape(order.ToArray())}");
        var sizes = new Shape([.. dims.Select(d => x.Sizes[d])]);
        var y = View(x, sizes, [.. dims.Select(d => x.Strides[d])], x.Offset);
        return Tape.Wants(x) ? Tape.Record(y, new PermuteNode(x, dims)) : y;
    }

    public static Tensor Expand(Tensor x, Shape target)
    {
        var sizes = target.ToArray();
        var added = sizes.Length - x.Rank;
        for (var d = 0; d < sizes.Length; d++)
        {
            var own = d < added ? 1 : x.Sizes[Math.Max(0, d - added)];
            if (sizes[d] == -1 && d >= added)
                sizes[d] = own;
            if (added < 0 || sizes[d] < 0 || (own != 1 && own != sizes[d]))
                throw new ArgumentException(
                    $"[expand] expected sizes that {x.Sizes} can stretch to, got {target}: only dimensions of size " +
                    "1 stretch");
        }
        var shape = new Shape(sizes);
        if (shape == x.Sizes)
            return Alias(x);
        if (added < 0)
            throw new ArgumentException($"[expand] expected at least {x.Rank} sizes for {x.Sizes}, got {target}");
        Dims.Countable("expand", shape);
        var y = View(x, shape, Broadcast.Strides(x.Sizes, x.Strides, shape), x.Offset);
        return Tape.Wants(x) ? Tape.Record(y, new ExpandNode(x)) : y;
    }

    /// <summary>Gives the elements another shape; copies only when no strides can express it.</summary>
    public static Tensor Reshape(Tensor x, Shape target)
    {
        var shape = Infer("reshape", x, target);
        return StridesFor(x, shape) is { } strides ? Reshaped(x, shape, strides) : Reshape(Conversion.Clone(x), shape);
    }

    /// <summary>Gives the elements another shape without a copy.</summary>
    public static Tensor ViewAs(Tensor x, Shape target)
    {
        var shape = Infer("view", x, target);
        return StridesFor(x, shape) is { } strides
            ? Reshaped(x, shape, strides)
            : throw new InvalidOperationException(
                $"[view] expected strides that allow {shape} without a copy, got {x.Sizes} with strides " +
                $"{new Shape(x.Strides)}; use reshape, or contiguous() first");
    }

    public static Tensor Narrow(Tensor x, long dim, long start, long length, string op = "narrow")
    {
        var d = Dims.Of(op, dim, x.Sizes);
        if (x.Rank == 0 || start < 0 || length < 0 || length > x.Sizes[d] - start)
            throw new ArgumentOutOfRangeException(
                nameof(start), $"[{op}] expected a part of dimension {dim} of {x.Sizes}, got start {start}, length " +
                    $"{length}");
        return Slice(x, d, start, start + length, 1);
    }

    /// <summary>Takes every step-th element of a dimension; bounds are clipped like Python's.</summary>
    public static Tensor Slice(Tensor x, long dim, long start, long end, long step)
    {
        var d = Dims.Of("slice", dim, x.Sizes);
        if (x.Rank == 0)
            throw new ArgumentException("[slice] expected at least one dimension, got a number (shape ()); use " +
                "reshape");
        if (step <= 0)
            throw new ArgumentException($"[slice] expected a step > 0, got {step} for shape {x.Sizes}; use flip to " +
                "reverse");
        var size = x.Sizes[d];
        start = Math.Clamp(start < 0 ? start + size : start, 0, size);
        end = Math.Clamp(end < 0 ? end + size : end, start, size);
        var strides = (long[])x.Strides.Clone();
        strides[d] = unchecked(strides[d] * step);
        var count = end > start ? ((end - start - 1) / step) + 1 : 0;
        var y = View(x, x.Sizes.With(d, count), strides, x.Offset + (start * x.Strides[d]));
        return Tape.Wants(x) ? Tape.Record(y, new WindowNode(x, t => Slice(t, d, start, end, step))) : y;
    }

    /// <summary>Takes one element of a dimension, which disappears.</summary>
    public static Tensor Select(Tensor x, long dim, long index)
    {
        if (x.Rank == 0)
            throw new InvalidOperationException("[select] expected at least one dimension, got a number (shape ()); " +
                "use item()");
        var d = Dims.Of("select", dim, x.Sizes);
        if (index < -x.Sizes[d] || index >= x.Sizes[d])
            throw new ArgumentOutOfRangeException(
                nameof(index), $"[select] expected an index below {x.Sizes[d]} in dimension {d} of {x.Sizes}, got " +
                    $"{index}");
        var at = index < 0 ? index + x.Sizes[d] : index;
        long[] strides = [.. x.Strides[..d], .. x.Strides[(d + 1)..]];
        var y = View(x, x.Sizes.Without(d), strides, x.Offset + (at * x.Strides[d]));
        return Tape.Wants(x) ? Tape.Record(y, new WindowNode(x, t => Select(t, d, at))) : y;
    }

    /// <summary>Gets the elements on a diagonal of two dimensions, as the last dimension.</summary>
    public static Tensor Diagonal(Tensor x, long offset, long dim1, long dim2)
    {
        var (a, b) = (Dims.Of("diagonal", dim1, x.Sizes), Dims.Of("diagonal", dim2, x.Sizes));
        if (a == b)
            throw new ArgumentException($"[diagonal] expected two dimensions of {x.Sizes}, got {dim1} twice");
        offset = Math.Clamp(offset, -x.Sizes[a], x.Sizes[b]);
        var (down, right) = (Math.Max(0, -offset), Math.Max(0, offset));
        var length = Math.Max(0, Math.Min(x.Sizes[a] - down, x.Sizes[b] - right));
        var kept = Enumerable.Range(0, x.Rank).Where(d => d != a && d != b).ToArray();
        var shape = new Shape([.. kept.Select(d => x.Sizes[d]), length]);
        long[] strides = [.. kept.Select(d => x.Strides[d]), x.Strides[a] + x.Strides[b]];
        var start = length == 0 ? 0 : (down * x.Strides[a]) + (right * x.Strides[b]);
        var y = View(x, shape, strides, x.Offset + start);
        return Tape.Wants(x) ? Tape.Record(y, new WindowNode(x, t => Diagonal(t, offset, a, b))) : y;
    }

    /// <summary>Puts a part into its window of a tensor of zeros: the gradient of taking the window.</summary>
    public static Tensor Embed(Tensor part, Shape whole, Func<Tensor, Tensor> window)
    {
        var result = Factory.Zeros(whole, part.Type);
        using (GradMode.Set(false))
        using (var target = window(result))
            Conversion.Move(part, target);
        return Tape.Wants(part) ? Tape.Record(result, new EmbedNode(part, window)) : result;
    }

    public static Tensor Squeeze(Tensor x, long? dim)
    {
        if (dim is { } only)
        {
            var d = Dims.Of("squeeze", only, x.Sizes);
            return x.Rank == 0 || x.Sizes[d] != 1 ? Alias(x) : Reshape(x, x.Sizes.Without(d));
        }
        return Reshape(x, new Shape([.. x.Sizes.Where(size => size != 1)]));
    }

    public static Tensor Flatten(Tensor x, long first, long last)
    {
        if (x.Rank == 0)
            return Reshape(x, new Shape(1));
        var (a, b) = (Dims.Of("flatten", first, x.Sizes), Dims.Of("flatten", last, x.Sizes));
        if (a > b)
            throw new ArgumentException($"[flatten] expected start_dim <= end_dim, got {first} and {last} for " +
                $"{x.Sizes}");
        var joined = 1L;
        foreach (var size in x.Sizes.Sizes[a..(b + 1)])
            joined *= size;
        return Reshape(x, new Shape([.. x.Sizes.Sizes[..a], joined, .. x.Sizes.Sizes[(b + 1)..]]));
    }

    /// <summary>Transposes a matrix; a vector or a number stays as it is.</summary>
    public static Tensor Matrix(Tensor x)
    {
        if (x.Rank > 2)
            throw new InvalidOperationException(
                $"[t] expected at most 2 dimensions, got {x.Sizes}; use transpose(0, 1), permute or mT");
        return x.Rank == 2 ? Transpose(x, 0, 1) : Alias(x);
    }

    /// <summary>Makes another handle; a node of its own keeps leaves and results apart.</summary>
    public static Tensor Alias(Tensor x)
    {
        var y = View(x, x.Sizes, x.Strides, x.Offset);
        return Tape.Wants(x) ? Tape.Record(y, new ReshapeNode(x)) : y;
    }

    /// <summary>Makes a handle outside of the graph.</summary>
    public static Tensor Detach(Tensor x) => new(x.Block.AddReference(), x.Sizes, x.Strides, x.Offset, x.Type);

    /// <summary>Makes a handle of other sizes and strides over the memory of x, that counts as a view of it.</summary>
    internal static Tensor View(Tensor x, Shape sizes, long[] strides, long offset) =>
        new Tensor(x.Block.AddReference(), sizes, strides, offset, x.Type).AsViewOf(x);

    private static Tensor Reshaped(Tensor x, Shape shape, long[] strides)
    {
        var y = View(x, shape, strides, x.Offset);
        return Tape.Wants(x) ? Tape.Record(y, new ReshapeNode(x)) : y;
    }

    private static Shape Infer(string op, Tensor x, Shape target)
    {
        Dims.Countable(op, target);
        var sizes = target.ToArray();
        var free = Array.IndexOf(sizes, -1L);
        var known = 1L;
        foreach (var size in sizes)
            known *= size == -1 ? 1 : size;
        if (free >= 0 && known > 0)
            sizes[free] = x.Count / known;
        var shape = new Shape(sizes);
        if (sizes.Any(s => s < 0) || shape.Count != x.Count)
            throw new ArgumentException(
                $"[{op}] expected a shape of {x.Count} elements, got {target} for {x.Sizes}; -1 stands for one size " +
                "at most");
        return shape;
    }

    /// <summary>Finds strides for a new shape over the same memory, or null when there are none.</summary>
    private static long[]? StridesFor(Tensor x, Shape target)
    {
        if (x.IsDense || x.Count == 0)
            return target.RowMajorStrides();
        var strides = new long[target.Rank];
        var to = target.Rank - 1;
        var (run, step) = (1L, 0L);
        for (var from = x.Rank - 1; from >= 0; from--)
        {
            if (run == 1)
                step = x.Strides[from];
            run *= x.Sizes[from];
            var ends = from == 0 || (x.Sizes[from - 1] != 1 && x.Strides[from - 1] != step * run);
            if (!ends)
                continue;
            while (to >= 0 && (run > 1 || target[to] == 1))
            {
                strides[to] = step;
                step *= target[to];
                if (run % target[to] != 0)
                    return null;
                run /= target[to--];
            }
            if (run != 1)
                return null;
        }
        return strides;
    }

    private sealed class TransposeNode(Tensor x, int a, int b) : Node(x)
    {
        public override void Backward(Tensor dOut) => Give(0, Transpose(dOut, a, b));
    }

    private sealed class PermuteNode(Tensor x, int[] order) : Node(x)
    {
        public override void Backward(Tensor dOut)
        {
            var back = new long[order.Length];
            for (var d = 0; d < order.Length; d++)
                back[order[d]] = d;
            Give(0, Permute(dOut, back));
        }
    }

    // Give sums over the stretched dimensions.
    private sealed class ExpandNode(Tensor x) : Node(x)
    {
        public override void Backward(Tensor dOut) => Give(0, dOut);
    }

    private sealed class ReshapeNode(Tensor x) : Node(x)
    {
        private readonly Shape _sizes = x.Sizes;

        public override void Backward(Tensor dOut) => Give(0, Reshape(dOut, _sizes));
    }

    /// <summary>A window into the input: its gradient is zero everywhere else.</summary>
    private sealed class WindowNode(Tensor x, Func<Tensor, Tensor> window) : Node(x)
    {
        public override void Backward(Tensor dOut) => GiveInto(dOut, window);
    }

    private sealed class EmbedNode(Tensor part, Func<Tensor, Tensor> window) : Node(part)
    {
        public override void Backward(Tensor dOut) => Give(0, window(dOut));
    }
}

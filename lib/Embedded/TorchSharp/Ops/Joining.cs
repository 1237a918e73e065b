using TorchSharp.Autograd;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Putting tensors together and cutting them up.</summary>
internal static class Joining
{
    /// <summary>Puts tensors one after the other along a dimension; each gets its part of dOut.</summary>
    public static Tensor Cat(IReadOnlyList<Tensor> tensors, long dim, string op = "cat")
    {
        if (tensors.Count == 0)
            throw new ArgumentException($"[{op}] expected at least one tensor, got none");
        var parts = tensors.Where(t => t.Rank != 1 || t.Count > 0).ToArray();
        parts = parts.Length == 0 ? [tensors[0]] : parts;
        var d = Dims.Of(op, dim, parts[0].Sizes);
        var type = parts[0].Type;
        var size = 0L;
        foreach (var part in parts)
        {
            CheckPart(op, parts[0], part, d);
            type = DTypes.Promote(type, part.Type);
            size += part.Sizes[d];
        }
        var result = Factory.Empty(parts[0].Sizes.With(d, size), type);
        var at = 0L;
        foreach (var part in parts)
        {
            using var target = Window(result, d, at, part.Sizes[d]);
            Conversion.Move(part, target);
            at += part.Sizes[d];
        }
        return Tape.Wants(parts) ? Tape.Record(result, new CatNode(parts, d)) : result;
    }

    /// <summary>Puts tensors of one shape one after the other along a new dimension.</summary>
    public static Tensor Stack(IReadOnlyList<Tensor> tensors, long dim)
    {
        if (tensors.Count == 0)
            throw new ArgumentException("[stack] expected at least one tensor, got none");
        foreach (var tensor in tensors)
        {
            if (tensor.Sizes != tensors[0].Sizes)
                throw new ArgumentException(
                    $"[stack] expected tensors of one shape, got {tensors[0].Sizes} and {tensor.Sizes}; use cat to " +
                    "join sizes");
        }
        var d = Dims.Of("stack", dim, tensors[0].Sizes, extra: 1);
        return Cat([.. tensors.Select(t => Tensor.OneMore(t, d))], d, "stack");
    }

    /// <summary>Cuts a dimension into parts of given sizes.</summary>
    public static Tensor[] Split(Tensor x, ReadOnlySpan<long> sizes, long dim)
    {
        var d = Dims.Of("split", dim, x.Sizes);
        var total = 0L;
        foreach (var size in sizes)
            total += size;
        if (x.Rank == 0 || total != x.Sizes[d])
            throw new ArgumentException(
                $"[split] expected sizes that add up to dimension {dim} of {x.Sizes}, got " +
                $"{new Shape(sizes.ToArray())}");
        var (result, at) = (new Tensor[sizes.Length], 0L);
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Views.Narrow(x, d, at, sizes[i], "split");
            at += sizes[i];
        }
        return result;
    }

    /// <summary>Cuts a dimension into parts of one size; the last may be smaller.</summary>
    public static Tensor[] SplitEvenly(Tensor x, long size, long dim)
    {
        var d = Dims.Of("split", dim, x.Sizes);
        if (size <= 0 || x.Rank == 0)
            throw new ArgumentException($"[split] expected a size > 0 and a dimension to cut, got {size} for " +
                $"{x.Sizes}");
        var sizes = new List<long>();
        for (var left = x.Sizes[d]; left > 0 || sizes.Count == 0; left -= size)
            sizes.Add(Math.Min(size, left));
        return Split(x, [.. sizes], d);
    }

    /// <summary>Cuts a dimension into a number of parts, all but the last of one size.</summary>
    public static Tensor[] Chunk(Tensor x, long chunks, long dim)
    {
        if (chunks <= 0)
            throw new ArgumentException($"[chunk] expected at least 1 part, got {chunks} for shape {x.Sizes}");
        var d = Dims.Of("chunk", dim, x.Sizes);
        var length = x.Rank == 0 ? 0 : x.Sizes[d];
        return SplitEvenly(x, Math.Max(1, (length / chunks) + (length % chunks == 0 ? 0 : 1)), d);
    }

    /// <summary>Takes a dimension apart.</summary>
    public static Tensor[] Unbind(Tensor x, long dim)
    {
        var d = Dims.Of("unbind", dim, x.Sizes);
        var result = new Tensor[x.Rank == 0 ? 0 : x.Sizes[d]];
        for (var i = 0; i < result.Length; i++)
            result[i] = Views.Select(x, d, i);
        return result;
    }

    /// <summary>Repeats the whole tensor along its dimensions.</summary>
    public static Tensor Repeat(Tensor x, ReadOnlySpan<long> times)
    {
        if (times.Length < x.Rank || times.ContainsAnyInRange(long.MinValue, -1))
            throw new ArgumentException(
                $"[repeat] expected at least {x.Rank} numbers >= 0 for {x.Sizes}, got {new Shape(times.ToArray())}");
        var (wide, spread, whole) = (new List<long>(), new List<long>(), new List<long>());
        for (var d = 0; d < times.Length; d++)
        {
            var own = d < times.Length - x.Rank ? 1 : x.Sizes[d - times.Length + x.Rank];
            wide.AddRange([1, own]);
            Dims.Countable("repeat", new Shape(times[d], own));
            spread.AddRange([times[d], own]);
            whole.Add(times[d] * own);
        }
        var spreadOut = Views.Expand(Views.Reshape(x, new Shape([.. wide])), new Shape([.. spread]));
        return Views.Reshape(Conversion.Clone(spreadOut), new Shape([.. whole]));
    }

    private static Tensor Window(Tensor x, int dim, long start, long length)
    {
        var offset = x.Offset + (start * x.Strides[dim]);
        return new Tensor(x.Block.AddReference(), x.Sizes.With(dim, length), x.Strides, offset, x.Type, tracked: false);
    }

    private static void CheckPart(string op, Tensor first, Tensor part, int dim)
    {
        if (first.Rank == 0 || part.Rank != first.Rank || part.Sizes.With(dim, 0) != first.Sizes.With(dim, 0))
            throw new ArgumentException(
                $"[{op}] expected shapes that differ in dimension {dim} only, got {first.Sizes} and {part.Sizes}" +
                (first.Rank == 0 ? "; use stack for numbers" : ""));
    }

    private sealed class CatNode(Tensor[] parts, int dim) : Node(parts)
    {
        private readonly long[] _sizes = [.. parts.Select(p => p.Sizes[dim])];

        public override void Backward(Tensor dOut)
        {
            var at = 0L;
            for (var i = 0; i < _sizes.Length; i++)
            {
                if (Needs(i))
                    Give(i, Views.Slice(dOut, dim, at, at + _sizes[i], 1));
                at += _sizes[i];
            }
        }
    }
}

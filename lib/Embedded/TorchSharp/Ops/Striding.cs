using TorchSharp.Autograd;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Views that name an element more than once; their gradient adds up what arrives at each.</summary>
internal static class Striding
{
    /// <summary>Any sizes and strides over the memory of x; checked against its end.</summary>
    public static Tensor AsStrided(Tensor x, long[] sizes, long[] strides, long offset)
    {
        if (sizes.Length != strides.Length)
            throw new ArgumentException(
                $"[as_strided] expected one stride per size, got {new Shape(sizes)} and {new Shape(strides)}");
        if (offset < 0 || sizes.Any(s => s < 0) || strides.Any(s => s < 0))
            throw new ArgumentException(
                $"[as_strided] expected sizes, strides and offset >= 0, got {new Shape(sizes)}, {new Shape(strides)} " +
                $"and {offset}");
        var last = (Int128)offset;
        for (var d = 0; d < sizes.Length; d++)
            last += (Int128)Math.Max(0, sizes[d] - 1) * strides[d];
        var room = x.Block.Bytes / x.Type.Size();
        if (last >= room && !sizes.Contains(0))
            throw new ArgumentOutOfRangeException(
                nameof(sizes), $"[as_strided] expected places within the {room} elements in memory of {x.Sizes}, got " +
                    $"sizes {new Shape(sizes)}, strides {new Shape(strides)} and offset {offset}, which end at {last}");
        Dims.Countable("as_strided", new Shape(sizes));
        var y = Views.View(x, new Shape([.. sizes]), [.. strides], offset);
        if (!Tape.Wants(x))
            return y;
        if (!x.IsDense || x.Offset != 0)
            throw new NotSupportedException(
                $"[as_strided] expected a tensor with memory of its own for a gradient, got a view of shape " +
                $"{x.Sizes}; " +
                "clone() it first");
        return Tape.RecordView(y, new OverlapNode("as_strided", x, t => AsStrided(t, sizes, strides, offset)));
    }

    /// <summary>Windows of a size every step elements along a dimension, as a new last dimension.</summary>
    public static Tensor Unfold(Tensor x, long dim, long size, long step)
    {
        var d = Dims.Of("unfold", dim, x.Sizes);
        var length = x.Rank == 0 ? 1 : x.Sizes[d];
        if (size < 0 || size > length || step <= 0)
            throw new ArgumentException(
                $"[unfold] expected a size up to {length} and a step > 0 for dimension {dim} of {x.Sizes}, got " +
                $"{size} " +
                $"and {step}");
        if (x.Rank == 0)
            return Views.Slice(Views.Reshape(x, new Shape(1)), 0, 0, size, 1);
        var sizes = new Shape([.. x.Sizes.With(d, ((length - size) / step) + 1).Sizes, size]);
        long[] strides = [.. x.Strides, x.Strides[d]];
        strides[d] *= step;
        var y = Views.View(x, sizes, strides, x.Offset);
        return Tape.Wants(x) ? Tape.RecordView(y, new OverlapNode("unfold", x, t => Unfold(t, d, size, step))) : y;
    }

    private sealed class OverlapNode(string op, Tensor x, Func<Tensor, Tensor> view) : Node(x)
    {
        private readonly Shape _sizes = x.Sizes;

        public override string Name => op;

        public override void Backward(Tensor dOut)
        {
            Tensor places;
            using (GradMode.Set(false))
            {
                var numbers = Views.Reshape(Factory.Range(0, _sizes.Count, 1, ScalarType.Int64), _sizes);
                places = Views.Reshape(view(numbers), new Shape(dOut.Count));
            }
            var flat = Views.Reshape(dOut, new Shape(dOut.Count));
            var sums = Gathering.ScatterAdd(Factory.Zeros(new Shape(_sizes.Count), dOut.Type), 0, places, flat);
            Give(0, Views.Reshape(sums, _sizes));
        }
    }
}

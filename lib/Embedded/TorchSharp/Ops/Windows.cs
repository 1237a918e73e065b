using TorchSharp.Autograd;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// A window is a view of some elements of a tensor. Here windows are written: a copy of the whole with other values in
/// the window.
/// </summary>
internal static class Windows
{
    /// <summary>y = x with the source in the window; dx = dOut outside, dsource = dOut inside.</summary>
    public static Tensor Replace(string op, Tensor x, Tensor source, Func<Tensor, Tensor> window)
    {
        var y = Conversion.Copy(x);
        using (GradMode.Set(false))
        {
            using var target = window(y);
            if (target.Sizes != source.Sizes)
                throw new ArgumentException(
                    $"[{op}] expected a source of {target.Sizes} for shape {x.Sizes}, got {source.Sizes}");
            Conversion.Move(source, target);
        }
        return Tape.Wants(x, source) ? Tape.Record(y, new ReplaceNode(op, x, source, window)) : y;
    }

    public static Tensor DiagonalScatter(Tensor x, Tensor source, long offset, long dim1, long dim2) =>
        Replace("diagonal_scatter", x, source, t => Views.Diagonal(t, offset, dim1, dim2));

    public static Tensor SelectScatter(Tensor x, Tensor source, long dim, long index) =>
        Replace("select_scatter", x, source, t => Views.Select(t, dim, index));

    public static Tensor SliceScatter(Tensor x, Tensor source, long dim, long? start, long? end, long step) =>
        Replace("slice_scatter", x, source, t => Views.Slice(t, dim, start ?? 0, end ?? long.MaxValue, step));

    /// <summary>Makes matrices with the last dimension of x on a diagonal; dx = that diagonal of dOut.</summary>
    public static Tensor DiagEmbed(Tensor x, long offset, long dim1, long dim2)
    {
        if (x.Rank == 0)
            throw new ArgumentException("[diag_embed] expected at least one dimension, got a number (shape ())");
        var (a, b) = (Dims.Of("diag_embed", dim1, x.Sizes, 1), Dims.Of("diag_embed", dim2, x.Sizes, 1));
        if (a == b)
            throw new ArgumentException($"[diag_embed] expected two dimensions for {x.Sizes}, got {dim1} twice");
        if (offset is < -int.MaxValue or > int.MaxValue)
            throw new ArgumentOutOfRangeException(
                nameof(offset), $"[diag_embed] expected a diagonal that memory can hold for {x.Sizes}, got {offset}");
        var side = x.Sizes[x.Rank - 1] + Math.Abs(offset);
        var sizes = x.Sizes.Sizes[..^1].ToArray().ToList();
        sizes.Insert(Math.Min(a, b), side);
        sizes.Insert(Math.Max(a, b), side);
        return Views.Embed(x, new Shape([.. sizes]), t => Views.Diagonal(t, offset, a, b));
    }

    /// <summary>Makes a matrix of a vector, or takes the diagonal of a matrix.</summary>
    public static Tensor Diag(Tensor x, long diagonal) => x.Rank switch
    {
        1 => DiagEmbed(x, diagonal, 0, 1),
        2 => Views.Diagonal(x, diagonal, 0, 1),
        _ => throw new ArgumentException($"[diag] expected a vector or a matrix, got {x.Sizes}; diag_embed takes more"),
    };

    /// <summary>Puts matrices on the diagonal of a large one; vectors count as rows, numbers as 1 x 1.</summary>
    public static Tensor BlockDiag(IReadOnlyList<Tensor> tensors)
    {
        if (tensors.FirstOrDefault(t => t.Rank > 2) is { } wrong)
            throw new ArgumentException($"[block_diag] expected at most 2 dimensions, got {wrong.Sizes}");
        if (tensors.Count == 0)
            return Factory.Empty(new Shape(1, 0), Factory.DefaultFloat);
        var blocks = tensors.Select(Stacking.AtLeast2D).ToArray();
        var (width, at) = (blocks.Sum(t => t.Sizes[1]), 0L);
        var bands = new List<Tensor>();
        foreach (var block in blocks)
        {
            var (start, length) = (at, block.Sizes[1]);
            bands.Add(Views.Embed(block, block.Sizes.With(1, width), t => Views.Slice(t, 1, start, start + length, 1)));
            at += length;
        }
        return Joining.Cat(bands, 0, "block_diag");
    }

    private sealed class ReplaceNode(string op, Tensor x, Tensor source, Func<Tensor, Tensor> window)
        : Node(x, source)
    {
        public override string Name => op;

        public override void Backward(Tensor dOut)
        {
            var inside = window(dOut);
            if (Needs(0))
                Give(0, Replace(op, dOut, Factory.Zeros(inside.Sizes, dOut.Type), window));
            Give(1, inside);
        }
    }
}

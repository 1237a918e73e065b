using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Puts tensors one after the other along a dimension.</summary>
    public static Tensor concat(ReadOnlySpan<Tensor> tensors, long dim = 0) => Joining.Cat(tensors.ToArray(), dim);

    /// <summary>Puts tensors one after the other along a dimension.</summary>
    public static Tensor concatenate(IList<Tensor> tensors, long axis = 0) => Joining.Cat([.. tensors], axis);

    /// <summary>Puts tensors one after the other along a dimension.</summary>
    public static Tensor concatenate(Tensor[] tensors, long axis = 0) => Joining.Cat(tensors, axis);

    /// <summary>Puts tensors one after the other along a dimension.</summary>
    public static Tensor concatenate(ReadOnlySpan<Tensor> tensors, long axis = 0) =>
        Joining.Cat(tensors.ToArray(), axis);

    /// <summary>Puts tensors side by side: along the second dimension, vectors along their only one.</summary>
    public static Tensor hstack(IList<Tensor> tensors) => Stacking.Horizontal(tensors);

    /// <inheritdoc cref="hstack(IList{Tensor})"/>
    public static Tensor hstack(params Tensor[] tensors) => Stacking.Horizontal(tensors);

    /// <inheritdoc cref="hstack(IList{Tensor})"/>
    public static Tensor hstack(IEnumerable<Tensor> tensors) => Stacking.Horizontal(tensors);

    /// <inheritdoc cref="hstack(IList{Tensor})"/>
    public static Tensor hstack(ReadOnlySpan<Tensor> tensors) => Stacking.Horizontal(tensors.ToArray());

    /// <summary>Puts tensors below each other: along the first dimension, vectors as rows.</summary>
    public static Tensor vstack(IList<Tensor> tensors) => Stacking.Vertical(tensors);

    /// <inheritdoc cref="vstack(IList{Tensor})"/>
    public static Tensor vstack(Tensor[] tensors) => Stacking.Vertical(tensors);

    /// <inheritdoc cref="vstack(IList{Tensor})"/>
    public static Tensor vstack(ReadOnlySpan<Tensor> tensors) => Stacking.Vertical(tensors.ToArray());

    /// <inheritdoc cref="vstack(IList{Tensor})"/>
    public static Tensor row_stack(IList<Tensor> tensors) => Stacking.Vertical(tensors);

    /// <inheritdoc cref="vstack(IList{Tensor})"/>
    public static Tensor row_stack(params Tensor[] tensors) => Stacking.Vertical(tensors);

    /// <inheritdoc cref="vstack(IList{Tensor})"/>
    public static Tensor row_stack(ReadOnlySpan<Tensor> tensors) => Stacking.Vertical(tensors.ToArray());

    /// <summary>Puts tensors behind each other: along the third dimension.</summary>
    public static Tensor dstack(IList<Tensor> tensors) => Stacking.Deep(tensors);

    /// <inheritdoc cref="dstack(IList{Tensor})"/>
    public static Tensor dstack(params Tensor[] tensors) => Stacking.Deep(tensors);

    /// <inheritdoc cref="dstack(IList{Tensor})"/>
    public static Tensor dstack(IEnumerable<Tensor> tensors) => Stacking.Deep(tensors);

    /// <inheritdoc cref="dstack(IList{Tensor})"/>
    public static Tensor dstack(ReadOnlySpan<Tensor> tensors) => Stacking.Deep(tensors.ToArray());

    /// <summary>Puts tensors side by side, vectors as columns.</summary>
    public static Tensor column_stack(IList<Tensor> tensors) => Stacking.Columns(tensors);

    /// <inheritdoc cref="column_stack(IList{Tensor})"/>
    public static Tensor column_stack(params Tensor[] tensors) => Stacking.Columns(tensors);

    /// <inheritdoc cref="column_stack(IList{Tensor})"/>
    public static Tensor column_stack(ReadOnlySpan<Tensor> tensors) => Stacking.Columns(tensors.ToArray());

    /// <summary>Gives numbers one dimension.</summary>
    public static IEnumerable<Tensor> atleast_1d(params Tensor[] input) => Array.ConvertAll(input, Stacking.AtLeast1D);

    /// <summary>Gives numbers and vectors two dimensions.</summary>
    public static IEnumerable<Tensor> atleast_2d(params Tensor[] input) => Array.ConvertAll(input, Stacking.AtLeast2D);

    /// <summary>Gives numbers, vectors and matrices three dimensions.</summary>
    public static IEnumerable<Tensor> atleast_3d(params Tensor[] input) => Array.ConvertAll(input, Stacking.AtLeast3D);

    /// <summary>Puts matrices on the diagonal of a large one; vectors count as rows, numbers as 1 x 1.</summary>
    public static Tensor block_diag(params Tensor[] tensors) => Windows.BlockDiag(tensors);

    /// <summary>Cuts at two places along the columns.</summary>
    public static Tensor[] hsplit(Tensor input, (long, long) indices_or_sections) =>
        input.hsplit(indices_or_sections.Item1, indices_or_sections.Item2);

    /// <summary>Cuts at three places along the columns.</summary>
    public static Tensor[] hsplit(Tensor input, (long, long, long) indices_or_sections) =>
        input.hsplit(indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3);

    /// <summary>Cuts at four places along the columns.</summary>
    public static Tensor[] hsplit(Tensor input, (long, long, long, long) indices_or_sections) => input.hsplit(
        indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3, indices_or_sections.Item4);
}

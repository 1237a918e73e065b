using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Puts tensors one after the other along a dimension.</summary>
    public static Tensor cat(IList<Tensor> tensors, long dim = 0) => Joining.Cat([.. tensors], dim);

    /// <summary>Puts tensors one after the other along a dimension.</summary>
    public static Tensor cat(Tensor[] tensors, long dim = 0) => Joining.Cat(tensors, dim);

    /// <summary>Puts tensors one after the other along a dimension.</summary>
    public static Tensor cat(ReadOnlySpan<Tensor> tensors, long dim = 0) => Joining.Cat(tensors.ToArray(), dim);

    /// <summary>Puts tensors one after the other along a dimension.</summary>
    public static Tensor concat(IList<Tensor> tensors, long dim = 0) => Joining.Cat([.. tensors], dim);

    /// <summary>Puts tensors one after the other along a dimension.</summary>
    public static Tensor concat(Tensor[] tensors, long dim = 0) => Joining.Cat(tensors, dim);

    /// <summary>Puts tensors of one shape one after the other along a new dimension.</summary>
    public static Tensor stack(IEnumerable<Tensor> tensors, long dim = 0) => Joining.Stack([.. tensors], dim);

    /// <summary>Cuts a dimension into parts of given sizes.</summary>
    public static Tensor[] split(Tensor tensor, long[] split_size_or_sections, long dim = 0) =>
        Joining.Split(tensor, split_size_or_sections, dim);

    /// <summary>Takes a dimension apart.</summary>
    public static Tensor[] unbind(Tensor tensor, int dim = 0) => Joining.Unbind(tensor, dim);

    /// <inheritdoc cref="Tensor.chunk(long, long)"/>
    public static Tensor[] chunk(Tensor input, long chunks, long dim = 0) => input.chunk(chunks, dim);

    /// <inheritdoc cref="Tensor.masked_select(Tensor)"/>
    public static Tensor masked_select(Tensor input, Tensor mask) => input.masked_select(mask);

    /// <inheritdoc cref="Tensor.nonzero()"/>
    public static Tensor nonzero(Tensor input) => input.nonzero();

    /// <inheritdoc cref="Tensor.tile(long[])"/>
    public static Tensor tile(Tensor input, long[] dims) => input.tile(dims);

    /// <inheritdoc cref="Tensor.unbind(long)"/>
    public static Tensor[] unbind(Tensor input, long dim = 0) => input.unbind(dim);
}

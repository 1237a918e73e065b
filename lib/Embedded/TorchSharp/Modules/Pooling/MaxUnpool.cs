using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Puts elements back to where a max pooling found them; all other places are zero.</summary>
public sealed class MaxUnpool1d : ParameterLessModule<Tensor, Tensor, long[]?, Tensor>
{
    internal MaxUnpool1d(long kernel_size, long? stride, long? padding)
        : base(nameof(MaxUnpool1d))
    {
        this.kernel_size = kernel_size;
        this.stride = stride;
        this.padding = padding;
    }

    /// <summary>Gets or sets the size of a window.</summary>
    public long kernel_size { get; set; }

    /// <summary>Gets or sets the distance of the windows; null for their size.</summary>
    public long? stride { get; set; }

    /// <summary>Gets or sets what was added on both sides; null for none.</summary>
    public long? padding { get; set; }

    /// <summary>Puts the elements back.</summary>
    /// <param name="tensor">(B, C, T) or (C, T).</param>
    /// <param name="indices">Where each element goes in its flattened channel, int64.</param>
    /// <param name="output_size">The sizes of the output; null for the least that gives this input.</param>
    /// <returns>The larger tensor.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override Tensor forward(Tensor tensor, Tensor indices, long[]? output_size = null) =>
        nn.functional.max_unpool1d(tensor, indices, kernel_size, stride, padding, output_size);

    /// <summary>Runs the hooks and puts the elements back.</summary>
    /// <param name="tensor">(B, C, T) or (C, T).</param>
    /// <param name="indices">Where each element goes in its flattened channel, int64.</param>
    /// <param name="output_size">The sizes of the output; null for the least that gives this input.</param>
    /// <returns>The larger tensor.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public new Tensor call(Tensor tensor, Tensor indices, long[]? output_size = null) =>
        base.call(tensor, indices, output_size);
}

/// <summary>Puts elements back to where a max pooling found them; all other places are zero.</summary>
public sealed class MaxUnpool2d : ParameterLessModule<Tensor, Tensor, long[]?, Tensor>
{
    internal MaxUnpool2d(long[] kernel_size, long[]? stride, long[]? padding)
        : base(nameof(MaxUnpool2d))
    {
        this.kernel_size = kernel_size;
        this.stride = stride;
        this.padding = padding;
    }

    /// <summary>Gets or sets the size of a window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>Gets or sets the distance of the windows; null for their size.</summary>
    public long[]? stride { get; set; }

    /// <summary>Gets or sets what was added on both sides; null for none.</summary>
    public long[]? padding { get; set; }

    /// <summary>Puts the elements back.</summary>
    /// <param name="tensor">(B, C, H, W) or (C, H, W).</param>
    /// <param name="indices">Where each element goes in its flattened channel, int64.</param>
    /// <param name="output_size">The sizes of the output; null for the least that gives this input.</param>
    /// <returns>The larger tensor.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override Tensor forward(Tensor tensor, Tensor indices, long[]? output_size = null) =>
        nn.functional.max_unpool2d(tensor, indices, kernel_size, stride, padding, output_size);

    /// <summary>Runs the hooks and puts the elements back.</summary>
    /// <param name="tensor">(B, C, H, W) or (C, H, W).</param>
    /// <param name="indices">Where each element goes in its flattened channel, int64.</param>
    /// <param name="output_size">The sizes of the output; null for the least that gives this input.</param>
    /// <returns>The larger tensor.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public new Tensor call(Tensor tensor, Tensor indices, long[]? output_size = null) =>
        base.call(tensor, indices, output_size);
}

/// <summary>Puts elements back to where a max pooling found them; all other places are zero.</summary>
public sealed class MaxUnpool3d : ParameterLessModule<Tensor, Tensor, long[]?, Tensor>
{
    internal MaxUnpool3d(long[] kernel_size, long[]? stride, long[]? padding)
        : base(nameof(MaxUnpool3d))
    {
        this.kernel_size = kernel_size;
        this.stride = stride;
        this.padding = padding;
    }

    /// <summary>Gets or sets the size of a window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>Gets or sets the distance of the windows; null for their size.</summary>
    public long[]? stride { get; set; }

    /// <summary>Gets or sets what was added on both sides; null for none.</summary>
    public long[]? padding { get; set; }

    /// <summary>Puts the elements back.</summary>
    /// <param name="tensor">(B, C, D, H, W) or (C, D, H, W).</param>
    /// <param name="indices">Where each element goes in its flattened channel, int64.</param>
    /// <param name="output_size">The sizes of the output; null for the least that gives this input.</param>
    /// <returns>The larger tensor.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override Tensor forward(Tensor tensor, Tensor indices, long[]? output_size = null) =>
        nn.functional.max_unpool3d(tensor, indices, kernel_size, stride, padding, output_size);

    /// <summary>Runs the hooks and puts the elements back.</summary>
    /// <param name="tensor">(B, C, D, H, W) or (C, D, H, W).</param>
    /// <param name="indices">Where each element goes in its flattened channel, int64.</param>
    /// <param name="output_size">The sizes of the output; null for the least that gives this input.</param>
    /// <returns>The larger tensor.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public new Tensor call(Tensor tensor, Tensor indices, long[]? output_size = null) =>
        base.call(tensor, indices, output_size);
}

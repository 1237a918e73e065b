using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Gives back what it gets.</summary>
public sealed class Identity : ParameterLessModule<Tensor, Tensor>
{
    internal Identity()
        : base(nameof(Identity))
    {
    }

    /// <summary>Returns another handle of the same tensor.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>The same values in the same memory.</returns>
    public override Tensor forward(Tensor tensor) => tensor.alias();
}

/// <summary>Joins neighbouring dimensions to one.</summary>
/// <remarks><b>Shape</b> (B, C, H, W) to (B, C H W) with the defaults.</remarks>
public sealed class Flatten : ParameterLessModule<Tensor, Tensor>
{
    internal Flatten(long start_dim, long end_dim)
        : base(nameof(Flatten)) => (this.start_dim, this.end_dim) = (start_dim, end_dim);

    /// <summary>Gets or sets the first dimension to join.</summary>
    public long start_dim { get; set; }

    /// <summary>Gets or sets the last dimension to join.</summary>
    public long end_dim { get; set; }

    /// <summary>Joins the dimensions.</summary>
    /// <param name="input">A tensor with these dimensions.</param>
    /// <returns>The same numbers in fewer dimensions.</returns>
    public override Tensor forward(Tensor input) => input.flatten(start_dim, end_dim);
}

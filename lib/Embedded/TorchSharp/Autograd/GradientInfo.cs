using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>The place of a tensor in the gradient graph. Handles of the same tensor share it.</summary>
internal sealed class GradientInfo
{
    private AccumulateNode? _accumulate;

    /// <summary>Gets or sets whether this is a leaf that collects a gradient.</summary>
    public bool WantsGradient { get; set; }

    /// <summary>Gets or sets the op that made the tensor; null for a leaf.</summary>
    public Node? Maker { get; set; }

    /// <summary>Gets or sets the gradient collected so far.</summary>
    public Tensor? Gradient { get; set; }

    /// <summary>Gets or sets whether a tensor that is not a leaf keeps its gradient too.</summary>
    public bool RetainsGradient { get; set; }

    public bool Needed => WantsGradient || Maker is not null;

    /// <summary>Gets the node that gradients of this tensor flow into.</summary>
    public Node? Sink => Maker ?? (WantsGradient ? _accumulate ??= new AccumulateNode(this) : null);
}

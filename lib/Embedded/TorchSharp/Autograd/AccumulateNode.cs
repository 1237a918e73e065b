using TorchSharp.Ops;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>The end of a path: adds what arrives to the gradient of a leaf.</summary>
internal sealed class AccumulateNode(GradientInfo leaf) : Node
{
    public override void Backward(Tensor dOut) => Add(leaf, dOut);

    /// <summary>Adds a gradient to what a tensor has collected: never assigns.</summary>
    public static void Add(GradientInfo info, Tensor gradient)
    {
        if (info.Gradient is null)
        {
            var owned = gradient.Block.References == 1 && gradient.IsDense && !GradMode.Enabled;
            var kept = owned || GradMode.Enabled ? gradient : Conversion.Copy(gradient);
            info.Gradient = new Tensor(kept, tracked: false);
        }
        else if (GradMode.Enabled)
        {
            info.Gradient = new Tensor(Arithmetic.Add(info.Gradient, gradient), tracked: false);
        }
        else
        {
            InPlace.Add(info.Gradient, gradient);
        }
    }
}

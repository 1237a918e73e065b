using TorchSharp.Autograd;
using TorchSharp.Storage;

namespace TorchSharp.Modules;

/// <summary>Is a tensor that a module trains: a leaf that collects a gradient.</summary>
public class Parameter : torch.Tensor
{
    /// <summary>Makes a parameter that shares the memory of a tensor.</summary>
    /// <param name="data">The first values.</param>
    /// <param name="requires_grad">Whether it is trained.</param>
    /// <exception cref="ArgumentException">The tensor is not floating-point and shall be trained.</exception>
    public Parameter(torch.Tensor data, bool requires_grad = true)
        : base(Check(data, requires_grad).Block.AddReference(), data.Sizes, data.Strides, data.Offset, data.Type) =>
        Grad = requires_grad ? new GradientInfo { WantsGradient = true } : null;

    private static torch.Tensor Check(torch.Tensor data, bool requiresGrad)
    {
        ArgumentNullException.ThrowIfNull(data);
        return !requiresGrad || !data.Type.IsInteger()
            ? data
            : throw new ArgumentException(
                $"[Parameter] expected a floating-point tensor, got {data.Type.Name()} of shape {data.Sizes}; " +
                "only these can have gradients: convert it, or pass requires_grad: false");
    }
}

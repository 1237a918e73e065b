using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Drops squares of pictures in training, and scales up what stays.</summary>
/// <remarks><b>Source</b> DropBlock, arXiv:1810.12890.</remarks>
public class DropBlock2d : ParameterLessModule<Tensor, Tensor>
{
    private readonly (double P, long Size, bool InPlace, double Eps) _options;

    /// <summary>Makes the layer.</summary>
    /// <param name="p">How likely a value is dropped.</param>
    /// <param name="block_size">The sides of a square.</param>
    /// <param name="inplace">Whether to change the input.</param>
    /// <param name="eps">Keeps the division away from zero.</param>
    public DropBlock2d(double p, long block_size, bool inplace = false, double eps = 1e-6)
        : base(nameof(DropBlock2d)) => _options = (p, block_size, inplace, eps);

    /// <summary>Drops squares.</summary>
    /// <param name="input">(B, C, H, W).</param>
    /// <returns>The same shape.</returns>
    public override Tensor forward(Tensor input) => torchvision.ops.drop_block2d(
        input, _options.P, _options.Size, _options.InPlace, _options.Eps, training);
}

/// <summary>Drops cubes in training, and scales up what stays.</summary>
/// <remarks><b>Source</b> DropBlock, arXiv:1810.12890.</remarks>
public class DropBlock3d : ParameterLessModule<Tensor, Tensor>
{
    private readonly (double P, long Size, bool InPlace, double Eps) _options;

    /// <summary>Makes the layer.</summary>
    /// <param name="p">How likely a value is dropped.</param>
    /// <param name="block_size">The sides of a cube.</param>
    /// <param name="inplace">Whether to change the input.</param>
    /// <param name="eps">Keeps the division away from zero.</param>
    public DropBlock3d(double p, long block_size, bool inplace = false, double eps = 1e-6)
        : base(nameof(DropBlock3d)) => _options = (p, block_size, inplace, eps);

    /// <summary>Drops cubes.</summary>
    /// <param name="input">(B, C, D, H, W).</param>
    /// <returns>The same shape.</returns>
    public override Tensor forward(Tensor input) => torchvision.ops.drop_block3d(
        input, _options.P, _options.Size, _options.InPlace, _options.Eps, training);
}

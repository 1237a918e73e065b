using static TorchSharp.torch;

namespace TorchSharp.Vision.Transforms;

/// <summary>Subtracts means and divides by deviations, channel by channel.</summary>
internal sealed class Normalization : torchvision.ITransform
{
    private readonly double[] _means;
    private readonly double[] _deviations;
    private readonly ScalarType _type;

    /// <summary>Keeps copies of the numbers.</summary>
    /// <exception cref="ArgumentException">Their counts differ, or a deviation is 0.</exception>
    public Normalization(double[] means, double[] stdevs, ScalarType type)
    {
        ArgumentNullException.ThrowIfNull(means);
        ArgumentNullException.ThrowIfNull(stdevs);
        if (means.Length != stdevs.Length || means.Length == 0)
            throw new ArgumentException(
                $"[normalize] expected as many deviations as means, got {means.Length} means and {stdevs.Length} " +
                "deviations");
        if (stdevs.Contains(0))
            throw new ArgumentException("[normalize] expected deviations other than 0, got one that is 0");
        (_means, _deviations, _type) = ([.. means], [.. stdevs], type);
    }

    public Tensor call(Tensor input1)
    {
        Frames.Size("normalize", input1, 3);
        if (!input1.is_floating_point())
            throw new ArgumentException(
                $"[normalize] expected a floating-point picture, got {input1.dtype}; use convert_image_dtype first");
        if (_means.Length != 1 && input1.shape[^3] != _means.Length)
            throw new ArgumentException(
                $"[normalize] expected a picture (..., C, H, W) with {_means.Length} channels, as many as means, got " +
                $"{input1.Sizes}");
        using var scope = NewDisposeScope();
        return ((input1 - Constants(_means, input1)) / Constants(_deviations, input1)).MoveToOuterDisposeScope();
    }

    private Tensor Constants(double[] values, Tensor image) =>
        tensor(values).to(_type).to(image.dtype).reshape(-1, 1, 1);
}

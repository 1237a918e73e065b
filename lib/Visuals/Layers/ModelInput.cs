using DeepLearning.Visuals.Core;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Layers;

/// <summary>Reads what a learner hands over as a batch of images.</summary>
internal static class ModelInput
{
    /// <summary>One image as a batch of one.</summary>
    /// <exception cref="ArgumentException">It is none, or it is empty, whole numbers, or not finite.</exception>
    public static Tensor One(string op, Tensor image)
    {
        ArgumentNullException.ThrowIfNull(image);
        var batch = image.shape switch
        {
            [> 0, > 0] => image.unsqueeze(0).unsqueeze(0),
            [> 0, > 0, > 0] => image.unsqueeze(0),
            [1, > 0, > 0, > 0] => image.alias(),
            _ => throw new ArgumentException(
                $"[{op}] expected one image of shape (C, H, W), (1, C, H, W) or (H, W), got {Tensors.Shape(image)}; "
                + "of a batch take one with images[0]."),
        };
        return Checked(op, batch);
    }

    /// <summary>A batch of images.</summary>
    /// <exception cref="ArgumentException">It is none, or it is empty, whole numbers, or not finite.</exception>
    public static Tensor Many(string op, Tensor images)
    {
        ArgumentNullException.ThrowIfNull(images);
        var batch = images.shape switch
        {
            [> 0, > 0, > 0] => images.unsqueeze(0),
            [> 0, > 0, > 0, > 0] => images.alias(),
            _ => throw new ArgumentException(
                $"[{op}] expected images of shape (N, C, H, W) or one (C, H, W), got {Tensors.Shape(images)}."),
        };
        return Checked(op, batch);
    }

    private static Tensor Checked(string op, Tensor batch)
    {
        if (!batch.is_floating_point())
        {
            throw new ArgumentException(
                $"[{op}] expected floating-point pixels, as the model was trained on, got {batch.dtype} "
                + $"{Tensors.Shape(batch)}; try image.to_type(ScalarType.Float32) / 255.");
        }

        Tensors.RequireFinite(op, "the image", Tensors.Floats(batch));
        return batch.detach();
    }
}

using TorchSharp.Vision.Transforms;

namespace TorchSharp;

/// <summary>Adds what pictures need to tensors.</summary>
public static class VisionExtensionMethods
{
    /// <summary>Cuts out a part; where it goes beyond the picture, there are zeros.</summary>
    /// <param name="image">(..., H, W).</param>
    /// <param name="top">The first row.</param>
    /// <param name="left">The first column.</param>
    /// <param name="height">Rows of the part.</param>
    /// <param name="width">Columns of the part.</param>
    /// <returns>(..., height, width): a view where the part lies inside.</returns>
    /// <exception cref="ArgumentException">There are no rows and columns, or the part is empty.</exception>
    public static torch.Tensor crop(this torch.Tensor image, int top, int left, int height, int width) =>
        Frames.Crop("crop", image, top, left, height, width);
}

using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Pictures;

/// <summary>Pictures as bytes, row by row, one or three channels interleaved.</summary>
/// <param name="Height">Rows.</param>
/// <param name="Width">Pixels per row.</param>
/// <param name="Channels">1 for grey, 3 for red, green and blue.</param>
/// <param name="Bytes">The pixels of each picture.</param>
internal sealed record PictureSet(int Height, int Width, int Channels, byte[][] Bytes)
{
    private const string Op = "Images.Grid";

    /// <summary>How far outside 0 to 1 rounding may carry a pixel.</summary>
    private const float Slack = 1e-3f;

    /// <summary>Reads pictures from a tensor.</summary>
    /// <exception cref="VisualInputException">The shape is none of pictures, or a pixel is out of range.</exception>
    public static PictureSet Read(Tensor images)
    {
        ArgumentNullException.ThrowIfNull(images);
        var (height, width, channels) = Sizes(images);
        var values = Tensors.Floats(images);
        Tensors.RequireFinite(Op, "images", values);
        var whole = images.dtype == ScalarType.Byte;
        var count = (int)images.shape[0];
        var size = (int)(height * width * channels);
        var pictures = new byte[count][];
        for (var i = 0; i < count; i++)
            pictures[i] = Interleave(values.AsSpan(i * size, size), (int)channels, whole ? 1 : 255, i);
        return new PictureSet((int)height, (int)width, (int)channels, pictures);
    }

    /// <summary>The picture as PNG.</summary>
    public byte[] ToPng(int index) => Channels == 1
        ? Png.Grey(Width, Height, Bytes[index])
        : Png.Rgb(Width, Height, Bytes[index]);

    /// <summary>The same pictures with blocks of pixels averaged, small enough to be many on one page.</summary>
    public PictureSet Shrink(int maxSide)
    {
        var block = (Math.Max(Height, Width) + maxSide - 1) / maxSide;
        if (block <= 1)
            return this;
        int height = Math.Max(1, Height / block), width = Math.Max(1, Width / block);
        return new PictureSet(height, width, Channels, Array.ConvertAll(Bytes, b => Average(b, height, width, block)));
    }

    private byte[] Average(byte[] from, int height, int width, int block)
    {
        var to = new byte[height * width * Channels];
        for (var i = 0; i < to.Length; i++)
        {
            int c = i % Channels, x = i / Channels % width, y = i / Channels / width;
            var sum = 0;
            for (var k = 0; k < block * block; k++)
            {
                var sy = Math.Min(Height - 1, (y * block) + (k / block));
                var sx = Math.Min(Width - 1, (x * block) + (k % block));
                sum += from[(((sy * Width) + sx) * Channels) + c];
            }

            to[i] = (byte)(sum / (block * block));
        }

        return to;
    }

    private static (long Height, long Width, long Channels) Sizes(Tensor images) => images.shape switch
    {
        [> 0, > 0 and var h, > 0 and var w] => (h, w, 1),
        [> 0, 1 or 3, > 0 and var h, > 0 and var w] => (h, w, images.shape[1]),
        _ => throw new VisualInputException(
            Op, "images of shape (N, H, W), (N, 1, H, W) or (N, 3, H, W) with N, H, W > 0", Tensors.Shape(images),
            "one image needs unsqueeze(0), channels last need permute(0, 3, 1, 2)"),
    };

    private static byte[] Interleave(ReadOnlySpan<float> planes, int channels, float scale, int index)
    {
        var bytes = new byte[planes.Length];
        var plane = planes.Length / channels;
        for (var i = 0; i < planes.Length; i++)
        {
            var value = planes[i];
            if (scale > 1 && value is < -Slack or > 1 + Slack)
            {
                throw new VisualInputException(Op, "pixels from 0 to 1 (or bytes)", $"{value} in image {index}",
                    "undo the normalisation, or rescale by (x - min) / (max - min)");
            }

            bytes[(i % plane * channels) + (i / plane)] = (byte)Math.Clamp(MathF.Round(value * scale), 0, 255);
        }

        return bytes;
    }
}

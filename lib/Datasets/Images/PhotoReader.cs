using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Decodes PNG and JPEG files through torchvision, and scales them by averaging areas.</summary>
internal sealed class PhotoReader(string dataset)
{
    /// <summary>Decodes a picture to bytes (C, H, W), plane by plane.</summary>
    /// <exception cref="DatasetException">The bytes are no picture.</exception>
    public Photo Read(string file, byte[] bytes, int channels)
    {
        var mode = channels == 1 ? torchvision.io.ImageReadMode.GRAY : torchvision.io.ImageReadMode.RGB;
        try
        {
            using var scope = NewDisposeScope();
            var picture = torchvision.io.DefaultImager.DecodeImage(bytes, mode);
            var shape = picture.shape;
            return new Photo((int)shape[2], (int)shape[1], picture.contiguous().data<byte>().ToArray());
        }
        catch (Exception cause) when (cause is not (OutOfMemoryException or DatasetException))
        {
            throw new DatasetException(DatasetProblem.BadFormat, dataset, file,
                $"{file} is not the picture it should be: {cause.Message} Fetch the original again.", cause: cause);
        }
    }

    /// <summary>Cuts the largest square out of the middle and scales it; each value is the mean of its area.</summary>
    /// <returns>Values in [0, 1], plane by plane.</returns>
    public static float[] Square(Photo photo, int side)
    {
        var cut = Math.Min(photo.Width, photo.Height);
        var scaled = new float[photo.Bytes.Length / (photo.Width * photo.Height) * side * side];
        Scale(photo, (photo.Width - cut) / 2, (photo.Height - cut) / 2, (cut, cut), (side, side), scaled);
        return scaled;
    }

    /// <summary>Scales a piece of a picture into values in [0, 1]; each is the mean of the area it comes
    /// from.</summary>
    public static void Scale(
        Photo photo, int left, int top, (int Width, int Height) cut, (int Width, int Height) size, Span<float> target)
    {
        for (var i = 0; i < target.Length; i++)
        {
            var (c, y, x) = (i / (size.Width * size.Height), i / size.Width % size.Height, i % size.Width);
            double x0 = (double)x * cut.Width / size.Width, x1 = (double)(x + 1) * cut.Width / size.Width;
            double y0 = (double)y * cut.Height / size.Height, y1 = (double)(y + 1) * cut.Height / size.Height;
            var (sum, area) = (0.0, 0.0);
            for (var v = (int)y0; v < y1 && v < cut.Height; v++)
            {
                var rowWeight = Math.Min(y1, v + 1) - Math.Max(y0, v);
                var row = photo.Bytes.AsSpan((((c * photo.Height) + top + v) * photo.Width) + left, cut.Width);
                for (var u = (int)x0; u < x1 && u < cut.Width; u++)
                {
                    var weight = rowWeight * (Math.Min(x1, u + 1) - Math.Max(x0, u));
                    sum += weight * row[u];
                    area += weight;
                }
            }

            target[i] = (float)(sum / area / 255);
        }

    }
}

/// <summary>A decoded picture: bytes, plane by plane, row by row.</summary>
internal sealed record Photo(int Width, int Height, byte[] Bytes);

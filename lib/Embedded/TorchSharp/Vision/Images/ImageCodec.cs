using TorchSharp.Vision.Images.Jpeg;
using TorchSharp.Vision.Images.Png;
using static TorchSharp.torch;

namespace TorchSharp.Vision.Images;

/// <summary>Goes between files and tensors of shape (C, H, W).</summary>
internal static class ImageCodec
{
    /// <summary>Decodes a PNG or JPEG file.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="channels">The channels to give; 0 for those of the file.</param>
    /// <exception cref="InvalidDataException">The file is not complete, damaged, or of another kind.</exception>
    public static Tensor Decode(byte[] file, int channels)
    {
        var picture = PngChunks.Starts(file) ? PngDecoder.Decode(file)
            : JpegDecoder.Starts(file) ? JpegDecoder.Decode(file)
            : throw new InvalidDataException(
                $"[decode_image] expected a PNG or JPEG file, got {file.Length} bytes that start with " +
                $"'{Convert.ToHexString(file.AsSpan(0, Math.Min(4, file.Length)))}'; convert the picture first");
        return ToTensor(channels == 0 ? picture : picture.WithChannels(channels));
    }

    /// <summary>Encodes a picture and writes it.</summary>
    /// <param name="image">(C, H, W) of bytes; C is 1 to 4 for PNG, 1 or 3 for JPEG.</param>
    /// <param name="format">Png or Jpeg.</param>
    /// <param name="quality">The quality of a JPEG file, 1 to 100.</param>
    /// <param name="target">Where to write.</param>
    /// <exception cref="NotSupportedException">Another format.</exception>
    /// <exception cref="ArgumentException">Wrong type or shape.</exception>
    public static void Encode(Tensor image, torchvision.ImageFormat format, int quality, Stream target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (format is not (torchvision.ImageFormat.Png or torchvision.ImageFormat.Jpeg))
            throw new NotSupportedException($"[encode_image] expected the format Png or Jpeg, got {format}; use Png");
        var jpeg = format == torchvision.ImageFormat.Jpeg;
        var picture = FromTensor(image, jpeg);
        if (jpeg)
            JpegEncoder.Write(picture, quality, target);
        else
            target.Write(Png(picture));
    }

    private static byte[] Png(Picture p) => p.Channels switch
    {
        1 => DeepLearning.Display.Drawing.Png.Grey(p.Width, p.Height, p.Pixels),
        2 => DeepLearning.Display.Drawing.Png.GreyAlpha(p.Width, p.Height, p.Pixels),
        3 => DeepLearning.Display.Drawing.Png.Rgb(p.Width, p.Height, p.Pixels),
        _ => DeepLearning.Display.Drawing.Png.Rgba(p.Width, p.Height, p.Pixels),
    };

    private static Tensor ToTensor(Picture picture)
    {
        var result = empty(picture.Channels, picture.Height, picture.Width, ScalarType.Byte);
        var target = result.bytes;
        var plane = picture.Width * picture.Height;
        for (var c = 0; c < picture.Channels; c++)
        {
            var channel = target.Slice(c * plane, plane);
            for (var i = 0; i < plane; i++)
                channel[i] = picture.Pixels[(i * picture.Channels) + c];
        }
        GC.KeepAlive(result);
        return result;
    }

    private static Picture FromTensor(Tensor image, bool jpeg)
    {
        ArgumentNullException.ThrowIfNull(image);
        if (image.Type != ScalarType.Byte)
            throw new ArgumentException(
                $"[encode_image] expected bytes, got {image.Type}; use convert_image_dtype(image, uint8)");
        var channels = image.Rank == 3 ? image.shape[0] : 0;
        var largest = jpeg ? 65535 : 100_000;
        if (channels is < 1 or > 4 || (jpeg && channels is 2 or 4) || image.Count == 0 ||
            image.shape[1] > largest || image.shape[2] > largest)
            throw new ArgumentException(
                $"[encode_image] expected (C, H, W) with {(jpeg ? "1 or 3" : "1 to 4")} channels and sides up to " +
                $"{largest}, got shape {image.Sizes}");
        using var scope = NewDisposeScope();
        var dense = image.contiguous();
        var (height, width) = ((int)image.shape[1], (int)image.shape[2]);
        var source = dense.bytes;
        var plane = height * width;
        var pixels = new byte[checked(plane * (int)channels)];
        for (var c = 0; c < channels; c++)
        {
            var channel = source.Slice(c * plane, plane);
            for (var i = 0; i < plane; i++)
                pixels[(i * (int)channels) + c] = channel[i];
        }
        GC.KeepAlive(dense);
        return new Picture(width, height, (int)channels, pixels);
    }
}

using DeepLearning.Display.Drawing;
using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Lays the first pictures of each class side by side: one column per class.</summary>
internal static class ExampleSheet
{
    private const int PerClass = 5;
    private const int Gap = 2;

    public static CardPart Of(Tensor images, long[] labels, IReadOnlyList<string> names)
    {
        var (channels, height, width) = ((int)images.shape[1], (int)images.shape[2], (int)images.shape[3]);
        var (sheetWidth, sheetHeight) =
            ((names.Count * (width + Gap)) - Gap, (PerClass * (height + Gap)) - Gap);
        var sheet = new byte[sheetWidth * sheetHeight * channels];
        var filled = new int[names.Count];
        for (var i = 0; i < labels.Length && filled.Any(n => n < PerClass); i++)
        {
            var column = (int)labels[i];
            if (filled[column] >= PerClass)
                continue;
            var top = filled[column]++ * (height + Gap);
            using var picture = images[i];
            var start = ((top * sheetWidth) + (column * (width + Gap))) * channels;
            Place(Pixels(picture), width, channels, sheet.AsSpan(start), sheetWidth);
        }

        return CardParts.Sheet("The first examples of each class", channels == 1
            ? Png.Grey(sheetWidth, sheetHeight, sheet) : Png.Rgb(sheetWidth, sheetHeight, sheet),
            $"A column of example pictures for each of the {names.Count} classes: {string.Join(", ", names)}");
    }

    /// <summary>Turns a picture (C, H, W) in [0, 1] into bytes, the channels of a pixel side by side.</summary>
    public static byte[] Pixels(Tensor picture)
    {
        var values = picture.contiguous().data<float>().ToArray();
        var channels = (int)picture.shape[0];
        var plane = values.Length / channels;
        var bytes = new byte[values.Length];
        for (var i = 0; i < values.Length; i++)
            bytes[(i % plane * channels) + (i / plane)] = (byte)((Math.Clamp(values[i], 0f, 1f) * 255f) + 0.5f);
        return bytes;
    }

    private static void Place(byte[] picture, int width, int channels, Span<byte> sheet, int stride)
    {
        for (var y = 0; y * width * channels < picture.Length; y++)
            picture.AsSpan(y * width * channels, width * channels).CopyTo(sheet[(y * stride * channels)..]);
    }
}

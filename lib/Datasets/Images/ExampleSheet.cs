using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Lays the first pictures of each class side by side: one column per class.</summary>
internal static class ExampleSheet
{
    private const int PerClass = 5;
    private const int Gap = 2;

    public static (byte[] Pixels, int Width, int Height) Of(Tensor images, long[] labels, int classes)
    {
        var (height, width) = ((int)images.shape[2], (int)images.shape[3]);
        var (sheetWidth, sheetHeight) = ((classes * (width + Gap)) - Gap, (PerClass * (height + Gap)) - Gap);
        var sheet = new byte[sheetWidth * sheetHeight];
        var filled = new int[classes];
        for (var i = 0; i < labels.Length && filled.Any(n => n < PerClass); i++)
        {
            var column = (int)labels[i];
            if (filled[column] >= PerClass)
                continue;
            var top = filled[column]++ * (height + Gap);
            using var picture = images[i];
            Place(picture.data<float>().ToArray(), width, sheet.AsSpan((top * sheetWidth) + (column * (width + Gap))),
                sheetWidth);
        }

        return (sheet, sheetWidth, sheetHeight);
    }

    private static void Place(float[] picture, int width, Span<byte> sheet, int stride)
    {
        for (var i = 0; i < picture.Length; i++)
            sheet[(i / width * stride) + (i % width)] = (byte)((picture[i] * 255f) + 0.5f);
    }
}

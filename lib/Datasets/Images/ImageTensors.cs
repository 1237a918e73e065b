using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Turns bytes into tensors.</summary>
internal static class ImageTensors
{
    private const int Chunk = 1 << 20;
    private static readonly float[] Unit = [.. Enumerable.Range(0, 256).Select(v => v / 255f)];

    /// <summary>Scales bytes to [0, 1] as float32. <b>Formula</b>: x / 255, rounded once.</summary>
    public static Tensor Images(byte[] pixels, int height, int width, int channels = 1)
    {
        var values = GC.AllocateUninitializedArray<float>(pixels.Length);
        Parallel.For(0, (pixels.Length + Chunk - 1) / Chunk, chunk =>
        {
            var start = chunk * Chunk;
            var count = Math.Min(Chunk, pixels.Length - start);
            var from = pixels.AsSpan(start, count);
            var to = values.AsSpan(start, count);
            for (var i = 0; i < from.Length; i++)
                to[i] = Unit[from[i]];
        });
        return tensor(values, [pixels.Length / (channels * height * width), channels, height, width]);
    }

    /// <summary>Widens class numbers to int64.</summary>
    public static Tensor Labels(byte[] labels) => tensor(Array.ConvertAll(labels, v => (long)v), [labels.Length]);
}

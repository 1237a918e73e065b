using static TorchSharp.torch;

namespace TorchSharp.Vision.Transforms;

/// <summary>Spreads the levels of pictures over the whole range.</summary>
internal static class Histograms
{
    /// <summary>Moves the darkest level of each channel to black and the brightest to white.</summary>
    public static Tensor Stretch(Tensor image)
    {
        var white = Colours.White(image.dtype);
        var pixels = Colours.Real(image).flatten(-2);
        var least = pixels.amin(-1).unsqueeze(-1);
        var range = pixels.amax(-1).unsqueeze(-1) - least;
        // A channel of one level stays as it is.
        var flat = range.eq(0);
        var start = where(flat, zeros_like(least), least);
        var scale = where(flat, ones_like(range), white / where(flat, ones_like(range), range));
        return ((pixels - start) * scale).clamp(0, white).reshape(image.shape).to(image.dtype);
    }

    /// <summary>Gives each channel of bytes a histogram that is as even as its levels allow.</summary>
    public static Tensor Even(Tensor image)
    {
        var result = image.contiguous().clone();
        var bytes = result.bytes;
        var plane = (int)(image.shape[^1] * image.shape[^2]);
        for (var start = 0; start + plane <= bytes.Length && plane > 0; start += plane)
            Even(bytes.Slice(start, plane));
        GC.KeepAlive(result);
        return result;
    }

    private static void Even(Span<byte> channel)
    {
        var counts = new long[256];
        foreach (var level in channel)
            counts[level]++;
        var step = (channel.Length - counts[Array.FindLastIndex(counts, c => c > 0)]) / 255;
        if (step == 0)
            return;
        var levels = new byte[256];
        var below = step / 2;
        for (var level = 0; level < 256; level++)
        {
            levels[level] = (byte)Math.Min(below / step, 255);
            below += counts[level];
        }
        foreach (ref var pixel in channel)
            pixel = levels[pixel];
    }
}

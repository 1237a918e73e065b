namespace TorchSharp.Kernels.Random;

/// <summary>Fills with uniform numbers: one draw an element, in order.</summary>
internal static class UniformFill
{
    public static void Fill(RandomStream stream, Span<float> target, float from, float to)
    {
        // PyTorch's kernel multiplies and adds with one rounding; the product of two singles is exact in double.
        double width = to - from;
        foreach (ref var x in target)
            x = (float)((stream.UniformSingle() * width) + from);
    }

    /// <summary>Numbers for a narrower type: as many bits as its fraction has; none rounds up to the end.</summary>
    public static void Fill(RandomStream stream, Span<float> target, float from, float to, int bits)
    {
        var (width, mask) = (to - from, (1u << bits) - 1);
        foreach (ref var x in target)
            x = ((stream.Bits32() & mask) / (float)(1u << bits) * width) + from;
    }

    public static void Fill(RandomStream stream, Span<double> target, double from, double to)
    {
        var width = to - from;
        foreach (ref var x in target)
            x = (stream.UniformDouble() * width) + from;
    }
}

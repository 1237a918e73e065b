namespace TorchSharp.Kernels.Random;

/// <summary>Fills with uniform numbers: one draw an element, in order.</summary>
internal static class UniformFill
{
    public static void Fill(RandomStream stream, Span<float> target, float from, float to)
    {
        var width = to - from;
        foreach (ref var x in target)
            x = (stream.UniformSingle() * width) + from;
    }

    public static void Fill(RandomStream stream, Span<double> target, double from, double to)
    {
        var width = to - from;
        foreach (ref var x in target)
            x = (stream.UniformDouble() * width) + from;
    }
}

namespace TorchSharp.Kernels.Random;

/// <summary>
/// Fills with normal numbers in PyTorch's two ways. Fewer than 16: one after the other from the stream's pairs.
/// 16 and more: uniform numbers first, then each block of 16 becomes 8 pairs (element i with element i + 8); a tail
/// that fills no block is drawn anew as the last 16 elements.
/// </summary>
internal static class NormalFill
{
    private const int Block = 16, Half = Block / 2;

    public static void Fill(RandomStream stream, Span<float> target, double mean, double std)
    {
        if (target.Length < Block)
        {
            foreach (ref var x in target)
                x = (float)((stream.Normal() * std) + mean);
            return;
        }
        UniformFill.Fill(stream, target, 0, 1);
        for (var start = 0; start + Block <= target.Length; start += Block)
            Transform(target.Slice(start, Block), (float)mean, (float)std);
        if (target.Length % Block == 0)
            return;
        var tail = target[^Block..];
        UniformFill.Fill(stream, tail, 0, 1);
        Transform(tail, (float)mean, (float)std);
    }

    public static void Fill(RandomStream stream, Span<double> target, double mean, double std)
    {
        if (target.Length < Block)
        {
            foreach (ref var x in target)
                x = (stream.Normal() * std) + mean;
            return;
        }
        UniformFill.Fill(stream, target, 0, 1);
        for (var start = 0; start + Block <= target.Length; start += Block)
            Transform(target.Slice(start, Block), mean, std);
        if (target.Length % Block == 0)
            return;
        var tail = target[^Block..];
        UniformFill.Fill(stream, tail, 0, 1);
        Transform(tail, mean, std);
    }

    private static void Transform(Span<float> block, float mean, float std)
    {
        for (var i = 0; i < Half; i++)
        {
            var (a, b) = Pair(1 - block[i], block[i + Half]);
            block[i] = ((float)a * std) + mean;
            block[i + Half] = ((float)b * std) + mean;
        }
    }

    private static void Transform(Span<double> block, double mean, double std)
    {
        for (var i = 0; i < Half; i++)
        {
            var (a, b) = Pair(1 - block[i], block[i + Half]);
            block[i] = (a * std) + mean;
            block[i + Half] = (b * std) + mean;
        }
    }

    private static (double A, double B) Pair(double u, double v)
    {
        var radius = Math.Sqrt(-2 * Math.Log(u));
        var (sin, cos) = Math.SinCos(2 * Math.PI * v);
        return (radius * cos, radius * sin);
    }
}

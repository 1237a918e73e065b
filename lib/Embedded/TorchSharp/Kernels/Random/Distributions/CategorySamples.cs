using System.Numerics;

namespace TorchSharp.Kernels.Random.Distributions;

/// <summary>Draws places of a row, each with the chance that its number has in the sum, again and again.</summary>
internal static class CategorySamples
{
    /// <summary>Says what is wrong with a row of chances; null when it can be drawn from.</summary>
    public static string? Fault<T>(ReadOnlySpan<T> row)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var sum = 0.0;
        foreach (var chance in row)
        {
            if (!(chance >= T.Zero) || !T.IsFinite(chance))
                return $"{chance}";
            sum += double.CreateTruncating(chance);
        }
        return sum > 0 ? null : "a row with the sum 0";
    }

    /// <summary>Walks the cumulated row with one uniform number for each draw.</summary>
    public static void Fill<T>(RandomStream stream, ReadOnlySpan<T> row, Span<T> cumulated, Span<long> draws)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var sum = T.Zero;
        for (var i = 0; i < row.Length; i++)
            cumulated[i] = sum += row[i];
        for (var i = 0; i < row.Length; i++)
            cumulated[i] /= sum;
        foreach (ref var draw in draws)
        {
            var at = stream.UniformDouble();
            var (left, right) = (0, row.Length);
            while (left < right)
            {
                var middle = left + ((right - left) / 2);
                if (double.CreateTruncating(cumulated[middle]) < at)
                    left = middle + 1;
                else
                    right = middle;
            }
            // The last number may be rounded below 1.
            draw = Math.Min(left, row.Length - 1);
        }
    }
}

using System.Numerics;

namespace TorchSharp.Kernels.Random;

/// <summary>Fills with zeros and ones.</summary>
internal static class ChanceFill
{
    /// <summary>Writes 1 with the given chance, else 0; one 53-bit draw an element.</summary>
    public static void Fill<T>(RandomStream stream, Span<T> target, double chance)
        where T : INumberBase<T>
    {
        foreach (ref var x in target)
            x = stream.UniformDouble() < chance ? T.One : T.Zero;
    }

    /// <summary>Writes 1 with each element's own chance; a float chance takes one 24-bit draw.</summary>
    public static void Fill<T>(RandomStream stream, Span<T> target, ReadOnlySpan<float> chances)
        where T : INumberBase<T>
    {
        for (var i = 0; i < target.Length; i++)
            target[i] = stream.UniformSingle() < chances[i] ? T.One : T.Zero;
    }

    /// <summary>Writes 1 with each element's own chance; a double chance takes one 53-bit draw.</summary>
    public static void Fill<T>(RandomStream stream, Span<T> target, ReadOnlySpan<double> chances)
        where T : INumberBase<T>
    {
        for (var i = 0; i < target.Length; i++)
            target[i] = stream.UniformDouble() < chances[i] ? T.One : T.Zero;
    }
}

using System.Numerics;

namespace TorchSharp.Kernels.Random;

/// <summary>Fills with whole numbers: the remainder of 32 random bits, of 64 where the range needs them.</summary>
internal static class IntegerFill
{
    /// <summary>Draws from first, first + 1, ..., first + range - 1; a range of 0 stands for all 2^64.</summary>
    public static void Fill<T>(RandomStream stream, Span<T> target, long first, ulong range)
        where T : INumberBase<T>
    {
        foreach (ref var x in target)
            x = T.CreateTruncating(first + (long)Below(stream, range));
    }

    /// <summary>Draws a permutation of 0, 1, ..., length - 1 (Fisher and Yates, from the front).</summary>
    public static void Permute(RandomStream stream, Span<long> target)
    {
        for (var i = 0; i < target.Length; i++)
            target[i] = i;
        for (var i = 0; i < target.Length - 1; i++)
        {
            var other = i + (int)(stream.Bits32() % (uint)(target.Length - i));
            (target[i], target[other]) = (target[other], target[i]);
        }
    }

    private static ulong Below(RandomStream stream, ulong range) => range switch
    {
        0 => stream.Bits64(),
        >= 1UL << 32 => stream.Bits64() % range,
        _ => stream.Bits32() % range,
    };
}

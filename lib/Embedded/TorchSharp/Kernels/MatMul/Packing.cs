using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.MatMul;

/// <summary>Copies blocks of the operands into the order in which the register tile reads them.</summary>
internal static unsafe class Packing
{
    /// <summary>
    /// Packs <paramref name="count"/> lines of a panel of <paramref name="width"/>; missing lines are 0.
    /// </summary>
    /// <param name="source">The block.</param>
    /// <param name="lineStride">The distance of lines (rows of A, columns of B).</param>
    /// <param name="depthStride">The distance along the inner dimension.</param>
    /// <param name="count">Lines that exist.</param>
    /// <param name="width">Lines of the panel.</param>
    /// <param name="depth">The inner size.</param>
    /// <param name="panel">Where the panel goes.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Panel<T>(
        T* source, long lineStride, long depthStride, int count, int width, int depth, T* panel)
        where T : unmanaged
    {
        if (lineStride == 1 && count == width)
        {
            CopyLines(source, depthStride, width, depth, panel);
            return;
        }
        LoopCount.Add((long)count * depth, (long)count * depth);
        var line = 0;
        for (; line + 4 <= count; line += 4)
            FourLines(source + (line * lineStride), lineStride, depthStride, width, depth, panel + line);
        for (; line < count; line++)
        {
            var from = source + (line * lineStride);
            for (var k = 0; k < depth; k++)
                panel[((long)k * width) + line] = from[k * depthStride];
        }
        for (; line < width; line++)
        {
            for (var k = 0; k < depth; k++)
                panel[((long)k * width) + line] = default;
        }
    }

    /// <summary>Lines that are neighbours already: a few vectors for each step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void CopyLines<T>(T* source, long depthStride, int width, int depth, T* panel)
        where T : unmanaged
    {
        var lanes = Vector<T>.Count;
        var whole = width / lanes * lanes;
        for (var k = 0; k < depth; k++, source += depthStride, panel += width)
        {
            for (var i = 0; i < whole; i += lanes)
                Vector.Load(source + i).Store(panel + i);
            for (var i = whole; i < width; i++)
                panel[i] = source[i];
        }
    }

    // Four lines at a time touch four source streams and write neighbours.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void FourLines<T>(T* source, long lineStride, long depthStride, int width, int depth, T* panel)
        where T : unmanaged
    {
        var s0 = source;
        var s1 = source + lineStride;
        var s2 = s1 + lineStride;
        var s3 = s1 + (2 * lineStride);
        for (var k = 0; k < depth; k++, panel += width)
        {
            var at = k * depthStride;
            panel[0] = s0[at];
            panel[1] = s1[at];
            panel[2] = s2[at];
            panel[3] = s3[at];
        }
    }
}

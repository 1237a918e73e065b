using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

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
    public static void Panel<T>(
        T* source, long lineStride, long depthStride, int count, int width, int depth, T* panel)
        where T : unmanaged
    {
        LoopCount.Add((long)count * depth, 0);
        if (count < width)
            new Span<T>(panel, width * depth).Clear();
        if (lineStride == 1 && count == 2 * Vector<T>.Count && count == width)
            CopyPairs(source, depthStride, depth, panel);
        else if (lineStride == 1 && typeof(T) == typeof(float) && count == 6 && width == 6)
            CopySix((float*)source, depthStride, depth, (float*)panel);
        else if (lineStride == 1)
            CopyLines(source, depthStride, count, width, depth, panel);
        else if (typeof(T) == typeof(float) && depthStride == 1 && count >= 4 && FourByFour.IsSupported)
            TurnLines((float*)source, lineStride, count, width, depth, (float*)panel);
        else
            PickLines(source, lineStride, depthStride, count, width, depth, panel);
    }

    /// <summary>Neighbouring lines that fill two vectors: the width of B's panels.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void CopyPairs<T>(T* source, long depthStride, int depth, T* panel)
        where T : unmanaged
    {
        for (var k = 0; k < depth; k++, source += depthStride, panel += 2 * Vector<T>.Count)
        {
            Vector.Load(source).Store(panel);
            Vector.Load(source + Vector<T>.Count).Store(panel + Vector<T>.Count);
        }
    }

    /// <summary>Six neighbouring lines: the height of a 256-bit tile of A.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void CopySix(float* source, long depthStride, int depth, float* panel)
    {
        for (var k = 0; k < depth; k++, source += depthStride, panel += 6)
        {
            Vector128.Load(source).Store(panel);
            *(long*)(panel + 4) = *(long*)(source + 4);
        }
    }

    /// <summary>Lines that are neighbours already: a few vectors for each step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void CopyLines<T>(T* source, long depthStride, int count, int width, int depth, T* panel)
        where T : unmanaged
    {
        var many = count / Vector<T>.Count * Vector<T>.Count;
        var some = count / Vector128<T>.Count * Vector128<T>.Count;
        for (var k = 0; k < depth; k++, source += depthStride, panel += width)
        {
            var i = 0;
            for (; i < many; i += Vector<T>.Count)
                Vector.Load(source + i).Store(panel + i);
            for (; i < some; i += Vector128<T>.Count)
                Vector128.Load(source + i).Store(panel + i);
            for (; i < count; i++)
                panel[i] = source[i];
        }
    }

    /// <summary>
    /// Lines that run along the inner dimension: squares of four by four turn in registers. The last four lines may
    /// overlap those before, which then are written twice.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void TurnLines(float* source, long lineStride, int count, int width, int depth, float* panel)
    {
        for (var line = 0; line < count; line += 4)
        {
            var first = Math.Min(line, count - 4);
            var s0 = source + (first * lineStride);
            var s1 = s0 + lineStride;
            var s2 = s1 + lineStride;
            var s3 = s2 + lineStride;
            var to = panel + first;
            var k = 0;
            for (; k + 4 <= depth; k += 4, to += 4 * width)
            {
                var (t0, t1, t2, t3) = FourByFour.Transposed(
                    Vector128.Load(s0 + k), Vector128.Load(s1 + k), Vector128.Load(s2 + k), Vector128.Load(s3 + k));
                t0.Store(to);
                t1.Store(to + width);
                t2.Store(to + (2 * width));
                t3.Store(to + (3 * width));
            }
            for (; k < depth; k++, to += width)
                Vector128.Create(s0[k], s1[k], s2[k], s3[k]).Store(to);
        }
    }

    /// <summary>Any strides. Four lines at a time touch four source streams and write neighbours.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void PickLines<T>(
        T* source, long lineStride, long depthStride, int count, int width, int depth, T* panel)
        where T : unmanaged
    {
        LoopCount.Add(0, (long)count * depth);
        var line = 0;
        for (; line + 4 <= count; line += 4)
        {
            var s0 = source + (line * lineStride);
            var s1 = s0 + lineStride;
            var s2 = s1 + lineStride;
            var s3 = s2 + lineStride;
            var to = panel + line;
            for (var k = 0; k < depth; k++, to += width)
            {
                var at = k * depthStride;
                (to[0], to[1], to[2], to[3]) = (s0[at], s1[at], s2[at], s3[at]);
            }
        }
        for (; line < count; line++)
        {
            var from = source + (line * lineStride);
            for (var k = 0; k < depth; k++)
                panel[((long)k * width) + line] = from[k * depthStride];
        }
    }
}

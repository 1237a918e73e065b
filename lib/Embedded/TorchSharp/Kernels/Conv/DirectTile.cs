using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// The innermost loops of a direct convolution: a few output channels times two vectors of output places stay in
/// registers. Each step reads two vectors of the padded input at a tabulated distance and multiplies them with one
/// weight of each channel. Unrolled by hand, because the JIT keeps only named locals in registers.
/// </summary>
internal static unsafe class DirectTile<T, TVector, TOps>
    where T : unmanaged
    where TVector : unmanaged
    where TOps : struct, IVectorOps<T, TVector>
{
    /// <summary>Finds the number of channels of the next tile when so many are left.</summary>
    public static int Next(int left)
    {
        // 16 = 8 + 8 and 8 = 4 + 4 fill the registers better than 12 + 4 and 6 + 2.
        if (left >= TOps.Rows && left != TOps.Rows / 3 * 4)
            return TOps.Rows;
        return left >= 8 && TOps.Rows > 8 ? 8 : left >= 6 && left != 8 ? 6 : left >= 4 ? 4 : left >= 2 ? 2 : 1;
    }

    /// <summary>y[row] = bias[row] + sum over k of weights[k, row] x[offsets[k]], for two vectors of places.</summary>
    public static void Run(int rows, int depth, T* weights, T* x0, T* x1, int* offsets, T* bias, Tile<T> y)
    {
        switch (rows)
        {
            case 12: Rows12(depth, weights, x0, x1, offsets, bias, y); break;
            case 8: Rows8(depth, weights, x0, x1, offsets, bias, y); break;
            case 6: Rows6(depth, weights, x0, x1, offsets, bias, y); break;
            case 4: Rows4(depth, weights, x0, x1, offsets, bias, y); break;
            case 2: Rows2(depth, weights, x0, x1, offsets, bias, y); break;
            default: Rows1(depth, weights, x0, x1, offsets, bias, y); break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Rows12(int depth, T* weights, T* x0, T* x1, int* offsets, T* bias, Tile<T> y)
    {
        var p0 = TOps.Repeat(bias[0]);
        var q0 = p0;
        var p1 = TOps.Repeat(bias[1]);
        var q1 = p1;
        var p2 = TOps.Repeat(bias[2]);
        var q2 = p2;
        var p3 = TOps.Repeat(bias[3]);
        var q3 = p3;
        var p4 = TOps.Repeat(bias[4]);
        var q4 = p4;
        var p5 = TOps.Repeat(bias[5]);
        var q5 = p5;
        var p6 = TOps.Repeat(bias[6]);
        var q6 = p6;
        var p7 = TOps.Repeat(bias[7]);
        var q7 = p7;
        var p8 = TOps.Repeat(bias[8]);
        var q8 = p8;
        var p9 = TOps.Repeat(bias[9]);
        var q9 = p9;
        var p10 = TOps.Repeat(bias[10]);
        var q10 = p10;
        var p11 = TOps.Repeat(bias[11]);
        var q11 = p11;
        for (var k = 0; k < depth; k++, weights += 12)
        {
            var at = offsets[k];
            var (b0, b1) = (TOps.Load(x0 + at), TOps.Load(x1 + at));
            var a0 = TOps.Repeat(weights[0]);
            p0 = TOps.MulAdd(a0, b0, p0);
            q0 = TOps.MulAdd(a0, b1, q0);
            var a1 = TOps.Repeat(weights[1]);
            p1 = TOps.MulAdd(a1, b0, p1);
            q1 = TOps.MulAdd(a1, b1, q1);
            var a2 = TOps.Repeat(weights[2]);
            p2 = TOps.MulAdd(a2, b0, p2);
            q2 = TOps.MulAdd(a2, b1, q2);
            var a3 = TOps.Repeat(weights[3]);
            p3 = TOps.MulAdd(a3, b0, p3);
            q3 = TOps.MulAdd(a3, b1, q3);
            var a4 = TOps.Repeat(weights[4]);
            p4 = TOps.MulAdd(a4, b0, p4);
            q4 = TOps.MulAdd(a4, b1, q4);
            var a5 = TOps.Repeat(weights[5]);
            p5 = TOps.MulAdd(a5, b0, p5);
            q5 = TOps.MulAdd(a5, b1, q5);
            var a6 = TOps.Repeat(weights[6]);
            p6 = TOps.MulAdd(a6, b0, p6);
            q6 = TOps.MulAdd(a6, b1, q6);
            var a7 = TOps.Repeat(weights[7]);
            p7 = TOps.MulAdd(a7, b0, p7);
            q7 = TOps.MulAdd(a7, b1, q7);
            var a8 = TOps.Repeat(weights[8]);
            p8 = TOps.MulAdd(a8, b0, p8);
            q8 = TOps.MulAdd(a8, b1, q8);
            var a9 = TOps.Repeat(weights[9]);
            p9 = TOps.MulAdd(a9, b0, p9);
            q9 = TOps.MulAdd(a9, b1, q9);
            var a10 = TOps.Repeat(weights[10]);
            p10 = TOps.MulAdd(a10, b0, p10);
            q10 = TOps.MulAdd(a10, b1, q10);
            var a11 = TOps.Repeat(weights[11]);
            p11 = TOps.MulAdd(a11, b0, p11);
            q11 = TOps.MulAdd(a11, b1, q11);
        }
        y.Put<TVector, TOps>(0, p0, q0);
        y.Put<TVector, TOps>(1, p1, q1);
        y.Put<TVector, TOps>(2, p2, q2);
        y.Put<TVector, TOps>(3, p3, q3);
        y.Put<TVector, TOps>(4, p4, q4);
        y.Put<TVector, TOps>(5, p5, q5);
        y.Put<TVector, TOps>(6, p6, q6);
        y.Put<TVector, TOps>(7, p7, q7);
        y.Put<TVector, TOps>(8, p8, q8);
        y.Put<TVector, TOps>(9, p9, q9);
        y.Put<TVector, TOps>(10, p10, q10);
        y.Put<TVector, TOps>(11, p11, q11);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Rows8(int depth, T* weights, T* x0, T* x1, int* offsets, T* bias, Tile<T> y)
    {
        var p0 = TOps.Repeat(bias[0]);
        var q0 = p0;
        var p1 = TOps.Repeat(bias[1]);
        var q1 = p1;
        var p2 = TOps.Repeat(bias[2]);
        var q2 = p2;
        var p3 = TOps.Repeat(bias[3]);
        var q3 = p3;
        var p4 = TOps.Repeat(bias[4]);
        var q4 = p4;
        var p5 = TOps.Repeat(bias[5]);
        var q5 = p5;
        var p6 = TOps.Repeat(bias[6]);
        var q6 = p6;
        var p7 = TOps.Repeat(bias[7]);
        var q7 = p7;
        for (var k = 0; k < depth; k++, weights += 8)
        {
            var at = offsets[k];
            var (b0, b1) = (TOps.Load(x0 + at), TOps.Load(x1 + at));
            var a0 = TOps.Repeat(weights[0]);
            p0 = TOps.MulAdd(a0, b0, p0);
            q0 = TOps.MulAdd(a0, b1, q0);
            var a1 = TOps.Repeat(weights[1]);
            p1 = TOps.MulAdd(a1, b0, p1);
            q1 = TOps.MulAdd(a1, b1, q1);
            var a2 = TOps.Repeat(weights[2]);
            p2 = TOps.MulAdd(a2, b0, p2);
            q2 = TOps.MulAdd(a2, b1, q2);
            var a3 = TOps.Repeat(weights[3]);
            p3 = TOps.MulAdd(a3, b0, p3);
            q3 = TOps.MulAdd(a3, b1, q3);
            var a4 = TOps.Repeat(weights[4]);
            p4 = TOps.MulAdd(a4, b0, p4);
            q4 = TOps.MulAdd(a4, b1, q4);
            var a5 = TOps.Repeat(weights[5]);
            p5 = TOps.MulAdd(a5, b0, p5);
            q5 = TOps.MulAdd(a5, b1, q5);
            var a6 = TOps.Repeat(weights[6]);
            p6 = TOps.MulAdd(a6, b0, p6);
            q6 = TOps.MulAdd(a6, b1, q6);
            var a7 = TOps.Repeat(weights[7]);
            p7 = TOps.MulAdd(a7, b0, p7);
            q7 = TOps.MulAdd(a7, b1, q7);
        }
        y.Put<TVector, TOps>(0, p0, q0);
        y.Put<TVector, TOps>(1, p1, q1);
        y.Put<TVector, TOps>(2, p2, q2);
        y.Put<TVector, TOps>(3, p3, q3);
        y.Put<TVector, TOps>(4, p4, q4);
        y.Put<TVector, TOps>(5, p5, q5);
        y.Put<TVector, TOps>(6, p6, q6);
        y.Put<TVector, TOps>(7, p7, q7);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Rows6(int depth, T* weights, T* x0, T* x1, int* offsets, T* bias, Tile<T> y)
    {
        var p0 = TOps.Repeat(bias[0]);
        var q0 = p0;
        var p1 = TOps.Repeat(bias[1]);
        var q1 = p1;
        var p2 = TOps.Repeat(bias[2]);
        var q2 = p2;
        var p3 = TOps.Repeat(bias[3]);
        var q3 = p3;
        var p4 = TOps.Repeat(bias[4]);
        var q4 = p4;
        var p5 = TOps.Repeat(bias[5]);
        var q5 = p5;
        for (var k = 0; k < depth; k++, weights += 6)
        {
            var at = offsets[k];
            var (b0, b1) = (TOps.Load(x0 + at), TOps.Load(x1 + at));
            var a0 = TOps.Repeat(weights[0]);
            p0 = TOps.MulAdd(a0, b0, p0);
            q0 = TOps.MulAdd(a0, b1, q0);
            var a1 = TOps.Repeat(weights[1]);
            p1 = TOps.MulAdd(a1, b0, p1);
            q1 = TOps.MulAdd(a1, b1, q1);
            var a2 = TOps.Repeat(weights[2]);
            p2 = TOps.MulAdd(a2, b0, p2);
            q2 = TOps.MulAdd(a2, b1, q2);
            var a3 = TOps.Repeat(weights[3]);
            p3 = TOps.MulAdd(a3, b0, p3);
            q3 = TOps.MulAdd(a3, b1, q3);
            var a4 = TOps.Repeat(weights[4]);
            p4 = TOps.MulAdd(a4, b0, p4);
            q4 = TOps.MulAdd(a4, b1, q4);
            var a5 = TOps.Repeat(weights[5]);
            p5 = TOps.MulAdd(a5, b0, p5);
            q5 = TOps.MulAdd(a5, b1, q5);
        }
        y.Put<TVector, TOps>(0, p0, q0);
        y.Put<TVector, TOps>(1, p1, q1);
        y.Put<TVector, TOps>(2, p2, q2);
        y.Put<TVector, TOps>(3, p3, q3);
        y.Put<TVector, TOps>(4, p4, q4);
        y.Put<TVector, TOps>(5, p5, q5);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Rows4(int depth, T* weights, T* x0, T* x1, int* offsets, T* bias, Tile<T> y)
    {
        var p0 = TOps.Repeat(bias[0]);
        var q0 = p0;
        var p1 = TOps.Repeat(bias[1]);
        var q1 = p1;
        var p2 = TOps.Repeat(bias[2]);
        var q2 = p2;
        var p3 = TOps.Repeat(bias[3]);
        var q3 = p3;
        for (var k = 0; k < depth; k++, weights += 4)
        {
            var at = offsets[k];
            var (b0, b1) = (TOps.Load(x0 + at), TOps.Load(x1 + at));
            var a0 = TOps.Repeat(weights[0]);
            p0 = TOps.MulAdd(a0, b0, p0);
            q0 = TOps.MulAdd(a0, b1, q0);
            var a1 = TOps.Repeat(weights[1]);
            p1 = TOps.MulAdd(a1, b0, p1);
            q1 = TOps.MulAdd(a1, b1, q1);
            var a2 = TOps.Repeat(weights[2]);
            p2 = TOps.MulAdd(a2, b0, p2);
            q2 = TOps.MulAdd(a2, b1, q2);
            var a3 = TOps.Repeat(weights[3]);
            p3 = TOps.MulAdd(a3, b0, p3);
            q3 = TOps.MulAdd(a3, b1, q3);
        }
        y.Put<TVector, TOps>(0, p0, q0);
        y.Put<TVector, TOps>(1, p1, q1);
        y.Put<TVector, TOps>(2, p2, q2);
        y.Put<TVector, TOps>(3, p3, q3);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Rows2(int depth, T* weights, T* x0, T* x1, int* offsets, T* bias, Tile<T> y)
    {
        var p0 = TOps.Repeat(bias[0]);
        var q0 = p0;
        var p1 = TOps.Repeat(bias[1]);
        var q1 = p1;
        for (var k = 0; k < depth; k++, weights += 2)
        {
            var at = offsets[k];
            var (b0, b1) = (TOps.Load(x0 + at), TOps.Load(x1 + at));
            var a0 = TOps.Repeat(weights[0]);
            p0 = TOps.MulAdd(a0, b0, p0);
            q0 = TOps.MulAdd(a0, b1, q0);
            var a1 = TOps.Repeat(weights[1]);
            p1 = TOps.MulAdd(a1, b0, p1);
            q1 = TOps.MulAdd(a1, b1, q1);
        }
        y.Put<TVector, TOps>(0, p0, q0);
        y.Put<TVector, TOps>(1, p1, q1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Rows1(int depth, T* weights, T* x0, T* x1, int* offsets, T* bias, Tile<T> y)
    {
        var p0 = TOps.Repeat(bias[0]);
        var q0 = p0;
        for (var k = 0; k < depth; k++, weights += 1)
        {
            var at = offsets[k];
            var (b0, b1) = (TOps.Load(x0 + at), TOps.Load(x1 + at));
            var a0 = TOps.Repeat(weights[0]);
            p0 = TOps.MulAdd(a0, b0, p0);
            q0 = TOps.MulAdd(a0, b1, q0);
        }
        y.Put<TVector, TOps>(0, p0, q0);
    }
}

/// <summary>Where a tile goes: two places of each row.</summary>
internal readonly unsafe struct Tile<T>(T* first, T* second, long rowStride)
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Put<TVector, TOps>(int row, TVector p, TVector q)
        where TVector : unmanaged
        where TOps : struct, IVectorOps<T, TVector>
    {
        TOps.Store(p, first + (row * rowStride));
        TOps.Store(q, second + (row * rowStride));
    }
}

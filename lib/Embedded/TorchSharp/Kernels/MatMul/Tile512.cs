using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels.MatMul;

/// <summary>
/// The innermost loops of matrix multiplication for 512-bit vectors: a tile of C of a few rows and two vectors stays
/// in registers while the packed panels of A and B stream by. Unrolled by hand, because the JIT keeps only named
/// locals in registers.
/// </summary>
internal readonly unsafe struct Tile512<T, TFma> : ITile<T>
    where T : unmanaged
    where TFma : struct, IMulAdd<T>
{
    public static int Rows => 12;

    public static int Columns => 2 * Vector512<T>.Count;

    public static void Run(int rows, int depth, T* a, T* b, T* c, long cStride, bool add)
    {
        switch (rows)
        {
            case 12: Rows12(depth, a, b, c, cStride, add); break;
            case 6: Rows6(depth, a, b, c, cStride, add); break;
            case 4: Rows4(depth, a, b, c, cStride, add); break;
            case 2: Rows2(depth, a, b, c, cStride, add); break;
            default: Rows1(depth, a, b, c, cStride, add); break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Rows12(int depth, T* a, T* b, T* c, long cStride, bool add)
    {
        var (c00, c01) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c10, c11) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c20, c21) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c30, c31) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c40, c41) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c50, c51) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c60, c61) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c70, c71) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c80, c81) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c90, c91) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c100, c101) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c110, c111) = (Vector512<T>.Zero, Vector512<T>.Zero);
        for (var k = 0; k < depth; k++, a += 12, b += 2 * Vector512<T>.Count)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + Vector512<T>.Count);
            var a0 = Vector512.Create(a[0]);
            c00 = TFma.Of(a0, b0, c00);
            c01 = TFma.Of(a0, b1, c01);
            var a1 = Vector512.Create(a[1]);
            c10 = TFma.Of(a1, b0, c10);
            c11 = TFma.Of(a1, b1, c11);
            var a2 = Vector512.Create(a[2]);
            c20 = TFma.Of(a2, b0, c20);
            c21 = TFma.Of(a2, b1, c21);
            var a3 = Vector512.Create(a[3]);
            c30 = TFma.Of(a3, b0, c30);
            c31 = TFma.Of(a3, b1, c31);
            var a4 = Vector512.Create(a[4]);
            c40 = TFma.Of(a4, b0, c40);
            c41 = TFma.Of(a4, b1, c41);
            var a5 = Vector512.Create(a[5]);
            c50 = TFma.Of(a5, b0, c50);
            c51 = TFma.Of(a5, b1, c51);
            var a6 = Vector512.Create(a[6]);
            c60 = TFma.Of(a6, b0, c60);
            c61 = TFma.Of(a6, b1, c61);
            var a7 = Vector512.Create(a[7]);
            c70 = TFma.Of(a7, b0, c70);
            c71 = TFma.Of(a7, b1, c71);
            var a8 = Vector512.Create(a[8]);
            c80 = TFma.Of(a8, b0, c80);
            c81 = TFma.Of(a8, b1, c81);
            var a9 = Vector512.Create(a[9]);
            c90 = TFma.Of(a9, b0, c90);
            c91 = TFma.Of(a9, b1, c91);
            var a10 = Vector512.Create(a[10]);
            c100 = TFma.Of(a10, b0, c100);
            c101 = TFma.Of(a10, b1, c101);
            var a11 = Vector512.Create(a[11]);
            c110 = TFma.Of(a11, b0, c110);
            c111 = TFma.Of(a11, b1, c111);
        }
        Put(c, c00, c01, add);
        Put(c + (1 * cStride), c10, c11, add);
        Put(c + (2 * cStride), c20, c21, add);
        Put(c + (3 * cStride), c30, c31, add);
        Put(c + (4 * cStride), c40, c41, add);
        Put(c + (5 * cStride), c50, c51, add);
        Put(c + (6 * cStride), c60, c61, add);
        Put(c + (7 * cStride), c70, c71, add);
        Put(c + (8 * cStride), c80, c81, add);
        Put(c + (9 * cStride), c90, c91, add);
        Put(c + (10 * cStride), c100, c101, add);
        Put(c + (11 * cStride), c110, c111, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Rows6(int depth, T* a, T* b, T* c, long cStride, bool add)
    {
        var (c00, c01) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c10, c11) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c20, c21) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c30, c31) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c40, c41) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c50, c51) = (Vector512<T>.Zero, Vector512<T>.Zero);
        for (var k = 0; k < depth; k++, a += 6, b += 2 * Vector512<T>.Count)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + Vector512<T>.Count);
            var a0 = Vector512.Create(a[0]);
            c00 = TFma.Of(a0, b0, c00);
            c01 = TFma.Of(a0, b1, c01);
            var a1 = Vector512.Create(a[1]);
            c10 = TFma.Of(a1, b0, c10);
            c11 = TFma.Of(a1, b1, c11);
            var a2 = Vector512.Create(a[2]);
            c20 = TFma.Of(a2, b0, c20);
            c21 = TFma.Of(a2, b1, c21);
            var a3 = Vector512.Create(a[3]);
            c30 = TFma.Of(a3, b0, c30);
            c31 = TFma.Of(a3, b1, c31);
            var a4 = Vector512.Create(a[4]);
            c40 = TFma.Of(a4, b0, c40);
            c41 = TFma.Of(a4, b1, c41);
            var a5 = Vector512.Create(a[5]);
            c50 = TFma.Of(a5, b0, c50);
            c51 = TFma.Of(a5, b1, c51);
        }
        Put(c, c00, c01, add);
        Put(c + (1 * cStride), c10, c11, add);
        Put(c + (2 * cStride), c20, c21, add);
        Put(c + (3 * cStride), c30, c31, add);
        Put(c + (4 * cStride), c40, c41, add);
        Put(c + (5 * cStride), c50, c51, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Rows4(int depth, T* a, T* b, T* c, long cStride, bool add)
    {
        var (c00, c01) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c10, c11) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c20, c21) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c30, c31) = (Vector512<T>.Zero, Vector512<T>.Zero);
        for (var k = 0; k < depth; k++, a += 4, b += 2 * Vector512<T>.Count)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + Vector512<T>.Count);
            var a0 = Vector512.Create(a[0]);
            c00 = TFma.Of(a0, b0, c00);
            c01 = TFma.Of(a0, b1, c01);
            var a1 = Vector512.Create(a[1]);
            c10 = TFma.Of(a1, b0, c10);
            c11 = TFma.Of(a1, b1, c11);
            var a2 = Vector512.Create(a[2]);
            c20 = TFma.Of(a2, b0, c20);
            c21 = TFma.Of(a2, b1, c21);
            var a3 = Vector512.Create(a[3]);
            c30 = TFma.Of(a3, b0, c30);
            c31 = TFma.Of(a3, b1, c31);
        }
        Put(c, c00, c01, add);
        Put(c + (1 * cStride), c10, c11, add);
        Put(c + (2 * cStride), c20, c21, add);
        Put(c + (3 * cStride), c30, c31, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Rows2(int depth, T* a, T* b, T* c, long cStride, bool add)
    {
        var (c00, c01) = (Vector512<T>.Zero, Vector512<T>.Zero);
        var (c10, c11) = (Vector512<T>.Zero, Vector512<T>.Zero);
        for (var k = 0; k < depth; k++, a += 2, b += 2 * Vector512<T>.Count)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + Vector512<T>.Count);
            var a0 = Vector512.Create(a[0]);
            c00 = TFma.Of(a0, b0, c00);
            c01 = TFma.Of(a0, b1, c01);
            var a1 = Vector512.Create(a[1]);
            c10 = TFma.Of(a1, b0, c10);
            c11 = TFma.Of(a1, b1, c11);
        }
        Put(c, c00, c01, add);
        Put(c + (1 * cStride), c10, c11, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Rows1(int depth, T* a, T* b, T* c, long cStride, bool add)
    {
        var (c00, c01) = (Vector512<T>.Zero, Vector512<T>.Zero);
        for (var k = 0; k < depth; k++, a += 1, b += 2 * Vector512<T>.Count)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + Vector512<T>.Count);
            var a0 = Vector512.Create(a[0]);
            c00 = TFma.Of(a0, b0, c00);
            c01 = TFma.Of(a0, b1, c01);
        }
        Put(c, c00, c01, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(T* c, Vector512<T> left, Vector512<T> right, bool add)
    {
        if (add)
        {
            left += Vector512.Load(c);
            right += Vector512.Load(c + Vector512<T>.Count);
        }
        left.Store(c);
        right.Store(c + Vector512<T>.Count);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels.MatMul;

/// <summary>
/// The innermost loops of matrix multiplication for 128-bit vectors: a tile of C of a few rows and two vectors stays
/// in registers while the packed panels of A and B stream by. Unrolled by hand, because the JIT keeps only named
/// locals in registers.
/// </summary>
internal readonly unsafe struct Tile128<T, TFma> : ITile<T>
    where T : unmanaged
    where TFma : struct, IMulAdd<T>
{
    public static int Rows => 6;

    public static int Columns => 2 * Vector128<T>.Count;

    public static void Run(int rows, int depth, T* a, T* b, T* c, long cStride, bool add)
    {
        switch (rows)
        {
            case 6: Rows6(depth, a, b, c, cStride, add); break;
            case 4: Rows4(depth, a, b, c, cStride, add); break;
            case 2: Rows2(depth, a, b, c, cStride, add); break;
            default: Rows1(depth, a, b, c, cStride, add); break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Rows6(int depth, T* a, T* b, T* c, long cStride, bool add)
    {
        var (c00, c01) = (Vector128<T>.Zero, Vector128<T>.Zero);
        var (c10, c11) = (Vector128<T>.Zero, Vector128<T>.Zero);
        var (c20, c21) = (Vector128<T>.Zero, Vector128<T>.Zero);
        var (c30, c31) = (Vector128<T>.Zero, Vector128<T>.Zero);
        var (c40, c41) = (Vector128<T>.Zero, Vector128<T>.Zero);
        var (c50, c51) = (Vector128<T>.Zero, Vector128<T>.Zero);
        for (var k = 0; k < depth; k++, a += 6, b += 2 * Vector128<T>.Count)
        {
            var b0 = Vector128.Load(b);
            var b1 = Vector128.Load(b + Vector128<T>.Count);
            var a0 = Vector128.Create(a[0]);
            c00 = TFma.Of(a0, b0, c00);
            c01 = TFma.Of(a0, b1, c01);
            var a1 = Vector128.Create(a[1]);
            c10 = TFma.Of(a1, b0, c10);
            c11 = TFma.Of(a1, b1, c11);
            var a2 = Vector128.Create(a[2]);
            c20 = TFma.Of(a2, b0, c20);
            c21 = TFma.Of(a2, b1, c21);
            var a3 = Vector128.Create(a[3]);
            c30 = TFma.Of(a3, b0, c30);
            c31 = TFma.Of(a3, b1, c31);
            var a4 = Vector128.Create(a[4]);
            c40 = TFma.Of(a4, b0, c40);
            c41 = TFma.Of(a4, b1, c41);
            var a5 = Vector128.Create(a[5]);
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
        var (c00, c01) = (Vector128<T>.Zero, Vector128<T>.Zero);
        var (c10, c11) = (Vector128<T>.Zero, Vector128<T>.Zero);
        var (c20, c21) = (Vector128<T>.Zero, Vector128<T>.Zero);
        var (c30, c31) = (Vector128<T>.Zero, Vector128<T>.Zero);
        for (var k = 0; k < depth; k++, a += 4, b += 2 * Vector128<T>.Count)
        {
            var b0 = Vector128.Load(b);
            var b1 = Vector128.Load(b + Vector128<T>.Count);
            var a0 = Vector128.Create(a[0]);
            c00 = TFma.Of(a0, b0, c00);
            c01 = TFma.Of(a0, b1, c01);
            var a1 = Vector128.Create(a[1]);
            c10 = TFma.Of(a1, b0, c10);
            c11 = TFma.Of(a1, b1, c11);
            var a2 = Vector128.Create(a[2]);
            c20 = TFma.Of(a2, b0, c20);
            c21 = TFma.Of(a2, b1, c21);
            var a3 = Vector128.Create(a[3]);
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
        var (c00, c01) = (Vector128<T>.Zero, Vector128<T>.Zero);
        var (c10, c11) = (Vector128<T>.Zero, Vector128<T>.Zero);
        for (var k = 0; k < depth; k++, a += 2, b += 2 * Vector128<T>.Count)
        {
            var b0 = Vector128.Load(b);
            var b1 = Vector128.Load(b + Vector128<T>.Count);
            var a0 = Vector128.Create(a[0]);
            c00 = TFma.Of(a0, b0, c00);
            c01 = TFma.Of(a0, b1, c01);
            var a1 = Vector128.Create(a[1]);
            c10 = TFma.Of(a1, b0, c10);
            c11 = TFma.Of(a1, b1, c11);
        }
        Put(c, c00, c01, add);
        Put(c + (1 * cStride), c10, c11, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Rows1(int depth, T* a, T* b, T* c, long cStride, bool add)
    {
        var (c00, c01) = (Vector128<T>.Zero, Vector128<T>.Zero);
        for (var k = 0; k < depth; k++, a += 1, b += 2 * Vector128<T>.Count)
        {
            var b0 = Vector128.Load(b);
            var b1 = Vector128.Load(b + Vector128<T>.Count);
            var a0 = Vector128.Create(a[0]);
            c00 = TFma.Of(a0, b0, c00);
            c01 = TFma.Of(a0, b1, c01);
        }
        Put(c, c00, c01, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(T* c, Vector128<T> left, Vector128<T> right, bool add)
    {
        if (add)
        {
            left += Vector128.Load(c);
            right += Vector128.Load(c + Vector128<T>.Count);
        }
        left.Store(c);
        right.Store(c + Vector128<T>.Count);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TorchSharp.Storage;

namespace TorchSharp.Kernels.MatMul;

/// <summary>
/// C = A B, C += A B or C = A B + bias for matrices with arbitrary strides of A and B; the rows of C are dense.
/// </summary>
/// <remarks>Source: Goto and van de Geijn, Anatomy of High-Performance Matrix Multiplication, ACM TOMS 34(3),
/// 2008.</remarks>
internal static unsafe class Gemm
{
    public static void Run<T>(long m, long n, long k, Matrix<T> a, Matrix<T> b, T* c, long cStride, bool add)
        where T : unmanaged => Run(m, n, k, a, b, new Target<T>(c, cStride, null, add));

    public static void Run<T>(long m, long n, long k, Matrix<T> a, Matrix<T> b, Target<T> c)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
            OfWidth<float, SingleMulAdd>(m, n, k, As<T, float>(a), As<T, float>(b), c.As<float>());
        else
            OfWidth<double, DoubleMulAdd>(m, n, k, As<T, double>(a), As<T, double>(b), c.As<double>());
    }

    private static void OfWidth<T, TFma>(long m, long n, long k, Matrix<T> a, Matrix<T> b, Target<T> c)
        where T : unmanaged
        where TFma : struct, IMulAdd<T>
    {
        if (Vector512.IsHardwareAccelerated)
            Blocked<T, Tile512<T, TFma>>.Run(m, n, k, a, b, c);
        else if (Vector256.IsHardwareAccelerated)
            Blocked<T, Tile256<T, TFma>>.Run(m, n, k, a, b, c);
        else
            Blocked<T, Tile128<T, TFma>>.Run(m, n, k, a, b, c);
    }

    private static Matrix<TTo> As<TFrom, TTo>(Matrix<TFrom> x)
        where TFrom : unmanaged
        where TTo : unmanaged => new((TTo*)x.Data, x.RowStride, x.ColumnStride);
}

/// <summary>
/// The loops around the register tile. The inner dimension is cut into slabs of a fixed depth, one after the other
/// and never across threads, so each element of C is always the same chain of additions.
/// </summary>
internal static unsafe class Blocked<T, TTile>
    where T : unmanaged
    where TTile : struct, ITile<T>
{
    /// <summary>The deepest slab: one panel of B of this depth stays in the first level of the cache.</summary>
    private const int Deepest = 400;

    /// <summary>The most rows of A that are packed at once: with this depth they stay in the second level.</summary>
    private const int MostRows = 96;

    /// <summary>Fewer tiles of rows than this are not worth a part of their own.</summary>
    private const int FewTiles = 5;

    public static void Run(long m, long n, long k, Matrix<T> a, Matrix<T> b, Target<T> c)
    {
        if (k == 0)
            c.Start(m, n);
        var panels = (n + TTile.Columns - 1) / TTile.Columns;
        // Slabs of about the same depth: a thin last one would cost as much traffic of C as a whole one.
        var limit = TTile.Columns * sizeof(T) > 64 ? 256 : Deepest;
        var slabs = Math.Max(1, (k + limit - 1) / limit);
        var deep = (k + slabs - 1) / slabs;
        var packed = new Block(panels * TTile.Columns * deep * sizeof(T));
        for (var at = 0L; at < k; at += deep)
        {
            var depth = (int)Math.Min(deep, k - at);
            var slab = new Slab(
                m, n, depth, a.At(0, at), b.At(at, 0), at == 0 ? c : c.Further(), (T*)packed.Memory);
            Multiply(slab, panels);
        }
        packed.RemoveReference();
    }

    /// <summary>Gets the width of the tile that takes so many rows.</summary>
    public static int Width(int rows) =>
        rows == TTile.Rows ? rows : rows > 6 ? 12 : rows > 4 ? 6 : rows > 2 ? 4 : rows;

    private static void Multiply(Slab slab, long panels)
    {
        if (slab.M * slab.N * slab.Depth < 200_000)
        {
            slab.Pack(0, panels);
            for (var i = 0L; i < slab.M; i += MostRows)
                slab.MultiplyRows(i, Math.Min(slab.M, i + MostRows), 0, slab.N);
            return;
        }
        var packs = Math.Min(panels, 4 * Workers.Count);
        Workers.Run(packs, new PackJob(slab, packs, panels));
        var (rowParts, columnParts) = Parts((slab.M + TTile.Rows - 1) / TTile.Rows, panels);
        Workers.Run(rowParts * columnParts, new MultiplyJob(slab, rowParts, columnParts, panels));
    }

    /// <summary>Cuts C into equal parts for the threads. How it is cut changes no digit: no sum is cut.</summary>
    private static (long Rows, long Columns) Parts(long tiles, long panels)
    {
        var threads = Workers.Count;
        var least = (tiles + (MostRows / TTile.Rows) - 1) / (MostRows / TTile.Rows);
        if (threads == 1)
            return (least, 1);
        // Rows are packed by each part for itself, so columns are cut only where there are few rows.
        if (tiles >= FewTiles * threads)
            return ((Math.Max(least, Math.Min(2 * threads, tiles / FewTiles)) + threads - 1) / threads * threads, 1);
        return (least, Math.Min(panels, 2 * threads));
    }

    private readonly struct PackJob(Slab slab, long packs, long panels) : IChunkJob
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk) => slab.Pack(panels * chunk / packs, panels * (chunk + 1) / packs);
    }

    private readonly struct MultiplyJob(Slab slab, long rowParts, long columnParts, long panels) : IChunkJob
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var (row, column) = Math.DivRem(chunk, columnParts);
            var tiles = (slab.M + TTile.Rows - 1) / TTile.Rows;
            slab.MultiplyRows(
                tiles * row / rowParts * TTile.Rows,
                Math.Min(slab.M, tiles * (row + 1) / rowParts * TTile.Rows),
                panels * column / columnParts * TTile.Columns,
                Math.Min(slab.N, panels * (column + 1) / columnParts * TTile.Columns));
        }
    }

    /// <summary>One step of the inner dimension.</summary>
    private readonly struct Slab(
        long m, long n, int depth, Matrix<T> a, Matrix<T> b, Target<T> c, T* packedB)
    {
        public long M => m;

        public long N => n;

        public int Depth => depth;

        public void Pack(long firstPanel, long endPanel)
        {
            var end = Math.Min(n, endPanel * TTile.Columns);
            for (var j = firstPanel * TTile.Columns; j < end; j += TTile.Columns)
                Packing.Panel(
                    b.At(0, j).Data, b.ColumnStride, b.RowStride,
                    (int)Math.Min(TTile.Columns, n - j), TTile.Columns, depth, packedB + (j * depth));
        }

        [SkipLocalsInit]
        public void MultiplyRows(long first, long end, long fromColumn, long toColumn)
        {
            var rows = (int)(end - first);
            var packedA = stackalloc T[(MostRows * Deepest) + 64];
            packedA = (T*)(((nint)packedA + 31) & ~31);
            for (var i = 0; i < rows; i += TTile.Rows)
            {
                var there = Math.Min(TTile.Rows, rows - i);
                var source = a.At(first + i, 0).Data;
                Packing.Panel(source, a.RowStride, a.ColumnStride, there, Width(there), depth, packedA + (i * depth));
            }
            LoopCount.Add(rows * (toColumn - fromColumn) * depth, 0);
            for (var j = fromColumn; j < toColumn; j += TTile.Columns)
                MultiplyPanel(first, rows, packedA, j);
        }

        private static void CopyTile(T* from, long fromStride, T* to, long toStride, int rows, int columns)
        {
            for (var r = 0; r < rows; r++)
                new Span<T>(from + (r * fromStride), columns).CopyTo(new Span<T>(to + (r * toStride), columns));
        }

        [SkipLocalsInit]
        private void MultiplyPanel(long first, int rows, T* packedA, long j)
        {
            var columns = (int)Math.Min(TTile.Columns, n - j);
            var edge = stackalloc T[TTile.Rows * TTile.Columns];
            var (cStride, add) = (c.Stride, c.Adds || c.Bias is not null);
            for (var i = 0; i < rows; i += TTile.Rows)
            {
                var there = Math.Min(TTile.Rows, rows - i);
                var width = Width(there);
                var target = c.Data + ((first + i) * cStride) + j;
                if (c.Bias is not null)
                    CopyTile(c.Bias + j, 0, target, cStride, there, columns);
                if (there == width && columns == TTile.Columns)
                {
                    TTile.Run(width, depth, packedA + (i * depth), packedB + (j * depth), target, cStride, add);
                    continue;
                }
                CopyTile(target, cStride, edge, TTile.Columns, there, columns);
                TTile.Run(width, depth, packedA + (i * depth), packedB + (j * depth), edge, TTile.Columns, add);
                CopyTile(edge, TTile.Columns, target, cStride, there, columns);
            }
        }
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TorchSharp.Kernels.MatMul;
using TorchSharp.Storage;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// Convolution with 3x3 kernels in steps of 1 by fewer multiplications: four neighbouring outputs share a patch of 4x4
/// inputs, and 16 multiplications instead of 36 do for each pair of channels, because sums of inputs and of weights are
/// formed before and taken apart after. The 16 are 16 matrix products over channels.
/// </summary>
/// <remarks>
/// Source: Lavin and Gray, Fast Algorithms for Convolutional Neural Networks, arXiv:1509.09308, F(2x2, 3x3). The
/// factors are 1 and 1/2 only, so that the sums lose about one bit.
/// </remarks>
internal static unsafe class Winograd
{
    private const int FewestChannels = 32;
    private const int FewestTiles = 64;

    /// <summary>Gets whether a convolution has this form, and channels enough to pay for the sums.</summary>
    public static bool IsWorth<T>(ConvShape s) =>
        typeof(T) == typeof(float) && s is { Groups: 1, Stride: { Depth: 1, Height: 1, Width: 1 } }
        && s.Kernel == new Extent(1, 3, 3) && s.Dilation == Extent.One && s.Padding.Depth == 0
        && s.Padding.Height <= 2 && s.Padding.Width <= 2 && s.In.Depth == 1 && s.Out.Depth == 1
        && s.InChannels >= FewestChannels && s.OutChannels >= FewestChannels
        && s.Out.Height >= 4 && s.Out.Width >= 4 && s.Batch * s.Out.Count / 4 >= FewestTiles;

    /// <summary>y = x * weight + bias.</summary>
    public static void Forward(ConvShape s, float* x, float* weight, float* bias, float* y)
    {
        var filters = new Filters(s.OutChannels, s.InChannels, s.FilterSize, 9, 1);
        OfWidth(Tiled(s.Batch, s.In, s.Out, s.Padding), filters, false, new Operands<float>(x, weight, bias, y));
    }

    /// <summary>dx: the same with the kernels turned and the channels exchanged.</summary>
    public static void Gradient(ConvShape s, float* dOut, float* weight, float* bias, float* dx)
    {
        var filters = new Filters(s.InChannels, s.OutChannels, 9, s.FilterSize, 1);
        var padding = new Extent(0, 2 - s.Padding.Height, 2 - s.Padding.Width);
        OfWidth(Tiled(s.Batch, s.Out, s.In, padding), filters, true, new Operands<float>(dOut, weight, bias, dx));
    }

    /// <summary>Patches of 4x4 in steps of 2: one for each four outputs.</summary>
    public static WinogradShape Tiled(long batch, Extent from, Extent to, Extent padding) => new(
        to, new ConvShape(batch, 1, 1, 1)
        {
            In = from,
            Out = new Extent(1, (to.Height + 1) / 2, (to.Width + 1) / 2),
            Kernel = new Extent(1, 4, 4),
            Stride = new Extent(1, 2, 2),
            Padding = padding,
            Dilation = Extent.One,
        });

    /// <summary>Tiles of 2x2 outputs: one for each patch.</summary>
    public static WinogradShape Outputs(long batch, Extent size) => new(
        size, new ConvShape(batch, 1, 1, 1)
        {
            In = size,
            Out = new Extent(1, (size.Height + 1) / 2, (size.Width + 1) / 2),
            Kernel = new Extent(1, 2, 2),
            Stride = new Extent(1, 2, 2),
            Dilation = Extent.One,
        });

    private static void OfWidth(WinogradShape s, Filters filters, bool turned, Operands<float> operands)
    {
        if (Vector512.IsHardwareAccelerated)
            Winograd<float, Vector512<float>, Ops512<float, SingleMulAdd>, Tile512<float, SingleMulAdd>>
                .Run(s, filters, turned, operands);
        else if (Vector256.IsHardwareAccelerated)
            Winograd<float, Vector256<float>, Ops256<float, SingleMulAdd>, Tile256<float, SingleMulAdd>>
                .Run(s, filters, turned, operands);
        else
            Winograd<float, Vector128<float>, Ops128<float, SingleMulAdd>, Tile128<float, SingleMulAdd>>
                .Run(s, filters, turned, operands);
    }
}

/// <summary>The target, and the patches as places of a convolution with a kernel of 4x4.</summary>
internal sealed record WinogradShape(Extent Target, ConvShape Patches);

/// <summary>Runs over chunks of images: sums of inputs, matrix products, sums of products.</summary>
internal static unsafe class Winograd<T, TVector, TOps, TTile>
    where T : unmanaged, INumber<T>
    where TVector : unmanaged
    where TOps : struct, IVectorOps<T, TVector>
    where TTile : struct, ITile<T>
{
    private const int TilesTogether = 128;
    private const int FewestChunks = 8;

    public static void Run(WinogradShape s, Filters filters, bool turned, Operands<T> operands)
    {
        var rows = filters.Rows / TTile.Rows * TTile.Rows;
        rows += Blocked<T, TTile>.Width(filters.Rows - rows);
        var weights = new Block(16L * rows * filters.Columns * sizeof(T));
        var panels = (filters.Rows + TTile.Rows - 1) / TTile.Rows;
        Workers.Run(panels, new WeightJob(filters, turned, rows, operands.Weight, (T*)weights.Memory));
        var images = s.Patches.Out.Count >= TilesTogether ? 1 : TilesTogether / s.Patches.Out.Count;
        images = Math.Clamp(images, 1, Math.Max(1, s.Patches.Batch / FewestChunks));
        var sums = new WinogradSums<T, TVector, TOps>(s);
        Workers.Run(
            (s.Patches.Batch + images - 1) / images,
            new Job(s, sums, filters, rows, images, (T*)weights.Memory, operands));
        weights.RemoveReference();
    }

    /// <summary>Forms the 16 sums of each kernel, in the order in which the tiles read them.</summary>
    private readonly struct WeightJob(Filters filters, bool turned, int rows, T* weight, T* to) : IChunkJob
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        public void Run(long panel)
        {
            var first = (int)panel * TTile.Rows;
            var there = Math.Min(TTile.Rows, filters.Rows - first);
            var width = Blocked<T, TTile>.Width(there);
            var sums = stackalloc T[16];
            new Span<T>(sums, 16).Clear();
            for (var c = 0; c < filters.Columns; c++)
                for (var r = 0; r < width; r++)
                {
                    if (r < there)
                        Sums(weight + ((first + r) * filters.RowStride) + (c * filters.ColumnStride), sums);
                    for (var k = 0; k < 16; k++)
                        to[((((long)k * rows) + first) * filters.Columns) + ((long)c * width) + r] = sums[k];
                }
        }

        /// <summary>G g Gᵀ with G = (1 0 0; 1/2 1/2 1/2; 1/2 -1/2 1/2; 0 0 1).</summary>
        private void Sums(T* g, T* sums)
        {
            var columns = stackalloc T[12];
            for (var j = 0; j < 3; j++)
                Line(At(g, j), At(g, 3 + j), At(g, 6 + j), columns + j, 3);
            for (var i = 0; i < 4; i++)
                Line(columns[3 * i], columns[(3 * i) + 1], columns[(3 * i) + 2], sums + (4 * i), 1);
        }

        private T At(T* g, int tap) => turned ? g[8 - tap] : g[tap];

        private static void Line(T a, T b, T c, T* to, int stride)
        {
            var half = T.One / (T.One + T.One);
            to[0] = a;
            to[stride] = (a + b + c) * half;
            to[2 * stride] = (a - b + c) * half;
            to[3 * stride] = c;
        }
    }

    private readonly struct Job(
        WinogradShape s, WinogradSums<T, TVector, TOps> sums, Filters filters, int rows, long together, T* weights,
        Operands<T> operands) : IChunkJob
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var (first, end) = (chunk * together, Math.Min(s.Patches.Batch, (chunk + 1) * together));
            var places = (end - first) * s.Patches.Out.Count;
            // Vectors run over the end of a row of patches, and panels over the end of all.
            var stride = (places + TOps.Lanes + TTile.Columns - 1) / TTile.Columns * TTile.Columns;
            var inputs = new Block(((16 * stride * filters.Columns) + (2 * TTile.Columns)) * sizeof(T));
            var products = new Block(((16 * stride * rows) + (2 * TTile.Columns)) * sizeof(T));
            var panel = new Block((long)TTile.Columns * filters.Columns * sizeof(T));
            sums.Inputs(
                (first, end), (0, filters.Columns), filters.Columns, operands.Source, (T*)inputs.Memory, stride);
            for (var k = 0; k < 16; k++)
                for (var j = 0L; j < places; j += TTile.Columns)
                {
                    Packing.Panel(
                        (T*)inputs.Memory + (k * stride * filters.Columns) + j, 1, stride, TTile.Columns,
                        TTile.Columns, filters.Columns, (T*)panel.Memory);
                    Multiply(
                        weights + ((long)k * rows * filters.Columns), (T*)panel.Memory,
                        (T*)products.Memory + (k * stride * rows) + j, stride);
                }
            sums.Outputs(
                first, end, filters.Rows, rows, operands.Bias, (T*)products.Memory, stride, operands.Target);
            inputs.RemoveReference();
            products.RemoveReference();
            panel.RemoveReference();
        }

        private void Multiply(T* filter, T* panel, T* to, long stride)
        {
            LoopCount.Add((long)rows * TTile.Columns * filters.Columns, 0);
            for (var row = 0; row < filters.Rows; row += TTile.Rows)
            {
                var width = Blocked<T, TTile>.Width(Math.Min(TTile.Rows, filters.Rows - row));
                TTile.Run(
                    width, filters.Columns, filter + ((long)row * filters.Columns), panel, to + (row * stride), stride,
                    add: false);
            }
        }
    }
}

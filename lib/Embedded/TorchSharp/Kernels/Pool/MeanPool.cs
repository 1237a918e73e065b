using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Pool;

/// <summary>The mean of each window, and the reverse: each window's share for each of its elements.</summary>
internal static unsafe class MeanPool
{
    // Windows whose shares are computed at once.
    private const int Most = 256;

    public static void Forward<T>(long planes, PoolGrid grid, T* x, T* y)
        where T : unmanaged, INumber<T> => Each(planes, grid, new ForwardJob<T>(planes, grid, x, y));

    /// <summary>x[element] += dOut[window] / size for all windows with the element; x must hold zeros.</summary>
    public static void Spread<T>(long planes, PoolGrid grid, T* dOut, T* x)
        where T : unmanaged, INumber<T> => Each(planes, grid, new SpreadJob<T>(planes, grid, dOut, x));

    private static long PerChunk(PoolGrid grid) => Math.Max(1, 16384 / Math.Max(1, grid.Input + grid.Output));

    private static void Each<TJob>(long planes, PoolGrid grid, TJob job)
        where TJob : struct, IChunkJob => Workers.Run((planes + PerChunk(grid) - 1) / PerChunk(grid), job);

    private readonly struct ForwardJob<T>(long planes, PoolGrid grid, T* x, T* y) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var per = PerChunk(grid);
            for (var plane = chunk * per; plane < Math.Min(planes, (chunk + 1) * per); plane++)
                Plane(x + (plane * grid.Input), y + (plane * grid.Output));
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        private void Plane(T* image, T* to)
        {
            var (depth, height, width) = (grid.Depth, grid.Height, grid.Width);
            fixed (int* first = width.First, end = width.End)
                for (var d = 0; d < depth.Output; d++)
                    for (var h = 0; h < height.Output; h++, to += width.Output)
                    {
                        new Span<T>(to, width.Output).Clear();
                        for (var i = depth.First[d]; i < depth.End[d]; i++)
                            for (var j = height.First[h]; j < height.End[h]; j++)
                                AddRow(
                                    image + ((((long)i * height.Input) + j) * width.Input), to, first, end,
                                    width.Output);
                        Divide(to, d, h);
                    }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        private static void AddRow(T* row, T* to, int* first, int* end, int count)
        {
            LoopCount.Add(count, count);
            for (var w = 0; w < count; w++)
            {
                var (at, stop) = (first[w], end[w]);
                var sum = T.Zero;
                for (; at < stop; at++)
                    sum += row[at];
                to[w] += sum;
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        private void Divide(T* to, int d, int h)
        {
            var others = (long)grid.Depth.Size[d] * grid.Height.Size[h];
            var sizes = grid.Width.Size;
            for (var w = 0; w < sizes.Length; w++)
            {
                var divisor = grid.Divisor ?? others * sizes[w];
                // A window without elements: its sum of nothing stays.
                if (divisor != 0 && to[w] != T.Zero)
                    to[w] /= T.CreateTruncating(divisor);
            }
        }
    }

    private readonly struct SpreadJob<T>(long planes, PoolGrid grid, T* dOut, T* x) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var per = PerChunk(grid);
            for (var plane = chunk * per; plane < Math.Min(planes, (chunk + 1) * per); plane++)
                Plane(dOut + (plane * grid.Output), x + (plane * grid.Input));
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        private void Plane(T* from, T* image)
        {
            var (depth, height, width) = (grid.Depth, grid.Height, grid.Width);
            var shares = stackalloc T[Most];
            fixed (int* first = width.First, end = width.End)
                for (var d = 0; d < depth.Output; d++)
                    for (var h = 0; h < height.Output; h++)
                        for (var w = 0; w < width.Output; w += Most)
                        {
                            var count = Math.Min(Most, width.Output - w);
                            Shares(from, shares, d, h, w, count);
                            from += count;
                            for (var i = depth.First[d]; i < depth.End[d]; i++)
                                for (var j = height.First[h]; j < height.End[h]; j++)
                                    AddRow(
                                        shares, image + ((((long)i * height.Input) + j) * width.Input), first + w,
                                        end + w, count);
                        }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        private void Shares(T* from, T* shares, int d, int h, int first, int count)
        {
            var others = (long)grid.Depth.Size[d] * grid.Height.Size[h];
            for (var w = 0; w < count; w++)
            {
                var divisor = grid.Divisor ?? others * grid.Width.Size[first + w];
                shares[w] = divisor == 0 ? T.Zero : from[w] / T.CreateTruncating(divisor);
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        private static void AddRow(T* shares, T* row, int* first, int* end, int count)
        {
            LoopCount.Add(count, count);
            for (var w = 0; w < count; w++)
            {
                var (at, stop, share) = (first[w], end[w], shares[w]);
                for (; at < stop; at++)
                    row[at] += share;
            }
        }
    }
}

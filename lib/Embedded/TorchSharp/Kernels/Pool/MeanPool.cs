using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Pool;

/// <summary>The mean of each window, and the reverse: each window's share for each of its elements.</summary>
internal static unsafe class MeanPool
{
    public static void Forward<T>(long planes, PoolGrid grid, T* x, T* y)
        where T : unmanaged, INumber<T> => Each(planes, grid, new ForwardJob<T>(planes, grid, x, y));

    /// <summary>x[element] += dOut[window] / size for all windows with the element; x must hold zeros.</summary>
    public static void Spread<T>(long planes, PoolGrid grid, T* dOut, T* x)
        where T : unmanaged, INumber<T> => Each(planes, grid, new SpreadJob<T>(planes, grid, dOut, x));

    private static long PerChunk(PoolGrid grid) => Math.Max(1, 16384 / Math.Max(1, grid.Input + grid.Output));

    private static void Each<TJob>(long planes, PoolGrid grid, TJob job)
        where TJob : struct, IChunkJob => Workers.Run((planes + PerChunk(grid) - 1) / PerChunk(grid), job);

    private static T Divisor<T>(PoolGrid grid, int d, int h, int w)
        where T : INumber<T> => T.CreateChecked(
            grid.Divisor ?? (long)grid.Depth.Size[d] * grid.Height.Size[h] * grid.Width.Size[w]);

    private readonly struct ForwardJob<T>(long planes, PoolGrid grid, T* x, T* y) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        public void Run(long chunk)
        {
            var per = PerChunk(grid);
            for (var plane = chunk * per; plane < Math.Min(planes, (chunk + 1) * per); plane++)
                Plane(x + (plane * grid.Input), y + (plane * grid.Output));
        }

        private void Plane(T* image, T* to)
        {
            for (var d = 0; d < grid.Depth.Output; d++)
                for (var h = 0; h < grid.Height.Output; h++)
                    for (var w = 0; w < grid.Width.Output; w++)
                    {
                        var sum = Sum(image, d, h, w, out var isEmpty);
                        *to++ = isEmpty ? T.Zero : sum / Divisor<T>(grid, d, h, w);
                    }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private T Sum(T* image, int od, int oh, int ow, out bool isEmpty)
        {
            var (depth, height, width) = (grid.Depth, grid.Height, grid.Width);
            var (first, end, top, bottom) = (width.First[ow], width.End[ow], height.First[oh], height.End[oh]);
            var (front, back) = (depth.First[od], depth.End[od]);
            isEmpty = first >= end || top >= bottom || front >= back;
            var sum = T.Zero;
            for (var d = front; d < back; d++)
                for (var h = top; h < bottom; h++)
                {
                    var row = image + ((((long)d * height.Input) + h) * width.Input);
                    for (var w = first; w < end; w++)
                        sum += row[w];
                }
            return sum;
        }
    }

    private readonly struct SpreadJob<T>(long planes, PoolGrid grid, T* dOut, T* x) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        public void Run(long chunk)
        {
            var per = PerChunk(grid);
            for (var plane = chunk * per; plane < Math.Min(planes, (chunk + 1) * per); plane++)
                Plane(dOut + (plane * grid.Output), x + (plane * grid.Input));
        }

        private void Plane(T* from, T* image)
        {
            for (var d = 0; d < grid.Depth.Output; d++)
                for (var h = 0; h < grid.Height.Output; h++)
                    for (var w = 0; w < grid.Width.Output; w++)
                        Add(*from++ / Divisor<T>(grid, d, h, w), image, d, h, w);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void Add(T share, T* image, int od, int oh, int ow)
        {
            var (depth, height, width) = (grid.Depth, grid.Height, grid.Width);
            var (first, end, top, bottom) = (width.First[ow], width.End[ow], height.First[oh], height.End[oh]);
            for (var d = depth.First[od]; d < depth.End[od]; d++)
                for (var h = top; h < bottom; h++)
                {
                    var row = image + ((((long)d * height.Input) + h) * width.Input);
                    for (var w = first; w < end; w++)
                        row[w] += share;
                }
        }
    }
}

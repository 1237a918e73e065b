using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Pool;

/// <summary>The largest element of each window, and its place in the plane as one int: all that the gradient needs.
/// </summary>
internal static unsafe class MaxPool
{
    /// <summary>The first of equal elements wins; a NaN wins over everything.</summary>
    public static void Forward<T>(long planes, PoolGrid grid, T* x, T* y, int* places)
        where T : unmanaged, INumber<T>, IMinMaxValue<T> =>
        Each(planes, grid.Output, new ForwardJob<T>(planes, grid, x, y, places));

    /// <summary>to[place of i] += from[i] in each plane; the target must hold zeros.</summary>
    public static void Scatter<T>(long planes, long count, long size, T* from, int* places, T* to)
        where T : unmanaged, INumber<T> => Each(planes, count, new ScatterJob<T>(planes, count, size, from, places, to));

    /// <summary>to[i] = from[place of i] in each plane.</summary>
    public static void Gather<T>(long planes, long count, long size, T* from, int* places, T* to)
        where T : unmanaged => Each(planes, count, new GatherJob<T>(planes, count, size, from, places, to));

    private static long PerChunk(long count) => Math.Max(1, 8192 / Math.Max(1, count));

    private static void Each<TJob>(long planes, long count, TJob job)
        where TJob : struct, IChunkJob => Workers.Run((planes + PerChunk(count) - 1) / PerChunk(count), job);

    private readonly struct ForwardJob<T>(long planes, PoolGrid grid, T* x, T* y, int* places) : IChunkJob
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
    {
        public void Run(long chunk)
        {
            var (input, output) = (grid.Input, grid.Output);
            var per = PerChunk(output);
            for (var plane = chunk * per; plane < Math.Min(planes, (chunk + 1) * per); plane++)
                Plane(x + (plane * input), y + (plane * output), places + (plane * output));
        }

        private void Plane(T* image, T* to, int* at)
        {
            var (depth, height, width) = (grid.Depth, grid.Height, grid.Width);
            for (var d = 0; d < depth.Output; d++)
                for (var h = 0; h < height.Output; h++, to += width.Output, at += width.Output)
                    if (IsPairs(d, h))
                        Pairs(image, ((depth.First[d] * height.Input) + height.First[h]) * width.Input, to, at);
                    else
                        for (var w = 0; w < width.Output; w++)
                            Window(image, d, h, w, to + w, at + w);
        }

        /// <summary>The most frequent pooling: two rows, windows of two neighbours side by side.</summary>
        private bool IsPairs(int d, int h)
        {
            var (height, width) = (grid.Height, grid.Width);
            var isFlat = grid.Depth.End[d] - grid.Depth.First[d] == 1;
            var isTwoRows = height.Step == 1 && height.End[h] - height.First[h] == 2;
            return isFlat && isTwoRows && width.Step == 1 && width.Output > 0 && width.First[0] == 0
                && width.End[^1] == 2 * width.Output && width.End[0] == 2
                && width.First[^1] == 2 * (width.Output - 1);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void Pairs(T* image, int start, T* to, int* at)
        {
            var width = grid.Width.Input;
            var upper = image + start;
            var lower = upper + width;
            for (var w = 0; w < grid.Width.Output; w++)
            {
                var (a, b, c, d) = (upper[2 * w], upper[(2 * w) + 1], lower[2 * w], lower[(2 * w) + 1]);
                var place = start + (2 * w);
                // Selections, not jumps: which element wins is as good as random.
                var right = b > a || T.IsNaN(b);
                var (best, where) = (right ? b : a, right ? place + 1 : place);
                var left = c > best || T.IsNaN(c);
                (best, where) = (left ? c : best, left ? place + width : where);
                var last = d > best || T.IsNaN(d);
                to[w] = last ? d : best;
                at[w] = last ? place + width + 1 : where;
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void Window(T* image, int od, int oh, int ow, T* to, int* at)
        {
            var (depth, height, width) = (grid.Depth, grid.Height, grid.Width);
            var (first, end, step) = (width.First[ow], width.End[ow], width.Step);
            var place = (((depth.First[od] * height.Input) + height.First[oh]) * width.Input) + first;
            var best = Lowest();
            for (var d = depth.First[od]; d < depth.End[od]; d += depth.Step)
                for (var h = height.First[oh]; h < height.End[oh]; h += height.Step)
                {
                    var row = ((d * height.Input) + h) * width.Input;
                    for (var w = first; w < end; w += step)
                    {
                        var value = image[row + w];
                        var wins = value > best || T.IsNaN(value);
                        (best, place) = (wins ? value : best, wins ? row + w : place);
                    }
                }
            *to = best;
            *at = place;
        }

        private static T Lowest()
        {
            if (typeof(T) == typeof(float))
                return T.CreateTruncating(float.NegativeInfinity);
            return typeof(T) == typeof(double) ? T.CreateTruncating(double.NegativeInfinity) : T.MinValue;
        }
    }

    private readonly struct ScatterJob<T>(long planes, long count, long size, T* from, int* places, T* to) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Run(long chunk)
        {
            var per = PerChunk(count);
            for (var plane = chunk * per; plane < Math.Min(planes, (chunk + 1) * per); plane++)
            {
                var value = from + (plane * count);
                var place = places + (plane * count);
                var target = to + (plane * size);
                for (var i = 0L; i < count; i++)
                    target[place[i]] += value[i];
            }
        }
    }

    private readonly struct GatherJob<T>(long planes, long count, long size, T* from, int* places, T* to) : IChunkJob
        where T : unmanaged
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Run(long chunk)
        {
            var per = PerChunk(count);
            for (var plane = chunk * per; plane < Math.Min(planes, (chunk + 1) * per); plane++)
            {
                var source = from + (plane * size);
                var place = places + (plane * count);
                var target = to + (plane * count);
                for (var i = 0L; i < count; i++)
                    target[i] = source[place[i]];
            }
        }
    }
}

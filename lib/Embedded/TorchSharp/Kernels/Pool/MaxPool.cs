using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

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
        where T : unmanaged, INumber<T> =>
            Each(planes, count, new ScatterJob<T>(planes, count, size, from, places, to));

    /// <summary>to[i] = from[place of i] in each plane.</summary>
    public static void Gather<T>(long planes, long count, long size, T* from, int* places, T* to)
        where T : unmanaged => Each(planes, count, new GatherJob<T>(planes, count, size, from, places, to));

    private static long PerChunk(long count) => Math.Max(1, 8192 / Math.Max(1, count));

    private static void Each<TJob>(long planes, long count, TJob job)
        where TJob : struct, IChunkJob => Workers.Run((planes + PerChunk(count) - 1) / PerChunk(count), job);

    private readonly struct ForwardJob<T>(long planes, PoolGrid grid, T* x, T* y, int* places) : IChunkJob
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var (input, output) = (grid.Input, grid.Output);
            var per = PerChunk(output);
            var pairs = typeof(T) == typeof(float) && MaxPairs.Fits(grid);
            for (var plane = chunk * per; plane < Math.Min(planes, (chunk + 1) * per); plane++)
            {
                T* image = x + (plane * input), to = y + (plane * output);
                var at = places + (plane * output);
                if (pairs)
                    MaxPairs.Plane((float*)image, grid, (float*)to, at);
                else
                    Plane(image, to, at);
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        private void Plane(T* image, T* to, int* at)
        {
            var (depth, height, width) = (grid.Depth, grid.Height, grid.Width);
            for (var d = 0; d < depth.Output; d++)
                for (var h = 0; h < height.Output; h++, to += width.Output, at += width.Output)
                    Row(image, d, h, to, at);
        }

        /// <summary>Goes over the elements of all windows of a row in the order of one window's elements.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        private void Row(T* image, int od, int oh, T* to, int* at)
        {
            var (depth, height, width) = (grid.Depth, grid.Height, grid.Width);
            var start = ((depth.First[od] * height.Input) + height.First[oh]) * width.Input;
            for (var w = 0; w < width.Output; w++)
                (to[w], at[w]) = (Lowest(), start + width.First[w]);
            for (var d = depth.First[od]; d < depth.End[od]; d += depth.Step)
                for (var h = height.First[oh]; h < height.End[oh]; h += height.Step)
                {
                    var row = ((d * height.Input) + h) * width.Input;
                    var (from, end) = width.Regular;
                    var done = from;
                    if (typeof(T) == typeof(float))
                        done = ScanVectors((float*)image, row, from, end, width, (float*)to, at);
                    Scan(image, row, 0, from, to, at);
                    Scan(image, row, done, width.Output, to, at);
                }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        private void Scan(T* image, int row, int from, int end, T* to, int* at)
        {
            var (width, step) = (grid.Width, grid.Width.Step);
            LoopCount.Add(end - from, end - from);
            for (var w = from; w < end; w++)
            {
                var (best, place) = (to[w], at[w]);
                var stop = row + width.End[w];
                for (var i = row + width.First[w]; i < stop; i += step)
                {
                    var value = image[i];
                    if (value > best || T.IsNaN(value))
                        (best, place) = (value, i);
                }
                (to[w], at[w]) = (best, place);
            }
        }

        /// <summary>
        /// Four regular windows at once, without jumps: which element wins is as good as random.
        /// </summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        private static int ScanVectors(float* image, int row, int from, int end, PoolAxis width, float* to, int* at)
        {
            var (stride, step) = (width.Stride, width.Step);
            var w = from;
            for (; w + 4 <= end; w += 4)
            {
                var (best, place) = (Vector128.Load(to + w), Vector128.Load(at + w));
                var first = row + width.First[w];
                var i = Vector128.Create(first, first + stride, first + (2 * stride), first + (3 * stride));
                var last = row + width.End[w];
                for (var x = image + first; x < image + last; x += step)
                {
                    var value = Vector128.Create(x[0], x[stride], x[2 * stride], x[3 * stride]);
                    var wins = Vector128.GreaterThan(value, best) | ~Vector128.Equals(value, value);
                    best = Vector128.ConditionalSelect(wins, value, best);
                    place = Vector128.ConditionalSelect(wins.AsInt32(), i, place);
                    i += Vector128.Create(step);
                }
                best.Store(to + w);
                place.Store(at + w);
            }
            LoopCount.Add(w - from, 0);
            return w;
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
        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
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
        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
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

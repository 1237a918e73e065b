using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TorchSharp.Kernels.MatMul;

namespace TorchSharp.Kernels.Pool;

/// <summary>The largest element of windows that are two wide, side by side: nearly every pooling there is.</summary>
internal static unsafe class MaxPairs
{
    /// <summary>Windows at once.</summary>
    private const int Lanes = 4;

    /// <summary>Gets whether the windows of a grid are of this kind, and enough of them.</summary>
    public static bool Fits(PoolGrid grid) => FourByFour.IsSupported
        && grid.Depth == PoolAxis.None && grid.Width.Output >= Lanes
        && IsRegular(grid.Height) && IsRegular(grid.Width)
        && grid.Width is { Stride: 2, Step: 1 } width && width.First[0] == 0 && width.End[0] == 2;

    /// <summary>Goes over one plane; ties and NaN are settled as <see cref="MaxPool"/> does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Plane(float* image, PoolGrid grid, float* to, int* at)
    {
        var (input, output) = (grid.Width.Input, grid.Width.Output);
        var (firsts, ends, step) = (grid.Height.First, grid.Height.End, grid.Height.Step);
        LoopCount.Add((long)firsts.Length * output, 0);
        for (var h = 0; h < firsts.Length; h++, to += output, at += output)
            for (var w = 0; w < output; w += Lanes)
            {
                // The last windows of a row are taken once more rather than one by one.
                var column = Math.Min(w, output - Lanes);
                var offset = (firsts[h] * input) + (2 * column);
                var place = Vector128.Create(offset) + Vector128.Create(0, 2, 4, 6);
                var (best, winner) = (Vector128.Create(float.NegativeInfinity), place);
                for (var row = firsts[h]; row < ends[h]; row += step)
                {
                    var from = image + (row * input) + (2 * column);
                    var (a, b) = (Vector128.Load(from), Vector128.Load(from + Lanes));
                    (best, winner) = Better(best, winner, FourByFour.Evens(a, b), place);
                    (best, winner) = Better(best, winner, FourByFour.Odds(a, b), place + Vector128<int>.One);
                    place += Vector128.Create(step * input);
                }
                best.Store(to + column);
                winner.Store(at + column);
            }
    }

    private static bool IsRegular(PoolAxis axis) =>
        axis.Output > 0 && (axis.Output == 1 || axis.Regular == (0, axis.Output)) && axis.First[0] < axis.End[0];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector128<float> Best, Vector128<int> Winner) Better(
        Vector128<float> best, Vector128<int> winner, Vector128<float> value, Vector128<int> place)
    {
        var wins = Vector128.GreaterThan(value, best) | ~Vector128.Equals(value, value);
        return (Vector128.ConditionalSelect(wins, value, best),
            Vector128.ConditionalSelect(wins.AsInt32(), place, winner));
    }
}

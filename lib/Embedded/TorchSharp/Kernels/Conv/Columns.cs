using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// Writes what the kernel sees at each place of the output as a row or a column of a matrix, and adds such a matrix
/// back up to an image.
/// </summary>
internal static unsafe class Columns
{
    /// <summary>columns[place * placeStride + tap * tapStride] = the element that the tap sees there, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Unfold<T>(
        ConvShape s, int channels, T* image, T* columns, long placeStride, long tapStride)
        where T : unmanaged
    {
        var (tap, plane) = (0L, s.In.Count);
        for (var c = 0; c < channels; c++)
            for (var k = 0; k < s.Kernel.Count; k++, tap++)
                foreach (var row in new Places(s, k))
                {
                    var to = columns + (row.Place * placeStride) + (tap * tapStride);
                    var from = image + (c * plane) + row.Source;
                    LoopCount.Add(s.Out.Width, s.Out.Width);
                    for (var w = 0; w < s.Out.Width; w++)
                    {
                        var inside = row.IsInside && w >= row.First && w < row.End;
                        to[w * placeStride] = inside ? from[(long)w * s.Stride.Width] : default;
                    }
                }
    }

    /// <summary>image[element] += the sum of what the taps hold that see it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Fold<T>(
        ConvShape s, int channels, T* columns, long placeStride, long tapStride, T* image)
        where T : unmanaged, INumber<T>
    {
        var (tap, plane) = (0L, s.In.Count);
        for (var c = 0; c < channels; c++)
            for (var k = 0; k < s.Kernel.Count; k++, tap++)
                foreach (var row in new Places(s, k))
                {
                    var from = columns + (row.Place * placeStride) + (tap * tapStride);
                    var to = image + (c * plane) + row.Source;
                    LoopCount.Add(s.Out.Width, s.Out.Width);
                    if (row.IsInside)
                        for (var w = row.First; w < row.End; w++)
                            to[(long)w * s.Stride.Width] += from[w * placeStride];
                }
    }

    /// <summary>One row of the output as one tap sees it.</summary>
    /// <param name="Place">The number of its first place.</param>
    /// <param name="Source">The element of a channel that its first place sees; only a base when it is outside.</param>
    /// <param name="IsInside">Whether the tap is within the height and depth of the image.</param>
    /// <param name="First">The first place whose tap is within the width.</param>
    /// <param name="End">The end of these places.</param>
    private readonly record struct Row(long Place, long Source, bool IsInside, int First, int End);

    /// <summary>Walks over the rows of the output for one tap.</summary>
    private ref struct Places(ConvShape s, int tap)
    {
        private readonly long _depth = ((long)(tap / s.Kernel.Width / s.Kernel.Height) * s.Dilation.Depth)
            - s.Padding.Depth;

        private readonly long _height = ((long)(tap / s.Kernel.Width % s.Kernel.Height) * s.Dilation.Height)
            - s.Padding.Height;

        private readonly long _width = ((long)(tap % s.Kernel.Width) * s.Dilation.Width) - s.Padding.Width;
        private int _row = -1;

        public readonly Row Current
        {
            get
            {
                var d = _depth + ((long)(_row / s.Out.Height) * s.Stride.Depth);
                var h = _height + ((long)(_row % s.Out.Height) * s.Stride.Height);
                var inside = d >= 0 && d < s.In.Depth && h >= 0 && h < s.In.Height;
                var first = Math.Clamp((-_width + s.Stride.Width - 1) / s.Stride.Width, 0, s.Out.Width);
                var end = Math.Clamp((s.In.Width - _width + s.Stride.Width - 1) / s.Stride.Width, first, s.Out.Width);
                return new Row(
                    (long)_row * s.Out.Width, (((d * s.In.Height) + h) * s.In.Width) + _width, inside, (int)first,
                    _width < s.In.Width ? (int)end : (int)first);
            }
        }

        public readonly Places GetEnumerator() => this;

        public bool MoveNext() => ++_row < s.Out.Depth * s.Out.Height;
    }
}

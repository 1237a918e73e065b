using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.MatMul;
using TorchSharp.Storage;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// Convolution as a matrix product over unfolded inputs, for outputs so small that they fill no vector: the places of
/// many images become the rows of one matrix.
/// </summary>
internal static unsafe class GemmConv
{
    private const long BlockElements = 4_000_000;

    /// <summary>y = x * weight + bias.</summary>
    public static void Forward<T>(ConvShape s, T* x, T* weight, T* bias, T* y)
        where T : unmanaged, INumber<T> => Each<T>(s, (n, images, g, columns, rows) =>
    {
        Unfold(s, x, n, images, g, (T*)columns);
        var filters = new Matrix<T>(weight + (g * s.OutPerGroup * s.FilterSize), 1, s.FilterSize);
        Gemm.Run(
            images * s.Out.Count, s.OutPerGroup, s.FilterSize, new Matrix<T>((T*)columns, s.FilterSize, 1), filters,
            (T*)rows, s.OutPerGroup, add: false);
        for (var i = 0L; i < images; i++)
            for (var o = 0; o < s.OutPerGroup; o++)
            {
                var channel = (g * s.OutPerGroup) + o;
                var to = y + ((((n + i) * s.OutChannels) + channel) * s.Out.Count);
                LoopCount.Add(s.Out.Count, s.Out.Count);
                for (var place = 0L; place < s.Out.Count; place++)
                    to[place] = ((T*)rows)[(((i * s.Out.Count) + place) * s.OutPerGroup) + o]
                        + (bias is null ? T.Zero : bias[channel]);
            }
    });

    /// <summary>dx = the weights of each output, sent back to where they read from, plus a bias.</summary>
    public static void Gradient<T>(ConvShape s, T* dOut, T* weight, T* bias, T* dx)
        where T : unmanaged, INumber<T>
    {
        for (var i = 0L; i < s.Batch * s.InChannels; i++)
        {
            var plane = new Span<T>(dx + (i * s.In.Count), checked((int)s.In.Count));
            plane.Fill(bias is null ? T.Zero : bias[i % s.InChannels]);
        }
        Each<T>(s, (n, images, g, columns, rows) =>
        {
            Gather(s, dOut, n, images, g, (T*)rows);
            var filters = new Matrix<T>(weight + (g * s.OutPerGroup * s.FilterSize), s.FilterSize, 1);
            Gemm.Run(
                images * s.Out.Count, s.FilterSize, s.OutPerGroup, new Matrix<T>((T*)rows, s.OutPerGroup, 1), filters,
                (T*)columns, s.FilterSize, add: false);
            for (var i = 0L; i < images; i++)
                Columns.Fold(
                    s, s.InPerGroup, (T*)columns + (i * s.Out.Count * s.FilterSize), s.FilterSize, 1,
                    dx + ((((n + i) * s.InChannels) + (g * s.InPerGroup)) * s.In.Count));
        });
    }

    /// <summary>dw = what the taps see, weighted with the gradient of the output.</summary>
    public static void Weights<T>(ConvShape s, T* dOut, T* x, T* dWeight)
        where T : unmanaged, INumber<T>
    {
        new Span<T>(dWeight, checked((int)(s.OutChannels * s.FilterSize))).Clear();
        Each<T>(s, (n, images, g, columns, rows) =>
        {
            Unfold(s, x, n, images, g, (T*)columns);
            Gather(s, dOut, n, images, g, (T*)rows);
            Gemm.Run(
                s.OutPerGroup, s.FilterSize, images * s.Out.Count, new Matrix<T>((T*)rows, 1, s.OutPerGroup),
                new Matrix<T>((T*)columns, s.FilterSize, 1), dWeight + (g * s.OutPerGroup * s.FilterSize),
                s.FilterSize, add: true);
        });
    }

    private static void Each<T>(ConvShape s, Action<long, long, int, nint, nint> step)
        where T : unmanaged
    {
        var perImage = s.Out.Count * s.FilterSize;
        var together = Math.Clamp(BlockElements / Math.Max(1, perImage), 1, Math.Max(1, s.Batch));
        var columns = new Block(perImage * together * sizeof(T));
        var rows = new Block(s.Out.Count * s.OutPerGroup * together * sizeof(T));
        for (var n = 0L; n < s.Batch; n += together)
            for (var g = 0; g < s.Groups; g++)
                step(n, Math.Min(together, s.Batch - n), g, (nint)columns.Memory, (nint)rows.Memory);
        columns.RemoveReference();
        rows.RemoveReference();
    }

    private static void Unfold<T>(ConvShape s, T* x, long first, long images, int group, T* columns)
        where T : unmanaged => Workers.Run(images, new UnfoldJob<T>(
            s, x + (((first * s.InChannels) + (group * s.InPerGroup)) * s.In.Count), columns));

    /// <summary>Makes the places the rows and the channels of a group the columns.</summary>
    private static void Gather<T>(ConvShape s, T* dOut, long first, long images, int group, T* rows)
        where T : unmanaged
    {
        for (var i = 0L; i < images; i++)
            for (var o = 0; o < s.OutPerGroup; o++)
            {
                var from = dOut + ((((first + i) * s.OutChannels) + (group * s.OutPerGroup) + o) * s.Out.Count);
                LoopCount.Add(s.Out.Count, s.Out.Count);
                for (var place = 0L; place < s.Out.Count; place++)
                    rows[(((i * s.Out.Count) + place) * s.OutPerGroup) + o] = from[place];
            }
    }

    private readonly struct UnfoldJob<T>(ConvShape s, T* x, T* columns) : IChunkJob
        where T : unmanaged
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long image) => Columns.Unfold(
            s, s.InPerGroup, x + (image * s.InChannels * s.In.Count), columns + (image * s.Out.Count * s.FilterSize),
            s.FilterSize, 1);
    }
}

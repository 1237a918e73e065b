using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Conv;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// Blocks of an image as columns, and columns added back up to an image: each is the other's gradient.
/// </summary>
internal static unsafe class Folding
{
    /// <summary>(B, C, H, W) to (B, C KH KW, places).</summary>
    public static Tensor Unfold(Tensor x, ConvWindow window, long[] kernel)
    {
        const string Op = "unfold";
        if (x.Rank is not (3 or 4))
            throw new ArgumentException($"[{Op}] expected (B, C, H, W) or (C, H, W), got shape {x.Sizes}");
        if (x.Rank == 3)
            return Views.Squeeze(Unfold(Views.Reshape(x, new Shape([1, .. x.Sizes.Sizes])), window, kernel), 0);
        Float(Op, x);
        var shape = Sizes(Op, x.Sizes[0], x.Sizes[1], x.Sizes.Sizes[2..].ToArray(), window, kernel, x.Sizes);
        return Columns(shape, x);
    }

    /// <summary>(B, C KH KW, places) to (B, C, H, W); elements of several blocks are sums.</summary>
    public static Tensor Fold(Tensor x, long[] size, ConvWindow window, long[] kernel)
    {
        const string Op = "fold";
        if (x.Rank is not (2 or 3))
            throw new ArgumentException(
                $"[{Op}] expected columns (B, C KH KW, places) or (C KH KW, places), got shape {x.Sizes}");
        if (x.Rank == 2)
            return Views.Squeeze(Fold(Views.Reshape(x, new Shape([1, .. x.Sizes.Sizes])), size, window, kernel), 0);
        Float(Op, x);
        kernel = ConvWindow.Each(Op, "a kernel size", kernel, 2, 1, 1);
        size = ConvWindow.Each(Op, "an output size", size, 2, 1, 1);
        var field = checked(kernel[0] * kernel[1]);
        if (x.Sizes[1] % field != 0)
            throw new ArgumentException(
                $"[{Op}] expected columns whose height is a multiple of the kernel's {field} elements, got {x.Sizes} " +
                $"for kernel {new Shape(kernel)}");
        var shape = Sizes(Op, x.Sizes[0], x.Sizes[1] / field, size, window, kernel, x.Sizes);
        if (x.Sizes[2] != shape.Out.Count)
            throw new ArgumentException(
                $"[{Op}] expected {shape.Out.Count} columns ({shape.Out.Height} x {shape.Out.Width} places) for " +
                $"output {new Shape(size)} and kernel {new Shape(kernel)}, got {x.Sizes}");
        return Image(shape, x);
    }

    private static Tensor Columns(ConvShape s, Tensor x)
    {
        var y = Factory.Empty(new Shape(s.Batch, s.InChannels * s.Kernel.Count, s.Out.Count), x.Type);
        Run(s, x, y, isFold: false);
        return Tape.Wants(x) ? Tape.Record(y, new FoldNode(s, x, isFold: false)) : y;
    }

    private static Tensor Image(ConvShape s, Tensor x)
    {
        var y = Factory.Zeros(new Shape(s.Batch, s.InChannels, s.In.Height, s.In.Width), x.Type);
        Run(s, x, y, isFold: true);
        return Tape.Wants(x) ? Tape.Record(y, new FoldNode(s, x, isFold: true)) : y;
    }

    private static ConvShape Sizes(
        string op, long batch, long channels, long[] places, ConvWindow window, long[] kernel, Shape given)
    {
        kernel = ConvWindow.Each(op, "a kernel size", kernel, 2, 1, 1);
        var stride = ConvWindow.Each(op, "a stride", window.Stride, 2, 1, 1);
        var padding = ConvWindow.Each(op, "a padding", window.Padding, 2, 0, 0);
        var dilation = ConvWindow.Each(op, "a dilation", window.Dilation, 2, 1, 1);
        var output = new long[2];
        for (var d = 0; d < 2; d++)
        {
            var free = checked(places[d] + (2 * padding[d]) - (dilation[d] * (kernel[d] - 1)) - 1);
            if (free < 0)
                throw new ArgumentException(
                    $"[{op}] expected a kernel that fits, got {new Shape(kernel)} with dilation " +
                    $"{new Shape(dilation)} and padding {new Shape(padding)} for an image of " +
                    $"{new Shape(places)}; input {given}");
            output[d] = (free / stride[d]) + 1;
        }
        return new ConvShape(batch, checked((int)channels), 1, 1)
        {
            In = Extent.Last(places, 1),
            Out = Extent.Last(output, 1),
            Kernel = Extent.Last(kernel, 1),
            Stride = Extent.Last(stride, 1),
            Padding = Extent.Last(padding, 0),
            Dilation = Extent.Last(dilation, 1),
        };
    }

    private static void Float(string op, Tensor x)
    {
        if (!x.Type.IsFloat())
            throw new InvalidOperationException(
                $"[{op}] expected floating-point numbers, got {x.Type.Name()} of shape {x.Sizes}; convert: " +
                "x.to(ScalarType.Float32)");
    }

    private static void Run(ConvShape s, Tensor from, Tensor to, bool isFold)
    {
        if (from.Type.IsShortFloat())
        {
            using var wide = Conversion.Temporary(from, ScalarType.Float32);
            using var room = Conversion.Temporary(to, ScalarType.Float32);
            Run(s, wide, room, isFold);
            Conversion.Move(room, to);
            return;
        }
        using var dense = from.IsDense ? new Tensor(from, tracked: false) : Conversion.Temporary(from, from.Type);
        if (from.Type == ScalarType.Float32)
            Workers.Run(s.Batch, new Job<float>(s, dense.Data<float>(), to.Data<float>(), isFold));
        else
            Workers.Run(s.Batch, new Job<double>(s, dense.Data<double>(), to.Data<double>(), isFold));
        GC.KeepAlive(to);
    }

    private readonly struct Job<T>(ConvShape s, T* from, T* to, bool isFold) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long item)
        {
            var image = item * s.InChannels * s.In.Count;
            var columns = item * s.InChannels * s.Kernel.Count * s.Out.Count;
            if (isFold)
                Kernels.Conv.Columns.Fold(s, s.InChannels, from + columns, 1, s.Out.Count, to + image);
            else
                Kernels.Conv.Columns.Unfold(s, s.InChannels, from + image, to + columns, 1, s.Out.Count);
        }
    }

    private sealed class FoldNode(ConvShape s, Tensor x, bool isFold) : Node(x)
    {
        public override string Name => isFold ? "fold" : "unfold";

        public override void Backward(Tensor dOut) => Give(0, isFold ? Columns(s, dOut) : Image(s, dOut));
    }
}

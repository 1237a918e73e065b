using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Puts elements around a tensor.</summary>
internal static class Pads
{
    /// <summary>Pads the last dimensions: (before, after) of the last one first. Negative numbers cut off.</summary>
    public static Tensor Around(Tensor x, ReadOnlySpan<long> pad, PaddingModes mode, double value)
    {
        if (pad.Length % 2 != 0 || pad.Length / 2 > x.Rank)
            throw new ArgumentException(
                $"[pad] expected pairs (before, after) for at most the {x.Rank} dimensions of {x.Sizes}, last " +
                $"dimension first, got {new Shape(pad.ToArray())}");
        Check(x, pad, mode);
        if (mode is PaddingModes.Constant or PaddingModes.Zeros)
            return Constant(x, pad.ToArray(), mode == PaddingModes.Zeros ? 0 : value);
        var y = x;
        for (var i = 0; i < pad.Length / 2; i++)
        {
            var (before, after) = (pad[2 * i], pad[(2 * i) + 1]);
            if (before != 0 || after != 0)
                y = Resampling.Along("pad", y, x.Rank - 1 - i, Table(y.Sizes[x.Rank - 1 - i], before, after, mode));
        }
        return ReferenceEquals(y, x) ? Conversion.Clone(x) : y;
    }

    /// <summary>y = x with a number around it; dx = dOut without what lies around.</summary>
    private static Tensor Constant(Tensor x, long[] pad, double value)
    {
        var (whole, inside) = (x.Sizes.ToArray(), x);
        for (var i = 0; i < pad.Length / 2; i++)
            whole[x.Rank - 1 - i] += pad[2 * i] + pad[(2 * i) + 1];
        var y = Factory.Full(new Shape(whole), value, x.Type);
        using (GradMode.Set(false))
        {
            var window = y;
            for (var i = 0; i < pad.Length / 2; i++)
            {
                var (dim, before, after) = (x.Rank - 1 - i, pad[2 * i], pad[(2 * i) + 1]);
                inside = Views.Slice(inside, dim, Math.Max(0, -before), inside.Sizes[dim] - Math.Max(0, -after), 1);
                window = Views.Slice(window, dim, Math.Max(0, before), window.Sizes[dim] - Math.Max(0, after), 1);
            }
            Conversion.Move(inside, window);
        }
        return Tape.Wants(x) ? Tape.Record(y, new ConstantNode(x, [.. pad.Select(p => -p)])) : y;
    }

    private static AlongTable Table(long size, long before, long after, PaddingModes mode) =>
        AlongTable.Pick((int)size, (int)(size + before + after), j =>
        {
            var i = j - before;
            return (int)(mode switch
            {
                PaddingModes.Reflect => i < 0 ? -i : i >= size ? (2 * (size - 1)) - i : i,
                PaddingModes.Replicate => Math.Clamp(i, 0, size - 1),
                _ => i < 0 ? i + size : i >= size ? i - size : i,
            });
        });

    private static void Check(Tensor x, ReadOnlySpan<long> pad, PaddingModes mode)
    {
        for (var i = 0; i < pad.Length / 2; i++)
        {
            var (size, before, after) = (x.Sizes[x.Rank - 1 - i], pad[2 * i], pad[(2 * i) + 1]);
            var most = mode switch
            {
                PaddingModes.Reflect => size - 1,
                PaddingModes.Circular => size,
                PaddingModes.Replicate when size == 0 => 0,
                _ => int.MaxValue,
            };
            if (before > most || after > most)
                throw new ArgumentException(
                    $"[pad] expected at most {most} elements of {mode} padding on a side of dimension " +
                    $"{x.Rank - 1 - i}, got ({before}, {after}) for shape {x.Sizes}");
            if (before < -size || after < -size || size + before + after < 0)
                throw new ArgumentException(
                    $"[pad] expected padding that leaves something of dimension {x.Rank - 1 - i}, got ({before}, " +
                    $"{after}) for shape {x.Sizes}");
        }
    }

    private sealed class ConstantNode(Tensor x, long[] back) : Node(x)
    {
        public override string Name => "pad";

        public override void Backward(Tensor dOut) => Give(0, Constant(dOut, back, 0));
    }
}

using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// Conversions from and to 16-bit and complex numbers. 16 bits have one door, float32; the others go through it in two
/// steps, as PyTorch's do. A complex number becomes real by losing its imaginary part.
/// </summary>
internal static unsafe class OtherConversions
{
    public static void Run(Tensor source, long[] from, Tensor target)
    {
        if (source.Type.IsComplex())
            FromComplex(source, from, target);
        else if (target.Type.IsComplex())
            ToComplex(source, target);
        else if (source.Type.IsShortFloat() && target.Type == ScalarType.Float32)
            Widen(source, from, target);
        else if (target.Type.IsShortFloat() && source.Type == ScalarType.Float32)
            Shorten(source, from, target);
        else
            InTwoSteps(source, target);
    }

    /// <summary>Sees complex numbers as pairs of real ones in a new last dimension; no graph.</summary>
    public static Tensor Parts(Tensor x)
    {
        long[] strides = [.. x.Strides.Select(s => 2 * s), 1];
        var sizes = new Shape([.. x.Sizes.Sizes, 2]);
        var type = x.Type.PartType();
        return new Tensor(x.Block.AddReference(), sizes, strides, 2 * x.Offset, type, tracked: false);
    }

    /// <summary>Sees the real (0) or imaginary (1) parts; no graph.</summary>
    public static Tensor Part(Tensor x, int part)
    {
        long[] strides = [.. x.Strides.Select(s => 2 * s)];
        var type = x.Type.PartType();
        return new Tensor(x.Block.AddReference(), x.Sizes, strides, (2 * x.Offset) + part, type, tracked: false);
    }

    private static void InTwoSteps(Tensor source, Tensor target)
    {
        using var middle = Conversion.Temporary(source, ScalarType.Float32);
        Conversion.Move(middle, target);
    }

    private static void Widen(Tensor source, long[] from, Tensor target)
    {
        var sizes = target.Sizes.Sizes;
        if (source.Type == ScalarType.Float16)
            Elementwise.Unary<Half, float, Converting.FromHalf>(
                sizes, source.Data<Half>(), from, target.Data<float>(), target.Strides);
        else
            Elementwise.Unary<BFloat16, float, Converting.FromBFloat16>(
                sizes, source.Data<BFloat16>(), from, target.Data<float>(), target.Strides);
    }

    private static void Shorten(Tensor source, long[] from, Tensor target)
    {
        var sizes = target.Sizes.Sizes;
        if (target.Type == ScalarType.Float16)
            Elementwise.Unary<float, Half, Converting.ToHalf>(
                sizes, source.Data<float>(), from, target.Data<Half>(), target.Strides);
        else
            Elementwise.Unary<float, BFloat16, Converting.ToBFloat16>(
                sizes, source.Data<float>(), from, target.Data<BFloat16>(), target.Strides);
    }

    private static void FromComplex(Tensor source, long[] from, Tensor target)
    {
        if (target.Type == ScalarType.Bool)
        {
            if (source.Type == ScalarType.ComplexFloat32)
                ToBool<float>(source, from, target);
            else
                ToBool<double>(source, from, target);
            return;
        }
        for (var part = 0; part < (target.Type.IsComplex() ? 2 : 1); part++)
        {
            using var x = Part(source, part);
            using var y = target.Type.IsComplex() ? Part(target, part) : new Tensor(target, tracked: false);
            Conversion.Move(x, y);
        }
    }

    private static void ToBool<T>(Tensor source, long[] from, Tensor target)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Elementwise.Unary<Pair<T>, bool, ComplexRows.ToBool<T>>(
            target.Sizes.Sizes, source.Data<Pair<T>>(), from, target.Data<bool>(), target.Strides);

    private static void ToComplex(Tensor source, Tensor target)
    {
        using var real = Part(target, 0);
        using var imaginary = Part(target, 1);
        Conversion.Move(source, real);
        Factory.Fill(imaginary, 0);
    }
}

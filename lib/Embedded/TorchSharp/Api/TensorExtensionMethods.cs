using System.Numerics;
using TorchSharp.Modules;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Reads single numbers out of tensors, and makes tensors of arrays.</summary>
public static partial class TensorExtensionMethods
{
    /// <summary>Counts the bytes of one element.</summary>
    /// <param name="type">An element type.</param>
    public static int ElementSize(this ScalarType type) => type.Size();

    /// <summary>Multiplies the sizes.</summary>
    /// <param name="shape">The sizes.</param>
    public static long TotalSize(this IEnumerable<long> shape) => shape.Aggregate(1L, static (a, b) => a * b);

    /// <summary>Reads the only element, converted.</summary>
    /// <param name="value">A tensor with one element.</param>
    /// <exception cref="ArgumentException">Not one element.</exception>
    public static float ToSingle(this Tensor value) => value.ToScalar().ToSingle();

    /// <inheritdoc cref="ToSingle"/>
    public static double ToDouble(this Tensor value) => value.ToScalar().ToDouble();

    /// <inheritdoc cref="ToSingle"/>
    public static Half ToHalf(this Tensor value) => value.ToScalar().ToHalf();

    /// <inheritdoc cref="ToSingle"/>
    public static BFloat16 ToBFloat16(this Tensor value) => value.ToScalar().ToBFloat16();

    /// <summary>Reads the only element as a complex number with 32-bit parts.</summary>
    /// <param name="value">A tensor with one element.</param>
    /// <exception cref="ArgumentException">Not one element.</exception>
    public static (float Real, float Imaginary) ToComplexFloat32(this Tensor value) =>
        value.ToScalar().ToComplexFloat32();

    /// <inheritdoc cref="ToComplexFloat32"/>
    public static (float Real, float Imaginary) ToComplex32(this Tensor value) => value.ToComplexFloat32();

    /// <summary>Reads the only element as a complex number.</summary>
    /// <param name="value">A tensor with one element.</param>
    /// <exception cref="ArgumentException">Not one element.</exception>
    public static Complex ToComplexFloat64(this Tensor value) => value.ToScalar().ToComplexFloat64();

    /// <inheritdoc cref="ToComplexFloat64"/>
    public static Complex ToComplex64(this Tensor value) => value.ToComplexFloat64();

    /// <inheritdoc cref="ToSingle"/>
    public static long ToInt64(this Tensor value) => value.ToScalar().ToInt64();

    /// <inheritdoc cref="ToSingle"/>
    public static int ToInt32(this Tensor value) => value.ToScalar().ToInt32();

    /// <inheritdoc cref="ToSingle"/>
    public static short ToInt16(this Tensor value) => value.ToScalar().ToInt16();

    /// <inheritdoc cref="ToSingle"/>
    public static sbyte ToSByte(this Tensor value) => value.ToScalar().ToSByte();

    /// <inheritdoc cref="ToSingle"/>
    public static byte ToByte(this Tensor value) => value.ToScalar().ToByte();

    /// <inheritdoc cref="ToSingle"/>
    public static bool ToBoolean(this Tensor value) => value.ToScalar().ToBoolean();

    /// <summary>Gets the sizes of the dimensions as 32-bit numbers.</summary>
    /// <param name="tensor">The tensor.</param>
    /// <exception cref="OverflowException">A size is larger.</exception>
    public static ReadOnlySpan<int> IntShape(this Tensor tensor) =>
        Array.ConvertAll(tensor.shape, static size => checked((int)size));

    /// <summary>Makes a parameter, a leaf that is trained, over the memory of a tensor.</summary>
    /// <param name="tensor">The first values.</param>
    public static Parameter AsParameter(this Tensor tensor) => new(tensor);

    /// <summary>Makes a tensor of an array and its dimensions.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The sizes of the dimensions.</param>
    /// <param name="doCopy">Has no effect: the elements are always copied.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor ToTensor<T>(
        this T[] rawArray, long[] dimensions, bool doCopy = false, bool requires_grad = false)
    {
        var flat = Ops.Creation.OfAnyArray(rawArray, null, null, false, null);
        return Ops.Creation.Finish(Ops.Views.Reshape(flat, new Shape([.. dimensions])), requires_grad);
    }

    /// <summary>Makes a tensor without dimensions.</summary>
    /// <param name="scalar">The number.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor ToTensor<T>(this T scalar, Device? device = null, bool requires_grad = false)
        where T : struct
    {
        Ops.Creation.CheckDevice(device);
        var one = Ops.Creation.OfAnyArray(new T[] { scalar }, null, null, false, null);
        return Ops.Creation.Finish(Ops.Views.Reshape(one, Shape.Scalar), requires_grad);
    }
}

using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Gets whether a result of one type may be written into another: only fewer kinds of numbers may not
    /// (complex to real, fractions to integers, numbers to bool).</summary>
    /// <param name="from">The type of the result.</param>
    /// <param name="to">The type to write into.</param>
    public static bool can_cast(ScalarType from, ScalarType to) => from.Family() <= to.Family();

    /// <summary>Gets whether the elements are floating-point numbers.</summary>
    /// <param name="input">The tensor.</param>
    public static bool is_floating_point(Tensor input) => input.is_floating_point();

    /// <summary>Gets whether the elements are integers or bools.</summary>
    /// <param name="t">The tensor.</param>
    public static bool is_integral(Tensor t) => t.is_integral();

    /// <summary>Gets whether the type is quantised: none is here.</summary>
    /// <param name="type">The type.</param>
    public static bool is_quantized(ScalarType type) => false;

    /// <summary>Gets whether the object is the memory of a tensor.</summary>
    /// <param name="obj">Any object.</param>
    public static bool is_storage(object obj) => obj is Storage;

    /// <summary>Gets, as a tensor without dimensions, whether a change of sign was delayed: never here.</summary>
    /// <param name="input">The tensor.</param>
    public static Tensor is_neg(Tensor input) => input.is_neg();

    /// <summary>Makes the element type of a tensor the default floating-point type.</summary>
    /// <param name="t">A floating-point tensor.</param>
    public static void set_default_tensor_type(Tensor t) => set_default_dtype(t.dtype);

    /// <summary>Converts the elements to bool.</summary>
    /// <param name="t">The tensor.</param>
    public static Tensor BoolTensor(Tensor t) => t.to_type(ScalarType.Bool);

    /// <summary>Converts the elements to uint8.</summary>
    /// <param name="t">The tensor.</param>
    public static Tensor ByteTensor(Tensor t) => t.to_type(ScalarType.Byte);

    /// <summary>Converts the elements to int16.</summary>
    /// <param name="t">The tensor.</param>
    public static Tensor ShortTensor(Tensor t) => t.to_type(ScalarType.Int16);

    /// <summary>Converts the elements to int32.</summary>
    /// <param name="t">The tensor.</param>
    public static Tensor IntTensor(Tensor t) => t.to_type(ScalarType.Int32);

    /// <summary>Converts the elements to int64.</summary>
    /// <param name="t">The tensor.</param>
    public static Tensor LongTensor(Tensor t) => t.to_type(ScalarType.Int64);

    /// <summary>Converts the elements to float32.</summary>
    /// <param name="t">The tensor.</param>
    public static Tensor FloatTensor(Tensor t) => t.to_type(ScalarType.Float32);

    /// <summary>Converts the elements to float64.</summary>
    /// <param name="t">The tensor.</param>
    public static Tensor DoubleTensor(Tensor t) => t.to_type(ScalarType.Float64);
}

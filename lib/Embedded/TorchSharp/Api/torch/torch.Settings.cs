using TorchSharp.Kernels;
using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The processor, the only device of this engine.</summary>
    public static readonly Device CPU = new(DeviceType.CPU);

    /// <summary>uint8.</summary>
    public static ScalarType uint8 = ScalarType.Byte;

    /// <summary>int8.</summary>
    public static ScalarType int8 = ScalarType.Int8;

    /// <summary>int16.</summary>
    public static ScalarType int16 = ScalarType.Int16;

    /// <summary>int16.</summary>
    public static ScalarType @short = ScalarType.Int16;

    /// <summary>int32.</summary>
    public static ScalarType int32 = ScalarType.Int32;

    /// <summary>int32.</summary>
    public static ScalarType @int = ScalarType.Int32;

    /// <summary>int64.</summary>
    public static ScalarType int64 = ScalarType.Int64;

    /// <summary>int64.</summary>
    public static ScalarType @long = ScalarType.Int64;

    /// <summary>float32.</summary>
    public static ScalarType float32 = ScalarType.Float32;

    /// <summary>float32.</summary>
    public static ScalarType @float = ScalarType.Float32;

    /// <summary>float64.</summary>
    public static ScalarType float64 = ScalarType.Float64;

    /// <summary>float64.</summary>
    public static ScalarType @double = ScalarType.Float64;

    /// <summary>bool.</summary>
    public static ScalarType @bool = ScalarType.Bool;

    /// <summary>Names a device by text.</summary>
    /// <param name="description">For example <c>cpu</c>.</param>
    public static Device device(string description) => new(description);

    /// <summary>Names a device by its kind and number.</summary>
    /// <param name="deviceType">The kind.</param>
    /// <param name="index">The number of the device, or -1.</param>
    public static Device device(DeviceType deviceType, int index = -1) => new(deviceType, index);

    /// <summary>Gets the number of threads that kernels use.</summary>
    public static int get_num_threads() => Workers.Count;

    /// <summary>Sets the number of threads that kernels use. It changes the speed, never a digit.</summary>
    /// <param name="num">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1.</exception>
    public static void set_num_threads(int num)
    {
        if (num < 1)
            throw new ArgumentOutOfRangeException(nameof(num), "[set_num_threads] expected at least 1 thread, got " +
                $"{num}");
        Workers.Count = num;
    }

    /// <summary>Gets the floating-point type of numbers that say no type.</summary>
    public static ScalarType get_default_dtype() => Factory.DefaultFloat;

    /// <summary>Sets the floating-point type of numbers that say no type.</summary>
    /// <param name="dtype">float32 or float64.</param>
    /// <exception cref="ArgumentException">Not a floating-point type.</exception>
    public static void set_default_dtype(ScalarType dtype)
    {
        if (!dtype.IsFloat())
            throw new ArgumentException($"[set_default_dtype] expected Float32 or Float64, got {dtype}", nameof(dtype));
        Factory.DefaultFloat = dtype;
    }

    /// <summary>Gets whether a CUDA card can be used: never in this engine.</summary>
    public static bool cuda_is_available() => false;

    /// <summary>Gets whether Apple's graphics processor can be used: never in this engine.</summary>
    public static bool mps_is_available() => false;

    /// <summary>Gets whether the type is floating point.</summary>
    /// <param name="type">An element type.</param>
    public static bool is_floating_point(ScalarType type) => type.IsFloat();

    /// <summary>Gets whether the type is an integer.</summary>
    /// <param name="type">An element type.</param>
    public static bool is_integral(ScalarType type) => type.IsInteger();

    /// <summary>Finds the type that holds both.</summary>
    /// <param name="type1">An element type.</param>
    /// <param name="type2">An element type.</param>
    public static ScalarType promote_types(ScalarType type1, ScalarType type2) => DTypes.Promote(type1, type2);

    /// <summary>Finds the element type of the result of an op on two tensors.</summary>
    /// <param name="tensor1">The first operand.</param>
    /// <param name="tensor2">The second operand.</param>
    public static ScalarType result_type(Tensor tensor1, Tensor tensor2) => Pointwise.ResultType(tensor1, tensor2);

    /// <summary>Gets whether the object is a tensor.</summary>
    /// <param name="obj">Any object.</param>
    public static bool is_tensor(object obj) => obj is Tensor;
}

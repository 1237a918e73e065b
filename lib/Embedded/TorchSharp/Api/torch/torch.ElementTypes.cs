namespace TorchSharp;

public static partial class torch
{
    /// <summary>16-bit floating point.</summary>
    public static ScalarType float16 = ScalarType.Float16;

    /// <summary>16-bit floating point.</summary>
    public static ScalarType half = ScalarType.Float16;

    /// <summary>16-bit floating point with the range of float32.</summary>
    public static ScalarType bfloat16 = ScalarType.BFloat16;

    /// <summary>Complex numbers of two 32-bit parts.</summary>
    public static ScalarType complex64 = ScalarType.ComplexFloat32;

    /// <summary>Complex numbers of two 32-bit parts.</summary>
    public static ScalarType cfloat = ScalarType.ComplexFloat32;

    /// <summary>Complex numbers of two 64-bit parts.</summary>
    public static ScalarType complex128 = ScalarType.ComplexFloat64;

    /// <summary>Complex numbers of two 64-bit parts.</summary>
    public static ScalarType cdouble = ScalarType.ComplexFloat64;
}

using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp.Storage;

/// <summary>What is known about the element types: sizes, families, promotion.</summary>
internal static class DTypes
{
    public static int Size(this ScalarType type) => type switch
    {
        ScalarType.Byte or ScalarType.Int8 or ScalarType.Bool => 1,
        ScalarType.Int16 or ScalarType.Float16 or ScalarType.BFloat16 => 2,
        ScalarType.Int32 or ScalarType.Float32 => 4,
        ScalarType.Int64 or ScalarType.Float64 or ScalarType.ComplexFloat32 => 8,
        ScalarType.ComplexFloat64 => 16,
        _ => throw Unsupported(type),
    };

    /// <summary>Gets whether the type is a real floating-point one: 16, 32 or 64 bits.</summary>
    public static bool IsFloat(this ScalarType type) =>
        type is ScalarType.Float32 or ScalarType.Float64 or ScalarType.Float16 or ScalarType.BFloat16;

    /// <summary>Gets whether the type has 16 bits: kept like that, computed in float32 (see Ops/OtherTypes).</summary>
    public static bool IsShortFloat(this ScalarType type) => type is ScalarType.Float16 or ScalarType.BFloat16;

    public static bool IsComplex(this ScalarType type) =>
        type is ScalarType.ComplexFloat32 or ScalarType.ComplexFloat64;

    /// <summary>Gets whether kernels have loops for the type itself.</summary>
    public static bool IsPlain(this ScalarType type) => !type.IsShortFloat() && !type.IsComplex();

    /// <summary>Gets whether the type is an integer or, as the genuine package counts, bool.</summary>
    public static bool IsInteger(this ScalarType type) => !type.IsFloat() && !type.IsComplex();

    /// <summary>Finds the type of the parts of a complex number, or of its absolute value.</summary>
    public static ScalarType PartType(this ScalarType type) => type switch
    {
        ScalarType.ComplexFloat32 => ScalarType.Float32,
        ScalarType.ComplexFloat64 => ScalarType.Float64,
        _ => type,
    };

    /// <summary>Finds the complex type whose parts hold a type; complex64 also for 16 bits.</summary>
    public static ScalarType ComplexType(this ScalarType type) => type switch
    {
        ScalarType.Float64 or ScalarType.ComplexFloat64 => ScalarType.ComplexFloat64,
        _ => ScalarType.ComplexFloat32,
    };

    public static NotSupportedException Unsupported(ScalarType type) => new(
        $"[dtype] expected a floating-point, complex or integer type or bool, got {type}; convert to one of these");

    /// <summary>Finds the element type of a .NET type.</summary>
    public static ScalarType Of<T>() => Type.GetTypeCode(typeof(T)) switch
    {
        TypeCode.Single => ScalarType.Float32,
        TypeCode.Double => ScalarType.Float64,
        TypeCode.Int64 => ScalarType.Int64,
        TypeCode.Int32 => ScalarType.Int32,
        TypeCode.Int16 => ScalarType.Int16,
        TypeCode.SByte => ScalarType.Int8,
        TypeCode.Byte => ScalarType.Byte,
        TypeCode.Boolean => ScalarType.Bool,
        _ when typeof(T) == typeof(Half) => ScalarType.Float16,
        _ when typeof(T) == typeof(BFloat16) => ScalarType.BFloat16,
        _ when typeof(T) == typeof((float, float)) => ScalarType.ComplexFloat32,
        _ when typeof(T) == typeof(Complex) => ScalarType.ComplexFloat64,
        _ => throw new NotSupportedException(
            $"[dtype] expected a number type, (float, float), Complex or bool, got {typeof(T).Name}"),
    };

    /// <summary>Finds the type that holds both: bool, unsigned, signed, floating, complex, the wider one.</summary>
    public static ScalarType Promote(ScalarType a, ScalarType b)
    {
        if (a == b)
            return a;
        if (a.IsComplex() || b.IsComplex())
            return a.ComplexType() > b.ComplexType() ? a.ComplexType() : b.ComplexType();
        if (a.IsFloat() || b.IsFloat())
            return PromoteFloats(a, b);
        if (a == ScalarType.Bool)
            return b;
        if (b == ScalarType.Bool)
            return a;
        // uint8 with a signed type of the same size needs the next wider signed type.
        if ((a, b) is (ScalarType.Byte, ScalarType.Int8) or (ScalarType.Int8, ScalarType.Byte))
            return ScalarType.Int16;
        return Size(a) > Size(b) ? a : b;
    }

    /// <summary>Ranks the families: bool below integers below floating point below complex.</summary>
    public static int Family(this ScalarType type) =>
        type == ScalarType.Bool ? 0 : type.IsComplex() ? 3 : type.IsFloat() ? 2 : 1;

    public static string Name(this ScalarType type) => type switch
    {
        ScalarType.Byte => "uint8",
        ScalarType.ComplexFloat32 => "complex64",
        ScalarType.ComplexFloat64 => "complex128",
        _ => type.ToString().ToLowerInvariant(),
    };

    // float16 and bfloat16 do not hold each other.
    private static ScalarType PromoteFloats(ScalarType a, ScalarType b)
    {
        if (!a.IsFloat())
            return b;
        if (!b.IsFloat())
            return a;
        return a == ScalarType.Float64 || b == ScalarType.Float64 ? ScalarType.Float64 : ScalarType.Float32;
    }
}

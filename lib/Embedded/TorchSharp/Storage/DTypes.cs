using static TorchSharp.torch;

namespace TorchSharp.Storage;

/// <summary>What is known about the element types: sizes, families, promotion.</summary>
internal static class DTypes
{
    public static int Size(this ScalarType type) => type switch
    {
        ScalarType.Byte or ScalarType.Int8 or ScalarType.Bool => 1,
        ScalarType.Int16 => 2,
        ScalarType.Int32 or ScalarType.Float32 => 4,
        ScalarType.Int64 or ScalarType.Float64 => 8,
        _ => throw Unsupported(type),
    };

    public static bool IsFloat(this ScalarType type) => type is ScalarType.Float32 or ScalarType.Float64;

    /// <summary>Gets whether the type is an integer or, as the genuine package counts, bool.</summary>
    public static bool IsInteger(this ScalarType type) => !type.IsFloat();

    public static NotSupportedException Unsupported(ScalarType type) => new(
        $"[dtype] expected float32, float64, int64, int32, int16, int8, uint8 or bool, got {type}; convert to one " +
        "of these");

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
        _ => throw new NotSupportedException($"[dtype] expected a number type or bool, got {typeof(T).Name}"),
    };

    /// <summary>Finds the type that holds both: bool, then unsigned, signed, then floating, the wider one.</summary>
    public static ScalarType Promote(ScalarType a, ScalarType b)
    {
        if (a == b)
            return a;
        if (a.IsFloat() || b.IsFloat())
            return a == ScalarType.Float64 || b == ScalarType.Float64 ? ScalarType.Float64 : ScalarType.Float32;
        if (a == ScalarType.Bool)
            return b;
        if (b == ScalarType.Bool)
            return a;
        // uint8 with a signed type of the same size needs the next wider signed type.
        if ((a, b) is (ScalarType.Byte, ScalarType.Int8) or (ScalarType.Int8, ScalarType.Byte))
            return ScalarType.Int16;
        return Size(a) > Size(b) ? a : b;
    }

    /// <summary>Ranks the families: bool below integers below floating point.</summary>
    public static int Family(this ScalarType type) => type == ScalarType.Bool ? 0 : type.IsFloat() ? 2 : 1;

    public static string Name(this ScalarType type) => type switch
    {
        ScalarType.Byte => "uint8",
        _ => type.ToString().ToLowerInvariant(),
    };
}

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Names the element type of a tensor.</summary>
    public enum ScalarType : sbyte
    {
        /// <summary>8-bit integer without sign.</summary>
        Byte = 0,

        /// <summary>8-bit integer.</summary>
        Int8 = 1,

        /// <summary>16-bit integer.</summary>
        Int16 = 2,

        /// <summary>32-bit integer.</summary>
        Int32 = 3,

        /// <summary>64-bit integer.</summary>
        Int64 = 4,

        /// <summary>16-bit floating point: 5 bits of exponent, 10 of fraction.</summary>
        Float16 = 5,

        /// <summary>32-bit floating point.</summary>
        Float32 = 6,

        /// <summary>64-bit floating point.</summary>
        Float64 = 7,

        /// <summary>Complex numbers of two 32-bit parts.</summary>
        ComplexFloat32 = 9,

        /// <summary>Complex numbers of two 64-bit parts.</summary>
        ComplexFloat64 = 10,

        /// <summary>True or false.</summary>
        Bool = 11,

        /// <summary>16-bit floating point: 8 bits of exponent as in float32, 7 of fraction.</summary>
        BFloat16 = 15,
    }

    /// <summary>Says how a quotient is rounded.</summary>
    public enum RoundingMode
    {
        /// <summary>Not at all.</summary>
        None = 0,

        /// <summary>Towards zero.</summary>
        trunc = 1,

        /// <summary>Down.</summary>
        floor = 2,
    }
}

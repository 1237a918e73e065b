namespace TorchSharp;

/// <summary>Says what lies around a tensor when something reads over its edge.</summary>
public enum PaddingModes
{
    /// <summary>Zeros.</summary>
    Zeros = 0,

    /// <summary>The tensor mirrored at its edge; the edge itself is not repeated.</summary>
    Reflect = 1,

    /// <summary>The nearest element of the edge.</summary>
    Replicate = 2,

    /// <summary>The tensor again, from its other end.</summary>
    Circular = 3,

    /// <summary>One number.</summary>
    Constant = 4,
}

namespace TorchSharp.Modules;

/// <summary>Puts one number around sequences.</summary>
/// <remarks><b>Shape</b> (B, C, T) or (C, T) to the same with larger sizes.</remarks>
public sealed class ConstantPad1d : PadBase
{
    internal ConstantPad1d(double value, params long[] padding)
        : base(nameof(ConstantPad1d), PaddingModes.Constant, value, padding)
    {
    }
}

/// <summary>Puts one number around images.</summary>
/// <remarks><b>Shape</b> (B, C, H, W) or (C, H, W) to the same with larger sizes.</remarks>
public sealed class ConstantPad2d : PadBase
{
    internal ConstantPad2d(double value, params long[] padding)
        : base(nameof(ConstantPad2d), PaddingModes.Constant, value, padding)
    {
    }
}

/// <summary>Puts one number around volumes.</summary>
/// <remarks><b>Shape</b> (B, C, D, H, W) or (C, D, H, W) to the same with larger sizes.</remarks>
public sealed class ConstantPad3d : PadBase
{
    internal ConstantPad3d(double value, params long[] padding)
        : base(nameof(ConstantPad3d), PaddingModes.Constant, value, padding)
    {
    }
}

/// <summary>Puts the input mirrored at its edge around sequences.</summary>
/// <remarks><b>Shape</b> (B, C, T) or (C, T) to the same with larger sizes.</remarks>
public sealed class ReflectionPad1d : PadBase
{
    internal ReflectionPad1d(params long[] padding)
        : base(nameof(ReflectionPad1d), PaddingModes.Reflect, 0, padding)
    {
    }
}

/// <summary>Puts the input mirrored at its edge around images.</summary>
/// <remarks><b>Shape</b> (B, C, H, W) or (C, H, W) to the same with larger sizes.</remarks>
public sealed class ReflectionPad2d : PadBase
{
    internal ReflectionPad2d(params long[] padding)
        : base(nameof(ReflectionPad2d), PaddingModes.Reflect, 0, padding)
    {
    }
}

/// <summary>Puts the input mirrored at its edge around volumes.</summary>
/// <remarks><b>Shape</b> (B, C, D, H, W) or (C, D, H, W) to the same with larger sizes.</remarks>
public sealed class ReflectionPad3d : PadBase
{
    internal ReflectionPad3d(params long[] padding)
        : base(nameof(ReflectionPad3d), PaddingModes.Reflect, 0, padding)
    {
    }
}

/// <summary>Puts the nearest element of the edge around sequences.</summary>
/// <remarks><b>Shape</b> (B, C, T) or (C, T) to the same with larger sizes.</remarks>
public sealed class ReplicationPad1d : PadBase
{
    internal ReplicationPad1d(params long[] padding)
        : base(nameof(ReplicationPad1d), PaddingModes.Replicate, 0, padding)
    {
    }
}

/// <summary>Puts the nearest element of the edge around images.</summary>
/// <remarks><b>Shape</b> (B, C, H, W) or (C, H, W) to the same with larger sizes.</remarks>
public sealed class ReplicationPad2d : PadBase
{
    internal ReplicationPad2d(params long[] padding)
        : base(nameof(ReplicationPad2d), PaddingModes.Replicate, 0, padding)
    {
    }
}

/// <summary>Puts the nearest element of the edge around volumes.</summary>
/// <remarks><b>Shape</b> (B, C, D, H, W) or (C, D, H, W) to the same with larger sizes.</remarks>
public sealed class ReplicationPad3d : PadBase
{
    internal ReplicationPad3d(params long[] padding)
        : base(nameof(ReplicationPad3d), PaddingModes.Replicate, 0, padding)
    {
    }
}

/// <summary>Puts zeros around images.</summary>
/// <remarks><b>Shape</b> (B, C, H, W) or (C, H, W) to the same with larger sizes.</remarks>
public sealed class ZeroPad2d : PadBase
{
    internal ZeroPad2d(params long[] padding)
        : base(nameof(ZeroPad2d), PaddingModes.Constant, 0, padding)
    {
    }
}

namespace TorchSharp;

/// <summary>Names a kind of computing device. This engine computes on the CPU.</summary>
public enum DeviceType
{
    /// <summary>The processor.</summary>
    CPU = 0,

    /// <summary>An NVIDIA graphics card (only in the genuine package).</summary>
    CUDA = 1,

    /// <summary>Apple's graphics processor (only in the genuine package).</summary>
    MPS = 13,

    /// <summary>No memory, only shapes (only in the genuine package).</summary>
    META = 14,
}

namespace TorchSharp;

/// <summary>Names a kind of computing device. This engine computes on the CPU.</summary>
public enum DeviceType
{
    /// <summary>The processor.</summary>
    CPU = 0,

    /// <summary>An NVIDIA graphics card (only in the genuine package).</summary>
    CUDA = 1,

    /// <summary>Intel's library (only in the genuine package).</summary>
    MKLDNN = 2,

    /// <summary>OpenGL (only in the genuine package).</summary>
    OPENGL = 3,

    /// <summary>OpenCL (only in the genuine package).</summary>
    OPENCL = 4,

    /// <summary>IDEEP (only in the genuine package).</summary>
    IDEEP = 5,

    /// <summary>An AMD graphics card (only in the genuine package).</summary>
    HIP = 6,

    /// <summary>A programmable circuit (only in the genuine package).</summary>
    FPGA = 7,

    /// <summary>MSNPU (only in the genuine package).</summary>
    MSNPU = 8,

    /// <summary>XLA (only in the genuine package).</summary>
    XLA = 9,

    /// <summary>Apple's graphics processor (only in the genuine package).</summary>
    MPS = 13,

    /// <summary>No memory, only shapes (only in the genuine package).</summary>
    META = 14,
}

namespace TorchSharp;

/// <summary>Names a way to print a tensor.</summary>
public enum TensorStringStyle
{
    /// <summary>Shape, element type and device only.</summary>
    Metadata = 0,

    /// <summary>Aligned columns below a headline, like Julia.</summary>
    Julia = 1,

    /// <summary>Nested brackets, like NumPy.</summary>
    Numpy = 2,

    /// <summary>Nested braces, like a C# array.</summary>
    CSharp = 3,

    /// <summary>What <see cref="torch.TensorStringStyle"/> says.</summary>
    Default = 4,
}

namespace TorchSharp;

/// <summary>Where the factor 1 / n of Fourier transforms stands.</summary>
public enum FFTNormType
{
    /// <summary>In the inverse transform.</summary>
    Backward = 0,

    /// <summary>In the forward transform.</summary>
    Forward = 1,

    /// <summary>Its root, in both.</summary>
    Ortho = 2,
}

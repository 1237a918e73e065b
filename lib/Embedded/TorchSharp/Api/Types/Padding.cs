namespace TorchSharp;

/// <summary>Says how much padding a convolution has.</summary>
public enum Padding
{
    /// <summary>None: only places where the whole kernel fits.</summary>
    Valid = 0,

    /// <summary>As much as makes the output the size of the input.</summary>
    Same = 1,
}

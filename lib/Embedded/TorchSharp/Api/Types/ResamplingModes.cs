namespace TorchSharp;

public static partial class torch
{
    /// <summary>Says how an upsampling layer finds values between elements.</summary>
    public enum UpsampleMode
    {
        /// <summary>The element before.</summary>
        Nearest = 0,

        /// <summary>A straight line between two elements of a sequence.</summary>
        Linear = 1,

        /// <summary>Straight lines in both directions of an image.</summary>
        Bilinear = 2,

        /// <summary>Cubic curves through four elements in both directions of an image.</summary>
        Bicubic = 3,

        /// <summary>Straight lines in the three directions of a volume.</summary>
        Trilinear = 4,
    }

    /// <summary>Says how a grid reads between elements.</summary>
    public enum GridSampleMode
    {
        /// <summary>The nearest element.</summary>
        Nearest = 0,

        /// <summary>Straight lines in every direction.</summary>
        Bilinear = 2,
    }

    /// <summary>Says what a grid reads outside of an image.</summary>
    public enum GridSamplePaddingMode
    {
        /// <summary>Zeros.</summary>
        Zeros = 0,

        /// <summary>The image mirrored at its border.</summary>
        Reflection = 1,

        /// <summary>The nearest element of the border.</summary>
        Border = 2,
    }
}

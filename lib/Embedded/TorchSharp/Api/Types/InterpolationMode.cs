namespace TorchSharp;

public static partial class torch
{
    /// <summary>Says how the values between and beyond given points are found.</summary>
    public enum InterpolationMode
    {
        /// <summary>The point before: floor(i * old / new).</summary>
        Nearest = 0,

        /// <summary>Straight lines, one dimension.</summary>
        Linear = 1,

        /// <summary>Straight lines in two dimensions.</summary>
        Bilinear = 2,

        /// <summary>Cubic curves in two dimensions.</summary>
        Bicubic = 3,

        /// <summary>Straight lines in three dimensions.</summary>
        Trilinear = 4,

        /// <summary>The mean of all points that a new one covers.</summary>
        Area = 5,

        /// <summary>The nearest point, counted from the middle of each.</summary>
        NearestExact = 6,
    }
}

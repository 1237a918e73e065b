namespace TorchSharp;
/// <summary>t</summary>
public enum PaddingModes { /// <summary>t</summary>
Zeros = 0, /// <summary>t</summary>
Reflect = 1, /// <summary>t</summary>
Replicate = 2, /// <summary>t</summary>
Circular = 3, /// <summary>t</summary>
Constant = 4 }
public static partial class torch { /// <summary>t</summary>
public enum InterpolationMode { /// <summary>t</summary>
Nearest = 0, /// <summary>t</summary>
Linear = 1, /// <summary>t</summary>
Bilinear = 2, /// <summary>t</summary>
Bicubic = 3, /// <summary>t</summary>
Trilinear = 4, /// <summary>t</summary>
Area = 5, /// <summary>t</summary>
NearestExact = 6 } }

using System.Numerics;

namespace TorchSharp.Kernels.Curves;

/// <summary>An activation of one number: its value and its slope, for a whole vector of numbers.</summary>
internal interface ICurve
{
    Vector<T> Value<T>(Vector<T> x)
        where T : unmanaged, IFloatingPointIeee754<T>;

    Vector<T> Slope<T>(Vector<T> x)
        where T : unmanaged, IFloatingPointIeee754<T>;
}

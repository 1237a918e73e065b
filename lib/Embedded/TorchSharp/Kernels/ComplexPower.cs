using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>Powers of complex numbers; small whole exponents by multiplication, which loses no digits.</summary>
internal static class ComplexPower
{
    private const int LargestByMultiplication = 16;

    public static Pair<T> Of<T>(Pair<T> a, Pair<T> b)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var exponent = double.CreateTruncating(b.Re);
        if (b.Im != T.Zero || exponent != Math.Truncate(exponent) || Math.Abs(exponent) > LargestByMultiplication)
            return Pair<T>.From(Complex.Pow(a.ToComplex(), b.ToComplex()));
        var power = Complex.One;
        var z = a.ToComplex();
        for (var i = Math.Abs((int)exponent); i > 0; i--)
            power *= z;
        return Pair<T>.From(exponent < 0 ? Complex.One / power : power);
    }
}

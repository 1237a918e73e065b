using System.Globalization;
using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp.Printing;

/// <summary>The elements of a tensor as text, by their place in row-major order.</summary>
internal sealed class Elements(Tensor tensor, string format, CultureInfo? culture)
{
    private readonly CultureInfo _culture = culture ?? CultureInfo.CurrentCulture;

    public long[] Sizes { get; } = tensor.Sizes.ToArray();

    public string this[long place]
    {
        get
        {
            var at = tensor.Offset;
            for (var d = Sizes.Length - 1; d >= 0; d--)
            {
                at += place % Sizes[d] * tensor.Strides[d];
                place /= Sizes[d];
            }
            return Text(tensor.ElementAt(at));
        }
    }

    private string Text(Scalar value) => tensor.Type switch
    {
        ScalarType.Float32 or ScalarType.Float16 or ScalarType.BFloat16 => value.ToSingle().ToString(format, _culture),
        ScalarType.ComplexFloat32 => Complex(value.ToComplexFloat32().Real, value.ToComplexFloat32().Imaginary),
        ScalarType.ComplexFloat64 => Complex(value.ToComplexFloat64().Real, value.ToComplexFloat64().Imaginary),
        ScalarType.Float64 => value.ToDouble().ToString(format, _culture),
        ScalarType.Bool => value.ToBoolean().ToString(_culture),
        _ => value.ToInt64().ToString(CultureInfo.InvariantCulture),
    };

    // As the genuine package prints it: "1+2i", "2i", "1", and "1+-2i" below the real axis.
    private string Complex<T>(T real, T imaginary)
        where T : IFloatingPointIeee754<T>
    {
        if (imaginary == T.Zero)
            return real.ToString(format, _culture);
        var sum = real == T.Zero ? "" : real.ToString(format, _culture) + "+";
        return $"{sum}{imaginary.ToString(format, _culture)}i";
    }
}

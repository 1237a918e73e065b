using System.Globalization;
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
        ScalarType.Float32 => value.ToSingle().ToString(format, _culture),
        ScalarType.Float64 => value.ToDouble().ToString(format, _culture),
        ScalarType.Bool => value.ToBoolean().ToString(_culture),
        _ => value.ToInt64().ToString(CultureInfo.InvariantCulture),
    };
}

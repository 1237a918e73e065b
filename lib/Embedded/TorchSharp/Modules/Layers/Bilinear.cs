using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Maps two inputs to weighted sums of all products of their elements, plus a constant.</summary>
/// <remarks>
/// <b>Shape</b> (..., in1_features) and (..., in2_features) to (..., out_features).
/// <b>Formula</b> y = x1ᵀ W x2 + b. The first values are uniform within ±1 / sqrt(in1_features).
/// </remarks>
public sealed class Bilinear : nn.Module<Tensor, Tensor, Tensor>
{
    [ComponentName(Name = nameof(weight))]
    private Parameter _weight = null!;

    [ComponentName(Name = nameof(bias))]
    private Parameter? _bias;

    internal Bilinear(long in1_features, long in2_features, long out_features, bool hasBias, ScalarType? dtype)
        : base(nameof(Bilinear))
    {
        (this.in1_features, this.in2_features, this.out_features) = (in1_features, in2_features, out_features);
        var bound = 1 / Math.Sqrt(Math.Max(1, in1_features));
        weight = Fresh.Parameter(dtype, out_features, in1_features, in2_features);
        nn.init.uniform_(_weight, -bound, bound);
        if (!hasBias)
            return;
        bias = Fresh.Parameter(dtype, out_features);
        nn.init.uniform_(_bias!, -bound, bound);
    }

    /// <summary>Gets or sets the number of first inputs.</summary>
    public long in1_features { get; set; }

    /// <summary>Gets or sets the number of second inputs.</summary>
    public long in2_features { get; set; }

    /// <summary>Gets or sets the number of outputs.</summary>
    public long out_features { get; set; }

    /// <summary>Gets or sets the weights, (out_features, in1_features, in2_features).</summary>
    public Parameter weight
    {
        get => _weight;
        set => ConditionallyRegisterParameter(nameof(weight), _weight = value);
    }

    /// <summary>Gets or sets the constants, (out_features); null for none.</summary>
    public Parameter? bias
    {
        get => _bias;
        set => ConditionallyRegisterParameter(nameof(bias), _bias = value);
    }

    /// <summary>Computes the outputs.</summary>
    /// <param name="input1">(..., in1_features).</param>
    /// <param name="input2">(..., in2_features).</param>
    /// <returns>(..., out_features).</returns>
    /// <exception cref="ArgumentException">The sizes do not fit.</exception>
    public override Tensor forward(Tensor input1, Tensor input2) =>
        nn.functional.bilinear(input1, input2, _weight, _bias);
}

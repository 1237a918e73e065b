using TorchSharp.Storage;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Maps each row of inputs to a row of outputs: weighted sums plus a constant.</summary>
/// <remarks>
/// <b>Shape</b> (..., in_features) to (..., out_features); weight (out_features, in_features), bias (out_features).
/// <b>Formula</b> y = x Wᵀ + b; dx = dOut W, dW = dOutᵀ x, db = sum of dOut.
/// The first values are uniform within ±1 / sqrt(in_features), as PyTorch's are.
/// </remarks>
public sealed class Linear : nn.Module<Tensor, Tensor>
{
    [ComponentName(Name = nameof(weight))]
    private Parameter _weight = null!;

    [ComponentName(Name = nameof(bias))]
    private Parameter? _bias;

    internal Linear(long inputSize, long outputSize, bool hasBias, ScalarType? dtype)
        : base(nameof(Linear))
    {
        (in_features, out_features) = (inputSize, outputSize);
        weight = Fresh.Parameter(dtype, outputSize, inputSize);
        nn.init.kaiming_uniform_(weight, a: Math.Sqrt(5));
        if (!hasBias)
            return;
        bias = Fresh.Parameter(dtype, outputSize);
        var bound = inputSize > 0 ? 1 / Math.Sqrt(inputSize) : 0;
        nn.init.uniform_(bias, -bound, bound);
    }

    internal Linear(Parameter weight, Parameter? bias)
        : base(nameof(Linear))
    {
        if (weight.Rank != 2 || (bias is not null && bias.Sizes != new Shape(weight.Sizes[0])))
            throw new ArgumentException(
                $"[Linear] expected weight (out, in) and bias (out), got {weight.Sizes} and " +
                (bias?.Sizes.ToString() ?? "none"));
        (in_features, out_features) = (weight.Sizes[1], weight.Sizes[0]);
        this.weight = weight;
        this.bias = bias;
    }

    /// <summary>Gets or sets the number of inputs.</summary>
    public long in_features { get; set; }

    /// <summary>Gets or sets the number of outputs.</summary>
    public long out_features { get; set; }

    /// <summary>Gets or sets the weights, (out_features, in_features).</summary>
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
    /// <param name="tensor">(..., in_features).</param>
    /// <returns>(..., out_features).</returns>
    /// <exception cref="ArgumentException">The last size is not in_features.</exception>
    public override Tensor forward(Tensor tensor) => nn.functional.linear(tensor, _weight, _bias);
}

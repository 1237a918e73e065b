using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>Functions of one number or of two, element by element; broadcasting.</summary>
internal sealed class ElementwiseRows : IRows
{
    public string Area => "ops";

    public IEnumerable<Row> Rows =>
    [
        new("neg", t => -t[0]),
        new("abs", t => t[0].abs()),
        new("sign", t => t[0].sign()) { Gradient = false },
        new("exp", t => t[0].exp()),
        new("expm1", t => t[0].expm1()),
        new("sin", t => t[0].sin()),
        new("cos", t => t[0].cos()),
        new("tan", t => t[0].tan()),
        new("atan", t => t[0].atan()),
        new("sinh", t => t[0].sinh()),
        new("cosh", t => t[0].cosh()),
        new("tanh", t => t[0].tanh()),
        new("sigmoid", t => t[0].sigmoid()),
        new("relu", t => t[0].relu()),
        new("floor", t => t[0].floor()) { Gradient = false },
        new("ceil", t => t[0].ceil()) { Gradient = false },
        new("trunc", t => t[0].trunc()) { Gradient = false },
        new("square", t => t[0].square()),
        new("log", t => t[0].log()),
        new("log2", t => t[0].log2()),
        new("log10", t => t[0].log10()),
        new("log1p", t => t[0].log1p()),
        new("sqrt", t => t[0].sqrt()),
        new("rsqrt", t => t[0].rsqrt()),
        new("reciprocal", t => t[0].reciprocal()),
        new("asin", t => t[0].asin()),
        new("acos", t => t[0].acos()),
        new("atanh", t => t[0].atanh()),
        new("gelu", t => functional.gelu(t[0])),
        new("silu", t => functional.silu(t[0])),
        new("softplus", t => functional.softplus(t[0])),
        new("leaky_relu", t => functional.leaky_relu(t[0], 0.1)),
        new("elu", t => functional.elu(t[0], 0.5)),
        new("hardtanh", t => functional.hardtanh(t[0])),
        new("relu6", t => functional.relu6(t[0] * 4)),
        new("clamp", t => t[0].clamp(-0.5, 1.0)),
        new("pow-scalar", t => t[0].pow(2.5)),
        .. Variants("add", t => t[0] + t[1]),
        .. Variants("sub", t => t[0] - t[1]),
        .. Variants("mul", t => t[0] * t[1]),
        .. Variants("div", t => t[0] / t[1]),
        .. Variants("maximum", t => t[0].maximum(t[1])),
        .. Variants("minimum", t => t[0].minimum(t[1])),
        .. Variants("atan2", t => t[0].atan2(t[1])),
        .. Variants("pow", t => t[0].pow(t[1])),
        new("gelu-tanh", t => functional.gelu(t[0], global::TorchSharp.Modules.GELU.Approximate.tanh)),
    ];

    private static IEnumerable<Row> Variants(string op, Func<Tensor[], Tensor> call) =>
        RowData.Variants("ops", op, call);
}

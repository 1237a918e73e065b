using DeepLearning.TorchSharp.Tests.Harness;
using TorchSharp.Modules;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Modules;

/// <summary>Every activation: the function, the layer, and the form that writes into its input.</summary>
internal sealed class ActivationRows : IRows
{
    private static readonly ScalarType[] Short = [ScalarType.Float16, ScalarType.BFloat16];

    private static readonly string[] OutOfPlaceOnly =
        ["hardshrink", "logsigmoid", "softplus", "softplus/sharp", "softshrink"];

    public string Area => "activations";

    public IEnumerable<Row> Rows => [.. Of.SelectMany(Forms), .. Others];

    // A name, the function (in place or not), and the layer.
    private static IEnumerable<Form> Of =>
    [
        new("celu", (x, i) => F.celu(x, 0.7, i), () => nn.CELU(0.7)),
        new("elu", (x, i) => F.elu(x, 0.7, i), () => nn.ELU(0.7)),
        new("gelu", F.gelu, () => nn.GELU()),
        new("gelu/tanh", (x, i) => F.gelu(x, GELU.Approximate.tanh, i), () => nn.GELU(GELU.Approximate.tanh)),
        new("hardshrink", (x, _) => F.hardshrink(x, 0.6), () => nn.Hardshrink(0.6)),
        new("hardsigmoid", F.hardsigmoid, () => nn.Hardsigmoid()),
        new("hardswish", F.hardswish, () => nn.Hardswish()),
        new("hardtanh", (x, i) => F.hardtanh(x, -0.5, 0.8, i), () => nn.Hardtanh(-0.5, 0.8)),
        new("leaky_relu", (x, i) => F.leaky_relu(x, 0.2, i), () => nn.LeakyReLU(0.2)),
        new("logsigmoid", (x, _) => F.logsigmoid(x), () => nn.LogSigmoid()),
        new("mish", F.mish, () => nn.Mish()),
        new("relu6", F.relu6, () => nn.ReLU6()),
        new("rrelu", (x, i) => F.rrelu(x, 0.1, 0.4, i), () => Evaluating(nn.RReLU(0.1, 0.4))),
        new("selu", F.selu, () => nn.SELU()),
        new("silu", F.silu, () => nn.SiLU()),
        new("softplus", (x, _) => F.softplus(x), () => nn.Softplus()),
        new("softplus/sharp", (x, _) => F.softplus(x, 2.5, 5), () => nn.Softplus(2.5, 5)),
        new("softshrink", (x, _) => F.softshrink(x, 0.6), () => nn.Softshrink(0.6)),
        new("softsign", F.softsign, () => nn.Softsign()),
        new("tanhshrink", F.tanhshrink, () => nn.Tanhshrink()),
        new("threshold", (x, i) => F.threshold(x, 0.3, -2, i), () => nn.Threshold(0.3, -2)),
    ];

    private static IEnumerable<Row> Others =>
    [
        new Row("glu/last", t => nn.GLU().call(t[0]))
            .Fails<ArgumentException>(
                () => F.glu(zeros(2, 3)),
                "[glu] expected an even size to halve, got dimension 1 of shape (2, 3); double the features?"),
        new("glu/1", t => F.glu(t[0], 1)),
        new("softmin", t => nn.Softmin(1).call(t[0])),
        new("softmax2d", t => nn.Softmax2d().call(t[0])),
        new Row("softmax2d/unbatched", t => F.softmax2d(t[0]))
            .Fails<ArgumentException>(
                () => F.softmax2d(zeros(2, 3)), "[softmax2d] expected (B, C, H, W) or (C, H, W), got shape (2, 3)"),
        new("prelu/one", t => F.prelu(t[0], t[1])),
        new Row("prelu/channels", t => F.prelu(t[0], t[1]))
            .Fails<ArgumentException>(
                () => F.prelu(zeros(2, 3), ones(2)),
                "[prelu] expected one weight, or 3 for the channels of (2, 3), got (2)"),
        new Row("rrelu/training", t => Drawn(t[0])) { Gradient = false }
            .Fails<ArgumentException>(
                () => F.rrelu(zeros(2), 0.5, 0.1),
                "[rrelu] expected finite bounds lower <= upper, got 0.5 and 0.1 for shape (2)"),
    ];

    private static IEnumerable<Row> Forms(Form of)
    {
        var row = new Row(of.Name, t => of.Function(t[0], false)) { Types = Short };
        yield return row.Empty(() => [zeros(0, 3)], 0, 3);
        // The same numbers come out of the layer and of the form that overwrites its input, with the same gradient.
        yield return new Row($"{of.Name} layer", t => of.Layer().call(t[0]) - of.Function(t[0], false))
        {
            Inputs = Few,
            Gradient = false,
        };
        if (!OutOfPlaceOnly.Contains(of.Name))
            yield return new Row($"{of.Name} in place", t => of.Function(t[0] * 1, true)) { Inputs = Few };
    }

    private static Tensor[] Few() => [tensor(new[] { -3.7, -0.9, -0.4, 0.2, 0.45, 0.7, 2.3, 6.5 })];

    private static RReLU Evaluating(RReLU layer)
    {
        layer.eval();
        return layer;
    }

    private static Tensor Drawn(Tensor x)
    {
        manual_seed(78);
        return nn.RReLU(0.1, 0.4).call(x);
    }

    private sealed record Form(
        string Name, Func<Tensor, bool, Tensor> Function, Func<nn.Module<Tensor, Tensor>> Layer);
}

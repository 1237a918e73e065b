using DeepLearning.TorchSharp.Tests.Harness;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>The activations as members of tensors, and in place.</summary>
internal sealed class ActivationMemberRows : IRows
{
    public string Area => "ops_activations";

    public IEnumerable<Row> Rows =>
    [
        // The reference takes 1/6 in float32, also for float64.
        Both("hardsigmoid", t => t[0].hardsigmoid(), x => x.hardsigmoid_(), loose: 1000),
        Both("hardswish", t => t[0].hardswish(), x => x.hardswish_()),
        Both("relu6", t => t[0].relu6(), x => x.relu6_()),
        Both("selu", t => t[0].selu(), x => x.selu_()),
        Both("silu", t => t[0].silu(), x => x.silu_()),
        Both("gelu", t => t[0].gelu(), x => x.gelu_()),
        Both("gelu/tanh", t => t[0].gelu(GELU.Approximate.tanh), x => x.gelu_(GELU.Approximate.tanh)),
        new("logsigmoid", t => t[0].log_sigmoid()),
        Both("rrelu", t => t[0].rrelu(), x => x.rrelu_()),
        Both("celu", t => t[0].celu(), x => x.celu_()),
        Both("celu/alpha", t => t[0].celu(0.5), x => x.celu_(0.5)),
        Both("elu", t => t[0].elu(0.5), x => x.elu_(0.5)),
        Both("elu/scaled", t => t[0].elu(1.5, 2, 0.5), x => x.elu_(1.5, 2, 0.5)),
        new("softplus", t => t[0].softplus()),
        new("glu", t => t[0].glu(1)),
        Both("hardtanh", t => t[0].hardtanh(-0.5, 2), x => x.hardtanh_(-0.5, 2)),
        Both("leaky_relu", t => t[0].leaky_relu(0.2), x => x.leaky_relu_(0.2)),
        new("prelu", t => t[0].prelu(t[1])),
        Both("threshold", t => t[0].threshold(0.5, 7), x => x.threshold_(0.5, 7)),
        // The reference cannot differentiate it: its golden gradient is 0, ours is checked by differences.
        new Row("channel_shuffle", t => t[0].detach().channel_shuffle(3) + (t[0] * 0)) { Gradient = false }
            .Fails<ArgumentException>(() => ones(2, 5, 2).channel_shuffle(2),
                "[channel_shuffle] expected (batch, channels, ...) with channels that 2 groups divide, got (2, 5, 2)"),
        new("channel_shuffle/slope", t => t[0].channel_shuffle(2))
        {
            Inputs = () => [arange(8, dtype: ScalarType.Float64).reshape(1, 4, 2)],
        },
    ];

    /// <summary>
    /// Two outputs would need two golden ones: the form in place must give the same, or the row fails.
    /// </summary>
    private static Row Both(
        string name, Func<Tensor[], Tensor> call, Func<Tensor, Tensor> inPlace, double loose = 1) => new(name, t =>
    {
        var y = call(t);
        using var changed = t[0].detach().clone();
        Assert.Same(changed, inPlace(changed));
        Assert.True(changed.allclose(y.detach(), 0, 0, equal_nan: true), $"{name}: in place gives something else");
        return y;
    })
        {
            Loose = loose,
        };
}

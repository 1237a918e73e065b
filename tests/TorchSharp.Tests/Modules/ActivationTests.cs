using DeepLearning.TorchSharp.Tests.Golden;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Modules;

/// <summary>
/// Activations give PyTorch's values and gradients, and the gradient's gradient by central differences.
/// </summary>
public sealed class ActivationTests
{
    /// <summary>The step of the differences; its square is the error.</summary>
    private const double Step = 1e-5;

    /// <summary>The error of a central difference, with the rounding of the division by the step.</summary>
    private const double DifferenceTolerance = 1e-7;

    private static readonly Dictionary<string, Func<Tensor, Tensor>> Functions = new()
    {
        ["gelu"] = F.gelu,
        ["gelu-tanh"] = x => F.gelu(x, GELU.Approximate.tanh),
        ["silu"] = x => F.silu(x),
        ["softplus"] = x => F.softplus(x),
        ["leaky_relu"] = x => F.leaky_relu(x, 0.1),
        ["elu"] = x => F.elu(x, 0.5),
        ["hardtanh"] = x => F.hardtanh(x),
        ["relu6"] = x => F.relu6(x * 4),
    };

    public static TheoryData<string> Names => [.. Functions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void As_in_PyTorch(string name)
    {
        foreach (var type in new[] { "float32", "float64" })
        {
            var c = GoldenNumbers.Cases("ops")[$"{name}/{type}"];
            var x = GoldenChecks.Leaf(c.Inputs["x"]);
            var y = Functions[name](x);
            GoldenChecks.Near(c.Out, y, GoldenChecks.Tolerance(c), "out");
            GoldenChecks.Backward(y);
            GoldenChecks.Near(c.Grads["x"], x.grad, GoldenChecks.Tolerance(c), "x");
        }
    }

    [Theory]
    [InlineData("gelu")]
    [InlineData("silu")]
    [InlineData("softplus")]
    [InlineData("elu")]
    public void The_second_gradient(string name) =>
        CheckSecond(Functions[name], tensor(new[] { -1.7, -0.6, 0.3, 1.1, 2.4 }));

    [Fact]
    public void The_second_gradient_of_cross_entropy()
    {
        var labels = tensor(new long[] { 2, 0 });
        CheckSecond(
            x => F.cross_entropy(x.reshape(2, 3), labels, tensor(new[] { 0.5, 1, 2 }), label_smoothing: 0.1),
            tensor(new[] { -1.7, -0.6, 0.3, 1.1, 2.4, 0.2 }));
    }

    private static void CheckSecond(Func<Tensor, Tensor> function, Tensor at)
    {
        var x = at.clone().requires_grad_();
        var slope = autograd.grad([function(x).sum()], [x], create_graph: true)[0];
        var weights = arange(at.numel(), dtype: float64) + 1;
        var second = autograd.grad([(slope * weights).sum()], [x])[0];
        for (var i = 0; i < at.numel(); i++)
        {
            var difference =
                (Weighted(function, at, weights, i, Step) - Weighted(function, at, weights, i, -Step)) / (2 * Step);
            Assert.Equal(difference, second[i].ToDouble(), DifferenceTolerance);
        }
    }

    private static double Weighted(Func<Tensor, Tensor> function, Tensor at, Tensor weights, int element, double step)
    {
        var moved = at.clone();
        moved[element] = moved[element] + step;
        moved.requires_grad_();
        return (autograd.grad([function(moved).sum()], [moved])[0] * weights).sum().ToDouble();
    }
}

using DeepLearning.TorchSharp.Tests.Golden;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;
using Reduction = TorchSharp.torch.nn.Reduction;

namespace DeepLearning.TorchSharp.Tests.Modules;

/// <summary>Losses in every reduction give PyTorch's values and gradients.</summary>
public sealed class GoldenLossesTests
{
    public static TheoryData<string> Names => [.. GoldenNumbers.Cases("losses").Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void As_in_PyTorch(string name)
    {
        var c = GoldenNumbers.Cases("losses")[name];
        var inputs = c.Inputs.ToDictionary(i => i.Key, i => i.Key is "weight" or "pos_weight" || IsConstant(c, i.Key)
            ? GoldenChecks.Plain(i.Value)
            : GoldenChecks.Leaf(i.Value));

        var loss = Loss(c, name.Split('/')[0], inputs);
        GoldenChecks.Near(c.Out, loss, GoldenChecks.Tolerance(c), "out");
        GoldenChecks.Backward(loss);

        Assert.NotEmpty(c.Grads);
        foreach (var (key, golden) in c.Grads)
            GoldenChecks.Near(golden, inputs[key].grad, GoldenChecks.Tolerance(c), key);
    }

    private static bool IsConstant(GoldenCase c, string input) => !c.Grads.ContainsKey(input);

    private static Tensor Loss(GoldenCase c, string loss, Dictionary<string, Tensor> inputs)
    {
        var (x, target, weight) = (inputs["x"], inputs["target"], inputs.GetValueOrDefault("weight"));
        var reduction = Enum.Parse<Reduction>(c.Text("reduction"), ignoreCase: true);
        var smoothing = c.Has("label_smoothing") ? c.Number("label_smoothing") : 0;
        return loss switch
        {
            "cross_entropy" => F.cross_entropy(x, target, weight, reduction: reduction, label_smoothing: smoothing),
            "nll_loss" => F.nll_loss(x, target, weight, reduction),
            "mse_loss" => F.mse_loss(x, target, reduction),
            "l1_loss" => F.l1_loss(x, target, reduction),
            "smooth_l1_loss" => F.smooth_l1_loss(x, target, reduction, c.Number("beta")),
            "huber_loss" => F.huber_loss(x, target, c.Number("delta"), reduction),
            "bce" => F.binary_cross_entropy(x, target, weight, reduction),
            "bce_logits" => F.binary_cross_entropy_with_logits(
                x, target, weight, reduction, inputs.GetValueOrDefault("pos_weight")),
            _ => throw new NotSupportedException(loss),
        };
    }
}

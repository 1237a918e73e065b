using DeepLearning.TorchSharp.Tests.Golden;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Training;

/// <summary>Fifty steps from PyTorch's first weights and batches give PyTorch's losses and last weights.</summary>
public sealed class ModelParityTests
{
    /// <summary>Fifty steps magnify single-precision differences in the order of summation.</summary>
    private const double Relative = 1e-4;

    /// <summary>The optimisers divide by small squares of gradients, which magnifies their rounding.</summary>
    private const double LastWeights = 2e-3;

    private static readonly string[] KeysBias = ["qkv.bias", "layer.self_attn.in_proj_bias"];

    public static TheoryData<string> Runs => [.. GoldenNumbers.Cases("models").Keys];

    [Theory]
    [MemberData(nameof(Runs))]
    public void The_same_weights_and_batches_give_the_same_losses(string name)
    {
        var c = GoldenNumbers.Cases("models")[name];
        var isDouble = name.EndsWith("float64", StringComparison.Ordinal);
        using var run = Build(name.Split('/')[0], c);
        if (isDouble)
            run.Model.@double();
        run.Model.load_state_dict(
            run.Model.state_dict().Keys.ToDictionary(k => k, k => GoldenChecks.Plain(c.Inputs[k])));
        using var optimiser = run.Optimiser();
        var expected = c.Outputs["losses"].Doubles;
        for (var step = 0; step < expected.Length; step++)
        {
            using var scope = NewDisposeScope();
            optimiser.zero_grad();
            var loss = run.Loss(step);
            loss.backward();
            optimiser.step();
            Assert.Equal(expected[step], loss.ToDouble(), Relative * Math.Abs(expected[step]));
        }
        // The bias of the keys moves no softmax: its gradient is rounding alone, which Adam blows up to full steps.
        foreach (var (key, value) in run.Model.state_dict().Where(s => !KeysBias.Contains(s.Key)))
            GoldenChecks.Near(c.Outputs["end." + key], value, LastWeights, key);
    }

    private static Run Build(string name, GoldenCase c)
    {
        var data = c.Inputs.Where(i => i.Key is "x" or "y" or "text")
            .ToDictionary(i => i.Key, i => GoldenChecks.Plain(i.Value));
        return name switch
        {
            "convolution" => Classifier(new Models.Convolutional(), data, 0, p => optim.SGD(
                p, 0.05, momentum: 0.9, weight_decay: 1e-3)),
            "gru" => Classifier(new Models.Gated(), data, 0, p => optim.Adam(p, 0.03)),
            "lstm" => Classifier(new Models.LongMemory(), data, 0, p => optim.Adam(p, 0.03)),
            "encoder" => Classifier(new Models.Encoder(), data, 1, p => optim.Adam(p, 0.01)),
            "language" => Language(data["text"]),
            _ => Autoencoder(data["x"]),
        };
    }

    private static Run Classifier(
        nn.Module<Tensor, Tensor> model, Dictionary<string, Tensor> data, int dim,
        Func<IEnumerable<global::TorchSharp.Modules.Parameter>, optim.Optimizer> optimiser) => new(
        model,
        () => optimiser(model.parameters()),
        step =>
        {
            var first = step * 8 % 24;
            return nn.functional.cross_entropy(
                model.call(data["x"].narrow(dim, first, 8)), data["y"].narrow(0, first, 8));
        });

    private static Run Language(Tensor text)
    {
        var model = new Models.Language();
        return new(
            model,
            () => optim.AdamW(model.parameters(), 0.01, weight_decay: 0.1),
            step =>
            {
                var batch = text[step % 4];
                return nn.functional.cross_entropy(
                    model.call(batch[.., ..^1]).reshape(-1, 7), batch[.., 1..].reshape(-1));
            });
    }

    private static Run Autoencoder(Tensor x)
    {
        var model = Models.Autoencoder();
        return new(
            model,
            () => optim.RMSProp(model.parameters(), 0.005, momentum: 0.5),
            step =>
            {
                var batch = x.narrow(0, step * 8 % 24, 8);
                return nn.functional.binary_cross_entropy(model.call(batch), batch);
            });
    }

    private sealed record Run(nn.Module Model, Func<optim.Optimizer> Optimiser, Func<int, Tensor> Loss) : IDisposable
    {
        public void Dispose() => Model.Dispose();
    }
}

using DeepLearning.TorchSharp.Tests.Golden;
using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Optim;

/// <summary>Whole runs give PyTorch's losses, from given weights and from the seed alone.</summary>
public sealed class TrainingParityTests
{
    /// <summary>Fifty steps magnify single-precision differences in the order of summation.</summary>
    private const double Relative = 1e-4;

    public static TheoryData<string> Runs => [.. GoldenNumbers.CasesOf("training", "mlp/").Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Runs))]
    public void The_same_weights_and_batches_give_the_same_losses(string name)
    {
        var c = GoldenNumbers.Cases("training")[name];
        var model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 16), nn.Tanh(), nn.Linear(16, 3));
        if (name.EndsWith("float64", StringComparison.Ordinal))
            model.@double();
        model.load_state_dict(model.state_dict().Keys.ToDictionary(k => k, k => GoldenChecks.Plain(c.Inputs[k])));
        using var optimiser = Build(name.Split('/')[1], model);
        var (x, y) = (GoldenChecks.Plain(c.Inputs["x"]), GoldenChecks.Plain(c.Inputs["y"]));
        var batch = c.Integer("batch");
        var expected = c.Outputs["losses"].Doubles;

        for (var step = 0; step < c.Integer("steps"); step++)
        {
            using var scope = NewDisposeScope();
            var first = step * batch % 64;
            optimiser.zero_grad();
            var loss = F.cross_entropy(model.call(x.narrow(0, first, batch)), y.narrow(0, first, batch));
            loss.backward();
            optimiser.step();
            Assert.Equal(expected[step], loss.ToDouble(), Relative * Math.Abs(expected[step]));
        }
    }

    [Fact]
    public void The_seed_alone_gives_the_same_losses()
    {
        var c = GoldenNumbers.Cases("training")["seeded/SGD/float32"];
        manual_seed(42);
        var model = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 1));
        var x = randn(64, 4);
        var y = x.sum(dim: 1, keepdim: true) + (0.1 * randn(64, 1));
        using var optimiser = optim.SGD(model.parameters(), 0.05);
        var losses = new List<double>();
        for (var epoch = 0; epoch < 3; epoch++)
        {
            using var order = randperm(64);
            for (var start = 0; start < 64; start += 16)
            {
                var rows = order.narrow(0, start, 16);
                optimiser.zero_grad();
                var loss = F.mse_loss(model.call(x.index_select(0, rows)), y.index_select(0, rows));
                loss.backward();
                optimiser.step();
                losses.Add(loss.ToDouble());
            }
        }
        foreach (var (expected, loss) in c.Outputs["losses"].Doubles.Zip(losses))
            Assert.Equal(expected, loss, Relative * expected);
    }

    private static optim.Optimizer Build(string name, nn.Module model) => name switch
    {
        "SGD" => optim.SGD(model.parameters(), 0.1, momentum: 0.9),
        "Adam" => optim.Adam(model.parameters(), 0.01),
        "AdamW" => optim.AdamW(model.parameters(), 0.01, weight_decay: 0.01),
        _ => throw new NotSupportedException(name),
    };
}

using DeepLearning.TorchSharp.Tests.Golden;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.optim.lr_scheduler;
using static TorchSharp.torch.optim.lr_scheduler.impl.CyclicLR;
using AnnealStrategy = TorchSharp.torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy;

namespace DeepLearning.TorchSharp.Tests.Optim;

/// <summary>Forty steps of every schedule for two groups: rates and momenta are PyTorch's.</summary>
public sealed class GoldenSchedulesTests
{
    /// <summary>Products of forty factors in double precision.</summary>
    private const double Rounding = 1e-12;

    public static TheoryData<string> Runs => [.. Names().Where(n => !n.StartsWith("jump/") && !n.StartsWith("Reduce"))];

    public static TheoryData<string> Jumps => [.. Names().Where(n => n.StartsWith("jump/"))];

    public static TheoryData<string> Plateaus => [.. Names().Where(n => n.StartsWith("Reduce"))];

    [Theory]
    [MemberData(nameof(Runs))]
    public void As_in_PyTorch(string name)
    {
        using var optimiser = Optimiser(name.EndsWith("betas", StringComparison.Ordinal));
        var schedule = Make(name, optimiser);
        foreach (var row in Rows(name))
        {
            Same(row, optimiser, schedule);
            if (row[0] < Rows(name).Count() - 1)
                schedule.step();
        }
    }

    [Theory]
    [MemberData(nameof(Jumps))]
    public void A_step_to_an_epoch_as_in_PyTorch(string name)
    {
        using var optimiser = Optimiser(false);
        var schedule = Make(name["jump/".Length..], optimiser);
        foreach (var (row, epoch) in Rows(name).Zip([3, 4, 9, 5, 0, 17]))
        {
            schedule.step(epoch);
            Same(row, optimiser, schedule);
        }
    }

    [Theory]
    [MemberData(nameof(Plateaus))]
    public void A_measure_as_in_PyTorch(string name)
    {
        var c = GoldenNumbers.Cases("schedules")[name];
        using var optimiser = Optimiser(false);
        int Integer(string key) => c.Has(key) ? (int)c.Integer(key) : 0;
        string Text(string key, string otherwise) => c.Has(key) ? c.Text(key) : otherwise;
        var schedule = ReduceLROnPlateau(
            optimiser, Text("mode", "min"), c.Number("factor"), Integer("patience"),
            c.Has("threshold") ? c.Number("threshold") : 1e-4, Text("threshold_mode", "rel"), Integer("cooldown"),
            c.Has("min_lr") ? [0.01, 0.3] : null);
        foreach (var (row, measure) in Rows(name).Zip(c.Inputs["measures"].Doubles))
        {
            schedule.step(measure);
            Same(row, optimiser, schedule);
        }
    }

    private static void Same(double[] row, optim.Optimizer optimiser, LRScheduler schedule)
    {
        var groups = optimiser.ParamGroups.ToArray();
        var rates = schedule.get_last_lr().ToArray();
        for (var i = 0; i < groups.Length; i++)
        {
            Assert.Equal(row[1 + i], groups[i].LearningRate, Rounding);
            Assert.Equal(row[1 + i], rates[i], Rounding);
            var momentum = groups[i] is optim.IBetas betas ? betas.Betas.Item1 : ((optim.IMomentum)groups[i]).Momentum;
            Assert.Equal(row[3 + i], momentum, Rounding);
        }
    }

    private static IEnumerable<string> Names() => GoldenNumbers.Cases("schedules").Keys;

    /// <summary>The number of the step, the rates of both groups, the momenta of both groups.</summary>
    private static IEnumerable<double[]> Rows(string name) =>
        GoldenNumbers.Cases("schedules")[name].Outputs["rates"].Doubles.Chunk(4)
            .Select((row, i) => (double[])[i, .. row]);

    private static optim.Optimizer Optimiser(bool adam)
    {
        var (a, b) = (new Parameter(zeros(1)), new Parameter(zeros(1)));
        return adam
            ? optim.Adam([new Adam.ParamGroup([a], 0.1), new Adam.ParamGroup([b], 0.5)])
            : optim.SGD([new SGD.ParamGroup([a], 0.1, 0.9), new SGD.ParamGroup([b], 0.5, 0.9)], 0.1, 0.9);
    }

    private static LRScheduler Make(string name, optim.Optimizer o) => name switch
    {
        "StepLR" => StepLR(o, 3, 0.5),
        "MultiStepLR" => MultiStepLR(o, [2, 5, 5, 9], 0.5),
        "ExponentialLR" => ExponentialLR(o, 0.9),
        "CosineAnnealingLR" => CosineAnnealingLR(o, 5, 0.01),
        "LambdaLR" => new impl.LambdaLR(o, [e => 1.0 / (e + 1), e => Math.Pow(0.9, e)]),
        "MultiplicativeLR" => MultiplicativeLR(o, e => 0.9 + (0.1 * Math.Sin(e))),
        "ConstantLR" => ConstantLR(o, 0.25, 4),
        "LinearLR" => LinearLR(o, 0.25, 0.8, 7),
        "PolynomialLR" => PolynomialLR(o, 9, 2.5),
        "OneCycleLR" => OneCycleLR(o, [1.0, 2.0], 40),
        "OneCycleLR/linear3" => OneCycleLR(
            o, 1.0, epochs: 4, steps_per_epoch: 10, pct_start: 0.4, anneal_strategy: AnnealStrategy.Linear,
            div_factor: 5, final_div_factor: 100, three_phase: true),
        "OneCycleLR/betas" => OneCycleLR(o, [0.1, 0.1], 40, base_momentum: [0.8, 0.7], max_momentum: [0.9, 0.95]),
        "OneCycleLR/still" => OneCycleLR(o, 1.0, 40, cycle_momentum: false),
        "CyclicLR" => CyclicLR(o, 0.1, 1.0, 4, 6),
        "CyclicLR/triangular2" => CyclicLR(o, [0.1, 0.2], [1.0, 3.0], 5, mode: Mode.Triangular2),
        "CyclicLR/exp_range" => CyclicLR(
            o, [0.1, 0.1], [1.0, 1.0], 5, mode: Mode.ExpRange, gamma: 0.95, base_momentum: [0.5, 0.6],
            max_momentum: [0.8, 0.9]),
        "CyclicLR/own" => CyclicLR(
            o, 0.1, 1.0, 5, scale_fn: x => 1 / (1 + x), scale_mode: ScaleMode.Iterations, cycle_momentum: false),
        "ChainedLR" => ChainedLR([ConstantLR(o, 0.1, 5), ExponentialLR(o, 0.9)]),
        "ChainedLR/cosine" => ChainedLR([LinearLR(o, 0.5, 1.0, 5), CosineAnnealingLR(o, 7, 0.001), StepLR(o, 6, 0.5)]),
        "SequentialLR" => SequentialLR(o, [ConstantLR(o, 0.1, 5), ExponentialLR(o, 0.9), StepLR(o, 4, 0.5)], [6, 20]),
        "SequentialLR/warmup" => SequentialLR(o, [LinearLR(o, 0.1, 1.0, 8), CosineAnnealingLR(o, 30)], [8]),
        _ => throw new NotSupportedException(name),
    };
}

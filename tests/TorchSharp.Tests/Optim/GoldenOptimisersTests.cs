using DeepLearning.TorchSharp.Tests.Golden;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Optim;

/// <summary>Twelve steps of every optimiser, parameter by parameter, and every schedule's learning rates.</summary>
public sealed class GoldenOptimisersTests
{
    /// <summary>Twelve steps in single precision; divisions by small roots magnify the last digit.</summary>
    private const double Single = 2e-5;

    private const double Double = 1e-12;

    public static TheoryData<string> Trajectories =>
        [.. Names(c => c.Inputs.Count > 0 && !c.Name.StartsWith("Adagrad/"))];

    public static TheoryData<string> Schedules => [.. Names(c => c.Inputs.Count == 0)];

    [Theory]
    [MemberData(nameof(Trajectories))]
    public void As_in_PyTorch(string name)
    {
        var c = GoldenNumbers.Cases("optimisers")[name];
        var (start, goal, scale) = (c.Inputs["start"], c.Inputs["goal"], c.Inputs["scale"]);
        var parameter = new Parameter(GoldenChecks.Plain(start));
        using var optimiser = Build(c, name.Split('/')[0], [parameter]);
        var tolerance = name.EndsWith("float32", StringComparison.Ordinal) ? Single : Double;

        for (var step = 1; step <= c.Outputs.Count; step++)
        {
            parameter.grad = GoldenChecks.Plain(scale) * (parameter.detach() - GoldenChecks.Plain(goal));
            optimiser.step();
            GoldenChecks.Near(c.Outputs[$"step{step}"], parameter, tolerance, $"step {step}");
        }
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public void Rates_as_in_PyTorch(string name)
    {
        var c = GoldenNumbers.Cases("optimisers")[name];
        var optimiser = optim.SGD([new Parameter(zeros(1))], c.Number("lr"));
        var schedule = Schedule(c, name.Split('/')[0], optimiser);
        foreach (var rate in c.Outputs["rates"].Doubles)
        {
            Assert.Equal(rate, optimiser.ParamGroups.Single().LearningRate, 1e-12);
            Assert.Equal(rate, schedule.get_last_lr().Single(), 1e-12);
            if (rate != c.Outputs["rates"].Doubles[^1])
                schedule.step();
        }
    }

    private static IEnumerable<string> Names(Func<GoldenCase, bool> which) =>
        GoldenNumbers.Cases("optimisers").Values.Where(which).Select(c => c.Name);

    private static optim.Optimizer Build(GoldenCase c, string kind, Parameter[] parameters)
    {
        double Number(string name, double otherwise) => c.Has(name) ? c.Number(name) : otherwise;
        var (lr, decay) = (c.Number("lr"), Number("weight_decay", kind == "AdamW" ? 0.01 : 0));
        var betas = c.Has("betas") ? c.Argument("betas").EnumerateArray().Select(b =>
            b.GetDouble()).ToArray() : [0.9, 0.999];
        return kind switch
        {
            "SGD" => optim.SGD(
                parameters, lr, Number("momentum", 0), Number("dampening", 0), decay, c.Flag("nesterov"),
                    c.Flag("maximize")),
            "Adam" => optim.Adam(parameters, lr, betas[0], betas[1], Number("eps", 1e-8), decay, c.Flag("amsgrad")),
            "AdamW" => optim.AdamW(parameters, lr, betas[0], betas[1], Number("eps", 1e-8), decay, c.Flag("amsgrad")),
            "RMSprop" => optim.RMSProp(
                parameters, lr, Number("alpha", 0.99), 1e-8, decay, Number("momentum", 0), c.Flag("centered")),
            _ => throw new NotSupportedException(kind),
        };
    }

    private static optim.lr_scheduler.LRScheduler Schedule(GoldenCase c, string kind, optim.Optimizer optimiser) =>
        kind switch
        {
            "StepLR" => optim.lr_scheduler.StepLR(optimiser, 3, 0.5),
            "MultiStepLR" => optim.lr_scheduler.MultiStepLR(optimiser, [2, 5, 5, 9], 0.5),
            "ExponentialLR" => optim.lr_scheduler.ExponentialLR(optimiser, c.Number("gamma")),
            "CosineAnnealingLR" => optim.lr_scheduler.CosineAnnealingLR(optimiser, 5, 0.01),
            "LambdaLR" => optim.lr_scheduler.LambdaLR(optimiser, epoch => 1.0 / (epoch + 1)),
            "LinearLR" => optim.lr_scheduler.LinearLR(optimiser, 0.25, 1.0, 4),
            "OneCycleLR" => optim.lr_scheduler.OneCycleLR(optimiser, 1.0, 12),
            _ => throw new NotSupportedException(kind),
        };
}

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

    /// <summary>PyTorch 1.13 keeps the rate of ASGD and the momenta of NAdam in single precision always.</summary>
    private const double SingleRate = 1e-7;

    public static TheoryData<string> Trajectories =>
        [.. Names(c => c.Inputs.ContainsKey("goal"))];

    public static TheoryData<string> Curves => [.. Names(c => c.Name.StartsWith("LBFGS/"))];

    public static TheoryData<string> Schedules => [.. Names(c => c.Inputs.Count == 0)];

    [Theory]
    [MemberData(nameof(Trajectories))]
    public void As_in_PyTorch(string name)
    {
        var c = GoldenNumbers.Cases("optimisers")[name];
        var (start, goal, scale) = (c.Inputs["start"], c.Inputs["goal"], c.Inputs["scale"]);
        var parameter = new Parameter(GoldenChecks.Plain(start));
        using var optimiser = Build(c, name.Split('/')[0], [parameter]);
        var tolerance = name.EndsWith("float32", StringComparison.Ordinal) ? Single
            : name.StartsWith("ASGD") || name.StartsWith("NAdam") ? SingleRate : Double;

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

    [Theory]
    [MemberData(nameof(Curves))]
    public void Curvature_as_in_PyTorch(string name)
    {
        var c = GoldenNumbers.Cases("optimisers")[name];
        var parameter = new Parameter(GoldenChecks.Plain(c.Inputs["start"]));
        using var optimiser = optim.LBFGS(
            [parameter], c.Number("lr"), c.Integer("max_iter"), c.Has("max_eval") ? c.Integer("max_eval") : null,
            history_size: c.Has("history_size") ? c.Integer("history_size") : 100);
        // Each step divides by differences of gradients: in single precision the digits go one by one.
        var tolerance = name.EndsWith("float32", StringComparison.Ordinal) ? 2e-3 : 1e-9;

        for (var step = 1; step <= c.Outputs.Count / 2; step++)
        {
            var loss = optimiser.step(() =>
            {
                optimiser.zero_grad();
                var (left, right) = (parameter[..^1], parameter[1..]);
                var value = ((1 - left).pow(2) + (5 * (right - left.pow(2)).pow(2))).sum();
                value.backward();
                return value;
            });
            GoldenChecks.Near(c.Outputs[$"loss{step}"], loss, tolerance, $"loss {step}");
            GoldenChecks.Near(c.Outputs[$"step{step}"], parameter, tolerance, $"step {step}");
        }
    }

    private static IEnumerable<string> Names(Func<GoldenCase, bool> which) =>
        GoldenNumbers.Cases("optimisers").Values.Where(which).Select(c => c.Name);

    private static optim.Optimizer Build(GoldenCase c, string kind, Parameter[] parameters)
    {
        double Number(string name, double otherwise) => c.Has(name) ? c.Number(name) : otherwise;
        var (lr, decay) = (Number("lr", 1), Number("weight_decay", kind == "AdamW" ? 0.01 : 0));
        double[] Pair(string name, double first, double second) =>
            c.Has(name) ? [.. c.Argument(name).EnumerateArray().Select(b => b.GetDouble())] : [first, second];
        var betas = Pair("betas", 0.9, 0.999);
        var up = c.Flag("maximize");
        return kind switch
        {
            "SGD" => optim.SGD(
                parameters, lr, Number("momentum", 0), Number("dampening", 0), decay, c.Flag("nesterov"), up),
            "Adam" => optim.Adam(
                parameters, lr, betas[0], betas[1], Number("eps", 1e-8), decay, c.Flag("amsgrad"), up),
            "AdamW" => optim.AdamW(
                parameters, lr, betas[0], betas[1], Number("eps", 1e-8), decay, c.Flag("amsgrad"), up),
            "RMSprop" => optim.RMSProp(
                parameters, lr, Number("alpha", 0.99), 1e-8, decay, Number("momentum", 0), c.Flag("centered"), up),
            "Adagrad" => optim.Adagrad(
                parameters, lr, Number("lr_decay", 0), decay, Number("initial_accumulator_value", 0),
                Number("eps", 1e-10)),
            "Adadelta" => optim.Adadelta(parameters, lr, Number("rho", 0.9), Number("eps", 1e-6), decay, up),
            "Adamax" => optim.Adamax(parameters, lr, betas[0], betas[1], Number("eps", 1e-8), decay),
            "ASGD" => optim.ASGD(
                parameters, lr, Number("lambd", 1e-4), Number("alpha", 0.75), Number("t0", 1e6), decay, up),
            "NAdam" => optim.NAdam(
                parameters, lr, betas[0], betas[1], Number("eps", 1e-8), decay, Number("momentum_decay", 0.004)),
            "RAdam" => optim.RAdam(parameters, lr, betas[0], betas[1], Number("eps", 1e-8), decay),
            "Rprop" => Rprop(Pair("etas", 0.5, 1.2), Pair("step_sizes", 1e-6, 50)),
            _ => throw new NotSupportedException(kind),
        };

        optim.Optimizer Rprop(double[] etas, double[] steps) =>
            optim.Rprop(parameters, lr, etas[0], etas[1], steps[0], steps[1], up);
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

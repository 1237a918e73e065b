using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Optim;

/// <summary>Options and states: saved, loaded, refused.</summary>
public sealed class OptimizerStateTests
{
    private static readonly Dictionary<string, Func<IEnumerable<Parameter>, OptimizerHelper>> Makers = new()
    {
        ["SGD"] = p => optim.SGD(p, 0.1, 0.9),
        ["SGD/plain"] = p => optim.SGD(p, 0.1),
        ["Adam"] = p => optim.Adam(p, 0.1),
        ["Adam/amsgrad"] = p => optim.Adam(p, 0.1, amsgrad: true),
        ["AdamW"] = p => optim.AdamW(p, 0.1, amsgrad: true),
        ["RMSProp"] = p => optim.RMSProp(p, 0.1),
        ["RMSProp/all"] = p => optim.RMSProp(p, 0.1, momentum: 0.9, centered: true),
        ["Adadelta"] = p => optim.Adadelta(p),
        ["Adagrad"] = p => optim.Adagrad(p, lr_decay: 0.1),
        ["Adamax"] = p => optim.Adamax(p),
        ["ASGD"] = p => optim.ASGD(p, t0: 2),
        ["NAdam"] = p => optim.NAdam(p),
        ["RAdam"] = p => optim.RAdam(p),
        ["Rprop"] = p => optim.Rprop(p),
    };

    public static TheoryData<string> Names => [.. Makers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_brings_another_optimiser_to_the_same_point(string name)
    {
        var (mine, other) = (Parameters(), Parameters());
        using var first = Makers[name](mine);
        using var second = Makers[name](other);
        Step(first, mine, 3);
        first.ParamGroups.First().LearningRate = 0.07;

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        first.save_state_dict(writer);
        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        second.load_state_dict(reader);

        Assert.Equal(stream.Length, stream.Position);
        Assert.Equal(0.07, second.ParamGroups.First().LearningRate);
        foreach (var (a, b) in first.state_dict().State.Zip(second.state_dict().State))
            Assert.True(a.ApproximatelyEquals(b));
        Same(first, second, mine, other);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_dictionary_brings_another_optimiser_to_the_same_point_and_shares_nothing(string name)
    {
        var (mine, other) = (Parameters(), Parameters());
        using var first = Makers[name](mine);
        using var second = Makers[name](other);
        Step(first, mine, 3);
        if (name != "SGD/plain")
            Assert.False(first.state_dict().State[0].ApproximatelyEquals(second.state_dict().State[0]));
        second.load_state_dict(first.state_dict());
        Same(first, second, mine, other);
        first.to(CPU);
    }

    [Fact]
    public void A_file_begins_with_name_counts_options_and_states()
    {
        var parameter = new Parameter(tensor(new[] { 1f, 2f }));
        using var optimiser = optim.SGD([parameter], 0.5, 0.9);
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true))
            optimiser.save_state_dict(writer);
        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        Assert.Equal("SGD", reader.ReadString());
        Assert.Equal((1, 1), (reader.ReadByte(), reader.ReadByte()));
        double[] numbers = [.. Enumerable.Range(0, 5).Select(_ => reader.ReadDouble())];
        Assert.Equal([0.5, 0.5, 0.9, 0, 0], numbers);
        Assert.Equal((false, false), (reader.ReadBoolean(), reader.ReadBoolean()));
        Assert.False(reader.ReadBoolean());
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public void A_file_on_disk_is_written_and_read()
    {
        var path = Path.GetTempFileName();
        try
        {
            var (mine, other) = (Parameters(), Parameters());
            using var first = optim.Adam(mine);
            using var second = optim.Adam(other);
            Step(first, mine, 2);
            first.save_state_dict(path);
            second.load_state_dict(path);
            Assert.True(first.state_dict().State[1].ApproximatelyEquals(second.state_dict().State[1]));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Another_kind_of_optimiser_another_count_and_another_shape_are_refused()
    {
        using var saved = optim.Adam(Parameters());
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        saved.save_state_dict(writer);

        Fails<InvalidDataException>(
            optim.NAdam(Parameters()), "[load_state_dict] expected the state of NAdam, got that of Adam");
        Fails<ArgumentException>(
            optim.Adam(Parameters()[..1]), "[load_state_dict] expected 1 groups of 1 parameters, got 1 of 2");
        Fails<ArgumentException>(
            optim.Adam([new Parameter(zeros(3, 3)), new Parameter(zeros(4))]),
            "[load_state_dict] expected a state of the parameter's shape (3, 3), got (2, 3)");
        using var other = optim.NAdam(Parameters());
        Assert.StartsWith(
            "[load_state_dict] expected options of NAdam, got Adam",
            Assert.Throws<ArgumentException>(() => other.load_state_dict(saved.state_dict())).Message);

        void Fails<T>(OptimizerHelper into, string message)
            where T : Exception
        {
            stream.Position = 0;
            using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
            Assert.StartsWith(message, Assert.Throws<T>(() => into.load_state_dict(reader)).Message);
        }
    }

    [Fact]
    public void A_state_of_another_shape_is_refused_before_anything_is_written()
    {
        var parameter = new Parameter(zeros(4));
        using var optimiser = optim.Adam([parameter]);
        ((Adam.State)optimiser.state_dict().State[0]).exp_avg = zeros(2);
        parameter.grad = ones(4);
        Assert.StartsWith(
            "[step] expected a state of the parameter's shape (4), got (2)",
            Assert.Throws<InvalidOperationException>(() => optimiser.step()).Message);
        Assert.Equal([0f, 0, 0, 0], parameter.data<float>().ToArray());
    }

    [Fact]
    public void Groups_have_options_of_their_own_and_take_the_rest_from_the_optimiser()
    {
        var parameters = Parameters();
        using var optimiser = optim.RAdam([new RAdam.ParamGroup { Parameters = [parameters[0]] }], 0.3, beta1: 0.5);
        optimiser.add_param_group(new RAdam.ParamGroup([parameters[1]], new RAdam.Options { LearningRate = 0.7 }));
        Assert.Equal([0.3, 0.7], optimiser.ParamGroups.Select(g => g.LearningRate));
        Assert.Equal((0.5, 0.999), ((optim.IBetas)optimiser.ParamGroups.Last()).Betas);
        optimiser.Betas = (0.1, 0.2);
        Assert.All(optimiser.ParamGroups, g => Assert.Equal((0.1, 0.2), ((optim.IBetas)g).Betas));
        Assert.Equal(parameters, optimiser.parameters());
    }

    [Theory]
    [InlineData("rho", "[optim] expected rho in [0, 1], got 2")]
    [InlineData("etas", "[optim] expected etaplus > 1, got 0.5")]
    [InlineData("steps", "[optim] expected max_step >= min_step, got 1")]
    [InlineData("decay", "[optim] expected weight_decay >= 0, got -1")]
    [InlineData("lbfgs", "[LBFGS] expected lr >= 0, max_iter >= 1 and history_size >= 1, got 0.01, 0 and 100")]
    public void Numbers_that_make_no_sense_are_refused(string which, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => (object)(which switch
        {
            "rho" => optim.Adadelta(Parameters(), rho: 2),
            "etas" => optim.Rprop(Parameters(), etaplus: 0.5),
            "steps" => optim.Rprop(Parameters(), min_step: 2, max_step: 1),
            "decay" => optim.ASGD(Parameters(), weight_decay: -1),
            _ => optim.LBFGS(Parameters(), max_iter: 0),
        })).Message);

    [Fact]
    public void LBFGS_needs_a_closure_and_has_one_group()
    {
        using var optimiser = optim.LBFGS(Parameters());
        Assert.Throws<ArgumentNullException>(() => optimiser.step(null!));
        Assert.Throws<NotSupportedException>(() => optimiser.add_param_group(new ParamGroup()));
        optimiser.ParamGroups.Single().LearningRate = 0.5;
        Assert.Equal(0.5, optimiser.LearningRate);
        optim.lr_scheduler.StepLR(optimiser, 1, 0.1).step();
        Assert.Equal(0.05, optimiser.LearningRate, 1e-12);
    }

    private static Parameter[] Parameters() =>
        [new(arange(6, dtype: float32).reshape(2, 3) / 3), new(tensor(new[] { 0.5, -1, 2, 0 }))];

    private static void Step(optim.Optimizer optimiser, Parameter[] parameters, int times)
    {
        for (var i = 0; i < times; i++)
        {
            foreach (var parameter in parameters)
                parameter.grad = (parameter.detach() * 2) - 1 + (0.1 * i);
            optimiser.step();
        }
    }

    private static void Same(optim.Optimizer first, optim.Optimizer second, Parameter[] mine, Parameter[] other)
    {
        using (no_grad())
            foreach (var (from, to) in mine.Zip(other))
                to.copy_(from);
        Step(first, mine, 2);
        Step(second, other, 2);
        foreach (var (a, b) in mine.Zip(other))
            Assert.Equal(a.to(float64).data<double>().ToArray(), b.to(float64).data<double>().ToArray());
    }
}

using TorchSharp;
using TorchSharp.Modules;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Modules;

public sealed class ContainerTests
{
    [Fact]
    public void A_dictionary_of_modules_stands_alone_with_its_state()
    {
        var dict = nn.ModuleDict(("first", nn.Linear(2, 3)), ("second", nn.Linear(3, 1, hasBias: false)));
        Assert.Equal(["first.weight", "first.bias", "second.weight"], dict.state_dict().Keys);
        Assert.Equal(3, dict.parameters().Count());
        Assert.Equal(["first", "second"], dict.keys());
        Assert.Equal(3, dict["first"].call(ones(1, 2)).shape[1]);
        dict.Insert(1, ("between", nn.Linear(1, 1)));
        Assert.Equal("between", dict[1].Item1);
        Assert.True(dict.Remove("first"));
        Assert.False(dict.TryGetValue("first", out _));
        Assert.Throws<InvalidOperationException>(() => dict.Add("second", nn.Linear(1, 1)));
        Assert.Equal(2, dict.named_children().Count());
        dict["second"] = nn.Linear(4, 4);
        Assert.Equal(4, dict.get_parameter("second.weight")!.shape[0]);
        dict.clear();
        Assert.Empty(dict.state_dict());
    }

    [Fact]
    public void A_dictionary_of_modules_is_part_of_a_model()
    {
        using var model = new Choosing();
        Assert.Equal(["paths.wide.weight", "paths.wide.bias", "paths.narrow.weight", "paths.narrow.bias"],
            model.state_dict().Keys);
        Assert.Equal(8, model.forward(ones(1, 2), "wide").shape[1]);
        model.to(float64);
        Assert.All(model.parameters(), p => Assert.Equal(float64, p.dtype));
        Assert.Equal(float64, model.forward(ones(1, 2, dtype: float64), "narrow").dtype);
    }

    [Fact]
    public void Lists_and_dictionaries_of_parameters_are_found_converted_and_trained()
    {
        var list = nn.ParameterList(nn.Parameter(ones(2)), nn.Parameter(zeros(3)));
        list.append(nn.Parameter(ones(1)));
        Assert.Equal(["0", "1", "2"], list.state_dict().Keys);
        list.RemoveAt(0);
        Assert.Equal(3, list.get_parameter("0")!.numel());
        list.@double();
        Assert.All(list, p => Assert.Equal(float64, p.dtype));
        Assert.Same(list[1], list.get_parameter("1"));
        Assert.Equal(1, list.IndexOf(list[1]));

        var dict = nn.ParameterDict(("scale", nn.Parameter(ones(2))), ("shift", nn.Parameter(zeros(2))));
        Assert.True(dict.has_parameter("shift"));
        (dict["scale"] * 3).sum().backward();
        Assert.Equal([3f, 3f], dict["scale"].grad!.data<float>().ToArray());
        dict.half();
        Assert.Equal(float16, dict["shift"].dtype);
        Assert.Equal(["scale", "shift"], dict.named_parameters(true).Select(p => p.name));
        Assert.True(dict.Remove("scale"));
        Assert.Single(dict.state_dict());
    }

    [Fact]
    public void A_sequence_of_two_inputs_is_written_by_deriving()
    {
        var blend = new Blend(nn.Linear(3, 4), nn.Linear(2, 4));
        Assert.Equal([5L, 4], blend.call(ones(5, 3), ones(5, 2)).shape);
        Assert.Equal(["0.weight", "0.bias", "1.weight", "1.bias"], blend.state_dict().Keys);
        blend.append("third", nn.ReLU());
        Assert.Equal(3, blend.Count);
        blend.eval();
        Assert.All(blend.children(), m => Assert.False(m.training));
        var error = Assert.Throws<NotSupportedException>(() => blend[..1]);
        Assert.Contains("override Slice", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sequence_gives_parts_of_itself_that_share_its_modules()
    {
        var model = nn.Sequential(("a", nn.Linear(2, 3)), ("b", nn.ReLU()), ("c", nn.Linear(3, 1)));
        var front = model[..2];
        Assert.Equal(2, front.Count);
        Assert.Same(model[0], front[0]);
        Assert.Equal(["c.weight", "c.bias"], model[(2, null)].state_dict().Keys);
        Assert.Throws<ArgumentOutOfRangeException>(() => model[(1, 9)]);
    }

    [Fact]
    public void An_ordered_dictionary_keeps_the_order_of_arrival()
    {
        var dict = new OrderedDict<string, int> { { "z", 1 }, { "a", 2 } };
        dict["m"] = 3;
        dict["z"] = 10;
        Assert.Equal(["z", "a", "m"], dict.keys());
        Assert.Equal([10, 2, 3], dict.values());
        Assert.Equal(("a", 2), dict[1]);
        dict[1] = ("b", 5);
        Assert.False(dict.ContainsKey("a"));
        dict.Insert(0, ("first", 0));
        Assert.Equal(2, dict.IndexOf(("b", 5)));
        Assert.Equal(-1, dict.IndexOf(("b", 6)));
        Assert.False(dict.Remove(("b", 6)));
        Assert.True(dict.Remove("b"));
        Assert.Throws<ArgumentException>(() => dict.Add("m", 4));
        Assert.True(dict.TryGetValue("m", out var m));
        Assert.Equal(3, m);
        var copy = new (string, int)[3];
        dict.CopyTo(copy, 0);
        Assert.Equal([("first", 0), ("z", 10), ("m", 3)], copy);
        dict.clear();
        Assert.Empty(dict.Keys);
    }

    private sealed class Blend(params nn.Module[] modules) : Sequential<Tensor, Tensor, Tensor>(modules)
    {
        public override Tensor forward(Tensor input1, Tensor input2) =>
            ((Linear)this[0]).call(input1) + ((Linear)this[1]).call(input2);
    }

    private sealed class Choosing : nn.Module<Tensor, string, Tensor>
    {
        private readonly ModuleDict<Linear> paths = nn.ModuleDict(
            ("wide", nn.Linear(2, 8)), ("narrow", nn.Linear(2, 1)));

        public Choosing()
            : base(nameof(Choosing)) => RegisterComponents();

        public override Tensor forward(Tensor input1, string input2) => paths[input2].call(input1);
    }
}

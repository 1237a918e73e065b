using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Modules;

public sealed class ModuleTests
{
    [Fact]
    public void Fields_are_registered_by_name_and_found_through_all_levels()
    {
        var model = new Model();

        Assert.Equal(
            ["scale", "body.0.weight", "body.0.bias", "body.2.weight", "body.2.bias"],
                model.named_parameters().Select(p => p.name));
        Assert.Equal(["offset"], model.named_buffers().Select(b => b.name));
        Assert.Equal(["body", "body.0", "body.1", "body.2"], model.named_modules().Select(m => m.name));
        Assert.Equal(
            ["scale", "offset", "body.0.weight", "body.0.bias", "body.2.weight", "body.2.bias"],
                model.state_dict().Keys);
        Assert.True(model.has_parameter("body.2.bias"));
        Assert.Null(model.get_parameter("body.1.weight"));
        Assert.Equal("Model", model.GetName());
    }

    [Fact]
    public void Training_and_evaluation_reach_all_modules()
    {
        var model = nn.Sequential(nn.Linear(2, 2), nn.Sequential(nn.Dropout()));
        model.eval();
        Assert.All(model.modules(), m => Assert.False(m.training));
        model.train();
        Assert.All(model.modules(), m => Assert.True(m.training));
    }

    [Fact]
    public void A_state_moves_to_another_model_and_names_must_agree()
    {
        var (from, to) = (new Model(), new Model());
        to.load_state_dict(from.state_dict());
        Assert.Equal(from.get_parameter("body.0.weight")!.data<float>().ToArray(),
            to.get_parameter("body.0.weight")!.data<float>().ToArray());

        var partial = from.state_dict();
        partial.Remove("scale");
        partial.Add("extra", zeros(1));
        var error = Assert.Throws<InvalidOperationException>(() => to.load_state_dict(partial));
        Assert.Contains("missing: scale, unexpected: extra", error.Message);
        var (missing, unexpected) = to.load_state_dict(partial, strict: false);
        Assert.Equal(["scale"], missing);
        Assert.Equal(["extra"], unexpected);
    }

    [Fact]
    public void A_state_of_another_shape_is_refused_before_anything_changes()
    {
        var model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 3));
        var before = model.get_parameter("0.weight")!.data<float>().ToArray();
        var other = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 4)).state_dict();
        Assert.Contains("expected shape (3, 2) for '1.weight', got (4, 2)",
            Assert.Throws<InvalidOperationException>(() => model.load_state_dict(other)).Message);
        Assert.Equal(before, model.get_parameter("0.weight")!.data<float>().ToArray());
    }

    [Fact]
    public void A_state_survives_a_stream()
    {
        var (from, to) = (new Model(), new Model());
        var stream = new MemoryStream();
        from.save(stream);
        to.load(new MemoryStream(stream.ToArray()));
        foreach (var (name, tensor) in from.state_dict())
            Assert.Equal(tensor.data<float>().ToArray(), to.state_dict()[name].data<float>().ToArray());
        Assert.Throws<ArgumentException>(() => nn.Linear(2, 2).load(new MemoryStream(stream.ToArray())));
    }

    [Fact]
    public void Conversion_replaces_parameters_fields_and_gradients()
    {
        var model = new Model();
        model.call(ones(1, 2)).sum().backward();
        var doubled = model.@double();
        Assert.Same(model, doubled);
        Assert.All(model.parameters(), p => Assert.Equal(float64, p.dtype));
        Assert.All(model.parameters(), p => Assert.Equal(float64, p.grad!.dtype));
        Assert.Equal(float64, model.call(ones(1, 2, dtype: float64)).dtype);
        Assert.Throws<ArgumentException>(() => model.to(int64));
    }

    [Fact]
    public void Hooks_see_and_change_what_passes_until_they_are_removed()
    {
        var layer = nn.Identity();
        var seen = new List<string>();
        var pre = layer.register_forward_pre_hook((_, x) => x + 1);
        var post = layer.register_forward_hook((_, x, y) =>
        {
            seen.Add($"{x.ToDouble()} {y.ToDouble()}");
            return y * 10;
        });
        Assert.Equal(30, layer.call(tensor(2.0)).ToDouble());
        Assert.Equal(["3 3"], seen);
        pre.remove();
        post.remove();
        Assert.Equal(2, layer.call(tensor(2.0)).ToDouble());
    }

    [Fact]
    public void Names_are_checked()
    {
        var model = new Model();
        Assert.Contains("already registered", Assert.Throws<InvalidOperationException>(() =>
            model.register_module("body", nn.ReLU())).Message);
        Assert.Throws<ArgumentException>(() => model.register_module("a.b", nn.ReLU()));
        Assert.Throws<InvalidOperationException>(() => nn.ReLU().register_buffer("x", zeros(1)));
    }

    [Fact]
    public void A_sequence_can_be_cut_counted_and_extended()
    {
        var model = nn.Sequential(("in", nn.Linear(2, 3)), ("act", nn.ReLU()), ("out", nn.Linear(3, 1)));
        Assert.Equal(3, model.Count);
        Assert.Equal(["in", "act"], model[..2].named_children().Select(c => c.name));
        Assert.Same(model[1], model[1..][0]);
        model.append(nn.Tanh());
        Assert.Equal("3", model.named_children().Last().name);
        Assert.Equal([5, 1], model.call(zeros(5, 2)).shape);
    }

    [Fact]
    public void Zero_grad_forgets_or_clears()
    {
        var model = nn.Linear(2, 1);
        model.call(ones(1, 2)).sum().backward();
        model.zero_grad(set_to_none: false);
        Assert.Equal(0, model.weight.grad!.abs().sum().ToDouble());
        model.zero_grad();
        Assert.Null(model.weight.grad);
    }

    [Fact]
    public void A_list_of_modules_has_their_parameters()
    {
        var list = nn.ModuleList(nn.Linear(1, 1), nn.Linear(1, 1));
        Assert.Equal(["0.weight", "0.bias", "1.weight", "1.bias"], list.named_parameters().Select(p => p.name));
    }

    private sealed class Model : nn.Module<Tensor, Tensor>
    {
        private readonly Parameter scale = nn.Parameter(ones(1));
        private readonly Tensor offset = zeros(1);
        private readonly Sequential body = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 3));

        public Model()
            : base(nameof(Model)) => RegisterComponents();

        public override Tensor forward(Tensor input) => (body.call(input) * scale) + offset;
    }
}

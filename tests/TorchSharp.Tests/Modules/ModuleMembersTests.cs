using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Modules;

public sealed class ModuleMembersTests
{
    [Fact]
    public void Hooks_run_in_order_for_modules_of_every_size()
    {
        var seen = new List<string>();
        var five = new Five();
        five.register_forward_pre_hook((_, a, b, c, d, e) =>
        {
            seen.Add("pre");
            return (a + 1, b, c, d, e);
        });
        five.register_forward_hook((_, a, b, c, d, e, y) =>
        {
            seen.Add($"post {a.ToDouble()}");
            return y * 2;
        });
        five.register_forward_pre_hook(m => seen.Add($"before {m.GetName()}"));
        var last = five.register_forward_hook(m => seen.Add("after"));
        var one = tensor(1.0);
        Assert.Equal(12, five.call(one, one, one, one, one).ToDouble());
        Assert.Equal(["before Five", "pre", "post 2", "after"], seen);
        last.remove();
        last.remove();
        seen.Clear();
        five.call(one, one, one, one, one);
        Assert.DoesNotContain("after", seen);
        Assert.Equal(6, new Six().call(one, one, one, one, one, one).ToDouble());
    }

    [Fact]
    public void An_action_reaches_every_module_the_children_first()
    {
        var model = nn.Sequential(("a", nn.Linear(1, 1)), ("b", nn.Sequential(("c", nn.ReLU()))));
        var names = new List<string>();
        Assert.Same(model, model.apply(m => names.Add(m.GetName())));
        Assert.Equal(["Linear", "ReLU", "Sequential", "Sequential"], names);
        model.apply(m =>
        {
            if (m is Linear linear)
                nn.init.ones_(linear.weight!);
        });
        Assert.Equal(1f, model.get_parameter("a.weight")!.item<float>());
    }

    [Fact]
    public void Names_of_modules_lead_through_all_levels()
    {
        var model = nn.Sequential(("a", nn.Linear(1, 1)), ("b", nn.Sequential(("c", nn.ReLU()))));
        Assert.Equal(["a", "b", "b.c"], model.named_modules().Select(m => m.name));
        Assert.Equal(["a", "b"], model.named_children().Select(m => m.name));
        Assert.Equal(3, model.modules().Count());
    }

    [Fact]
    public void Buffers_are_found_with_and_without_persistence()
    {
        var module = new Holder();
        Assert.Equal(["table", "scratch"], module.named_buffers().Select(b => b.name));
        Assert.Equal(["table"], module.named_buffers(include_nonpersistent: false).Select(b => b.name));
        Assert.Equal(["weight", "table"], module.state_dict().Keys);
        Assert.True(module.has_buffer("table"));
        Assert.False(module.has_buffer("weight"));
        Assert.True(module.has_parameter("weight"));
        Assert.Null(module.get_buffer("nothing"));
        Assert.Equal(["prefix.weight", "prefix.table"], module.state_dict(prefix: "prefix").Keys);
        module.to(float16);
        Assert.Equal(float16, module.get_buffer("scratch")!.dtype);
        Assert.Equal(int64, module.get_buffer("table")!.dtype);
        module.Set("weight", null);
        Assert.Empty(module.parameters());
        module.Set("weight", ones(2));
        Assert.Single(module.parameters());
    }

    [Fact]
    public void Shared_parameters_are_listed_once()
    {
        var shared = nn.Linear(2, 2);
        var model = nn.Sequential(shared, nn.ReLU(), shared);
        Assert.Equal(2, model.parameters().Count());
        Assert.Equal(4, model.state_dict().Count);
    }

    [Fact]
    public void Modules_convert_to_every_floating_point_type_and_to_no_other()
    {
        var model = nn.Linear(2, 2);
        Assert.Equal(float16, model.half().weight!.dtype);
        Assert.Equal(bfloat16, model.bfloat16().weight!.dtype);
        Assert.Equal(float64, model.@double().weight!.dtype);
        Assert.Equal(float32, model.to(ones(1)).weight!.dtype);
        Assert.Equal(float32, model.cpu().weight!.dtype);
        var error = Assert.Throws<ArgumentException>(() => model.@int());
        Assert.Contains("nn.Module.to only accepts floating point or complex types", error.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => model.@byte());
        Assert.Throws<ArgumentException>(() => model.@bool());
        Assert.Throws<InvalidOperationException>(() => model.cuda());
        Assert.Same(model, model.to("cpu").to(DeviceType.CPU).to(CPU, float32));
    }

    [Fact]
    public void A_half_precision_model_computes()
    {
        var model = nn.Sequential(nn.Linear(4, 3), nn.ReLU()).half();
        var y = model.call(ones(2, 4).to(float16));
        Assert.Equal(float16, y.dtype);
        y.sum().backward();
        Assert.Equal(float16, model.parameters().First().grad!.dtype);
    }

    [Fact]
    public void Disposing_a_model_disposes_its_tensors()
    {
        var model = new Holder();
        var (weight, table) = (model.get_parameter("weight")!, model.get_buffer("table")!);
        model.Dispose();
        Assert.True(weight.IsInvalid);
        Assert.True(table.IsInvalid);
    }

    [Fact]
    public void Gradients_are_clipped_together_or_one_by_one()
    {
        var (a, b) = (nn.Parameter(zeros(2)), nn.Parameter(zeros(2)));
        (a.grad, b.grad) = (tensor(new[] { 3f, 0f }), tensor(new[] { 0f, 4f }));
        Assert.Equal(5, nn.utils.clip_grad_norm_([a, b], 10), 1e-6);
        Assert.Equal(3f, a.grad![0].item<float>());
        Assert.Equal(5, nn.utils.clip_grad_norm_([a, b], 1), 1e-6);
        Assert.Equal(0.6f, a.grad![0].item<float>(), 1e-5f);
        Assert.Equal(0.8, nn.utils.clip_grad_norm_([a, b], 9, double.PositiveInfinity), 1e-5);
        Assert.Equal(1.4, nn.utils.clip_grad_norm_([a, b], 9, 1), 1e-5);
        nn.utils.clip_grad_value_([a, b, nn.Parameter(ones(1))], 0.7);
        Assert.Equal(0.6f, a.grad![0].item<float>(), 1e-5f);
        Assert.Equal(0.7f, b.grad![1].item<float>(), 1e-5f);
    }

    [Fact]
    public void Parameters_become_a_vector_and_come_back()
    {
        var model = nn.Linear(2, 3);
        var vector = nn.utils.parameters_to_vector(model.parameters());
        Assert.Equal([9L], vector.shape);
        nn.utils.vector_to_parameters(arange(9, dtype: float32), model.parameters());
        Assert.Equal([0f, 1, 2, 3, 4, 5], model.weight!.data<float>().ToArray());
        Assert.Equal([6f, 7, 8], model.bias!.data<float>().ToArray());
        Assert.True(model.weight.is_leaf);
        Assert.Equal("[vector_to_parameters] expected 9 elements, got shape (8)", Assert.Throws<ArgumentException>(
            () => nn.utils.vector_to_parameters(ones(8), model.parameters())).Message);
    }

    private sealed class Holder : nn.Module<Tensor, Tensor>
    {
        private readonly Parameter weight = nn.Parameter(ones(2));
        private readonly Tensor table = arange(3);

        public Holder()
            : base(nameof(Holder))
        {
            RegisterComponents();
            register_buffer("scratch", zeros(1), persistent: false);
        }

        public void Set(string key, Tensor? value) => ConditionallyRegisterParameter(key, value);

        public override Tensor forward(Tensor input) => input * weight + table[0];
    }

    private sealed class Five() : nn.Module<Tensor, Tensor, Tensor, Tensor, Tensor, Tensor>(nameof(Five))
    {
        public override Tensor forward(Tensor input1, Tensor input2, Tensor input3, Tensor input4, Tensor input5) =>
            input1 + input2 + input3 + input4 + input5;
    }

    private sealed class Six() : nn.Module<Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor>(nameof(Six))
    {
        public override Tensor forward(
            Tensor input1, Tensor input2, Tensor input3, Tensor input4, Tensor input5, Tensor input6) =>
            input1 + input2 + input3 + input4 + input5 + input6;
    }
}

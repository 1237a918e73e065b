using DeepLearning.TorchSharp.Tests.Golden;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Modules;

/// <summary>Layers with given parameters give PyTorch's values, gradients and buffers.</summary>
public sealed class GoldenLayersTests
{
    public static TheoryData<string> Names => [.. GoldenNumbers.Cases("layers").Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void As_in_PyTorch(string name)
    {
        var c = GoldenNumbers.Cases("layers")[name];
        var module = Build(name[..name.LastIndexOf('/')]);
        if (name.EndsWith("float64", StringComparison.Ordinal))
            module.@double();
        var state = c.Inputs.Where(i => i.Key != "x").ToDictionary(i => i.Key, i => GoldenChecks.Plain(i.Value));
        module.load_state_dict(state);
        var x = GoldenChecks.Leaf(c.Inputs["x"]);

        var output = module.call(x);
        GoldenChecks.Near(c.Out, output, GoldenChecks.Tolerance(c), "out");
        GoldenChecks.Backward(output);

        foreach (var (key, golden) in c.Grads)
            GoldenChecks.Near(golden, key == "x" ? x.grad : module.get_parameter(key)!.grad,
                GoldenChecks.Tolerance(c), key);
        foreach (var (key, golden) in c.Outputs.Where(o => o.Key.StartsWith("after.", StringComparison.Ordinal)))
            GoldenChecks.Near(golden, module.get_buffer(key["after.".Length..]), GoldenChecks.Tolerance(c), key);
    }

    private static nn.Module<Tensor, Tensor> Build(string layer)
    {
        nn.Module<Tensor, Tensor> module = layer switch
        {
            "Linear" => nn.Linear(4, 3),
            "Linear/no-bias" => nn.Linear(4, 3, hasBias: false),
            "LayerNorm" => nn.LayerNorm(4),
            "LayerNorm/2d" => nn.LayerNorm([3, 4]),
            "BatchNorm1d" or "BatchNorm1d/3d" or "BatchNorm1d/eval" => nn.BatchNorm1d(4),
            "BatchNorm1d/average" => Average(nn.BatchNorm1d(4)),
            "Embedding" => nn.Embedding(6, 3),
            "Embedding/padding" => nn.Embedding(6, 3, padding_idx: 1),
            "Dropout/eval" => nn.Dropout(),
            "Flatten" => nn.Flatten(),
            "MLP" => nn.Sequential(nn.Linear(4, 6), nn.ReLU(), nn.Linear(6, 5), nn.Tanh(), nn.Linear(5, 3)),
            _ => throw new NotSupportedException(layer),
        };
        if (layer.EndsWith("/eval", StringComparison.Ordinal))
            module.eval();
        return module;
    }

    private static nn.Module<Tensor, Tensor> Average(global::TorchSharp.Modules.BatchNorm1d layer)
    {
        layer.momentum = null;
        return layer;
    }
}

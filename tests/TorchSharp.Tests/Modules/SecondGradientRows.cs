using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Modules;

/// <summary>
/// Fused layers once more: each row is the gradient of a sum of squares, made with create_graph, so that the harness's
/// differences of it are second derivatives.
/// </summary>
internal sealed class SecondGradientRows : IRows
{
    private static Tensor Running => tensor(new[] { 0.1, -0.2, 0.3 });

    public string Area => "second-gradients";

    public IEnumerable<Row> Rows =>
    [
        Of("batch_norm", t => F.batch_norm(t[0], null, null, t[1], t[2], true), X, Three, Three),
        Of("batch_norm eval", t => F.batch_norm(t[0], Running, Running.abs(), t[1], t[2]), X, Three, Three),
        Of("instance_norm", t => F.instance_norm(t[0], weight: t[1], bias: t[2]), X, Three, Three),
        Of("group_norm", t => F.group_norm(t[0], 3, t[1], t[2]), X, Three, Three),
        Of("layer_norm", t => F.layer_norm(t[0], [5], t[1], t[2]), X, Five, Five),
        Of("embedding", t => Looked(t[0]), Matrix),
        Of("celu", t => F.celu(t[0], 0.7), X),
        Of("selu", t => F.selu(t[0]), X),
        Of("mish", t => F.mish(t[0]), X),
        Of("logsigmoid", t => F.logsigmoid(t[0]), X),
        Of("hardswish", t => F.hardswish(t[0]), X),
        Of("softsign", t => F.softsign(t[0]), X),
        Recurrent("lstm", (x, type) => LSTM(5, 3, bidirectional: true, dtype: type).call(x).Item1),
        Recurrent("gru", (x, type) => GRU(5, 3, dtype: type).call(x).Item1),
        Recurrent("rnn", (x, type) => RNN(5, 3, dtype: type).call(x).Item1),
    ];

    private static Tensor X => Numbers(2, 3, 5);

    private static Tensor Three => Numbers(3) + 2;

    private static Tensor Five => Numbers(5) + 2;

    private static Tensor Matrix => Numbers(4, 3);

    private static Tensor Numbers(params long[] shape) =>
        (arange(shape.Aggregate(1L, (a, b) => a * b)).to(float64) * 0.7).sin().reshape(shape) + 0.05;

    private static Row Of(string name, Func<Tensor[], Tensor> call, params Tensor[] inputs) =>
        new(name, t => Gradients(call, t)) { Inputs = () => [.. inputs.Select(x => x.clone())] };

    private static Row Recurrent(string name, Func<Tensor, ScalarType, Tensor> call) => Of(
        name,
        t =>
        {
            manual_seed(81);
            return call(t[0], t[0].dtype);
        },
        X);

    private static Tensor Looked(Tensor table)
    {
        var layer = Embedding_from_pretrained(table);
        layer.weight!.Grad = table.Grad;
        return layer.call(tensor(new long[] { 1, 3, 1 }));
    }

    private static Tensor[] Gradients(Func<Tensor[], Tensor> call, Tensor[] inputs)
    {
        using var on = enable_grad();
        var leaves = inputs.Select(x => x.requires_grad ? x : x.detach().requires_grad_()).ToArray();
        var y = call(leaves);
        return [.. autograd.grad([(y.square() * Tensors.Weights(y)).sum()], leaves, create_graph: true)];
    }
}

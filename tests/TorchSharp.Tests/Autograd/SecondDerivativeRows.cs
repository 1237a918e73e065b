using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Autograd;

/// <summary>
/// Second derivatives: each row gives the gradients of sum(y^2 w), so that the harness's gradients of them, golden and
/// by differences, are derivatives of the formulas of the gradients.
/// </summary>
internal static partial class SecondDerivativeRows
{
    private static readonly Tensor Places = tensor(new long[] { 2, 0, 1 });

    private static readonly Tensor Labels = tensor(new long[] { 0, 2, 1, 1 });

    private static readonly Dictionary<string, Func<Tensor, Tensor>> OfOne = new()
    {
        ["neg"] = x => -x,
        ["abs"] = x => x.abs(),
        ["exp"] = x => x.exp(),
        ["expm1"] = x => x.expm1(),
        ["sin"] = x => x.sin(),
        ["cos"] = x => x.cos(),
        ["tan"] = x => x.tan(),
        ["asin"] = x => x.asin(),
        ["acos"] = x => x.acos(),
        ["atan"] = x => x.atan(),
        ["atanh"] = x => x.atanh(),
        ["sinh"] = x => x.sinh(),
        ["cosh"] = x => x.cosh(),
        ["tanh"] = x => x.tanh(),
        ["sigmoid"] = x => x.sigmoid(),
        ["relu"] = x => x.relu(),
        ["square"] = x => x.square(),
        ["log"] = x => x.log(),
        ["log1p"] = x => x.log1p(),
        ["sqrt"] = x => x.sqrt(),
        ["rsqrt"] = x => x.rsqrt(),
        ["reciprocal"] = x => x.reciprocal(),
        ["gelu"] = x => F.gelu(x),
        ["gelu-tanh"] = x => F.gelu(x, global::TorchSharp.Modules.GELU.Approximate.tanh),
        ["silu"] = x => F.silu(x),
        ["softplus"] = x => F.softplus(x),
        ["leaky_relu"] = x => F.leaky_relu(x, 0.1),
        ["elu"] = x => F.elu(x, 0.5),
        ["hardtanh"] = x => F.hardtanh(x),
        ["clamp"] = x => x.clamp(-0.5, 1.0),
        ["pow-scalar"] = x => x.pow(2.5),
        ["pow-three"] = x => x.pow(3),
        ["sum"] = x => x.sum(dim: 1),
        ["mean"] = x => x.mean([0]),
        ["var"] = x => x.var(1),
        ["std"] = x => x.std(1),
        ["norm"] = x => x.norm(),
        ["prod"] = x => x.prod(),
        ["logsumexp"] = x => x.logsumexp(1),
        ["softmax"] = x => x.softmax(1),
        ["log_softmax"] = x => x.log_softmax(0),
        ["cumsum"] = x => x.cumsum(1),
        ["max"] = x => x.max(1).values,
        ["min-all"] = x => x.min(),
        ["transpose"] = x => x.t() * x.t(),
        ["reshape"] = x => x.reshape(3, 2).exp(),
        ["expand"] = x => x[..1].expand(2, 3) * x,
        ["index_select"] = x => x.index_select(1, Places[..2]),
        ["gather"] = x => x.gather(1, Places.expand(2, 3)) * x,
        ["index"] = x => x[.., TensorIndex.Tensor(Places)] * x,
        ["narrow"] = x => x[.., 1..] * x[.., ..2],
        ["cross_entropy"] = x => F.cross_entropy(x, Labels),
        ["nll_loss"] = x => F.nll_loss(x.log_softmax(1), Labels),
        ["mse_loss"] = x => F.mse_loss(x, Target(x)),
        ["l1_loss"] = x => F.l1_loss(x, Target(x)),
        ["smooth_l1_loss"] = x => F.smooth_l1_loss(x, Target(x)),
        ["huber_loss"] = x => F.huber_loss(x, Target(x)),
        ["bce_logits"] = x => F.binary_cross_entropy_with_logits(x, Target(x)),
        ["bce"] = x => F.binary_cross_entropy(x.sigmoid(), Target(x)),
        ["embedding"] = w => w.index_select(0, Labels),
    };

    private static readonly Dictionary<string, Func<Tensor[], Tensor>> OfMore = new()
    {
        ["add"] = t => t[0] + t[1],
        ["sub"] = t => t[0] - t[1],
        ["mul"] = t => t[0] * t[1],
        ["div"] = t => t[0] / t[1],
        ["maximum"] = t => maximum(t[0], t[1]),
        ["minimum"] = t => minimum(t[0], t[1]),
        ["atan2"] = t => atan2(t[0], t[1]),
        ["pow"] = t => t[0].pow(t[1]),
        ["where"] = t => where(t[0] > t[1], t[0] * t[1], t[1]),
        ["mm"] = t => t[0].mm(t[1]),
        ["bmm"] = t => t[0].bmm(t[1]),
        ["matmul-vector"] = t => t[0].matmul(t[1]),
        ["matmul-batch"] = t => t[0].matmul(t[1]),
        ["linear"] = t => F.linear(t[0], t[1], t[2]),
        ["dot"] = t => t[0].dot(t[1]),
        ["cat"] = t => cat([t[0], t[1] * t[0]], 1),
        ["stack"] = t => stack([t[0], t[1] * t[0]]),
        ["layer_norm"] = t => F.layer_norm(t[0], [3], t[1], t[2]),
        ["batch_norm"] = t => F.batch_norm(t[0], null!, null!, t[1], t[2], training: true),
    };

    public static IEnumerable<Row> All =>
    [
        .. OfOne.Select(op => Second(op.Key, t => op.Value(t[0]))),
        .. OfMore.Select(op => Second(op.Key, op.Value)),
        .. Curves.Select(op => Second(op.Key, op.Value)),
        .. Shaping.Select(op => Second(op.Key, op.Value)),
        .. Images.Select(op => Second(op.Key, op.Value)),
    ];

    // Twice as many roundings as in the first derivative, and squares in between.
    private static Row Second(string name, Func<Tensor[], Tensor> op) =>
        new($"second/{name}", t => Gradients(op, t)) { Loose = 8 };

    private static Tensor[] Gradients(Func<Tensor[], Tensor> op, Tensor[] inputs)
    {
        using var on = enable_grad();
        var leaves = inputs.Select(x => x.requires_grad ? x : x.detach().requires_grad_()).ToArray();
        var y = op(leaves);
        return [.. autograd.grad([(y * y * Tensors.Weights(y)).sum()], leaves, create_graph: true)];
    }

    private static Tensor Target(Tensor x) => (arange(12, dtype: float64).reshape(4, 3) / 12 + 0.007).to(x.dtype);
}

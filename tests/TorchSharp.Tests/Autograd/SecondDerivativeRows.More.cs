using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Autograd;

/// <summary>Activations and losses, less common operations, images.</summary>
internal static partial class SecondDerivativeRows
{
    private static readonly Tensor Rows = tensor(new long[] { 1, 1 });

    private static readonly Tensor Spread = tensor(new long[,] { { 0, 2, 1 }, { 1, 1, 0 } });

    private static readonly Dictionary<string, Func<Tensor[], Tensor>> Curves = new()
    {
        ["mish"] = t => F.mish(t[0]),
        ["celu"] = t => F.celu(t[0], 1.0),
        ["selu"] = t => F.selu(t[0]),
        ["softsign"] = t => F.softsign(t[0]),
        ["tanhshrink"] = t => F.tanhshrink(t[0]),
        ["logsigmoid"] = t => F.logsigmoid(t[0]),
        ["hardswish"] = t => F.hardswish(t[0]),
        ["glu"] = t => F.glu(t[0]),
        ["softshrink"] = t => F.softshrink(t[0], 0.3),
        ["hardshrink"] = t => F.hardshrink(t[0], 0.3),
        ["prelu"] = t => F.prelu(t[0], t[1]),
        ["kl_div"] = t => F.kl_div(
            t[0].log_softmax(1), Shares(t[0]), log_target: false, reduction: nn.Reduction.Sum),
        ["poisson_nll"] = t => F.poisson_nll_loss(t[0], Shares(t[0])),
        ["gaussian_nll"] = t => F.gaussian_nll_loss(t[0], Shares(t[0]), t[1]),
        ["triplet"] = t => F.triplet_margin_loss(t[0], t[1], t[2], margin: 3.0),
        ["cosine_similarity"] = t => F.cosine_similarity(t[0], t[1], 1),
    };

    private static readonly Dictionary<string, Func<Tensor[], Tensor>> Shaping = new()
    {
        ["erf"] = t => t[0].erf(),
        ["cumprod"] = t => t[0].cumprod(1),
        ["logcumsumexp"] = t => t[0].logcumsumexp(1),
        ["einsum"] = t => einsum("ij,kj->ik", t[0], t[1]),
        ["outer"] = t => t[0][0].outer(t[1][1]),
        ["addmm"] = t => t[0].mm(t[0].t()).addmm(t[0], t[1].t(), 0.5f, 2f),
        ["lerp"] = t => t[0].lerp(t[1], 0.3),
        ["addcmul"] = t => t[0].addcmul(t[0], t[1], 0.5),
        ["addcdiv"] = t => t[0].addcdiv(t[0], t[1], 0.5),
        ["logaddexp"] = t => t[0].logaddexp(t[1]),
        ["hypot"] = t => t[0].hypot(t[1]),
        ["topk"] = t => t[0].topk(2, 1).values,
        ["sort"] = t => t[0].sort(1).Values,
        ["flip-roll"] = t => t[0].flip(1) * t[0].roll(1, 1),
        ["tril"] = t => t[0].tril() * t[0].triu(1).exp(),
        ["masked_fill"] = t => t[0].masked_fill(t[0] > 0.5, 1.0) * t[0],
        ["index_add"] = t => t[0].index_add(0, Rows, t[1] * t[0], 1),
        ["scatter_add"] = t => t[0].scatter_add(1, Spread, t[1] * t[0]),
        ["repeat"] = t => t[0].repeat(2, 1) * t[0].exp().repeat(2, 1),
        ["diagonal"] = t => t[0][.., ..2].diagonal() * 3,
        ["unfold"] = t => t[0].unfold(1, 2, 1).exp(),
        ["baddbmm"] = t => baddbmm(
            (t[0][.., ..2] * 1).unsqueeze(0), t[0].unsqueeze(0), t[1].t().unsqueeze(0)),
    };

    private static readonly Dictionary<string, Func<Tensor[], Tensor>> Images = new()
    {
        ["conv2d"] = t => F.conv2d(t[0], t[1], t[2]),
        ["conv2d-stride"] = t => F.conv2d(t[0], t[1], strides: [2, 2], padding: [1, 1]),
        ["conv1d-groups"] = t => F.conv1d(t[0], t[1], groups: 2),
        ["conv_transpose2d"] = t => F.conv_transpose2d(t[0], t[1], strides: [2, 2]),
        ["max_pool2d"] = t => F.max_pool2d(t[0], 2),
        ["avg_pool2d"] = t => F.avg_pool2d(t[0], 2),
        ["adaptive_avg_pool2d"] = t => F.adaptive_avg_pool2d(t[0], 2),
        ["group_norm"] = t => F.group_norm(t[0], 2, t[1], t[2]),
        ["instance_norm"] = t => F.instance_norm(t[0]),
        ["batch_norm-eval"] = t => F.batch_norm(
            t[0], tensor(new[] { 0.1f, 0.2f }).to(t[0].dtype), tensor(new[] { 1.5f, 0.5f }).to(t[0].dtype), t[1]),
    };

    private static Tensor Shares(Tensor x) => (arange(8, dtype: float64).reshape(2, 4) / 9 + 0.007).to(x.dtype);
}

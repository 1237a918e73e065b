using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Autograd;

/// <summary>Gradients of compositions and of ops with many forms, against central differences only.</summary>
internal sealed class SlopeRows : IRows
{
    // Writing twice to one place has no gradient that means anything.
    private static Tensor Distinct => tensor(new long[,] { { 2, 0, 1 }, { 1, 2, 0 } });

    private static Tensor Places => tensor(new long[,] { { 2, 0, 1 }, { 1, 1, 0 } });

    private static Tensor Other => tensor(new[,] { { 0.7, 1.3, 0.4 }, { 1.9, 0.6, 1.1 } });

    public string Area => "slopes";

    public IEnumerable<Row> Rows => Of.Select(o => new Row(o.Name, t => o.Op(t[0]))
    {
        Inputs = () => [tensor(new[,] { { 0.9, 1.7, 0.35 }, { 0.55, 2.2, 1.4 } })],
    });

    private static IEnumerable<(string Name, Func<Tensor, Tensor> Op)> Of =>
    [
        ("remainder", x => x.remainder(Other) + Other.remainder(x)),
        ("fmod", x => x.fmod(Other) + Other.fmod(x)),
        ("lerp", x => x.lerp(Other, x * 0.5)),
        ("addcmul", x => x.addcmul(x, Other, 0.5)),
        ("addcdiv", x => x.addcdiv(Other, x, 0.5)),
        ("exp2", x => x.exp2()),
        ("asinh", x => x.asinh()),
        ("acosh", x => (x + 1.1).acosh()),
        ("frac", x => x.frac()),
        ("tensor to tensor power", x => x.pow(x)),
        ("scalar minus and over", x => (2 - x) / (3 / x)),
        ("clamp by tensors", x => x.clamp(Other * 0.5, Other)),
        ("std_mean", x => x.std_mean(1).std * x.std_mean(1).mean),
        ("norm 1", x => x.norm(1f)),
        ("norm 3", x => x.norm(1, p: 3f)),
        ("norm inf", x => x.norm(float.PositiveInfinity)),
        ("amax", x => x.amax(0)),
        ("amin over all", x => x.amin(0, 1)),
        ("prod along", x => x.prod(1)),
        ("median", x => x.median()),
        ("mean over two", x => x.unsqueeze(2).mean([0, 2])),
        ("scatter", x => (x * 2).scatter(1, Distinct, x)),
        ("scatter into data", x => zeros(2, 3, dtype: float64).scatter(1, Distinct, x)),
        ("scatter_add", x => x.scatter_add(1, Places, x * x)),
        ("scatter a part", x => x.scatter_add(0, Places[..1, ..2] % 2, x * x)),
        ("index_add", x => x.index_add(0, tensor(new long[] { 1, 1 }), x * x, 3)),
        ("index_copy", x => x.index_copy(0, tensor(new long[] { 1 }), x[..1] * 4)),
        ("index_put", x => (x * 1).index_put_(x[0] * 2, TensorIndex.Single(1))),
        ("assignment by mask", x => Assigned(x)),
        ("accumulated index_put", x => (x * 1).index_put_(x[0, 0], [tensor(new long[] { 0, 0 })], true)),
        ("diagonal", x => x.diagonal(1)),
        ("trace", x => x.mm(x.t()).trace()),
        ("roll", x => x.roll(1, 1) * x),
        ("flatten and squeeze", x => x.unsqueeze(0).flatten().unsqueeze(1).squeeze() * 3),
        ("narrow, select", x => x.narrow(1, 1, 2) * x.select(0, 1)[0]),
        ("split", x => x.split(2, dim: 1)[0] * x.chunk(3, dim: 1)[2]),
        ("unbind", x => x.unbind(1)[0] + (x.unbind(1)[2] * 2)),
        ("tile", x => x.tile([2])),
        ("meshgrid", x => meshgrid([x[0], x[1]])[1] * 2),
        ("expand_as", x => x[..1].expand_as(x) * x),
        ("to float32 and back", x => x.to(float64, copy: true) * 2),
        ("addmm", x => ones(2, 2, dtype: float64).addmm(x, x.t(), 0.5f, 2f)),
        ("inner", x => x.inner(Other)),
        ("batched with vector", x => x.unsqueeze(0).matmul(x[0])),
        ("masked_select", x => x.masked_select(Other > 1)),
        ("new dimensions", x => x[TensorIndex.None, TensorIndex.Ellipsis, 1] * 2),
        (
            "separated index tensors",
            x => stack([x, x * 2])[
                TensorIndex.Tensor(tensor(new long[] { 0, 1 })), ..,
                TensorIndex.Tensor(tensor(new long[] { 2, 0 }))]),
        ("in-place chain", x => (x * 1).mul_(Other).add_(x).sqrt_()),
        ("copy_", x => zeros(2, 3, dtype: float64).copy_(x[0]) * x),
        ("masked_fill_", x => (x * 1).masked_fill_(Other > 1, 2) * x),
    ];

    private static Tensor Assigned(Tensor x)
    {
        var y = x * 1;
        y[Other > 1] = x[0, 0] * 2;
        y[1, 2] = 7;
        return y;
    }
}

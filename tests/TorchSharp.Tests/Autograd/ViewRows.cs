using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Autograd;

/// <summary>In-place changes of views and of their bases, inside the graph.</summary>
internal static class ViewRows
{
    public static IEnumerable<Row> All =>
    [
        new("view/row_add", t => RowAdd(t[0])),
        new("view/of_view", t => OfView(t[0])),
        new("view/into_data", t => IntoData(t[0])),
        new("view/old_view", t => OldView(t[0])),
        new("view/other_view", t => OtherView(t[0])),
        new("view/zeroed", t => Changed(t[0] * 3, y => y[0].zero_()) * t[0]),
        new("view/filled", t => Changed(t[0] * 3, y => y[.., 1..].fill_(2)) * t[0]),
        new("view/stretched", t => Stretched(t[0])),
        new("view/diagonal", t => Changed(t[0] * t[0], y => y.diagonal().mul_(t[0][0, ..2]))),
        new("view/steps", t => Changed(t[0] * t[0], y => y.slice(1, 0, 3, 2).sub_(t[0][.., 1..2])).square()),
        new("view/masked", t => Changed(t[0] * t[0], y => y[1].masked_fill_(y[1] > 1, 0.5)) * t[0]),
        new("view/put", t => Changed(t[0] * t[0],
            y => y[0].index_put_(t[0][1, ..2] * 2, tensor(new long[] { 2, 0 }))).square()),
        new("view/base_then_view", t => BaseThenView(t[0])),
        new("view/chain", t => Changed(t[0] * 1,
            y => y.view(3, 2).t()[0].add_(1).mul_(t[0].reshape(-1)[..3])).square()),
        new("view/saved_elsewhere", t => SavedElsewhere(t[0])),
        new("view/of a base that is not dense", t => NotDense(t[0])) { Inputs = Two },
        new("view/assigned parts", t => Assigned(t[0])) { Inputs = Two },
        new("view/a loop that fills", t => Filled(t[0])) { Inputs = Two },
    ];

    private static Tensor[] Two() => [tensor(new[] { 0.5, 1.25, 2.0, 0.75, 1.5, 0.3 }).reshape(2, 3)];

    private static Tensor Changed(Tensor y, Action<Tensor> change)
    {
        change(y);
        return y;
    }

    private static Tensor RowAdd(Tensor t)
    {
        var y = t * 2;
        y[0].add_(t[1] * t[1]);
        return y * y;
    }

    private static Tensor OfView(Tensor t)
    {
        var y = t * t;
        y.t()[1..].select(0, 1).mul_(t[.., 0]);
        return y * t;
    }

    private static Tensor IntoData(Tensor t)
    {
        var y = zeros(3, 3, dtype: t.dtype);
        for (var i = 0; i < 3; i++)
            y[i].copy_(t[i % 2] * t[1] * (i + 1));
        return y * y;
    }

    private static Tensor OldView(Tensor t)
    {
        var y = t * 1;
        var flat = y.view(-1);
        y.mul_(t);
        return flat * flat;
    }

    private static Tensor OtherView(Tensor t)
    {
        var y = t.clone();
        var (a, b, c) = (y[0], y[1], y[.., 1]);
        a.add_(b);
        b.sub_(a);
        a.mul_(t[1]);
        return c * c;
    }

    private static Tensor Stretched(Tensor t)
    {
        var y = t[..1] * 1;
        var wide = y.expand(4, 3);
        y.mul_(t[1]);
        return wide * wide;
    }

    private static Tensor BaseThenView(Tensor t)
    {
        var y = t * t;
        var row = y[1];
        y.add_(t);
        row.mul_(t[0]);
        y.mul_(t);
        return y + row.sum();
    }

    private static Tensor SavedElsewhere(Tensor t)
    {
        var y = t * 1;
        var z = t * t;
        y[0].mul_(z[0]);
        return y * z;
    }

    // A parameter that shares the memory of a transposed matrix has a layout of its own.
    private static Tensor NotDense(Tensor t)
    {
        var y = nn.Parameter(zeros(3, 2, dtype: t.dtype).t(), requires_grad: false);
        y[1].copy_(t[0] * t[1]);
        y[.., 0].add_(t[.., 2]);
        return y * t;
    }

    private static Tensor Assigned(Tensor t)
    {
        var y = t * t;
        y[0] = t[1] * t[1];
        y[.., ^1] = t[0, 0];
        y[TensorIndex.Ellipsis, 1..] = y[.., ..2].clone() * t[.., 1..];
        var row = y[1];
        row[0] = t[1, 1] * 3;
        y[1, 1] = 7;
        return y * y;
    }

    private static Tensor Filled(Tensor t)
    {
        var (states, h) = (zeros(4, 3, dtype: t.dtype), t[0]);
        for (var step = 0; step < 4; step++)
        {
            h = (h * t[1]).tanh();
            states[step] = h;
        }
        return states;
    }
}

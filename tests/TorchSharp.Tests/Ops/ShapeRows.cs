using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>Products, views, indexing, joining, sorting.</summary>
internal sealed class ShapeRows : IRows
{
    public string Area => "ops";

    public IEnumerable<Row> Rows =>
    [
        new("where", t => where(t[0] > t[1], t[0], t[1] * 2)),
        new("matmul/mm", t => t[0].matmul(t[1])),
        new("matmul/mv", t => t[0].matmul(t[1])),
        new("matmul/vm", t => t[0].matmul(t[1])),
        new("matmul/dot", t => t[0].matmul(t[1])),
        new("matmul/bmm", t => t[0].matmul(t[1])),
        new("matmul/batch-left", t => t[0].matmul(t[1])),
        new("matmul/batch-right", t => t[0].matmul(t[1])),
        new("matmul/broadcast", t => t[0].matmul(t[1])),
        new("matmul/transposed", t => t[0].t().matmul(t[1].t())),
        .. Variants("linear", t => functional.linear(t[0], t[1], t[2])),
        new("outer", t => t[0].outer(t[1])),
        new("transpose", t => t[0].transpose(0, 1) * 1),
        new("permute", t => t[0].permute(2, 0, 1) * 1),
        new("slice", t => t[0][TensorIndex.Slice(1), TensorIndex.Slice(step: 2)] * 1),
        new("select", t => t[0][.., 1] * 1),
        new("index/rows", t => t[0][t[1]]),
        new("index/pairs", t => t[0][t[1], t[2]]),
        new("index/mask", t => t[0][t[0] > 0]),
        new("index_select", t => t[0].index_select(1, t[1])),
        new("gather", t => t[0].gather(1, t[1])),
        new("cat", t => cat([t[0], t[1]], 1)),
        new("stack", t => stack([t[0], t[1]], 1)),
        new("masked_fill", t => t[0].masked_fill(t[0] > 0, 7)),
        new("expand", t => t[0].expand(3, 4) * 1),
        new("repeat", t => t[0].repeat(2, 2)),
        new("tril", t => t[0].tril()),
        new("triu", t => t[0].triu()),
        new("flip", t => t[0].flip(1)),
        new("sort", t => t[0].sort(dim: 1, descending: true).Values),
        new("topk", t => t[0].topk(2, dim: 1).values),
        new("reused", t => (t[0] * t[0]) + t[0]),
    ];

    private static IEnumerable<Row> Variants(string op, Func<Tensor[], Tensor> call) =>
        RowData.Variants("ops", op, call);
}

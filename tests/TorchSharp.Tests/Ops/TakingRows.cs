using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;
using static TorchSharp.torch.TensorIndex;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>Reading and writing by places, in every form of an index.</summary>
internal sealed class TakingRows : IRows
{
    private static readonly ScalarType[] Halves = [ScalarType.Float16, ScalarType.BFloat16];

    public string Area => "ops_taking";

    public IEnumerable<Row> Rows => [.. Taken, .. Scattered, .. Got, .. Written];

    private static Row[] Taken =>
    [
        new Row("take", t => t[0].take(t[1])) { Types = Halves }.Fails<ArgumentOutOfRangeException>(
            () => ones(2, 3).take(tensor(new[] { 6L })),
            "[gather] expected indices below 6, got 6 at place 0 of the index (1) (Parameter 'index')"),
        new("take_along_dim", t => t[0].take_along_dim(t[1], 1)),
        new Row("take_along_dim/broadcast", t => take_along_dim(t[0], t[1])).Fails<ArgumentException>(
            () => ones(2, 3).take_along_dim(tensor(new[] { 0L }), 0),
            "[take_along_dim] expected an index with the 2 dimensions of (2, 3), got (1)"),
        new Row("index_fill", t => t[0].index_fill(1, t[1], 9)) { Types = Halves }.Fails<ArgumentOutOfRangeException>(
            () => ones(2, 3).index_fill(1, tensor(new[] { -4L }), 0),
            "[index_fill] expected indices below 3, got -4 at place 0 of the index (1) (Parameter 'index')"),
        new("masked_select", t => t[0].masked_select(t[0] > 0)),
        new("argwhere", t => (t[0] > 0).argwhere()) { Gradient = false },
        new("where/places", t => where(t[0] > 0)) { Gradient = false },
        new("where/scalar-shapes", t => where(t[0] > 0, t[1], t[2])),
    ];

    private static Row[] Scattered =>
    [
        new("index_add", t => t[0].index_add(0, t[1], t[2], 2)) { Types = Halves },
        new("index_copy", t => t[0].index_copy(0, t[1], t[2])),
        new("scatter", t => t[0].scatter(1, t[1], t[2])) { Types = Halves },
        new("scatter_add", t => t[0].scatter_add(1, t[1], t[2])),
        new Row("masked_scatter", t => t[0].masked_scatter(t[0] > 0, t[1])).Fails<ArgumentException>(
            () => ones(3).masked_scatter(ones(3) > 0, ones(2)),
            "[masked_scatter] expected at least 3 elements, one for each true of the mask (3), got 2 in (2)"),
    ];

    private static Row[] Got =>
    [
        new("get/middle", t => t[0][.., Tensor(t[1])]),
        new("get/pair", t => t[0][1, Tensor(t[1]), Tensor(t[2])]),
        new("get/apart", t => t[0][Tensor(t[1][..2].div(2, RoundingMode.floor)), .., Tensor(t[2][..2])]),
        new("get/grid", t => t[0][0][t[1].unsqueeze(1), t[2].unsqueeze(0)]),
        new("get/none", t => t[0][Ellipsis, None, Tensor(t[1])]),
        new("get/mask-rows", t => t[0][.., Tensor(tensor(new[] { true, false, true }))]),
        new("get/mask-matrix", t => t[0][tensor(new[] { true, false, true, false, true, false }).reshape(2, 3)]),
        new("get/mask-and-number", t => t[0][Tensor(tensor(new[] { true, false })), 1]),
        new("get/range-and-index", t => t[0][.., 1.., Tensor(t[1])]),
        new("get/ellipsis", t => t[0][Ellipsis, 1] * 1),
        new Row("get/negative", t => t[0][-1, ^2.., Slice(step: 2)] * 1)
            .Fails<ArgumentException>(() => ones(2, 3)[tensor(new[] { true, false, true })],
                "[index] expected a mask of the sizes it indexes, got (3) at dimension 0 of (2, 3)")
            .Fails<ArgumentException>(() => ones(4)[Slice(step: -1)],
                "[slice] expected a step > 0, got -1 for shape (4); use flip to reverse"),
    ];

    private static Row[] Written =>
    [
        new("put/row", t => Put(t[0], [1], t[1])),
        new("put/slice", t => Put(t[0], [Colon, Slice(step: 2)], t[1])),
        new("put/broadcast", t => Put(t[0], [1..], t[1])),
        new("put/index", t => Put(t[0], [Tensor(tensor(new[] { 2L, 0 }))], t[1])),
        new("put/pairs", t => Put(t[0], [Tensor(tensor(new[] { 2L, 0 })), Tensor(tensor(new[] { 1L, 3 }))], t[1])),
        new("put/mask", t => t[0].clone().index_put_(7, [t[0] > 0])),
        new("put/ellipsis", t => Put(t[0], [Ellipsis, 0], t[1])),
        new Row("put/accumulate", t => t[0].clone().index_put_(
            t[1], [tensor(new[] { 2L, 0, 2 }), tensor(new[] { 1L, 1, 1 })], accumulate: true))
            .Fails<ArgumentException>(() => Put(ones(3, 4), [1], ones(3)),
                "[index_put_] expected shapes that broadcast, got (4) and (3): dimension -1 is 4 against 3; make " +
                "them " +
                "equal or 1 (reshape, unsqueeze, transpose?)"),
    ];

    private static Tensor Put(Tensor x, TensorIndex[] places, Tensor value)
    {
        var y = x.clone();
        y[places] = value;
        return y;
    }
}

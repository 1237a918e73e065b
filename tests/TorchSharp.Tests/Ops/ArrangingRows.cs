using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>Moving, repeating, joining and cutting dimensions; diagonals.</summary>
internal sealed class ArrangingRows : IRows
{
    public string Area => "ops_shapes";

    public IEnumerable<Row> Rows => [.. Moving, .. Repeating, .. Diagonals, .. Joining, .. Cutting];

    private static Row[] Moving =>
    [
        new("movedim/one", t => movedim(t[0], 0, -1) * 1),
        new Row("movedim/two", t => t[0].movedim([0, 1], [2, 0]) * 1).Fails<ArgumentException>(
            () => ones(2, 3).movedim([0, 1], [1]),
            "[movedim] expected as many destinations as sources, got (0, 1) and (1)"),
        new("rot90/0", t => t[0].rot90(0)),
        new("rot90/1", t => t[0].rot90()),
        new("rot90/2", t => t[0].rot90(2)),
        new("rot90/3", t => t[0].rot90(3)),
        new("rot90/-1", t => t[0].rot90(-1)),
        new("rot90/5", t => rot90(t[0], 5)),
        new Row("rot90/dims", t => t[0].rot90(1, (2, 1))).Fails<ArgumentException>(
            () => ones(2).rot90(), "[rot90] expected at least 2 dimensions, got shape (2)"),
        new("roll/two", t => t[0].roll((1, -2), (0, 2))),
        new("roll/flat", t => t[0].roll([5L])),
        new Row("unflatten", t => t[0].unflatten(2, 2, -1) * 1).Fails<ArgumentException>(
            () => ones(2, 3).unflatten(1, 2, 2),
            "[unflatten] expected sizes that multiply to dimension 1 of (2, 3), got (2, 2)"),
        new Row("unfold", t => t[0].unfold(2, 3, 1) * 1).Fails<ArgumentException>(
            () => ones(2, 3).unfold(1, 4, 1),
            "[unfold] expected a size up to 3 and a step > 0 for dimension 1 of (2, 3), got 4 and 1"),
        new("unfold/step", t => t[0].unfold(1, 2, 1) * 1),
        new("unfold/apart", t => t[0].unfold(-1, 2, 2) * 1),
        new Row("as_strided", t => t[0].as_strided([3, 2], [1, 2], 1) * 1) { Strided = false }
            .Fails<ArgumentOutOfRangeException>(() => ones(2, 3).as_strided([3, 3], [3, 1]),
                "[as_strided] expected places within the 6 elements in memory of (2, 3), got sizes (3, 3), strides " +
                "(3, 1) and offset 0, which end at 8 (Parameter 'sizes')"),
        new Row("mH", t => t[0].mH * 1).Fails<ArgumentException>(
            () => ones(2).adjoint(), "[adjoint] expected a matrix or a batch of matrices, got shape (2)"),
        new("atleast_3d", t => t[0].atleast_3d() * 1),
        new("atleast_2d", t => atleast_2d(t[0]).Single() * 1),
        new("expand/new", t => t[0].expand([2L, 3, 4]) * 1),
    ];

    private static Row[] Repeating =>
    [
        new Row("repeat_interleave/dim", t => t[0].repeat_interleave(2, 1)).Empty(() => [ones(2, 0)], 2, 0),
        new("repeat_interleave/flat", t => t[0].repeat_interleave(3)),
        new Row("repeat_interleave/each", t => t[0].repeat_interleave(t[1], 0)).Fails<ArgumentException>(
            () => ones(3).repeat_interleave(tensor(new[] { 1L, -1, 2 })),
            "[repeat_interleave] expected repeats >= 0, got -1 for (3)"),
        new("tile", t => t[0].tile([2, 1, 3])),
        new("vander", t => t[0].vander()),
        new("vander/increasing", t => vander(t[0], 3, true)),
        new("vander/integers", t => t[0].vander()) { Gradient = false },
        new Row("combinations", t => combinations(t[0])).Fails<ArgumentException>(
            () => combinations(ones(2, 2)), "[combinations] expected a vector and r >= 0, got (2, 2) and 2"),
        new("combinations/replaced", t => combinations(t[0], 3, with_replacement: true)),
        new Row("cartesian_prod", t => cartesian_prod(t)).Fails<ArgumentException>(
            () => cartesian_prod(ones(2), ones(2, 2)), "[cartesian_prod] expected vectors, got shape (2, 2)"),
        new("meshgrid/ij", t => meshgrid(t)),
        new("meshgrid/xy", t => meshgrid(t, "xy")),
        new("broadcast_tensors", t => [.. broadcast_tensors(t)]),
        .. Triangles("tril_indices", offset => tril_indices(3, 4, offset)),
        .. Triangles("triu_indices", offset => triu_indices(3, 4, offset)),
    ];

    private static Row[] Diagonals =>
    [
        .. new[] { -1, 0, 2 }.SelectMany(k => new Row[]
        {
            new($"diag/vector{k}", t => t[0].diag(k)),
            new($"diag/matrix{k}", t => diag(t[0], k) * 1),
            new($"diag_embed/{k}", t => t[0].diag_embed(k)),
        }),
        new Row("diag_embed/dims", t => t[0].diag_embed(1, 0, 2)).Fails<ArgumentException>(
            () => ones(2).diag_embed(0, 1, 1), "[diag_embed] expected two dimensions for (2), got 1 twice"),
        new Row("diagflat", t => t[0].diagflat(1)).Fails<ArgumentException>(
            () => ones(2, 2, 2).diag(), "[diag] expected a vector or a matrix, got (2, 2, 2); diag_embed takes more"),
        new Row("diagonal_scatter", t => t[0].diagonal_scatter(t[1], 1)).Fails<ArgumentException>(
            () => ones(3, 3).diagonal_scatter(ones(2)),
            "[diagonal_scatter] expected a source of (3) for shape (3, 3), got (2)"),
        new("select_scatter", t => t[0].select_scatter(t[1], 1, 2)),
        new("slice_scatter", t => t[0].slice_scatter(t[1], 1, 0, 4, 2)),
        new Row("block_diag", t => block_diag(t)).Fails<ArgumentException>(
            () => block_diag(ones(2, 2, 2)), "[block_diag] expected at most 2 dimensions, got (2, 2, 2)"),
    ];

    private static Row[] Joining =>
    [
        new("hstack", t => hstack(t)),
        new("hstack/vectors", t => hstack(t)),
        new("vstack", t => vstack(t)),
        new("dstack", t => dstack(t)),
        new("dstack/vectors", t => dstack(t)),
        new Row("column_stack", t => column_stack(t)).Fails<ArgumentException>(
            () => vstack([]), "[vstack] expected at least one tensor, got none"),
    ];

    private static Row[] Cutting =>
    [
        new Row("tensor_split/parts", t => Scaled(t[0].tensor_split(3L, 2))).Fails<ArgumentException>(
            () => ones(4).tensor_split(0), "[tensor_split] expected 1 to 2147483591 parts, got 0 for (4)"),
        new("tensor_split/places", t => Scaled(t[0].tensor_split([1L, 3], 2))),
        new("tensor_split/backwards", t => Scaled(tensor_split(t[0], tensor(new[] { 3L, 1, 9 }), 2))),
        new Row("hsplit", t => Scaled(t[0].hsplit(3L))).Fails<ArgumentException>(
            () => ones(2, 3).hsplit(2L),
            "[hsplit] expected a number of parts that divides dimension 1 of (2, 3), got 2"),
        new("hsplit/vector", t => Scaled(hsplit(t[0], (1, 3)))),
        new("vsplit", t => Scaled(t[0].vsplit(tensor(2L)))),
        new Row("dsplit", t => Scaled(t[0].dsplit((1, 2)))).Fails<ArgumentException>(
            () => ones(2, 3).dsplit(1L), "[dsplit] expected at least 3 dimensions, got shape (2, 3)"),
        new("chunk", t => Scaled(t[0].chunk(3, 2))),
        new("split", t => Scaled(t[0].split([1L, 3], 2L))),
        new("unbind", t => Scaled(t[0].unbind(1))),
    ];

    private static IEnumerable<Row> Triangles(string op, Func<long, Tensor> make) =>
        new[] { -1, 0, 2 }.Select(k => new Row($"{op}/{k}", t => make(k) + t[0]) { Gradient = false });

    private static Tensor[] Scaled(Tensor[] parts) => Array.ConvertAll(parts, p => p * 1);
}

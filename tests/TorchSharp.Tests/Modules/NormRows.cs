using DeepLearning.TorchSharp.Tests.Harness;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Modules;

/// <summary>Normalisations, dropouts, embeddings, distances.</summary>
internal sealed class NormRows : IRows
{
    public string Area => "norms";

    public IEnumerable<Row> Rows =>
        [.. Batch, .. Instance, .. Groups, .. Layers, .. Lookups, .. Distances, .. Dropouts];

    private static IEnumerable<Row> Batch =>
    [
        .. new[] { "2d", "3d", "4d", "5d", "long" }.Select(tag =>
            new Row($"batch_norm/{tag}", t => F.batch_norm(t[0], null, null, t[1], t[2], true))),
        new Row("batch_norm/running", t => Trained(t[3], t[4], (mean, variance) =>
            F.batch_norm(t[0], mean, variance, t[1], t[2], true, 0.3))) { Gradient = false }
            .Fails<ArgumentException>(
                () => F.batch_norm(zeros(2, 3), null, null, ones(4), null, true),
                "[batch_norm] expected 3 channels for an input of (2, 3), got a tensor of (4); is the number of " +
                "features the second size of the input?")
            .Fails<ArgumentException>(
                () => F.batch_norm(zeros(2, 3), null, null),
                "[batch_norm] expected running_mean and running_var in evaluation, got none")
            .Fails<ArgumentException>(
                () => F.batch_norm(zeros(1, 3), null, null, training: true),
                "[batch_norm] expected more than 1 value per channel when training, got input size (1, 3); use a " +
                "larger batch, or eval()")
            .Fails<ArgumentException>(
                () => F.batch_norm(zeros(3), null, null, training: true),
                "[batch_norm] expected (B, C) or (B, C, ...), got shape (3)")
            .Fails<ArgumentException>(
                () => F.batch_norm(zeros(2, 3), null, null, ones(3, dtype: float64), training: true),
                "[batch_norm] expected one element type, got float32 (2, 3) with float64 (3); convert one: " +
                "x.to(float64), or the module"),
        new("batch_norm/plain", t => F.batch_norm(t[0], null, null, training: true)),
        new("batch_norm/eval", t => F.batch_norm(t[0], t[3].detach(), t[4].detach(), t[1], t[2])),
        new Row("batch_norm/eval-2d", t => F.batch_norm(t[0], t[3].detach(), t[4].detach(), t[1], t[2]))
            .Empty(() => [zeros(0, 3), ones(3), zeros(3), zeros(3), ones(3)], 0, 3),
    ];

    private static IEnumerable<Row> Instance =>
    [
        new Row("instance_norm/running", t => Trained(t[3], t[4], (mean, variance) =>
            F.instance_norm(t[0], mean, variance, t[1], t[2], true, 0.3))) { Gradient = false }
            .Fails<ArgumentException>(
                () => F.instance_norm(zeros(2, 3, 1)),
                "[instance_norm] expected more than 1 place per channel when training, got input size (2, 3, 1); " +
                "use larger images, or eval()"),
        new("instance_norm/eval", t => F.instance_norm(t[0], t[3].detach(), t[4].detach(), t[1], t[2], false)),
        .. new[] { "3d", "4d", "5d" }.SelectMany(tag => new Row[]
        {
            new($"instance_norm/{tag}", t => F.instance_norm(t[0], weight: t[1], bias: t[2])),
            new($"instance_norm/plain-{tag}", t => F.instance_norm(t[0])),
        }),
    ];

    private static IEnumerable<Row> Groups =>
    [
        .. new[] { 1, 2, 4 }.SelectMany(groups => new[] { "2d", "3d", "4d" }.Select(tag =>
            // Two values in a group: their difference loses digits in single precision.
            new Row($"group_norm/{groups}-{tag}", t => F.group_norm(t[0], groups, t[1], t[2])) { Loose = 8 })),
        new Row("group_norm/plain", t => F.group_norm(t[0], 2))
            .Empty(() => [zeros(0, 4, 3)], 0, 4, 3)
            .Fails<ArgumentException>(
                () => F.group_norm(zeros(2, 6, 3), 4),
                "[group_norm] expected channels that 4 groups share evenly, got 6 in (2, 6, 3); choose a divisor of " +
                "the number of channels")
            .Fails<ArgumentException>(
                () => nn.GroupNorm(4, 6),
                "[GroupNorm] expected channels that 4 groups share evenly, got 6; choose a divisor of the number of " +
                "channels"),
        .. new[] { 1, 2, 3, 5 }.Select(size =>
            new Row($"local_response_norm/{size}", t => F.local_response_norm(t[0], size, 0.3, 0.75, 1.5))
                .Empty(() => [zeros(0, 3, 2)], 0, 3, 2)
                .Fails<ArgumentException>(
                    () => F.local_response_norm(zeros(2, 3), 2),
                    "[local_response_norm] expected (B, C, ...), got shape (2, 3)")),
    ];

    private static IEnumerable<Row> Layers =>
    [
        .. new[] { "1d", "2d", "3d", "many" }.Select(tag =>
            new Row($"layer_norm/{tag}", t => F.layer_norm(t[0], [t[0].shape[^1]], t[1], t[2]))),
        new("layer_norm/last2", t => F.layer_norm(t[0], [3, 4], t[1], t[2])),
        new("layer_norm/scale-only", t => F.layer_norm(t[0], [19], t[1])),
        new("layer_norm/plain", t => F.layer_norm(t[0], [19])),
        new Row("layer_norm/eps", t => F.layer_norm(t[0], [19], t[1], t[2], 0.3))
            .Empty(() => [zeros(0, 19), ones(19), zeros(19)], 0, 19)
            .Fails<ArgumentException>(
                () => F.layer_norm(zeros(2, 3), [4], ones(4)),
                "[layer_norm] expected an input (..., 4), weight and bias (4), got (2, 3), (4), none"),
    ];

    private static IEnumerable<Row> Lookups =>
    [
        // Rows whose gradient is not the slope, on purpose: statistics on the side, padding, division by counts.
        new Row("embedding/plain", t => Table(t[0]).call(t[1]))
            .Empty(() => [zeros(6, 3), zeros(0, 2, dtype: int64)], 0, 2, 3)
            .Fails<ArgumentOutOfRangeException>(
                () => nn.Embedding(6, 3).call(tensor(new long[] { 2, 6 })),
                "[embedding] expected indices from 0 to 5, got 6 at place 1; table (6, 3), indices (2). Is the " +
                "vocabulary large enough? (Parameter 'index')")
            .Fails<ArgumentException>(
                () => nn.Embedding(6, 3).call(zeros(2)),
                "[embedding] expected indices of int64, got float32 of shape (2); use .to(int64)")
            .Fails<ArgumentOutOfRangeException>(
                () => nn.Embedding(6, 3, padding_idx: 6),
                "[Embedding] expected padding_idx within 6 rows, got 6 (Parameter 'padding')"),
        new("embedding/padding", t => Table(t[0], padding_idx: 1).call(t[1])) { Gradient = false },
        new("embedding/frequency", t => Table(t[0], scale_grad_by_freq: true).call(t[1])) { Gradient = false },
        new("embedding/scalar", t => Table(t[0]).call(t[1])),
        new("embedding/max_norm", t => Shortened(t)) { Gradient = false },
        .. new[] { EmbeddingBagMode.Sum, EmbeddingBagMode.Mean, EmbeddingBagMode.Max }.SelectMany(Bags),
        new Row("embedding_bag/shares", t => Bag(t[0], EmbeddingBagMode.Sum).call(t[1], t[2], t[3]))
            .Fails<ArgumentException>(
                () => nn.EmbeddingBag(4, 2).call(zeros(3, dtype: int64), tensor(new long[] { 0 }), ones(3)),
                "[embedding_bag] expected weights per sample with mode Sum only, got mode Mean; leave them out")
            .Fails<ArgumentException>(
                () => nn.EmbeddingBag(4, 2).call(zeros(3, dtype: int64), tensor(new long[] { 1, 2 })),
                "[embedding_bag] expected offsets that begin with 0 and rise to at most 3, got 1 at place 0")
            .Fails<ArgumentException>(
                () => nn.EmbeddingBag(4, 2).call(zeros(3, dtype: int64)),
                "[embedding_bag] expected indices (B, N) without offsets, or (N) with offsets (B) of int64, got (3) " +
                "and none"),
        new("embedding_bag/last", t => Bag(t[0], EmbeddingBagMode.Sum, last: true).call(t[1], t[2])),
    ];

    private static IEnumerable<Row> Distances =>
    [
        .. new[] { 0, 1, -1 }.Select(dim =>
            new Row($"cosine_similarity/dim{dim}", t => nn.CosineSimilarity(dim).call(t[0], t[1]))),
        new Row("cosine_similarity/broadcast", t => F.cosine_similarity(t[0], t[1], 2))
            .Empty(() => [zeros(4, 0, 3), zeros(0, 3)], 4, 0),
        .. new[] { ("1.0", 1.0), ("2.0", 2.0), ("3.0", 3.0), ("inf", double.PositiveInfinity) }.SelectMany(p => (Row[])
        [
            new($"pairwise_distance/{p.Item1}", t => nn.PairwiseDistance(p.Item2).call(t[0], t[1])),
            new($"normalize/{p.Item1}", t => F.normalize(t[0], p.Item2, 1)),
        ]),
        new("pairwise_distance/keep", t => F.pairwise_distance(t[0], t[1], keepdim: true)),
        new("bilinear/2d", t => F.bilinear(t[0], t[1], t[2], t[3])),
        new("bilinear/3d", t => F.bilinear(t[0], t[1], t[2])),
        new Row("bilinear/1d", t => F.bilinear(t[0], t[1], t[2]))
            .Fails<ArgumentException>(
                () => F.bilinear(zeros(2, 3), zeros(2, 4), zeros(5, 3, 3)),
                "[bilinear] expected inputs (..., I) and (..., J), weight (O, I, J) and bias (O), got (2, 3) and " +
                "(2, 4), (5, 3, 3), none"),
    ];

    private static IEnumerable<Row> Dropouts =>
    [
        Seeded("plain", x => F.dropout(x, 0.4))
            .Fails<ArgumentOutOfRangeException>(
                () => F.dropout(zeros(2), 1.5),
                "[dropout] expected a chance in [0, 1], got 1.5; 0.5 drops every second element (Parameter 'p')"),
        Seeded("all", x => F.dropout(x, 1)),
        Seeded("1d", x => nn.Dropout1d(0.4).call(x)),
        Seeded("1d-unbatched", x => F.dropout1d(x, 0.4)),
        Seeded("2d", x => nn.Dropout2d(0.4).call(x))
            .Fails<ArgumentException>(
                () => F.dropout2d(zeros(2), 0.5),
                "[dropout2d] expected channels, (B, C) or (B, C, ...), got shape (2)"),
        Seeded("3d", x => nn.Dropout3d(0.4).call(x)),
        Seeded("alpha", x => nn.AlphaDropout(0.4).call(x)),
        Seeded("feature_alpha", x => nn.FeatureAlphaDropout(0.4).call(x)),
    ];

    private static IEnumerable<Row> Bags(EmbeddingBagMode mode)
    {
        var name = mode.ToString().ToLowerInvariant();
        yield return new Row($"embedding_bag/{name}", t => Bag(t[0], mode).call(t[1], t[2]));
        yield return new Row($"embedding_bag/{name}-rows", t => Bag(t[0], mode).call(t[1]));
        yield return new Row($"embedding_bag/{name}-padding", t => Bag(t[0], mode, 5).call(t[1], t[2]));
    }

    // The module shares the memory, and its parameter the gradient graph of the row's input.
    private static Embedding Table(Tensor table, long? padding_idx = null, bool scale_grad_by_freq = false)
    {
        var layer = nn.Embedding_from_pretrained(
            table, padding_idx: padding_idx, scale_grad_by_freq: scale_grad_by_freq);
        layer.weight!.Grad = table.Grad;
        return layer;
    }

    private static EmbeddingBag Bag(Tensor table, EmbeddingBagMode mode, long padding = -1, bool last = false)
    {
        var layer = nn.EmbeddingBag_from_pretrained(
            table, mode: mode, include_last_offset: last, padding_index: padding);
        layer.weight!.Grad = table.Grad;
        return layer;
    }

    private static Tensor[] Shortened(Tensor[] t)
    {
        var table = t[0].detach().clone();
        return [nn.Embedding_from_pretrained(table, max_norm: 1.5).call(t[1]), table];
    }

    private static Tensor[] Trained(Tensor mean, Tensor variance, Func<Tensor, Tensor, Tensor> run)
    {
        var (m, v) = (mean.detach().clone(), variance.detach().clone());
        return [run(m, v), m, v];
    }

    private static Row Seeded(string name, Func<Tensor, Tensor> call) => new($"dropout/{name}", t =>
    {
        manual_seed(77);
        return call(t[0]);
    });
}

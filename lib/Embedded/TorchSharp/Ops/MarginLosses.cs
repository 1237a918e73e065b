using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Losses that want a distance between right and wrong; compositions.</summary>
internal static class MarginLosses
{
    /// <summary>max(0, -y (x1 - x2) + margin).</summary>
    public static Tensor Ranking(Tensor x1, Tensor x2, Tensor y, double margin, nn.Reduction reduction)
    {
        LossChecks.Broadcast("margin_ranking_loss", x1, x2, y);
        return LossChecks.Reduce(((-y * (x1 - x2)) + margin).clamp_min(0), reduction);
    }

    /// <summary>x where y = 1, max(0, margin - x) where y = -1.</summary>
    public static Tensor Hinge(Tensor x, Tensor y, double margin, nn.Reduction reduction)
    {
        LossChecks.Broadcast("hinge_embedding_loss", x, y);
        var near = x.masked_fill(y.eq(-1), 0);
        var far = (margin - x).clamp_min(0).masked_fill(y.eq(1), 0);
        return LossChecks.Reduce(near + far, reduction);
    }

    /// <summary>1 - cos(x1, x2) where y = 1, max(0, cos(x1, x2) - margin) where y = -1.</summary>
    public static Tensor Cosine(Tensor x1, Tensor x2, Tensor y, double margin, nn.Reduction reduction)
    {
        const double Smallest = 1e-12;
        var fits = x1.Sizes == x2.Sizes && x1.Rank is 1 or 2 && y.Sizes == x1.Sizes.Without(x1.Rank - 1);
        if (!fits)
            throw new ArgumentException(
                "[cosine_embedding_loss] expected inputs (B, D) with targets (B), or (D) with one number, got " +
                $"{x1.Sizes} and {x2.Sizes} with {y.Sizes}");
        var lengths = (x1.square().sum(-1) + Smallest) * (x2.square().sum(-1) + Smallest);
        var cosine = (x1 * x2).sum(-1) / lengths.sqrt();
        var near = (1 - cosine).masked_fill(y.ne(1), 0);
        var far = (cosine - margin).clamp_min(0).masked_fill(y.ne(-1), 0);
        return LossChecks.Reduce(near + far, reduction);
    }

    /// <summary>max(0, d(a, p) - d(a, n) + margin); with swap the nearer of d(a, n) and d(p, n).</summary>
    public static Tensor Triplet(
        Tensor anchor, Tensor positive, Tensor negative, Func<Tensor, Tensor, Tensor> distance, double margin,
        bool swap, nn.Reduction reduction)
    {
        if (anchor.Rank != positive.Rank || anchor.Rank != negative.Rank)
            throw new ArgumentException(
                "[triplet_margin_loss] expected anchor, positive and negative of one number of dimensions, got " +
                $"{anchor.Sizes}, {positive.Sizes} and {negative.Sizes}");
        var (near, far) = (distance(anchor, positive), distance(anchor, negative));
        if (swap)
            far = far.minimum(distance(positive, negative));
        return LossChecks.Reduce((near - far + margin).clamp_min(0), reduction);
    }

    /// <summary>w[y] / C times the sum over i other than y of max(0, margin - x[y] + x[i])^p.</summary>
    public static Tensor MultiClass(Tensor x, Tensor y, int p, double margin, Tensor? weight, nn.Reduction reduction)
    {
        if (p is not (1 or 2))
            throw new ArgumentOutOfRangeException(nameof(p), $"[multi_margin_loss] expected p = 1 or 2, got {p}");
        if (x.Rank is not (1 or 2))
            throw new ArgumentException(
                $"[multi_margin_loss] expected scores (B, C) or (C), got {x.Sizes} with labels {y.Sizes}");
        Labels.CheckInput("multi_margin_loss", x, weight);
        var (rows, labels) = Labels.AsRows("multi_margin_loss", x, x.Rank == 1 ? y.reshape([]) : y, long.MinValue);
        rows = x.Rank == 1 ? x.reshape(1, -1) : rows;
        var own = rows.gather(1, labels.unsqueeze(1));
        var gaps = (margin - own + rows).clamp_min(0);
        gaps = p == 2 ? gaps.square() : gaps;
        gaps = weight is null ? gaps : gaps * weight.index_select(0, labels).unsqueeze(1);
        gaps = gaps.masked_fill(Labels.OneHot(labels, rows.Sizes[1]).to(ScalarType.Bool), 0);
        var losses = gaps.sum(1) / rows.Sizes[1];
        return LossChecks.Reduce(x.Rank == 1 ? losses.squeeze(0) : losses, reduction);
    }

    /// <summary>1 / C times the sum over labels j and classes i that are no label of max(0, 1 - x[j] + x[i]).</summary>
    public static Tensor MultiLabel(Tensor x, Tensor y, nn.Reduction reduction)
    {
        if (x.Rank is not (1 or 2) || y.Sizes != x.Sizes || y.Type != ScalarType.Int64 || !x.Type.IsFloat())
            throw new ArgumentException(
                "[multilabel_margin_loss] expected scores (B, C) or (C) and labels of int64 in the same shape, ended " +
                $"by -1, got {x.Type.Name()} {x.Sizes} and {y.Type.Name()} {y.Sizes}");
        var rows = x.Rank == 1 ? x.unsqueeze(0) : x;
        var (places, given) = Members(y.reshape(rows.shape), rows.Sizes[1]);
        var isLabel = zeros(rows.shape, dtype: rows.Type).scatter_add(1, places, given.to(rows.Type)).gt(0);
        var gaps = (1 - rows.gather(1, places).unsqueeze(2) + rows.unsqueeze(1)).clamp_min(0);
        gaps = gaps.masked_fill(given.logical_not().unsqueeze(2), 0).masked_fill(isLabel.unsqueeze(1), 0);
        var losses = gaps.sum([1, 2]) / Math.Max(1, rows.Sizes[1]);
        return LossChecks.Reduce(x.Rank == 1 ? losses.squeeze(0) : losses, reduction);
    }

    // The labels before the first -1 of each row; the others point to class 0 and do not count.
    private static unsafe (Tensor Places, Tensor Given) Members(Tensor labels, long classes)
    {
        var places = Conversion.Copy(labels.detach());
        var given = zeros(labels.shape, dtype: ScalarType.Bool);
        for (var row = 0L; row < labels.Sizes[0]; row++)
        {
            var ended = false;
            for (var k = row * classes; k < (row + 1) * classes; k++)
            {
                var label = places.Data<long>()[k];
                ended |= label == -1;
                if (!ended && (ulong)label >= (ulong)classes)
                    throw new ArgumentOutOfRangeException(
                        nameof(labels),
                        $"[multilabel_margin_loss] expected labels from 0 to {classes - 1} or -1, got " +
                        $"{label} in row {row}; labels {labels.Sizes}");
                given.Data<bool>()[k] = !ended;
                places.Data<long>()[k] = ended ? 0 : label;
            }
        }
        return (places, given);
    }
}

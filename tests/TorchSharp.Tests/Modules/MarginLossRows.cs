using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Modules;

/// <summary>The losses of margins, likelihoods and sequences, as layers, in every reduction.</summary>
internal sealed class MarginLossRows : IRows
{
    public string Area => "marginlosses";

    public IEnumerable<Row> Rows => new[] { Reduction.Mean, Reduction.Sum, Reduction.None }
        .SelectMany(r => (Row[])[.. Pairs(r), .. Classes(r), .. Likelihoods(r), .. Sequences(r)]);

    private static string Word(Reduction reduction) => reduction.ToString().ToLowerInvariant();

    private static IEnumerable<Row> Pairs(Reduction r) =>
    [
        new Row($"cosine_embedding_loss/{Word(r)}", t => CosineEmbeddingLoss(0.1, r).call(t[0], t[1], t[2]))
            .Fails<ArgumentException>(
                () => F.cosine_embedding_loss(zeros(2, 3), zeros(2, 3), ones(3)),
                "[cosine_embedding_loss] expected inputs (B, D) with targets (B), or (D) with one number, got (2, 3) " +
                "and (2, 3) with (3)"),
        new Row($"margin_ranking_loss/{Word(r)}", t => MarginRankingLoss(0.3, r).call(t[0], t[1], t[2]))
            .Fails<ArgumentException>(
                () => F.margin_ranking_loss(zeros(2), zeros(3), ones(2)),
                "[margin_ranking_loss] expected input and target of one shape, got (2) and (3)"),
        new($"hinge_embedding_loss/{Word(r)}", t => HingeEmbeddingLoss(0.7, r).call(t[0], t[1])),
        new($"triplet_margin_loss/plain-{Word(r)}", t => TripletMarginLoss(0.8, reduction: r).call(t[0], t[1], t[2])),
        new(
            $"triplet_margin_loss/swap-{Word(r)}",
            t => TripletMarginLoss(0.8, swap: true, reduction: r).call(t[0], t[1], t[2])),
        new($"triplet_margin_loss/p3-{Word(r)}", t => TripletMarginLoss(0.8, 3, reduction: r).call(t[0], t[1], t[2])),
        new(
            $"triplet_with_distance/{Word(r)}",
            t => TripletMarginWithDistanceLoss(City, 0.8, true, r).call(t[0], t[1], t[2])),
    ];

    private static IEnumerable<Row> Classes(Reduction r) =>
    [
        new Row($"multi_margin_loss/plain-{Word(r)}", t => MultiMarginLoss(margin: 0.7, reduction: r).call(t[0], t[1]))
            .Fails<ArgumentOutOfRangeException>(
                () => F.multi_margin_loss(zeros(2, 3), tensor(new long[] { 0, 3 })),
                "[multi_margin_loss] expected labels from 0 to 2, got 3 at place 1; scores (2, 3), 2 labels. Do the " +
                "labels begin at 0? (Parameter 'labels')")
            .Fails<ArgumentOutOfRangeException>(
                () => F.multi_margin_loss(zeros(2, 3), zeros(2, dtype: int64), p: 3),
                "[multi_margin_loss] expected p = 1 or 2, got 3 (Parameter 'p')"),
        new(
            $"multi_margin_loss/squared-{Word(r)}",
            t => MultiMarginLoss(2, 0.7, t[2].detach(), r).call(t[0], t[1])),
        new($"multi_margin_loss/single-{Word(r)}", t => MultiMarginLoss(margin: 0.7, reduction: r).call(t[0], t[1])),
        new Row($"multi_label_margin_loss/rows-{Word(r)}", t => MultiLabelMarginLoss(r).call(t[0], t[1]))
            .Fails<ArgumentOutOfRangeException>(
                () => F.multi_label_margin_loss(zeros(1, 3), tensor(new long[,] { { 0, 5, -1 } })),
                "[multilabel_margin_loss] expected labels from 0 to 2 or -1, got 5 in row 0; labels (1, 3) " +
                "(Parameter 'labels')"),
        new($"multi_label_margin_loss/single-{Word(r)}", t => MultiLabelMarginLoss(r).call(t[0], t[1])),
        new(
            $"multilabel_soft_margin_loss/plain-{Word(r)}",
            t => MultiLabelSoftMarginLoss(reduction: r).call(t[0], t[1].detach())),
        new(
            $"multilabel_soft_margin_loss/weighted-{Word(r)}",
            t => MultiLabelSoftMarginLoss(t[2].detach(), r).call(t[0], t[1].detach())),
        new($"soft_margin_loss/{Word(r)}", t => SoftMarginLoss(r).call(t[0], t[1].detach())),
    ];

    private static IEnumerable<Row> Likelihoods(Reduction r) =>
    [
        new($"kl_div/shares-{Word(r)}", t => KLDivLoss(false, r).call(t[0], t[1])),
        new($"kl_div/logs-{Word(r)}", t => KLDivLoss(reduction: r).call(t[0], t[1])),
        new($"kl_div/zero-{Word(r)}", t => F.kl_div(t[0], t[1].detach(), false, r)),
        new($"poisson_nll_loss/log-{Word(r)}", t => PoissonNLLLoss(reduction: r).call(t[0], t[1].detach())),
        new(
            $"poisson_nll_loss/full-{Word(r)}",
            t => PoissonNLLLoss(full: true, reduction: r).call(t[0], t[1].detach())),
        new(
            $"poisson_nll_loss/rates-{Word(r)}",
            t => PoissonNLLLoss(log_input: false, reduction: r).call(t[0], t[1].detach())),
        new Row($"gaussian_nll_loss/plain-{Word(r)}", t => GaussianNLLLoss(reduction: r).call(t[0], t[1], t[2]))
            .Fails<ArgumentException>(
                () => F.gaussian_nll_loss(zeros(2), zeros(2), -ones(2)),
                "[gaussian_nll_loss] expected variances >= 0, got a negative one in shape (2); apply exp or softplus " +
                "to the output of the model?"),
        new($"gaussian_nll_loss/full-{Word(r)}", t => GaussianNLLLoss(true, reduction: r).call(t[0], t[1], t[2])),
        new($"gaussian_nll_loss/rows-{Word(r)}", t => F.gaussian_nll_loss(t[0], t[1], t[2], reduction: r)),
    ];

    // The gradient is that of PyTorch: right after a log-softmax, not the slope of the log-probabilities by themselves.
    private static IEnumerable<Row> Sequences(Reduction r) =>
    [
        Sequence($"ctc_loss/padded-{Word(r)}", r)
            .Fails<ArgumentOutOfRangeException>(
                () => F.ctc_loss(zeros(4, 1, 3), tensor(new long[,] { { 1, 3 } }), One(4), One(2)),
                "[ctc_loss] expected labels from 0 to 2 other than the blank 0, got 3 in item 0; scores (4, 1, 3), " +
                "targets (1, 2) (Parameter 'targets')")
            .Fails<ArgumentOutOfRangeException>(
                () => F.ctc_loss(zeros(4, 1, 3), tensor(new long[,] { { 1, 2 } }), One(5), One(2)),
                "[ctc_loss] expected input_lengths from 0 to 4 for shape (4, 1, 3), got 5 (Parameter 'lengths')")
            .Fails<ArgumentException>(
                () => F.ctc_loss(zeros(4, 2, 3), tensor(new long[,] { { 1, 2 } }), One(4), One(2)),
                "[ctc_loss] expected 2 input_lengths, one for each item, got shape (1)")
            .Fails<ArgumentOutOfRangeException>(
                () => F.ctc_loss(zeros(4, 1, 3), tensor(new long[,] { { 1, 2 } }), One(4), One(2), blank: 3),
                "[ctc_loss] expected a blank from 0 to 2, got 3; scores (4, 1, 3) (Parameter 'blank')"),
        Sequence($"ctc_loss/joined-{Word(r)}", r),
        Sequence($"ctc_loss/blank-{Word(r)}", r, 3),
        Sequence($"ctc_loss/impossible-{Word(r)}", r, 0, true),
        new($"ctc_loss/softmax-{Word(r)}", t => CTCLoss(reduction: r).call(t[0].log_softmax(2), t[1], t[2], t[3])),
        Sequence($"ctc_loss/single-{Word(r)}", r),
    ];

    private static Row Sequence(string name, Reduction r, long blank = 0, bool zeroInfinity = false) =>
        new(name, t => CTCLoss(blank, zeroInfinity, r).call(t[0], t[1], t[2], t[3])) { Gradient = false };

    private static Tensor City(Tensor a, Tensor b) => (a - b).abs().sum(dim: 1);

    private static Tensor One(long value) => tensor(new[] { value });
}

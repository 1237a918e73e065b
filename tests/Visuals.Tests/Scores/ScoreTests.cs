using DeepLearning.Testing;
using DeepLearning.Visuals.Scores;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Tests.Scores;

public sealed class ScoreTests
{
    private static readonly string[] Names = ["a", "<b>b</b>", "c"];

    private static Tensor Labels(params long[] labels) => tensor(labels);

    [Fact]
    public void A_confusion_matrix_is_drawn_and_told_as_approved() => Approve("confusion",
        Spaces.Confusion(Labels(0, 0, 1, 1, 2, 0), Labels(0, 0, 1, 0, 1, 2), Names));

    [Fact]
    public void A_calibration_curve_is_drawn_and_told_as_approved() => Approve("calibration", Spaces.Calibration(
        tensor(new float[] { 0.9f, 0.1f, 0.3f, 0.7f, 0.8f, 0.2f, 0.45f, 0.55f }).reshape(4, 2), Labels(0, 1, 1, 0), 5));

    [Fact]
    public void Recall_precision_and_f1_are_those_by_hand()
    {
        // Truth 0 0 1 0 1 2 against 0 0 1 1 2 0.
        var table = ConfusionTable.Of([0, 0, 1, 0, 1, 2], [0, 0, 1, 1, 2, 0], Names);
        Assert.Equal([2, 1, 0, 0, 1, 1, 1, 0, 0], table.Counts);
        Assert.Equal((3, 6), (table.Right, table.Total));
        Assert.Equal((2 / 3.0, 2 / 3.0, 2 / 3.0), (table.Recall(0), table.Precision(0), table.F1(0)));
        Assert.Equal((0.5, 0.5, 0.5), (table.Recall(1), table.Precision(1), table.F1(1)));
        Assert.Equal((0, 0, 0), (table.Recall(2), table.Precision(2), table.F1(2)));
        Assert.Equal(7 / 18.0, table.MacroF1(), 12);
    }

    [Fact]
    public void Outputs_are_taken_at_their_largest()
    {
        var outputs = tensor(new float[] { 0.1f, 3, -1, 2, 0, 1 }).reshape(2, 3);
        Assert.Contains("2 of 2 right, accuracy 100 %", Spaces.Confusion(outputs, Labels(1, 0)).Text);
    }

    [Fact]
    public void The_expected_calibration_error_is_that_by_hand()
    {
        // Ranges of a fifth: 0.55 wrong; 0.7 right; 0.8 wrong, 0.9 right.
        var bins = Reliability.Of([0.9f, 0.7f, 0.8f, 0.55f], [true, true, false, false], 5);
        Assert.Equal([0, 0, 1, 2, 1], bins.Select(b => b.Count));
        // 0.55 lies in (0.4, 0.6]: gap 0.55. 0.7 and 0.8 lie in (0.6, 0.8]: mean 0.75, half right: gap 0.25.
        // 0.9: gap 0.1. Together (0.55 + 2 * 0.25 + 0.1) / 4.
        Assert.Equal(0.2875, Reliability.Error(bins), 6);
        Assert.Equal(0.55, Reliability.Most(bins), 6);
    }

    [Fact]
    public void The_ends_belong_to_the_first_and_the_last_range() => Assert.Equal([1, 1],
        Reliability.Of([0, 1], [false, true], 2).Select(b => b.Count));

    [Fact]
    public void One_probability_is_compared_with_how_often_the_class_is_one()
    {
        var text = Spaces.Calibration(tensor(new float[] { 0.2f, 0.2f, 0.2f, 0.2f, 0.2f }), Labels(0, 0, 0, 0, 1)).Text;
        Assert.Contains("expected calibration error 0 over 10 ranges", text);
        Assert.Contains("0.1 to 0.2: 5 items, probability 0.2, share of class 1 0.2", text);
    }

    [Fact]
    public void Many_classes_and_one_class_are_shown()
    {
        var numbers = arange(2000, dtype: ScalarType.Int64);
        var many = Spaces.Confusion((numbers * 7).remainder(100), numbers.remainder(100));
        Soundness.Check(many);
        Assert.Contains("Of 100 classes, the 24 with the most mistakes are shown", many.Text);
        var one = Spaces.Confusion(Labels(0, 0), Labels(0, 0));
        Soundness.Check(one);
        Assert.Contains("2 of 2 right", one.Text);
        Soundness.Check(Spaces.Calibration(ones(3, 1), Labels(1, 1, 1)));
        Soundness.Check(Spaces.Calibration(full(2000, 4, 0.25f), zeros(2000).to_type(ScalarType.Int64), 50));
        Assert.Contains("undefined", Spaces.Confusion(Labels(0), Labels(0), Names).Text);
    }

    [Fact]
    public void What_does_not_fit_is_refused_with_what_came()
    {
        Says("got (0)", () => Spaces.Confusion(zeros(0), zeros(0)));
        Says("labels of shape (2), one per item, got (3)", () => Spaces.Confusion(Labels(0, 1), Labels(0, 1, 2)));
        Says("NaN", () => Spaces.Confusion(full(2, 2, float.NaN), Labels(0, 1)));
        Says("a name for each of 3 classes", () => Spaces.Confusion(Labels(0, 2), Labels(0, 1), ["a"]));
        Says("at most 2000 classes", () => Spaces.Confusion(Labels(0, 5000), Labels(0, 1)));
        Says("for logits use softmax(1)", () => Spaces.Calibration(randn(4, 3), zeros(4)));
        Says("with sum 2", () => Spaces.Calibration(ones(4, 2), zeros(4)));
        Says("labels below 2, got 3", () => Spaces.Calibration(full(2, 2, 0.5f), Labels(3, 0)));
        Says("2 to 50 ranges", () => Spaces.Calibration(full(2, 2, 0.5f), Labels(1, 0), 1));
        Says("NaN at place 0", () => Spaces.Calibration(full(2, 2, float.NaN), Labels(1, 0)));
    }

    private static void Approve(string name, Visual visual)
    {
        Soundness.Check(visual);
        Assert.DoesNotContain("<b>", visual.Html);
        Approval.Matches(name + ".svg", visual.Svg);
        Approval.Matches(name + ".txt", visual.Text + "\n");
    }

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.Throws<VisualInputException>(act).Message);
}

using DeepLearning.Testing;
using DeepLearning.Visuals.Perceptrons;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Tests.Perceptrons;

public sealed class SweepTests
{
    private static readonly Tensor Points = tensor(new float[,] { { 0, 0 }, { 0, 1 }, { 1, 0 }, { 1, 1 } });
    private static readonly Tensor And = tensor(new float[] { 0, 0, 0, 1 });

    [Fact]
    public void Mistakes_are_counted_for_every_rule()
    {
        var sweep = new Sweep("and", [0, 0, 0, 1, 1, 0, 1, 1], [false, false, false, true],
            [new(0, 0, 0), new(1, 1, -0.5), new(1, 1, -1.5)]);

        // No rule at all is wrong everywhere; "or" is wrong for two points; "and" for none.
        Assert.Equal([4, 2, 0], sweep.Mistakes);
    }

    [Fact]
    public void A_sweep_is_drawn_and_told_as_approved()
    {
        var visual = Spaces.PerceptronSweep(Points, And, [new(0, 0, 0), new(1, 1, -0.5, 3), new(1, 1, -1.5, 1)],
            "And <gate>");
        Soundness.Check(visual);
        Approval.Matches("sweep.svg", visual.Svg);
        Approval.Matches("sweep.txt", visual.Text + "\n");
    }

    [Fact]
    public void Signs_may_be_minus_one_and_one()
    {
        var visual = Spaces.PerceptronSweep(Points, (And * 2) - 1, [new(1, 1, -1.5)]);
        Assert.Contains("1 of class 1", visual.Text);
        Assert.Contains("after update 0", visual.Text);
    }

    [Fact]
    public void One_class_only_and_many_states_give_a_sensible_picture()
    {
        Soundness.Check(Spaces.PerceptronSweep(Points, zeros(4), [new(0, 0, -1)]));
        var many = Enumerable.Range(0, 3000).Select(i => new PerceptronState(i, 1, 0)).ToList();
        var visual = Spaces.PerceptronSweep(Points, And, many);
        Soundness.Check(visual);
        Assert.Contains("Of 3000 rules, 400 spread evenly are shown.", visual.Text);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Says("points of shape (N, 2)", () => Spaces.PerceptronSweep(zeros(4, 3), And, [new(0, 0, 0)]));
        Says("4 labels, each 0 or 1", () => Spaces.PerceptronSweep(Points, And * 3, [new(0, 0, 0)]));
        Says("at least one state", () => Spaces.PerceptronSweep(Points, And, []));
        Says("finite weights", () => Spaces.PerceptronSweep(Points, And, [new(double.NaN, 0, 0)]));
        Says("examples that exist", () => Spaces.PerceptronSweep(Points, And, [new(0, 0, 0, 9)]));
    }

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.Throws<VisualInputException>(act).Message);
}

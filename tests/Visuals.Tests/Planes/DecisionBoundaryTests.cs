using DeepLearning.Display.Drawing;
using DeepLearning.Testing;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Tests.Planes;

public sealed class DecisionBoundaryTests
{
    private static readonly Tensor Corners = tensor(new float[] { -1, -1, 1, -1, -1, 1, 1, 1 }).reshape(4, 2);
    private static readonly Tensor Sides = tensor(new long[] { 0, 1, 0, 1 });

    /// <summary>Left is class 0, right is class 1, surer with distance.</summary>
    private static Tensor LeftOrRight(Tensor x) => x.matmul(tensor(new float[] { -3, 3, 0, 0 }).reshape(2, 2));

    [Fact]
    public void A_function_is_drawn_and_told_as_approved()
    {
        var visual = Spaces.DecisionBoundary(LeftOrRight, Corners, Sides, ["left", "<right>"], "Left or right");
        Soundness.Check(visual);
        Approval.Matches("boundary.svg", visual.Svg);
        Approval.Matches("boundary.txt", visual.Text + "\n");
    }

    [Fact]
    public void The_colours_of_the_map_follow_the_model()
    {
        var map = PngReader.InMarkup(Spaces.DecisionBoundary(LeftOrRight, Corners, Sides).Svg)[0];
        var (left, right) = (map.Pixels[0], map.Pixels[map.Width - 1]);
        (byte, byte, byte) Colour(byte i) => (map.Palette[3 * i], map.Palette[(3 * i) + 1], map.Palette[(3 * i) + 2]);
        Assert.Equal(Palette.Rgb(Palette.Light[0]), Colour(left));
        Assert.Equal(Palette.Rgb(Palette.Light[1]), Colour(right));
        // The surer, the less of the page shows through: half of the way at least, far from the border.
        Assert.All([left, right], i => Assert.InRange(map.Alpha[i], 90, 160));
    }

    [Fact]
    public void A_sequence_shows_regions_and_units_and_stays_small()
    {
        var model = Sequential(Linear(2, 32), ReLU(), Linear(32, 32), ReLU(), Linear(32, 3));
        var visual = Spaces.DecisionBoundary(model, Corners, tensor(new long[] { 0, 1, 2, 1 }));
        Soundness.Check(visual);
        Assert.Contains("Linear regions: at least", visual.Text);
        Assert.Contains("Layer 1: ReLU: 32 units", visual.Text);
        Assert.Contains("Layer 3: ReLU: 32 units", visual.Text);
        Assert.Contains("dlv-regions", visual.Html);
    }

    [Fact]
    public void The_model_is_left_as_it_was()
    {
        var dropout = Dropout(0.5);
        var model = Sequential(Linear(2, 8), dropout, Tanh(), Linear(8, 2));
        model.train();
        dropout.eval();
        var once = Spaces.DecisionBoundary(model, Corners, Sides);
        Assert.True(model.training);
        Assert.False(dropout.training);
        Assert.All(model.parameters(), p => Assert.Null(p.grad));
        Assert.True(is_grad_enabled());
        dropout.train();
        // Dropout is off while the model is looked at, so that the picture is always the same.
        Assert.Equal(once.Svg, Spaces.DecisionBoundary(model, Corners, Sides).Svg);
    }

    [Fact]
    public void A_film_keeps_first_and_last_and_stays_small()
    {
        var film = Spaces.Film(Corners, Sides, title: "Learning", resolution: 32);
        for (var step = 0; step < 120; step++)
        {
            var slope = step / 20f;
            film.Capture(x => x.matmul(tensor(new float[] { -slope, slope, 0, 0 }).reshape(2, 2)), $"step {step}");
        }

        var visual = film.ToVisual();
        Soundness.Check(visual);
        Assert.Contains("step 0 50 %", visual.Text);
        Assert.Contains("step 119 100 %", visual.Text);
        Assert.Contains("Over time (", visual.Text);
    }

    [Fact]
    public void An_empty_film_says_what_is_missing()
    {
        var film = Spaces.Film(Corners, Sides);
        Assert.Contains("at least one Capture", Assert.Throws<InvalidOperationException>(film.ToVisual).Message);
    }

    [Fact]
    public void Input_that_does_not_fit_is_refused()
    {
        Says("shape (N, 2) with N > 0, got (4, 3)", () => Spaces.DecisionBoundary(LeftOrRight, zeros(4, 3), Sides));
        Says("got (0, 2)", () => Spaces.DecisionBoundary(LeftOrRight, zeros(0, 2), Sides));
        Says("expected labels of shape (4)", () => Spaces.DecisionBoundary(LeftOrRight, Corners, zeros(3)));
        var lost = full(4, 2, float.NaN);
        Says("finite numbers in points, got NaN", () => Spaces.DecisionBoundary(LeftOrRight, lost, Sides));
        Says("labels below 2, the model's number of classes, got 2",
            () => Spaces.DecisionBoundary(LeftOrRight, Corners, tensor(new long[] { 0, 1, 2, 0 })));
        Says("did training diverge?", () => Spaces.DecisionBoundary(x => x * float.NaN, Corners, Sides));
        Says("from (N, 2) to (N, classes), got (4)", () => Spaces.DecisionBoundary(x => x.sum(1), Corners, Sides));
        Says("a name for each of 2 classes", () => Spaces.DecisionBoundary(LeftOrRight, Corners, Sides, ["one"]));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Spaces.DecisionBoundary(LeftOrRight, Corners, Sides, resolution: 4));
    }

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.Throws<VisualInputException>(act).Message);
}

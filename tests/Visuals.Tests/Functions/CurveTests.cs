using DeepLearning.Testing;
using DeepLearning.Visuals.Functions;

namespace DeepLearning.Visuals.Tests.Functions;

public sealed class CurveTests
{
    /// <summary>Single precision, values of order one.</summary>
    private const double SinglePrecision = 1e-5;

    [Fact]
    public void A_title_takes_the_place_of_the_name()
    {
        var visual = Activations.Curve("relu", title: "A bend at zero");
        Assert.Contains("A bend at zero</title>", visual.Svg);
        Assert.Contains("relu", visual.Text);
    }

    [Fact]
    public void The_derivative_is_the_one_autograd_gives()
    {
        var sample = FunctionSample.Of("test", NamedFunctions.Find("tanh"), -3, 3);
        for (var i = 0; i < sample.X.Length; i++)
            Assert.Equal(1 - Math.Pow(Math.Tanh(sample.X[i]), 2), sample.Slope[i], SinglePrecision);
    }

    [Theory]
    [InlineData("relu")]
    [InlineData("leaky_relu")]
    [InlineData("elu")]
    [InlineData("sigmoid")]
    [InlineData("gelu")]
    [InlineData("silu")]
    [InlineData("softplus")]
    public void Every_named_function_can_be_drawn(string name) => Soundness.Check(Activations.Curve(name));

    [Fact]
    public void A_function_is_drawn_and_told_as_approved()
    {
        var visual = Activations.Curve("sigmoid", -4, 4);
        Approval.Matches("sigmoid.svg", visual.Svg);
        Approval.Matches("sigmoid.txt", visual.Text + "\n");
    }

    [Fact]
    public void Any_function_can_be_given_as_code()
    {
        var visual = Activations.Curve(x => x * x, -1, 1, "square <x>");
        Soundness.Check(visual);
        Assert.Contains("at x = 0 the value is 0 and the slope 0; steepest at x = 1 with slope 2", visual.Text);
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        Says("expected one of relu,", () => Activations.Curve("reluu"));
        Says("from small to large, got 2 to 1", () => Activations.Curve("relu", 2, 1));
        Says("elementwise", () => Activations.Curve(x => x.sum()));
        Says("autograd can follow", () => Activations.Curve(x => x.detach()));
    }

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.Throws<VisualInputException>(act).Message);
}

using DeepLearning.Testing;
using DeepLearning.Visuals.Flows;
using DeepLearning.Visuals.Landscapes;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Tests.Flows;

public sealed class FlowTests
{
    /// <summary>Single precision.</summary>
    private const double Single = 1e-5;

    [Fact]
    public void Gradient_by_lag_of_a_linear_recurrence_is_its_weight_to_the_lag()
    {
        // h_t = 0.5 h_(t-1) + x_t: the last h depends on x at lag l by 0.5 to the l.
        var lags = LagCurve.Of("test", Recur, randn(3, 6, 1));
        for (var l = 0; l < 6; l++)
            Assert.Equal(Math.Pow(0.5, l), lags[l], Single);

        static Tensor Recur(Tensor x)
        {
            var h = zeros(x.shape[0], 1);
            for (var t = 0; t < x.shape[1]; t++)
                h = (h * 0.5f) + x.select(1, t);
            return h;
        }
    }

    [Fact]
    public void Gradient_flow_is_the_root_mean_square_of_each_gradient()
    {
        var model = Sequential(("a", Linear(2, 2)), ("b", Linear(2, 1)));
        model.forward(tensor(new float[,] { { 1, 2 } })).sum().backward();
        var row = GradientRow.Of("test", "m", model);
        Assert.Equal(["a.weight", "a.bias", "b.weight", "b.bias"], row.Parameters);
        var w = model.parameters().ElementAt(2).detach().data<float>().ToArray();

        // d/dA = bᵀ xᵀ: four numbers b_i x_j.
        var expected = Math.Sqrt(w.SelectMany(b => new[] { b * 1.0, b * 2.0 }).Average(v => v * v));
        Assert.Equal(expected, row.Gradient[0], Single);
        Assert.Equal(1, row.Gradient[3], Single);
    }

    [Fact]
    public void A_model_without_gradients_is_refused_with_advice() => Says(
        "call loss.backward() before", () => Training.GradientFlow(Linear(2, 2)));

    [Fact]
    public void Directions_are_as_long_as_the_filters_they_move()
    {
        var weight = randn(5, 3, 2, 2, generator: new Generator().manual_seed(1));
        var direction = LossGrid.Direction(weight, new Generator().manual_seed(2));
        for (var f = 0; f < 5; f++)
            Assert.Equal(weight[f].norm().item<float>(), direction[f].norm().item<float>(), 1e-4);
    }

    [Fact]
    public void The_landscape_of_a_square_loss_is_the_parabola_that_paper_gives()
    {
        // loss = |w|², w = filter of length 5: along its direction a loss of |w + a d|².
        var model = Linear(2, 1, hasBias: false);
        using (no_grad())
            model.weight.copy_(tensor(new float[,] { { 3, 4 } }));
        var before = model.weight.detach().clone();
        var grid = LossGrid.Of("test", model, () => model.weight.square().sum(), 1, 5, 3);
        var numbers = new Generator().manual_seed(3);
        var first = LossGrid.Direction(before, numbers);
        var second = LossGrid.Direction(before, numbers);
        Assert.Equal(25, grid.Middle, Single);
        var corner = (before - first + second).square().sum().item<float>();
        Assert.Equal(corner, grid.Values[0], 1e-3);
        Assert.True(model.weight.eq(before).all().item<bool>());
    }

    [Fact]
    public void A_loss_that_throws_leaves_the_parameters_as_they_were()
    {
        var model = Linear(2, 2);
        var before = model.weight.detach().clone();
        var calls = 0;
        Assert.Throws<InvalidOperationException>(() => Training.LossLandscape(model, () =>
            ++calls > 3 ? throw new InvalidOperationException("stop") : model.weight.sum()));
        Assert.True(model.weight.eq(before).all().item<bool>());
        Assert.True(model.training);
    }

    [Fact]
    public void The_finder_marks_the_steepest_fall_and_the_lowest_loss()
    {
        double[] rates = [1e-4, 1e-3, 1e-2, 1e-1, 1, 10];
        double[] losses = [2.3, 2.2, 1.2, 0.6, 0.5, 9];
        Assert.Equal((2, 4), Training.PickRates(rates, losses));
        var visual = Training.LearningRateFinder(rates, losses, "Finder <x>");
        Soundness.Check(visual);
        Assert.Contains("falls fastest at a rate of 0.01", visual.Text);
        Approval.Matches("finder.svg", visual.Svg);
        Approval.Matches("finder.txt", visual.Text + "\n");
    }

    [Fact]
    public void Runs_are_told_one_by_one_and_divergence_is_said()
    {
        var visual = Training.Runs([new("a & b", [2, 1, 0.5], [2, 1.5, 1.6]), new("lost", [1, double.NaN], [])]);
        Soundness.Check(visual);
        Assert.Contains("a & b: train from 2 to 0.5, lowest 0.5 in epoch 3; validation from 2 to 1.6", visual.Text);
        Assert.Contains("lost: train from 1 to 1, lowest 1 in epoch 1, 1 values NaN or infinite", visual.Text);
    }

    [Fact]
    public void What_is_no_run_is_refused()
    {
        Says("1 to 12 runs, got 0", () => Training.Runs([]));
        Says("none in 'x'", () => Training.Runs([new("x", [double.NaN], [])]));
        Says("rates above 0 that grow", () => Training.LearningRateFinder([1, 2, 2, 3, 4], [1, 1, 1, 1, 1]));
        Says("at least 5 rates", () => Training.LearningRateFinder([1, 2], [1, 1]));
        Says("an input of shape (B, T, F)", () => Training.GradientByLag([("m", x => x)], zeros(2, 3)));
        Says("a resolution from 5 to 51", () => Training.LossLandscape(Linear(1, 1), () => zeros(1), resolution: 3));
        Says("a finite loss at the solution", () =>
            Training.LossLandscape(Linear(2, 2), () => tensor(float.NaN), resolution: 5));
        Says("two or more sizes", () => Training.LossLandscape(ReLU(), () => zeros(1)));
    }

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.Throws<VisualInputException>(act).Message);
}

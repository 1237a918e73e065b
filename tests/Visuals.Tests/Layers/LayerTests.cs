using DeepLearning.Visuals.Layers;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Tests.Layers;

public sealed class LayerTests
{
    /// <summary>Sums of single-precision numbers.</summary>
    private const double Single = 1e-5;

    [Fact]
    public void Saturated_and_dead_are_counted_as_by_hand()
    {
        float[] sigmoid = [0.5f, 0.995f, 0.005f, 0.98f];
        var numbers = LayerNumbers.Of("s", "Sigmoid", [2, 2], sigmoid);
        Assert.Equal(0.5, numbers.Saturated);
        Assert.Equal(0.0, numbers.Dead);
        Assert.Equal(0.62, numbers.Mean, Single);

        // Three units of a ReLU on two examples: the second is 0 for both, the third is 2 for both.
        var relu = LayerNumbers.Of("r", "ReLU", [2, 3], [1, 0, 2, 3, 0, 2]);
        Assert.Null(relu.Saturated);
        Assert.Equal(2.0 / 3, relu.Dead!.Value, Single);
        Assert.Null(LayerNumbers.Of("r", "ReLU", [1, 3], [1, 0, 2]).Dead);
    }

    [Fact]
    public void A_channel_is_dead_when_no_place_of_any_example_differs()
    {
        var dead = LayerNumbers.Of("c", "ReLU", [2, 2, 1, 2], [1, 1, 0, 0, 1, 2, 0, 0]);
        Assert.Equal(0.5, dead.Dead);
        Assert.Equal(2, dead.Units);
    }

    [Fact]
    public void The_numbers_are_those_that_leave_the_layers()
    {
        var model = Sequential(("a", Linear(3, 4)), ("b", ReLU()), ("c", Linear(4, 2)));
        var x = randn(16, 3, generator: new Generator().manual_seed(1));
        var seen = LayerWatch.Look("test", model, x).Layers;
        using var quiet = no_grad();
        var a = functional.linear(x, model.parameters().First(), model.parameters().ElementAt(1));
        Assert.Equal(["a: Linear", "b: ReLU", "c: Linear"], seen.Select(l => l.Name));
        Assert.Equal(a.mean().item<float>(), seen[0].Mean, Single);
        Assert.Equal(a.relu().std(unbiased: false).item<float>(), seen[1].Deviation, Single);
        Assert.All(seen, l => Assert.Equal(1, l.Density.Sum(), Single));
    }

    [Fact]
    public void Gradients_by_depth_are_those_of_finite_differences()
    {
        var model = Sequential(("a", Linear(2, 3)), ("t", Tanh()), ("b", Linear(3, 1)));
        var x = randn(4, 2, generator: new Generator().manual_seed(2));
        var profile = DepthProfile.Of("test", "m", model, x, y => y.square().mean());
        var parameters = model.parameters().Select(p => p.detach()).ToArray();

        // The loss as a function of what leaves layer a, moved a little at every place.
        const float h = 1e-2f;
        double sum = 0;
        var z = x.matmul(parameters[0].t()) + parameters[1];
        for (var i = 0; i < z.numel(); i++)
        {
            var step = zeros(z.numel());
            step[i] = h;
            var slope = (Loss(z + step.reshape(z.shape)) - Loss(z - step.reshape(z.shape))) / (2 * h);
            sum += slope * slope;
        }

        Assert.Equal(Math.Sqrt(sum / z.numel()), profile.Backward[0], 1e-3);
        Assert.Equal(z.std(unbiased: false).item<float>(), profile.Forward[0], Single);
        Assert.Null(model.parameters().First().grad);

        double Loss(Tensor at) =>
            (at.tanh().matmul(parameters[2].t()) + parameters[3]).square().mean().item<float>();
    }

    [Fact]
    public void Constant_tensors_and_single_examples_give_a_sensible_picture()
    {
        var model = Sequential(("a", Linear(3, 4)), ("b", ReLU()));
        using (no_grad())
        {
            foreach (var parameter in model.parameters())
                parameter.zero_();
        }

        var visual = Activations.Layers(model, ones(5, 3), "Zeros <i>");
        Soundness.Check(visual);
        Assert.Contains("100 % of 4 units dead", visual.Text);
        Assert.DoesNotContain("<i>", visual.Html);
        Soundness.Check(Activations.Layers(model, ones(1, 3)));
    }

    [Fact]
    public void What_cannot_be_watched_is_refused()
    {
        Says("not empty, got (0, 3)", () => Activations.Layers(Linear(3, 4), zeros(0, 3)));
        Says("finite numbers in the input", () => Activations.Depth(Linear(3, 4), full(2, 3, float.NaN)));
        Says("1 to 6 models, got 0", () => Activations.Depth([], zeros(1, 3)));
        Says("a loss of one number", () => Activations.Depth(Linear(3, 4), ones(2, 3), y => y));
    }

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.Throws<VisualInputException>(act).Message);
}

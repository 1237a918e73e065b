using DeepLearning.Visuals;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Testing;

internal static partial class VisualGallery
{
    private static Dictionary<string, Func<VisualTheme, Visual>> Foundations => new()
    {
        ["Spaces.ShapeRibbon"] = theme => Spaces.ShapeRibbon([5, 1, 4, 3], [6, 1, 3], theme: theme),
        ["Spaces.Tangent"] = theme => Spaces.Tangent(x => x.pow(3) - (3 * x), -2.5, 2.5, 1.6, theme: theme),
        ["Spaces.Gradient"] = theme => Spaces.Gradient(
            p => (p[.., 0].square() * 0.5) + (2 * p[.., 1].square()) + (p[.., 0] * 2).sin(), theme: theme),
        ["Spaces.PerceptronSweep"] = theme => Sweep(theme),
        ["Spaces.LossAgainstLogit"] = theme => Spaces.LossAgainstLogit(
            [("cross-entropy", z => functional.softplus(-z)), ("squared error", z => (z.sigmoid() - 1).square())],
            theme: theme),
        ["Spaces.Playground"] = theme => Playground(theme),
        ["Spaces.Film"] = theme => Film(theme),
        ["Training.Race"] = theme => Training.Race(theme: theme),
        ["Spaces.ComputationGraph"] = theme => Spaces.ComputationGraph(Neuron(), "One neuron", theme),
    };

    /// <summary>tanh(w1 x1 + w2 x2 + b), squared away from its target.</summary>
    public static TracedScalar Neuron()
    {
        TracedScalar x1 = new("x1", 2), x2 = new("x2", 0.5), w1 = new("w1", -0.5), w2 = new("w2", 1), b = new("b", 0.7);
        var y = ((w1 * x1) + (w2 * x2) + b).Tanh();
        return (y - new TracedScalar("target", 1)).Pow(2);
    }

    /// <summary>Rosenblatt's rule on two clouds, a state after every update.</summary>
    public static (Tensor Points, Tensor Labels, List<PerceptronState> States) Perceptron(int count = 60)
    {
        var points = randn(count, 2, generator: Seed(3)) * 0.6f;
        var labels = zeros(count);
        var (xy, classes) = (new float[count, 2], new float[count]);
        for (var i = 0; i < count; i++)
        {
            var side = i % 2 == 0 ? 1 : -1;
            (xy[i, 0], xy[i, 1]) = (points[i, 0].item<float>() + side, points[i, 1].item<float>() + (0.8f * side));
            classes[i] = i % 2 == 0 ? 1 : 0;
        }

        (points, labels) = (tensor(xy), tensor(classes));
        var states = new List<PerceptronState> { new(0, 0, 0) };
        for (var round = 0; round < 20; round++)
        {
            for (var i = 0; i < count; i++)
            {
                var (w, sign) = (states[^1], (classes[i] * 2) - 1);
                if (((w.W1 * xy[i, 0]) + (w.W2 * xy[i, 1]) + w.Bias) * sign <= 0)
                    states.Add(new(w.W1 + (sign * xy[i, 0]), w.W2 + (sign * xy[i, 1]), w.Bias + sign, i));
            }
        }

        return (points, labels, states);
    }

    private static Visual Playground(VisualTheme theme)
    {
        var model = Fill(Sequential(("hidden", Linear(2, 8)), ("relu", ReLU()), ("output", Linear(8, 2))), 4, 1.5);
        var points = randn(80, 2, generator: Seed(13));
        var labels = (points[.., 0] * points[.., 1]).gt(0).to_type(ScalarType.Int64);
        return Spaces.Playground(model, points, labels, steps => 1.0 / steps, theme: theme);
    }

    private static Visual Film(VisualTheme theme)
    {
        var points = randn(80, 2, generator: Seed(13));
        var film = Spaces.Film(points, (points[.., 0] * points[.., 1]).gt(0).to_type(ScalarType.Int64), theme: theme);
        foreach (var scale in new[] { 0.5, 1, 1.5, 2 })
        {
            film.Capture(
                Fill(Sequential(("hidden", Linear(2, 8)), ("relu", ReLU()), ("output", Linear(8, 2))), 4, scale),
                $"weights times {scale}");
        }

        return film.ToVisual();
    }

    private static Visual Sweep(VisualTheme theme)
    {
        var (points, labels, states) = Perceptron();
        return Spaces.PerceptronSweep(points, labels, states, theme: theme);
    }
}

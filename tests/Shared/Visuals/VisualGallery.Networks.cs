using DeepLearning.Visuals;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using Activations = DeepLearning.Visuals.Activations;

namespace DeepLearning.Testing;

internal static partial class VisualGallery
{
    private static Dictionary<string, Func<VisualTheme, Visual>> Networks => new()
    {
        ["Activations.Layers"] = theme => Activations.Layers(Deep(6, Tanh), Batch(), theme: theme),
        ["Activations.Depth"] = theme => Activations.Depth(
            [("sigmoid", Deep(12, Sigmoid)), ("tanh", Deep(12, Tanh)), ("ReLU", Deep(12, () => ReLU()))], Batch(),
            theme: theme),
        ["Training.Runs"] = theme => Training.Runs(SixRuns(), "Six runs to diagnose", theme: theme),
        ["Training.LearningRateFinder"] = theme => Finder(theme),
        ["Training.GradientFlow"] = theme => Training.GradientFlow(
            [("sigmoid", Backward(Deep(12, Sigmoid))), ("ReLU", Backward(Deep(12, () => ReLU())))], theme: theme),
        ["Training.GradientByLag"] = theme => Lag(theme),
        ["Training.LossLandscape"] = theme => Landscape(theme),
        ["Models.Summary"] = theme => Models.Summary(LeNet(), zeros(1, 1, 28, 28), "LeNet-5", theme: theme),
        ["Models.Costs"] = theme => Models.Costs(LeNet(), zeros(1, 1, 28, 28), "LeNet-5", theme: theme),
    };

    /// <summary>LeNet-5 as chapter 12 builds it: 61,706 parameters.</summary>
    public static Module<Tensor, Tensor> LeNet() => Sequential(
        ("conv1", Conv2d(1, 6, 5, padding: 2)), ("relu1", ReLU()), ("pool1", MaxPool2d(2)),
        ("conv2", Conv2d(6, 16, 5)), ("relu2", ReLU()), ("pool2", MaxPool2d(2)), ("flatten", Flatten()),
        ("fc1", Linear(400, 120)), ("relu3", ReLU()), ("fc2", Linear(120, 84)), ("relu4", ReLU()),
        ("fc3", Linear(84, 10)));

    private static Tensor Batch() => randn(32, 40, generator: Seed(5));

    private static Module<Tensor, Tensor> Deep(int depth, Func<Module<Tensor, Tensor>> activation)
    {
        var parts = new List<(string, Module<Tensor, Tensor>)>();
        for (var i = 1; i <= depth; i++)
        {
            parts.Add(($"linear{i}", Linear(40, 40)));
            parts.Add(($"activation{i}", activation()));
        }

        return Fill(Sequential(parts), 6);
    }

    private static Module<Tensor, Tensor> Backward(Module<Tensor, Tensor> model)
    {
        model.forward(Batch()).square().mean().backward();
        return model;
    }

    private static List<TrainingRun> SixRuns()
    {
        var numbers = new Random(7);
        double Noise(double size) => 1 + (size * (numbers.NextDouble() - 0.5));
        double[] Curve(Func<int, double> f) => [.. Enumerable.Range(0, 40).Select(f)];
        return
        [
            new("healthy", Curve(e => 2.2 * Math.Exp(-e / 8.0) + 0.2), Curve(e => (2.2 * Math.Exp(-e / 8.0)) + 0.28)),
            new("overfits", Curve(e => 2.2 * Math.Exp(-e / 6.0)),
                Curve(e => (2 * Math.Exp(-e / 6.0)) + 0.3 + (e * 0.03))),
            new("rate too small", Curve(e => 2.3 - (e * 0.008)), Curve(e => 2.31 - (e * 0.008))),
            new("rate too large", Curve(e => 1.9 * Noise(0.9)), Curve(e => 2.0 * Noise(0.9))),
            new("diverges", Curve(e => e < 14 ? 2.2 * Math.Exp(e / 5.0) : double.NaN), Curve(_ => double.NaN)),
            new("underfits", Curve(e => 1.6 + (0.7 * Math.Exp(-e / 4.0))),
                Curve(e => 1.65 + (0.7 * Math.Exp(-e / 4.0)))),
        ];
    }

    private static Visual Finder(VisualTheme theme)
    {
        var numbers = new Random(8);
        double[] rates = [.. Enumerable.Range(0, 100).Select(i => 1e-6 * Math.Pow(10, i * 0.07))];
        double[] losses = [.. rates.Select(r =>
            (2.3 / (1 + Math.Pow(r / 2e-3, 1.2))) + 0.3 + (r > 0.1 ? Math.Pow(r / 0.1, 1.5) - 1 : 0)
                + (0.05 * numbers.NextDouble()))];
        return Training.LearningRateFinder(rates, losses, theme: theme);
    }

    private static Visual Lag(VisualTheme theme)
    {
        var (rnn, lstm) = (Fill(RNN(4, 24, batchFirst: true), 9, 0.6), Fill(LSTM(4, 24, batchFirst: true), 9));
        return Training.GradientByLag(
            [("RNN", x => rnn.call(x).Item1), ("LSTM", x => lstm.call(x).Item1)],
            randn(8, 40, 4, generator: Seed(10)), theme: theme);
    }

    private static Visual Landscape(VisualTheme theme)
    {
        var model = Fill(Sequential(Linear(2, 16), Tanh(), Linear(16, 2)), 11);
        var x = randn(64, 2, generator: Seed(12));
        var y = (x[.., 0] * x[.., 1]).gt(0).to_type(ScalarType.Int64);
        using (var optimizer = optim.Adam(model.parameters(), lr: 0.05))
        {
            for (var step = 0; step < 120; step++)
            {
                optimizer.zero_grad();
                functional.cross_entropy(model.forward(x), y).backward();
                optimizer.step();
            }
        }

        return Training.LossLandscape(model, () => functional.cross_entropy(model.forward(x), y), theme: theme);
    }
}

using DeepLearning.Testing;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Tests.BadInput;

/// <summary>Visuals by the tensor that goes into them: a good one, and how it is shown.</summary>
internal static partial class Feeds
{
    /// <summary>Gets a good tensor and its visual for each "Family.Method" or "Family.Method parameter".</summary>
    public static Dictionary<string, (Func<Tensor> Good, Func<Tensor, Visual> Show)> All { get; } =
        new[] { Planes, Pictures, Objects, Streams, Networks }.SelectMany(d => d)
            .ToDictionary(d => d.Key, d => d.Value);

    private static Dictionary<string, (Func<Tensor> Good, Func<Tensor, Visual> Show)> Planes => new()
    {
        ["Spaces.DecisionBoundary points"] = (Points, t => Spaces.DecisionBoundary(Net(), t, Halves())),
        ["Spaces.DecisionBoundary labels"] = (Halves, t => Spaces.DecisionBoundary(Net(), Points(), t)),
        ["Spaces.DecisionBoundary answers"] = (
            () => Random(2, 2), t => Spaces.DecisionBoundary(x => x.matmul(t), Points(), Halves())),
        ["Spaces.Film points"] = (Points, t => Film(t, Halves())),
        ["Spaces.Film labels"] = (Halves, t => Film(Points(), t)),
        ["Spaces.Playground points"] = (Points, t => Spaces.Playground(Net(), t, Halves(), _ => 0)),
        ["Spaces.Playground labels"] = (Halves, t => Spaces.Playground(Net(), Points(), t, _ => 0)),
        ["Spaces.PerceptronSweep points"] = (Points, t => Spaces.PerceptronSweep(t, Halves(), [new(0, 0, 0)])),
        ["Spaces.PerceptronSweep labels"] = (Halves, t => Spaces.PerceptronSweep(Points(), t, [new(0, 0, 0)])),
        ["Spaces.PerceptronSweep states"] = (
            () => Random(1, 3), t => Spaces.PerceptronSweep(Points(), Halves(), States(t))),
        ["Spaces.Confusion predictions"] = (() => Random(12, 3), t => Spaces.Confusion(t, Thirds())),
        ["Spaces.Confusion labels"] = (Thirds, t => Spaces.Confusion(Random(12, 3), t)),
        ["Spaces.Calibration probabilities"] = (() => Random(12, 3).softmax(1), t => Spaces.Calibration(t, Thirds())),
        ["Spaces.Calibration labels"] = (Thirds, t => Spaces.Calibration(Random(12, 3).softmax(1), t)),
        ["Spaces.Embedding vectors"] = (() => Random(12, 5), t => Spaces.Embedding(t, Thirds(), steps: 60)),
        ["Spaces.Embedding labels"] = (Thirds, t => Spaces.Embedding(Random(12, 5), t, steps: 60)),
        ["Spaces.Tangent values"] = (() => ones(1), t => Spaces.Tangent(x => x * t)),
        ["Spaces.Gradient values"] = (() => ones(1), t => Spaces.Gradient(p => p[.., 0].square() * t)),
        ["Spaces.LossAgainstLogit values"] = (
            () => ones(1), t => Spaces.LossAgainstLogit([("loss", z => functional.softplus(-z) * t)])),
        ["Spaces.ComputationGraph values"] = (() => ones(2), t => Spaces.ComputationGraph(
            t.to_type(ScalarType.Float64).flatten().data<double>().ToArray()
                .Select((x, i) => new TracedScalar($"x{i}", x)).Aggregate(new TracedScalar("w", 2), (a, b) => a * b))),
    };

    private static Dictionary<string, (Func<Tensor> Good, Func<Tensor, Visual> Show)> Networks => new()
    {
        ["Activations.Layers input"] = (Points, t => Activations.Layers(Net(), t)),
        ["Activations.Depth input"] = (Points, t => Activations.Depth(Net(), t)),
        ["Models.Summary input"] = (Points, t => Models.Summary(Net(), t)),
        ["Models.Costs input"] = (Points, t => Models.Costs(Net(), t)),
        ["Training.Runs losses"] = (
            () => Random(8).abs(), t => Training.Runs([new("run", Numbers(t), Numbers(t))])),
        ["Training.LearningRateFinder losses"] = (
            () => Random(8).abs(), t => Training.LearningRateFinder(
                [.. Enumerable.Range(0, Numbers(t).Length).Select(i => Math.Pow(10, i - 4))], Numbers(t))),
        ["Training.LearningRateFinder rates"] = (
            () => arange(1, 9, dtype: ScalarType.Float32),
            t => Training.LearningRateFinder(Numbers(t), [.. Numbers(t).Select(Math.Sin)])),
        ["Training.Live values"] = (() => Random(8).abs(), t => Silent.During(() => Live(t))),
        ["Training.GradientByLag input"] = (() => Random(2, 6, 3), t => Training.GradientByLag(
            [("RNN", x => RNN(3, 4, batchFirst: true).call(x).Item1)], t)),
        ["Training.LossLandscape loss"] = (() => ones(1), t => Landscape(t)),
    };

    private static List<PerceptronState> States(Tensor weights) => [.. Numbers(weights).Chunk(3)
        .Where(w => w.Length == 3).Select(w => new PerceptronState(w[0], w[1], w[2]))];

    private static Visual Film(Tensor points, Tensor labels)
    {
        var film = Spaces.Film(points, labels);
        film.Capture(Net(), "now");
        return film.ToVisual();
    }

    private static Visual Live(Tensor values)
    {
        using var live = Training.Live("run");
        foreach (var (i, value) in Numbers(values).Index())
            live.Add(i, ("loss", value));
        return live.ToVisual();
    }

    private static Visual Landscape(Tensor scale)
    {
        var model = Net();
        return Training.LossLandscape(model, () => (model.call(Points()).square().mean() * scale).sum(), resolution: 9);
    }

    private static double[] Numbers(Tensor tensor) =>
        [.. tensor.to_type(ScalarType.Float64).flatten().data<double>().ToArray()];

    private static Module<Tensor, Tensor> Net() =>
        Sequential(("hidden", Linear(2, 6)), ("relu", ReLU()), ("output", Linear(6, 2)));

    private static Tensor Points() => Random(12, 2);

    private static Tensor Halves() => arange(12, dtype: ScalarType.Int64) % 2;

    private static Tensor Thirds() => arange(12, dtype: ScalarType.Int64) % 3;

    private static Tensor Random(params long[] sizes) => randn(sizes, generator: new Generator().manual_seed(5));
}

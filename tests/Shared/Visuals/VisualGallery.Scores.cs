using DeepLearning.Visuals;
using static TorchSharp.torch;

namespace DeepLearning.Testing;

internal static partial class VisualGallery
{
    private static readonly string[] Animals = ["cat", "dog", "<i>fox</i>", "horse"];

    private static Tensor Guesses => (randn(200, 4, generator: Seed(31)) + (OneHot(Animal, 4) * 1.8)).softmax(1);

    private static Tensor Animal => randint(0, 4, [200], generator: Seed(32));

    private static Dictionary<string, Func<VisualTheme, Visual>> ScoreFamily => new()
    {
        ["Spaces.Confusion"] = theme => Spaces.Confusion(Guesses, Animal, Animals, theme: theme),
        ["Spaces.Calibration"] = theme => Spaces.Calibration(Guesses, Animal, theme: theme),
        ["Spaces.Embedding"] = theme => Spaces.Embedding(
            randn(120, 8, generator: Seed(33)) + (OneHot(Animal[..120], 8) * 5), Animal[..120], Animals, steps: 300,
            theme: theme),
    };

    private static Tensor OneHot(Tensor labels, long classes) =>
        nn.functional.one_hot(labels, classes).to_type(ScalarType.Float32);
}

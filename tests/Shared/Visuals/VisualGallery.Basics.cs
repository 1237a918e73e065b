using DeepLearning.Visuals;
using static TorchSharp.torch;

namespace DeepLearning.Testing;

internal static partial class VisualGallery
{
    private static Dictionary<string, Func<VisualTheme, Visual>> Basics => new()
    {
        ["Activations.Curve"] = theme => Activations.Curve("gelu", theme: theme),
        ["Training.Live"] = theme => Silent.During(() => Live(theme)),
        ["Images.Grid"] = theme => Images.Grid(
            rand(8, 28, 28, generator: Seed(1)), zeros(8).to_type(ScalarType.Int64), theme: theme),
        ["Spaces.DecisionBoundary"] = theme => Spaces.DecisionBoundary(
            x => cat([x, -x], 1), randn(60, 2, generator: Seed(2)), zeros(60).to_type(ScalarType.Int64), theme: theme),
    };

    private static Visual Live(VisualTheme theme)
    {
        var live = Training.Live("A run", theme: theme);
        for (var step = 0; step < 50; step++)
            live.Add(step, ("train loss", Math.Exp(-step / 20.0)), ("validation accuracy", 1 - Math.Exp(-step / 30.0)));
        live.Done();
        return live.ToVisual();
    }
}

using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Perceptrons;
using static TorchSharp.torch;

namespace DeepLearning.Visuals;

/// <summary>A linear rule of the plane at one moment: class 1 where W1 x + W2 y + Bias > 0.</summary>
/// <param name="W1">The weight of x.</param>
/// <param name="W2">The weight of y.</param>
/// <param name="Bias">The constant.</param>
/// <param name="Example">The point that caused the change to this rule; -1 for none.</param>
public sealed record PerceptronState(double W1, double W2, double Bias, int Example = -1);

public static partial class Spaces
{
    /// <summary>
    /// Shows a perceptron's boundary sweeping with every update, beside the count of mistakes. The rule is the
    /// learner's own: keep a state after every update.
    /// </summary>
    /// <param name="points">The points, shape (N, 2).</param>
    /// <param name="labels">Their classes, shape (N): 0 and 1, or -1 and 1.</param>
    /// <param name="states">The rule before the first update and after each one.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <example><code>
    /// var states = new List&lt;PerceptronState&gt; { new(0, 0, 0) };
    /// foreach (var i in mistakes) { /* update w */ states.Add(new(w1, w2, b, Example: i)); }
    /// Spaces.PerceptronSweep(points, labels, states)
    /// </code></example>
    /// <exception cref="VisualInputException">Shapes, labels or states are not as described.</exception>
    public static Visual PerceptronSweep(Tensor points, Tensor labels, IReadOnlyList<PerceptronState> states,
        string title = "Perceptron", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Spaces.PerceptronSweep";
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(states);
        Tensors.Title(op, title);
        var xy = Tensors.Checked(op, "points of shape (N, 2)", points, 2);
        if (points.shape[1] != 2)
            throw new VisualInputException(op, "points of shape (N, 2)", Tensors.Shape(points));
        var signs = Tensors.Checked(op, $"labels of shape ({points.shape[0]})", labels, 1);
        if (signs.Length != points.shape[0] || signs.Any(s => s is not (-1 or 0 or 1)))
        {
            throw new VisualInputException(op, $"{points.shape[0]} labels, each 0 or 1, or each -1 or 1",
                $"{signs.Length} labels from {signs.Min()} to {signs.Max()}");
        }

        if (states.Count == 0)
            throw new VisualInputException(op, "at least one state", "none", "keep the first rule too");
        foreach (var state in states)
        {
            if (!double.IsFinite(state.W1 + state.W2 + state.Bias) || state.Example >= signs.Length)
                throw new VisualInputException(op, "finite weights and examples that exist", $"{state}");
        }

        return new Sweep(title, xy, [.. signs.Select(s => s > 0)], states).ToVisual(theme);
    }
}

using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Graphs;

namespace DeepLearning.Visuals;

public static partial class Spaces
{
    /// <summary>
    /// Steps through a computation: forward, value by value, then backward, gradient by gradient, each as the product
    /// of the chain rule.
    /// </summary>
    /// <param name="nodes">The nodes, in any order; one of them, the result, is input of no other.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">
    /// There is no node, an id comes twice or is unknown, there is a cycle, or there are more than 60 nodes.
    /// </exception>
    public static Visual ComputationGraph(IReadOnlyList<GraphNode> nodes, string title = "Computation graph",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Spaces.ComputationGraph";
        ArgumentNullException.ThrowIfNull(nodes);
        Tensors.Title(op, title);
        var named = nodes.Select(n => n with { Label = Tensors.Short(n.Label) }).ToList();
        return GraphPicture.Show(title, GraphLayout.Of(op, named), theme);
    }

    /// <summary>Steps through an expression of scalars: forward, value by value, then backward.</summary>
    /// <param name="result">The result.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">There are more than 60 nodes.</exception>
    public static Visual ComputationGraph(TracedScalar result, string title = "Computation graph",
        VisualTheme theme = VisualTheme.Auto)
    {
        ArgumentNullException.ThrowIfNull(result);
        return ComputationGraph(result.Graph(), title, theme);
    }
}

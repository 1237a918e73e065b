namespace DeepLearning.Visuals;

/// <summary>A node of a computation: a number that was computed from others.</summary>
/// <param name="Id">Its identity, unique in the graph.</param>
/// <param name="Op">How it was computed, for example "+" or "tanh"; empty for an input.</param>
/// <param name="Value">The number.</param>
/// <param name="Gradient">The derivative of the result by it.</param>
/// <param name="Inputs">The ids of what it was computed from, in order; the same one may come twice.</param>
/// <param name="Label">Its name, for example "w1"; the id where it is empty.</param>
/// <param name="LocalSlopes">
/// Its derivatives by its inputs, in their order, where they are known: then every step of the backward pass is told as
/// a product.
/// </param>
public sealed record GraphNode(string Id, string Op, double Value, double Gradient, IReadOnlyList<string> Inputs,
    string Label = "", IReadOnlyList<double>? LocalSlopes = null);

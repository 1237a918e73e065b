using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Functions;
using static TorchSharp.torch;

namespace DeepLearning.Visuals;

/// <summary>Looks at activation functions, and at what they do to the numbers inside a model.</summary>
/// <remarks>
/// TorchSharp has a type of this name too: beside <c>using static TorchSharp.torch.nn;</c> write
/// <c>using Activations = DeepLearning.Visuals.Activations;</c>.
/// </remarks>
public static partial class Activations
{
    private const string Op = "Activations.Curve";

    /// <summary>
    /// Draws an activation function and its derivative, as autograd computes it, with a point to drag.
    /// </summary>
    /// <param name="name">relu, leaky_relu, elu, sigmoid, tanh, gelu, silu or softplus.</param>
    /// <param name="from">The smallest x.</param>
    /// <param name="to">The largest x.</param>
    /// <param name="title">The heading; the name by itself.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">No activation has that name; the message lists all.</exception>
    public static Visual Curve(
        string name, double from = -5, double to = 5, string? title = null, VisualTheme theme = VisualTheme.Auto)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Curve(NamedFunctions.Find(name), from, to, name, title, theme);
    }

    /// <summary>
    /// Draws any elementwise function and its derivative, as autograd computes it, with a point to drag.
    /// </summary>
    /// <param name="function">Gives as many numbers as it takes, each from its own input.</param>
    /// <param name="from">The smallest x.</param>
    /// <param name="to">The largest x.</param>
    /// <param name="name">Its name.</param>
    /// <param name="title">The heading; the name by itself.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">The range is empty, or the function gives another shape.</exception>
    public static Visual Curve(Func<Tensor, Tensor> function, double from = -5, double to = 5, string name = "f",
        string? title = null, VisualTheme theme = VisualTheme.Auto)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (title is not null)
            Tensors.Title(Op, title);
        var sample = FunctionSample.Of(Op, function, from, to);
        var text = title is null ? sample.Describe(name) : $"{title}. {sample.Describe(name)}";
        return new FunctionPicture(title ?? name, name, sample, Start: 0, Tangent: false).ToVisual(text, theme);
    }
}

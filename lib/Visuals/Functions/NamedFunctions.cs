using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Functions;

/// <summary>The activation functions that have a name here.</summary>
internal static class NamedFunctions
{
    private static readonly Dictionary<string, Func<Tensor, Tensor>> All = new(StringComparer.OrdinalIgnoreCase)
    {
        ["relu"] = x => functional.relu(x),
        ["leaky_relu"] = x => functional.leaky_relu(x, 0.01),
        ["elu"] = x => functional.elu(x, 1.0),
        ["sigmoid"] = x => x.sigmoid(),
        ["tanh"] = x => x.tanh(),
        ["gelu"] = x => functional.gelu(x),
        ["silu"] = x => functional.silu(x),
        ["softplus"] = x => functional.softplus(x),
    };

    /// <summary>Finds a function by name.</summary>
    /// <exception cref="VisualInputException">There is none; the message lists those there are.</exception>
    public static Func<Tensor, Tensor> Find(string name) => All.TryGetValue(name.Trim(), out var function)
        ? function
        : throw new VisualInputException("Activations.Curve", $"one of {string.Join(", ", All.Keys)}", $"'{name}'",
            "any other function can be given as code: Activations.Curve(x => x * x)");
}

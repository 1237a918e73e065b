using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals;

/// <summary>
/// A layer of a model, chosen by its name as <c>named_modules</c> gives it (<c>"features.3"</c>) or by the module
/// itself. Write either where a layer is asked for.
/// </summary>
public sealed class LayerChoice
{
    private LayerChoice(string? name, Module<Tensor, Tensor>? module)
    {
        Name = name;
        Module = module;
    }

    internal string? Name { get; }

    internal Module<Tensor, Tensor>? Module { get; }

    /// <summary>Chooses by name.</summary>
    /// <param name="name">The name, as <c>named_modules</c> gives it.</param>
    public static implicit operator LayerChoice(string name) => FromString(name);

    /// <summary>Chooses the module itself.</summary>
    /// <param name="module">A module inside the model.</param>
    public static implicit operator LayerChoice(Module<Tensor, Tensor> module) => FromModule(module);

    /// <summary>Chooses by name.</summary>
    /// <param name="name">The name, as <c>named_modules</c> gives it.</param>
    public static LayerChoice FromString(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new LayerChoice(name, null);
    }

    /// <summary>Chooses the module itself.</summary>
    /// <param name="module">A module inside the model.</param>
    public static LayerChoice FromModule(Module<Tensor, Tensor> module)
    {
        ArgumentNullException.ThrowIfNull(module);
        return new LayerChoice(null, module);
    }
}

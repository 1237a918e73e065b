using DeepLearning.Visuals.Core;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Layers;

/// <summary>A layer of a model and its name.</summary>
internal sealed record NamedLayer(string Name, Module<Tensor, Tensor> Module)
{
    /// <summary>The name with the type.</summary>
    public string Title => $"{Name}: {Module.GetType().Name}";
}

/// <summary>Looks at layers inside a model through hooks, and leaves the model as it was.</summary>
internal static class LayerTap
{
    /// <summary>All layers with one input and one output, in the order in which the model names them.</summary>
    public static List<NamedLayer> All(Module model) =>
    [
        .. model.named_modules().Where(m => m.name.Length > 0)
            .Select(m => (m.name, Module: m.module as Module<Tensor, Tensor>))
            .Where(m => m.Module is not null && !ReferenceEquals(m.Module, model))
            .Select(m => new NamedLayer(m.name, m.Module!)),
    ];

    /// <summary>The layers that hold no other layers.</summary>
    public static List<NamedLayer> Leaves(Module model)
    {
        var leaves = All(model).FindAll(l => !l.Module.children().Any());
        if (leaves.Count == 0 && model is Module<Tensor, Tensor> alone && !model.children().Any())
            leaves.Add(new NamedLayer("model", alone));
        return leaves;
    }

    /// <summary>Finds the chosen layer, or the last convolution where none is chosen.</summary>
    /// <exception cref="ArgumentException">The model has no such layer; the message lists those it has.</exception>
    public static NamedLayer Find(string op, Module model, LayerChoice? choice)
    {
        ArgumentNullException.ThrowIfNull(model);
        var all = All(model);
        if (all.Count == 0)
            all = Leaves(model);
        if (choice is null)
            return all.LastOrDefault(l => l.Module is Convolution) ?? throw Missing("a convolution in the model",
                "none");
        return choice.Module is { } module
            ? all.Find(l => ReferenceEquals(l.Module, module))
                ?? throw Missing("a layer of the model", $"another {module.GetType().Name}")
            : all.Find(l => l.Name == choice.Name) ?? throw Missing("a layer of the model", $"'{choice.Name}'");

        ArgumentException Missing(string expected, string got) => new(
            $"[{op}] expected {expected}, got {got}; its layers are "
            + string.Join(", ", all.Take(40).Select(l => l.Name)) + (all.Count > 40 ? ", ..." : "."));
    }

    /// <summary>Does something while the model is in evaluation mode; training flags are put back.</summary>
    public static T Quietly<T>(Module model, Func<T> ask)
    {
        ArgumentNullException.ThrowIfNull(model);
        var was = new[] { model }.Concat(model.modules()).Select(m => (m, m.training)).ToArray();
        try
        {
            model.eval();
            return ask();
        }
        finally
        {
            // Parents come before their children, whose own flags may differ.
            foreach (var (module, training) in was)
                module.train(training);
        }
    }

    /// <summary>
    /// Runs the model with its graph cut open behind a layer, so that slopes reach exactly that far.
    /// </summary>
    /// <returns>What the layer gave, as a leaf that takes a gradient, and the model's output.</returns>
    /// <exception cref="ArgumentException">The forward pass does not come through the layer.</exception>
    public static (Tensor Layer, Tensor Output) Open(string op, Module<Tensor, Tensor> model, NamedLayer layer,
        Tensor x)
    {
        Tensor? kept = null;
        var hook = layer.Module.register_forward_hook((_, _, y) =>
        {
            kept?.Dispose();
            // A copy that outlives whatever scope the model opens; a product, so that an in-place layer may follow.
            kept = y.detach().clone().requires_grad_().DetachFromDisposeScope();
            return kept * 1;
        });
        try
        {
            using var grad = enable_grad();
            var output = model.call(x);
            return (kept ?? throw Unused(op, layer), output);
        }
        finally
        {
            hook.remove();
        }
    }

    /// <summary>What a layer gives, as a copy outside of any graph.</summary>
    /// <exception cref="ArgumentException">The forward pass does not come through the layer.</exception>
    public static (float[] Values, long[] Shape) Output(
        string op, Module<Tensor, Tensor> model, NamedLayer layer, Tensor x)
    {
        (float[] Values, long[] Shape)? seen = null;
        var hook = layer.Module.register_forward_hook((_, _, y) =>
        {
            seen = (Tensors.Floats(y), y.shape);
            return null!;
        });
        try
        {
            using var scope = NewDisposeScope();
            using var quiet = no_grad();
            model.call(x);
            return seen ?? throw Unused(op, layer);
        }
        finally
        {
            hook.remove();
        }
    }

    private static ArgumentException Unused(string op, NamedLayer layer) => new(
        $"[{op}] expected the forward pass to come through the layer '{layer.Name}', but it did not; "
        + "is it a module that only holds parameters, or one that was replaced?");
}

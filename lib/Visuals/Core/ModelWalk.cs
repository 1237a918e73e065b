using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Core;

/// <summary>One call of one module inside a model.</summary>
/// <param name="Path">The module's path, for example "features.0"; empty for the model itself.</param>
/// <param name="Module">The module.</param>
/// <param name="Input">The first input; alive during the visit only, unless the walk keeps gradients.</param>
/// <param name="Output">The first output; alive during the visit only, unless the walk keeps gradients.</param>
internal sealed record ModuleCall(string Path, Module Module, Tensor Input, Tensor Output)
{
    /// <summary>Gets the type's name, for example "Conv2d".</summary>
    public string Kind => Module.GetType().Name;

    /// <summary>Gets whether the module has no modules inside.</summary>
    public bool IsLeaf => !Module.children().Any();

    /// <summary>Gets the path with the kind, for example "features.0: Conv2d".</summary>
    public string Name => Path.Length > 0 ? $"{Path}: {Kind}" : Kind;
}

/// <summary>
/// Runs any model once and sees every call of its modules by hooks. Hooks, training flags, buffers (the running numbers
/// of batch norm) and gradients are afterwards as before.
/// </summary>
internal static class ModelWalk
{
    /// <summary>Runs a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="run">Calls it.</param>
    /// <param name="visit">Is told each call when it ends: inner modules before those that contain them.</param>
    /// <param name="training">The mode to run in; null keeps the modes that the modules have.</param>
    /// <param name="keep">
    /// Whether outputs outlive their visit, for gradients: what goes on through the model is then another view of them,
    /// because a Sequential disposes of what it has passed on.
    /// </param>
    public static void Run(
        Module model, Action run, Action<ModuleCall> visit, bool? training = false, bool keep = false)
    {
        ArgumentNullException.ThrowIfNull(model);
        var paths = new Dictionary<Module, string>(ReferenceEqualityComparer.Instance) { [model] = "" };
        foreach (var (name, module) in model.named_modules())
            paths.TryAdd(module, name);
        Module[] modules = [.. paths.Keys];
        var flags = Array.ConvertAll(modules, m => (Module: m, m.training));
        var buffers = model.named_buffers().Select(b => (Buffer: b.buffer, Copy: b.buffer.detach().clone())).ToList();
        var hooks = new List<Action>();
        try
        {
            foreach (var (module, path) in paths)
                Watch(module, (input, output) => visit(new ModuleCall(path, module, input, output)), keep, hooks);
            if (training is { } mode)
                model.train(mode);
            run();
        }
        finally
        {
            hooks.ForEach(remove => remove());
            foreach (var (module, flag) in flags)
                module.train(flag);
            using var quiet = no_grad();
            foreach (var (buffer, copy) in buffers)
            {
                buffer.copy_(copy);
                copy.Dispose();
            }
        }
    }

    /// <summary>Runs a model from one tensor to one tensor without recording gradients.</summary>
    public static void Run(Module<Tensor, Tensor> model, Tensor input, Action<ModuleCall> visit)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(input);
        using var quiet = no_grad();
        using var scope = NewDisposeScope();
        Run(model, () => model.call(input), visit);
    }

    private static void Watch(Module module, Action<Tensor, Tensor> seen, bool keep, List<Action> hooks)
    {
        switch (module)
        {
            case Module<Tensor, Tensor> m:
                Add(m.register_forward_hook((_, x, y) => See(x, y)).remove);
                break;
            case Module<Tensor, Tensor, Tensor> m:
                Add(m.register_forward_hook((_, x, _, y) => See(x, y)).remove);
                break;
            case Module<Tensor, Tensor, Tensor, Tensor> m:
                Add(m.register_forward_hook((_, x, _, _, y) => See(x, y)).remove);
                break;
            case Module<Tensor, Tensor?, (Tensor, Tensor)> m:
                Add(m.register_forward_hook((_, x, _, y) => (See(x, y.Item1), y.Item2)).remove);
                break;
            case Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor, Tensor)> m:
                Add(m.register_forward_hook((_, x, _, y) => (See(x, y.Item1), y.Item2, y.Item3)).remove);
                break;
            case Module<Tensor, Tensor, Tensor, Tensor?, bool, Tensor?, Tuple<Tensor, Tensor>> m:
                Add(m.register_forward_hook((_, x, _, _, _, _, _, y) => Tuple.Create(See(x, y.Item1), y.Item2)).remove);
                break;
            default:
                break;
        }

        Tensor See(Tensor input, Tensor output)
        {
            seen(input, output);
            return keep ? output.alias() : output;
        }

        void Add(Action remove) => hooks.Add(remove);
    }
}

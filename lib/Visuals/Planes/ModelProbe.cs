using DeepLearning.Visuals.Core;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Planes;

/// <summary>What happens inside a model, step by step, for one batch.</summary>
/// <param name="Name">The place in the model, for example "1: Tanh".</param>
/// <param name="Kind">The type of the step's module.</param>
/// <param name="Input">What goes in; alive only during the call.</param>
/// <param name="Output">What comes out; alive only during the call.</param>
internal sealed record ProbeStep(string Name, string Kind, Tensor Input, Tensor Output);

/// <summary>Asks a model about many points of the plane without leaving a trace in it.</summary>
internal sealed class ModelProbe
{
    private const int BatchSize = 8192;

    private readonly Module? _module;
    private readonly Func<Tensor, Tensor> _call;
    private readonly List<(string Name, Module<Tensor, Tensor> Module)> _steps;

    private ModelProbe(
        Module? module, Func<Tensor, Tensor> call, List<(string Name, Module<Tensor, Tensor> Module)> steps)
    {
        _module = module;
        _call = call;
        _steps = steps;
    }

    /// <summary>Gets whether the model is a sequence that can be run step by step.</summary>
    public bool HasSteps => _steps.Count > 0;

    /// <summary>Asks a module; its training flags are put back afterwards.</summary>
    public static ModelProbe Of(Module<Tensor, Tensor> model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new ModelProbe(model, model.call, [.. Steps(model, "")]);
    }

    /// <summary>Asks a function.</summary>
    public static ModelProbe Of(Func<Tensor, Tensor> model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new ModelProbe(null, model, []);
    }

    /// <summary>The model's outputs at the points.</summary>
    /// <param name="op">Who asks, for messages.</param>
    /// <param name="points">x and y of each point, interleaved.</param>
    /// <returns>The outputs row by row, and how many there are per point.</returns>
    public (float[] Values, int Width) Outputs(string op, float[] points)
    {
        var parts = new List<float[]>();
        var width = 0;
        Batches(points, batch =>
        {
            var output = _call(batch);
            if (output.dim() != 2 || output.shape[0] != batch.shape[0] || output.shape[1] < 1)
            {
                throw new VisualInputException(op, "a model from (N, 2) to (N, classes)",
                    $"{Tensors.Shape(output)} for {Tensors.Shape(batch)}", "a squeeze or flatten too many?");
            }

            width = (int)output.shape[1];
            parts.Add(Tensors.Floats(output));
        });
        return ([.. parts.SelectMany(p => p)], width);
    }

    /// <summary>Runs the steps of the sequence at the points, batch by batch.</summary>
    /// <param name="points">x and y of each point, interleaved.</param>
    /// <param name="visit">Is told each step, with the number of the batch's first point.</param>
    public void Walk(float[] points, Action<ProbeStep, int> visit)
    {
        var first = 0;
        Batches(points, batch =>
        {
            var x = batch;
            foreach (var (name, module) in _steps)
            {
                var y = module.call(x);
                visit(new ProbeStep(name, module.GetType().Name, x, y), first);
                x = y;
            }

            first += (int)batch.shape[0];
        });
    }

    private void Batches(float[] points, Action<Tensor> ask)
    {
        Module[] modules = _module is null ? [] : [_module, .. _module.modules()];
        var was = Array.ConvertAll(modules, m => (m, m.training));
        try
        {
            _module?.eval();
            using var quiet = no_grad();
            for (var start = 0; start < points.Length; start += BatchSize * 2)
            {
                var part = points[start..Math.Min(points.Length, start + (BatchSize * 2))];
                using var scope = NewDisposeScope();
                ask(tensor(part, part.Length / 2, 2));
            }
        }
        finally
        {
            // Parents come before their children, whose own flags may differ.
            foreach (var (module, training) in was)
                module.train(training);
        }
    }

    private static IEnumerable<(string Name, Module<Tensor, Tensor> Module)> Steps(Module model, string prefix)
    {
        if (model is not TorchSharp.Modules.Sequential)
            yield break;
        foreach (var (name, child) in model.named_children())
        {
            if (child is TorchSharp.Modules.Sequential)
            {
                foreach (var step in Steps(child, $"{prefix}{name}."))
                    yield return step;
            }
            else if (child is Module<Tensor, Tensor> module)
            {
                yield return ($"{prefix}{name}: {child.GetType().Name}", module);
            }
        }
    }
}

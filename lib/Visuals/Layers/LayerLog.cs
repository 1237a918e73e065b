using DeepLearning.Visuals.Core;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Layers;

/// <summary>One call of a layer during a forward pass.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Input">The shape of what went in.</param>
/// <param name="Output">The shape of what came out.</param>
/// <param name="Values">What came out.</param>
internal sealed record LayerCall(NamedLayer Layer, long[] Input, long[] Output, float[] Values);

/// <summary>Writes down what every innermost layer gives during one forward pass.</summary>
internal static class LayerLog
{
    /// <summary>Runs the model, in evaluation mode and without a graph.</summary>
    /// <returns>The calls in their order, and the model's output.</returns>
    public static (List<LayerCall> Calls, float[] Output, long[] Shape) Of(Module<Tensor, Tensor> model, Tensor x)
    {
        ArgumentNullException.ThrowIfNull(model);
        var calls = new List<LayerCall>();
        var hooks = LayerTap.Leaves(model).ConvertAll(layer => layer.Module.register_forward_hook((_, input, output) =>
        {
            calls.Add(new LayerCall(layer, input.shape, output.shape, Tensors.Floats(output)));
            return null!;
        }));
        try
        {
            return LayerTap.Quietly(model, () =>
            {
                using var scope = NewDisposeScope();
                using var quiet = no_grad();
                var y = model.call(x);
                return (calls, Tensors.Floats(y), y.shape);
            });
        }
        finally
        {
            foreach (var hook in hooks)
                hook.remove();
        }
    }
}

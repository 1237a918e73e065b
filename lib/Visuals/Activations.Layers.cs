using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Layers;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals;

public static partial class Activations
{
    /// <summary>
    /// Shows how the numbers that leave each layer of any model are spread, one ridge line per layer, with the share
    /// that is saturated and the share of units that are dead for these inputs.
    /// </summary>
    /// <param name="model">Any model from one tensor to one; layers are seen by hooks.</param>
    /// <param name="input">A batch of inputs.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <remarks>
    /// Saturated: within a hundredth of the range from an end of a bounded activation. Dead: the same output for every
    /// example. The model is asked in eval mode without gradients. Functions called in forward are no modules, and not
    /// seen. Of more than 40 layers, 40 spread evenly are shown.
    /// </remarks>
    /// <exception cref="VisualInputException">The input is empty or not finite, or no layer is a module.</exception>
    public static Visual Layers(Module<Tensor, Tensor> model, Tensor input,
        string title = "What leaves each layer", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Activations.Layers";
        Tensors.Title(op, title);
        var (layers, rule) = LayerWatch.Look(op, model, input);
        return new RidgePicture(title, layers).ToVisual(rule, theme);
    }

    /// <summary>
    /// Shows with a slider over depth how far activations spread on the way forward and gradients on the way back, for
    /// one model or several side by side: vanishing, exploding, or steady.
    /// </summary>
    /// <param name="models">Names and models, 1 to 6; each from one tensor to one.</param>
    /// <param name="input">A batch of inputs.</param>
    /// <param name="loss">From the output to one number; the mean square where it is null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <remarks>
    /// Forward: standard deviation of a layer's outputs. Backward: root mean square of the loss' gradient by them. Each
    /// model is run in the mode it is in; its buffers and its parameters' gradients stay as they were. Of more than 60
    /// layers, 60 spread evenly are shown.
    /// </remarks>
    /// <exception cref="VisualInputException">The input is empty or not finite, or no layer is a module.</exception>
    public static Visual Depth(IReadOnlyList<(string Name, Module<Tensor, Tensor> Model)> models, Tensor input,
        Func<Tensor, Tensor>? loss = null, string title = "Spread by depth", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Activations.Depth";
        ArgumentNullException.ThrowIfNull(models);
        Tensors.Title(op, title);
        LayerWatch.Check(op, input);
        if (models.Count is 0 or > 6)
            throw new VisualInputException(op, "1 to 6 models", $"{models.Count}");
        var profiles = models
            .Select(m => DepthProfile.Of(op, m.Name, m.Model, input, loss ?? (y => y.square().mean()))).ToList();
        return new DepthPicture(title, profiles).ToVisual(theme);
    }

    /// <summary>Shows with a slider over depth how far activations and gradients of a model spread.</summary>
    /// <param name="model">Any model from one tensor to one; layers are seen by hooks.</param>
    /// <param name="input">A batch of inputs.</param>
    /// <param name="loss">From the output to one number; the mean square where it is null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">The input is empty or not finite, or no layer is a module.</exception>
    public static Visual Depth(Module<Tensor, Tensor> model, Tensor input, Func<Tensor, Tensor>? loss = null,
        string title = "Spread by depth", VisualTheme theme = VisualTheme.Auto)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Depth([("model", model)], input, loss, title, theme);
    }
}

using DeepLearning.Visuals.Anatomy;
using DeepLearning.Visuals.Core;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals;

/// <summary>Looks at how models are built and what they cost.</summary>
/// <remarks>
/// Layers are seen by hooks, in the order in which they are called, in eval mode, and the model stays as it was.
/// Multiply-adds count layers with weights (convolution, linear, recurrent, attention), as papers do; one is two FLOPs.
/// Functions called in forward are no modules and not seen.
/// </remarks>
public static class Models
{
    /// <summary>Shows every layer: output shape, parameters, multiply-adds, memory, receptive field.</summary>
    /// <param name="model">Any model from one tensor to one.</param>
    /// <param name="input">A batch of the shape that the model takes.</param>
    /// <param name="title">The words above.</param>
    /// <param name="depth">
    /// How many parts of a path make a row ("features.0" has two); 0 shows all layers, or blocks if over 60.
    /// </param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">The input is empty or not finite, or no layer is a module.</exception>
    public static Visual Summary(Module<Tensor, Tensor> model, Tensor input, string title = "Layers", int depth = 0,
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Models.Summary";
        Tensors.Title(op, title);
        return new TablePicture(title, ModelTable.Of(op, model, input, depth), Bars: false).ToVisual(theme);
    }

    /// <summary>Shows linked bars: where the parameters sit, where the work is done, how far each layer sees.</summary>
    /// <param name="model">Any model from one tensor to one.</param>
    /// <param name="input">A batch of the shape that the model takes.</param>
    /// <param name="title">The words above.</param>
    /// <param name="depth">How many parts of a path make a bar; 0 chooses.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">The input is empty or not finite, or no layer is a module.</exception>
    public static Visual Costs(Module<Tensor, Tensor> model, Tensor input, string title = "Where the costs are",
        int depth = 0, VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Models.Costs";
        Tensors.Title(op, title);
        return new TablePicture(title, ModelTable.Of(op, model, input, depth), Bars: true).ToVisual(theme);
    }

    /// <summary>Draws the layers as a Mermaid diagram, with shapes on the arrows.</summary>
    /// <param name="model">Any model from one tensor to one.</param>
    /// <param name="input">A batch of the shape that the model takes.</param>
    /// <param name="depth">How many parts of a path make a box; 0 chooses.</param>
    /// <exception cref="VisualInputException">The input is empty or not finite, or no layer is a module.</exception>
    public static ModelDiagram Diagram(Module<Tensor, Tensor> model, Tensor input, int depth = 0) =>
        new(ModelTable.Of("Models.Diagram", model, input, depth));
}

using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Landscapes;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals;

public static partial class Training
{
    /// <summary>
    /// Shows the loss around a solution along two random directions, as contours and as a surface to turn: is the
    /// valley wide or narrow, smooth or ragged?
    /// </summary>
    /// <param name="model">The trained model; its parameters are moved and put back, bit for bit.</param>
    /// <param name="loss">Gives the loss of the model as it is: one number.</param>
    /// <param name="reach">How far to look, in lengths of the parameters' own filters.</param>
    /// <param name="resolution">Points per side at which the loss is asked, 5 to 51.</param>
    /// <param name="seed">Where the two directions start from.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <remarks>
    /// Each direction is normal noise, rescaled filter by filter to the length of the model's own filter; biases and
    /// norms stay where they are. <b>Source</b> "Visualizing the Loss Landscape of Neural Nets", arXiv 1712.09913,
    /// section 4.
    /// </remarks>
    /// <exception cref="VisualInputException">
    /// A number is out of its range, the model has no filter, or the loss is no finite number at the solution.
    /// </exception>
    public static Visual LossLandscape(Module model, Func<Tensor> loss, double reach = 1, int resolution = 25,
        long seed = 1, string title = "Loss around the solution", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Training.LossLandscape";
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(loss);
        Tensors.Title(op, title);
        if (!(reach > 0 && reach <= 100) || resolution is < 5 or > 51)
        {
            throw new VisualInputException(
                op, "a reach above 0 and a resolution from 5 to 51", $"{reach} and {resolution}");
        }

        return new LandscapePicture(title, LossGrid.Of(op, model, loss, reach, resolution | 1, seed)).ToVisual(theme);
    }
}

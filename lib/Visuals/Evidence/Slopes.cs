using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Layers;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Evidence;

/// <summary>Evidence that comes from gradients of a class score. No parameter's gradient is touched.</summary>
internal static class Slopes
{
    /// <summary>
    /// Where the last feature maps speak for a class (Grad-CAM).
    /// <para><b>Formula</b>: relu(sum over channels of a_k A_k), a_k the mean over the map of dScore / dA_k.</para>
    /// <para><b>Source</b>: Selvaraju et al., arXiv 1610.02391, equations 1 and 2.</para>
    /// </summary>
    /// <returns>The map at the layer's own resolution, and the same on the pixels of the image.</returns>
    /// <exception cref="ArgumentException">The layer gives no maps, or the score does not depend on it.</exception>
    public static (HeatMap Coarse, HeatMap Fine) GradCam(Question question, NamedLayer layer, int target) =>
        LayerTap.Quietly(question.Model, () =>
        {
            using var scope = NewDisposeScope();
            var (maps, output) = LayerTap.Open(question.Op, question.Model, layer, question.Image);
            using var kept = maps;
            if (maps.dim() != 4)
            {
                throw new ArgumentException(
                    $"[{question.Op}] expected a layer that gives maps (1, C, H, W), got {Tensors.Shape(maps)} from "
                    + $"'{layer.Name}'; choose a convolution.");
            }

            var slope = Slope(question, output, maps, target);
            using var quiet = no_grad();
            var weights = slope.mean([2L, 3L], keepdim: true);
            var map = (weights * maps).sum(dim: 1L, keepdim: true).relu();
            var large = nn.functional.interpolate(
                map, size: [question.Height, question.Width], mode: InterpolationMode.Bilinear, align_corners: false);
            return (HeatMap.Of(map), HeatMap.Of(large));
        });

    /// <summary>
    /// How much each pixel would move a class score: the largest magnitude of its gradient over the channels.
    /// <para><b>Source</b>: Simonyan et al., arXiv 1312.6034, section 3.1.</para>
    /// </summary>
    public static HeatMap Saliency(Question question, int target) => LayerTap.Quietly(question.Model, () =>
    {
        using var scope = NewDisposeScope();
        using var grad = enable_grad();
        var x = question.Image.clone().requires_grad_();
        var slope = Slope(question, question.Model.call(x), x, target);
        return HeatMap.Of(slope.abs().amax([1L]));
    });

    private static Tensor Slope(Question question, Tensor output, Tensor input, int target)
    {
        Question.CheckAnswer(question.Op, question.Image, output);
        using var grad = enable_grad();
        if (!output.requires_grad)
            throw Unrelated(question);
        return autograd.grad([output[0, target]], [input], allow_unused: true)[0] is { } slope
            ? slope
            : throw Unrelated(question);
    }

    private static ArgumentException Unrelated(Question question) => new(
        $"[{question.Op}] expected a class score that autograd can follow back; does the forward pass detach, or run "
        + "under no_grad?");
}

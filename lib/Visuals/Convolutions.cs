using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Evidence;
using DeepLearning.Visuals.Layers;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals;

/// <summary>Looks at convolutions: one output cell, kernels, maps, and what an answer rests on.</summary>
public static partial class Convolutions
{
    /// <summary>More classes than this are not explained at once.</summary>
    private const int MostClasses = 3;

    /// <summary>Larger maps than this are not told pixel by pixel.</summary>
    private const int LargestSide = 224;

    /// <summary>
    /// Shows which places of an image speak for a class, as the feature maps of a layer see it (Grad-CAM).
    /// <para><b>Formula</b>: relu(sum over channels of a_k A_k), a_k the mean of dScore / dA_k over the map.</para>
    /// <para><b>Source</b>: arXiv 1610.02391.</para>
    /// </summary>
    /// <param name="model">From (N, C, H, W) to (N, classes): logits, log-probabilities or probabilities.</param>
    /// <param name="image">One image, (C, H, W), as the model wants it.</param>
    /// <param name="layer">Name or module; the last convolution where it is null.</param>
    /// <param name="target">The class to explain; the model's own answer where it is null.</param>
    /// <param name="classNames">The names of the classes; their numbers where it is null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape, a number or the layer is not as described.</exception>
    public static Visual GradCam(
        Module<Tensor, Tensor> model,
        Tensor image,
        LayerChoice? layer = null,
        int? target = null,
        IReadOnlyList<string>? classNames = null,
        string title = "Grad-CAM",
        VisualTheme theme = VisualTheme.Auto)
    {
        var question = Ask("Convolutions.GradCam", model, image, title);
        var tap = LayerTap.Find(question.Op, model, layer);
        return Show(question, target, classNames, Slope, new EvidenceWords(
            title, "Grad-CAM", $"The maps of '{tap.Name}', each weighed by how much the score follows it.", theme));

        HeatMap[] Slope(int[] classes) => Array.ConvertAll(classes, c => Slopes.GradCam(question, tap, c).Fine);
    }

    /// <summary>
    /// Shows how much each pixel moves the score of a class: the magnitude of its gradient (saliency).
    /// <para><b>Source</b>: arXiv 1312.6034.</para>
    /// </summary>
    /// <param name="model">From (N, C, H, W) to (N, classes): logits, log-probabilities or probabilities.</param>
    /// <param name="image">One image, (C, H, W), as the model wants it.</param>
    /// <param name="target">The class to explain; the model's own answer where it is null.</param>
    /// <param name="classNames">The names of the classes; their numbers where it is null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape or a number is not as described.</exception>
    public static Visual Saliency(
        Module<Tensor, Tensor> model,
        Tensor image,
        int? target = null,
        IReadOnlyList<string>? classNames = null,
        string title = "Saliency",
        VisualTheme theme = VisualTheme.Auto)
    {
        var question = Ask("Convolutions.Saliency", model, image, title);
        return Show(question, target, classNames, Slope, new EvidenceWords(
            title, "gradient",
                "The largest magnitude, over the channels, of the gradient of the score by each pixel.", theme));

        HeatMap[] Slope(int[] classes) => Array.ConvertAll(classes, c => Slopes.Saliency(question, c));
    }

    /// <summary>
    /// Shows what the answer loses when a part of the image is covered (occlusion).
    /// <para><b>Source</b>: arXiv 1311.2901, section 4.2.</para>
    /// </summary>
    /// <param name="model">From (N, C, H, W) to (N, classes): logits, log-probabilities or probabilities.</param>
    /// <param name="image">One image, (C, H, W), as the model wants it.</param>
    /// <param name="side">The side of the covering square; a quarter of the image where it is 0.</param>
    /// <param name="step">How far it moves; a third of its side where it is 0.</param>
    /// <param name="target">The class to explain; the model's own answer where it is null.</param>
    /// <param name="classNames">The names of the classes; their numbers where it is null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape or a number is not as described.</exception>
    public static Visual Occlusion(
        Module<Tensor, Tensor> model,
        Tensor image,
        int side = 0,
        int step = 0,
        int? target = null,
        IReadOnlyList<string>? classNames = null,
        string title = "Occlusion",
        VisualTheme theme = VisualTheme.Auto)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(side);
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        var question = Ask("Convolutions.Occlusion", model, image, title);
        var square = side > 0 ? side : Math.Max(1, Math.Min(question.Height, question.Width) / 4);
        var stride = step > 0 ? step : Math.Max(1, square / 3);
        return Show(question, target, classNames, c => Covering.Occlusion(question, c, square, stride),
            new EvidenceWords(title, "lost probability",
                $"A square of {square} x {square} in the image's mean grey moves in steps of {stride}; shown is the "
                + "probability lost on average while a pixel is covered.", theme));
    }

    private static Question Ask(string op, Module<Tensor, Tensor> model, Tensor image, string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        var question = Question.Ask(op, model, image);
        if (Math.Max(question.Height, question.Width) > LargestSide)
        {
            throw new ArgumentException(
                $"[{op}] expected at most {LargestSide} pixels a side, got {question.Height} x {question.Width}; "
                + "resize the image first, for example with functional.interpolate.");
        }

        return question;
    }

    private static Visual Show(Question question, int? target, IReadOnlyList<string>? classNames,
        Func<int[], HeatMap[]> find, EvidenceWords words)
    {
        var names = Tensors.ClassNames(question.Op, classNames, question.Probabilities.Length);
        var large = question.Height * question.Width > 10_000;
        var classes = question.Classes(target, large ? 1 : MostClasses);
        var findings = classes.Zip(find(classes), (c, map) => new Finding(c, map)).ToList();
        foreach (var (c, map) in findings)
            Tensors.RequireFinite(question.Op, $"the evidence for {names[c]}", map.Values);
        var told = Math.Max(question.Height, question.Width) <= LargestMap * 4
            ? words
            : words with { How = words.How + " Blocks of pixels are averaged." };
        return EvidencePicture.Show(
            question, [.. findings.Select(f => f with { Map = f.Map.Shrink(LargestMap * 4) })], names, told);
    }
}

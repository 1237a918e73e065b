using DeepLearning.Visuals.Boards;
using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Layers;
using DeepLearning.Visuals.Objects;
using DeepLearning.Visuals.Pictures;
using DeepLearning.Visuals.Planes;
using static TorchSharp.torch;

namespace DeepLearning.Visuals;

public static partial class Images
{
    /// <summary>Shows boxes on an image: found ones solid, true ones dashed, with a slider for the least
    /// score.</summary>
    /// <param name="image">One image, (C, H, W) or (H, W).</param>
    /// <param name="boxes">What was found, (N, 4): left, top, right, bottom in pixels.</param>
    /// <param name="labels">Their classes, (N), whole numbers from 0.</param>
    /// <param name="scores">How sure the model is of each, (N), 0 to 1.</param>
    /// <param name="truth">What is there, (M, 4).</param>
    /// <param name="truthLabels">Its classes, (M).</param>
    /// <param name="classNames">The names of the classes; their numbers where it is null.</param>
    /// <param name="least">Boxes below this score are hidden at first.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape, a number or a label is not as described.</exception>
    public static Visual Boxes(
        Tensor image,
        Tensor boxes,
        Tensor? labels = null,
        Tensor? scores = null,
        Tensor? truth = null,
        Tensor? truthLabels = null,
        IReadOnlyList<string>? classNames = null,
        double least = 0,
        string title = "Boxes",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Images.Boxes";
        Tensors.Title(op, title);
        var found = BoxList.Read(op, nameof(boxes), boxes);
        var classes = labels is null ? null : Tensors.Labels(op, nameof(labels), labels, found.Length);
        var sure = scores is null ? null : BoxList.Scores(op, nameof(scores), scores, found.Length);
        var real = truth is null ? null : BoxList.Read(op, nameof(truth), truth);
        var kinds = truthLabels is null || real is null
            ? null
            : Tensors.Labels(op, nameof(truthLabels), truthLabels, real.Length);
        var count = (classes ?? []).Concat(kinds ?? []).DefaultIfEmpty(-1).Max() + 1;
        var names = Tensors.ClassNames(op, classNames, count);
        var place = ImagePlace.Of(op, image, 560, 520);
        return BoxPicture.Show(place, new BoxScene(found, classes, sure, real, kinds, names), least, title, theme);
    }

    /// <summary>Shows masks on an image, each with its border and its name; each can be switched off.</summary>
    /// <param name="image">One image, (C, H, W) or (H, W).</param>
    /// <param name="masks">One mask per object, (N, H, W), above 0.5 inside; or a map of classes, (H, W), whole numbers
    /// of which 0 means none.</param>
    /// <param name="names">The names of the objects, or of the classes from number 1 on.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape, a number or a name is not as described.</exception>
    public static Visual Masks(
        Tensor image,
        Tensor masks,
        IReadOnlyList<string>? names = null,
        string title = "Masks",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Images.Masks";
        Tensors.Title(op, title);
        var place = ImagePlace.Of(op, image, 520, 480);
        ArgumentNullException.ThrowIfNull(masks);
        var byClass = masks.dim() == 2 && names is not null;
        var all = MaskReader.Read(
            op, masks, byClass ? ["none", .. names!] : names, place.Height, place.Width);
        return MaskPicture.Show(place, all, title, theme);
    }

    /// <summary>
    /// Shows moment by moment which pixels a segmentation gets wrong, with a switch between two networks, for example
    /// with and without skip connections.
    /// </summary>
    /// <param name="images">The images, (N, C, H, W); the first five are shown.</param>
    /// <param name="truth">The true class of each pixel, (N, H, W), 0 for background.</param>
    /// <param name="masks">The predicted classes at each moment, each (N, H, W).</param>
    /// <param name="otherMasks">The same of the other network.</param>
    /// <param name="moments">The names of the moments; their numbers where it is null.</param>
    /// <param name="name">The name of the first network.</param>
    /// <param name="otherName">The name of the other one.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape or a number is not as described.</exception>
    public static Visual Errors(
        Tensor images,
        Tensor truth,
        IReadOnlyList<Tensor> masks,
        IReadOnlyList<Tensor>? otherMasks = null,
        IReadOnlyList<string>? moments = null,
        string name = "with skips",
        string otherName = "without skips",
        string title = "Errors by pixel",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Images.Errors";
        Tensors.Title(op, title);
        ArgumentNullException.ThrowIfNull(masks);
        var picture = InputPicture.Read(op, ModelInput.Many(op, images));
        var set = picture.Set;
        var shown = Math.Min(5, set.Bytes.Length);
        var names = moments ?? [.. masks.Select((_, i) => $"moment {i}")];
        if (masks.Count == 0 || names.Count != masks.Count || (otherMasks?.Count ?? masks.Count) != masks.Count)
        {
            throw new VisualInputException(op, "one tensor of masks and one name for every moment",
                $"{masks.Count} and {otherMasks?.Count ?? masks.Count} tensors, {names.Count} names");
        }

        var series = otherMasks is null ? new[] { masks } : [masks, otherMasks];
        var real = PixelClasses(op, nameof(truth), truth, set, shown);
        var frames = series.Select(s => s.Select(m =>
            ErrorFrame.Compare(real, PixelClasses(op, nameof(masks), m, set, shown))).ToArray()).ToArray();
        var film = new ErrorFilm(otherMasks is null ? [name] : [name, otherName], [.. names], frames);
        var rule = shown == set.Bytes.Length ? ""
            : $"Of {set.Bytes.Length} images the first {shown} are shown and counted.";
        return film.Show(picture with { Set = set with { Bytes = set.Bytes[..shown] } }, (title, rule), theme);
    }

    /// <summary>Shows the images that cost a classifier most, worst first, with what it thinks of each.</summary>
    /// <param name="images">The images, (N, H, W), (N, 1, H, W) or (N, 3, H, W), of any range.</param>
    /// <param name="outputs">The answers, (N, classes): logits, log-probabilities or probabilities.</param>
    /// <param name="labels">The true classes, (N), whole numbers from 0.</param>
    /// <param name="classNames">The names of the classes; their numbers where it is null.</param>
    /// <param name="most">How many are shown, at most 60.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape, a number or a label is not as described.</exception>
    public static Visual Losses(
        Tensor images,
        Tensor outputs,
        Tensor labels,
        IReadOnlyList<string>? classNames = null,
        int most = 18,
        string title = "Highest losses",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Images.Losses";
        Tensors.Title(op, title);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentNullException.ThrowIfNull(images);
        var batch = images.dim() == 3 ? images.unsqueeze(1) : images;
        var pictures = InputPicture.Read(op, ModelInput.Many(op, batch)).Set;
        var values = Tensors.Checked(op, nameof(outputs), outputs, 2);
        if (outputs.shape[0] != pictures.Bytes.Length)
        {
            throw new VisualInputException(
                op, $"outputs of shape ({pictures.Bytes.Length}, classes), one row per image", Tensors.Shape(outputs));
        }

        var truth = Tensors.Labels(op, nameof(labels), labels, pictures.Bytes.Length);
        var (probabilities, classes) = ClassMap.Probabilities(op, values, (int)outputs.shape[1]);
        if (truth.Max() >= classes)
            throw new VisualInputException(op, $"labels below {classes}, the number of classes", $"{truth.Max()}");
        var names = Tensors.ClassNames(op, classNames, classes);
        var verdicts = truth.Select((label, i) =>
            new Verdict(i, label, probabilities[(i * classes)..((i + 1) * classes)])).ToList();
        return LossGallery.Show(pictures, verdicts, Math.Min(most, 60), names, title, theme);
    }

    private static int[] PixelClasses(string op, string what, Tensor masks, PictureSet set, int shown)
    {
        ArgumentNullException.ThrowIfNull(masks);
        if (!masks.shape.SequenceEqual([set.Bytes.Length, set.Height, set.Width]))
        {
            throw new VisualInputException(op,
                $"{what} of shape ({set.Bytes.Length}, {set.Height}, {set.Width}), a class per pixel",
                Tensors.Shape(masks), "logits need argmax(dim: 1)");
        }

        return Tensors.Labels(op, what, masks[..shown].flatten(), (long)shown * set.Height * set.Width);
    }
}

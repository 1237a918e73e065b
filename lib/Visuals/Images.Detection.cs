using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Objects;
using static TorchSharp.torch;

namespace DeepLearning.Visuals;

public static partial class Images
{
    /// <summary>More anchors than this have no room.</summary>
    private const int MostAnchors = 14;

    /// <summary>More candidates than this have no room.</summary>
    private const int MostCandidates = 40;

    /// <summary>
    /// Shows how anchors are matched with true boxes; the true boxes can be dragged, and overlaps (intersection over
    /// union) and matches follow. First every true box takes its best anchor, then every other anchor takes its best
    /// true box from the threshold on.
    /// <para><b>Source</b>: arXiv 1512.02325, section 2.2.</para>
    /// </summary>
    /// <param name="anchors">(A, 4): left, top, right, bottom in pixels; of more than 14 those with the largest
    /// overlaps are shown.</param>
    /// <param name="truths">(T, 4), at most 5.</param>
    /// <param name="image">The image behind them, (C, H, W) or (H, W); an empty field where it is null.</param>
    /// <param name="names">The names of the true boxes.</param>
    /// <param name="threshold">From which overlap an anchor takes a true box.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape or a number is not as described.</exception>
    public static Visual BoxMatching(
        Tensor anchors,
        Tensor truths,
        Tensor? image = null,
        IReadOnlyList<string>? names = null,
        double threshold = 0.5,
        string title = "Matching anchors with boxes",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Images.BoxMatching";
        Tensors.Title(op, title);
        var all = BoxList.Read(op, nameof(anchors), anchors);
        var real = BoxList.Read(op, nameof(truths), truths);
        if (all.Length == 0 || real.Length is 0 or > 5)
            throw new VisualInputException(op, "at least 1 anchor and 1 to 5 true boxes",
                $"{all.Length}, {real.Length}");
        var called = names is null
            ? [.. real.Select((_, t) => $"T{t}")]
            : Tensors.ClassNames(op, names, real.Length);
        var best = Enumerable.Range(0, all.Length).OrderByDescending(a => real.Max(t => all[a].Iou(t))).ThenBy(a => a)
            .Take(MostAnchors).Order().ToArray();
        var rule = best.Length < all.Length
            ? $"Of {all.Length} anchors the {best.Length} with the largest overlaps are shown."
            : "";
        var shown = Array.ConvertAll(best, a => all[a]);
        var place = image is null ? ImagePlace.Around([.. shown, .. real], 440, 420)
            : ImagePlace.Of(op, image, 440, 420);
        return MatchPicture.Show(place, shown, best, real, called, threshold, (title, rule), theme);
    }

    /// <summary>
    /// Shows non-maximum suppression box by box: from the highest score down, a box stays unless it overlaps too much
    /// with one that stayed.
    /// </summary>
    /// <param name="boxes">(N, 4): left, top, right, bottom in pixels; of more than 40 those with the highest scores
    /// are shown.</param>
    /// <param name="scores">(N).</param>
    /// <param name="labels">The classes, (N), which do not compete with each other; null for one class.</param>
    /// <param name="threshold">Above which overlap a box goes.</param>
    /// <param name="image">The image behind them, (C, H, W) or (H, W); an empty field where it is null.</param>
    /// <param name="classNames">The names of the classes; their numbers where it is null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape, a number or a label is not as described.</exception>
    public static Visual Suppression(
        Tensor boxes,
        Tensor scores,
        Tensor? labels = null,
        double threshold = 0.5,
        Tensor? image = null,
        IReadOnlyList<string>? classNames = null,
        string title = "Non-maximum suppression",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Images.Suppression";
        Tensors.Title(op, title);
        var all = BoxList.Read(op, nameof(boxes), boxes);
        var sure = BoxList.Scores(op, nameof(scores), scores, all.Length);
        var classes = labels is null ? null : Tensors.Labels(op, nameof(labels), labels, all.Length);
        var names = Tensors.ClassNames(op, classNames, (classes ?? []).DefaultIfEmpty(-1).Max() + 1);
        var first = Enumerable.Range(0, all.Length).OrderByDescending(i => sure[i])
            .Take(MostCandidates).Order().ToArray();
        var rule = first.Length < all.Length
            ? $"Of {all.Length} boxes the {first.Length} with the highest scores are shown."
            : "";
        var scene = new BoxScene(Array.ConvertAll(first, i => all[i]),
            classes is null ? null : Array.ConvertAll(first, i => classes[i]),
            Array.ConvertAll(first, i => sure[i]), null, null, names);
        var place = image is null ? ImagePlace.Around(scene.Boxes, 440, 420) : ImagePlace.Of(op, image, 440, 420);
        return SuppressionPicture.Show(place, scene, threshold, title, rule, theme);
    }

    /// <summary>
    /// Shows the points between the pixels of a feature map at which RoIAlign looks, what they give, and what rounding
    /// (RoIPool) would have given. The box can be dragged.
    /// <para><b>Source</b>: arXiv 1703.06870, section 3.</para>
    /// </summary>
    /// <param name="features">One map, (H, W), of at most 64 x 64; of (C, H, W) the first channel.</param>
    /// <param name="box">(4): left, top, right, bottom in pixels of the image.</param>
    /// <param name="rows">Rows of the result.</param>
    /// <param name="columns">Columns of the result.</param>
    /// <param name="scale">Pixels of the map per pixel of the image, for instance 1/16.</param>
    /// <param name="samples">Points along each side of a cell.</param>
    /// <param name="aligned">Whether pixel centres lie at half coordinates.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape or a number is not as described.</exception>
    public static Visual RegionPoints(
        Tensor features,
        Tensor box,
        int rows = 2,
        int columns = 2,
        double scale = 1,
        int samples = 2,
        bool aligned = true,
        string title = "RoIAlign: points between the pixels",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Images.RegionPoints";
        Tensors.Title(op, title);
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(box);
        var map = Tensors.Checked(op, nameof(features), features, 2, 3);
        var (height, width) = ((int)features.shape[^2], (int)features.shape[^1]);
        if (Math.Max(height, width) > 64 || height < 2 || width < 2)
            throw new VisualInputException(op, "a map of 2 x 2 to 64 x 64", Tensors.Shape(features));
        if (rows is < 1 or > 14 || columns is < 1 or > 14 || samples is < 1 or > 4 || scale <= 0)
        {
            throw new VisualInputException(op, "1 to 14 rows and columns, 1 to 4 points per side and a scale above 0",
                $"{rows} x {columns}, {samples}, {scale}");
        }

        var given = BoxList.Read(op, nameof(box), box.dim() == 1 ? box.unsqueeze(0) : box);
        if (given.Length != 1)
            throw new VisualInputException(op, "one box of shape (4)", Tensors.Shape(box));
        var r = given[0];
        var on = new Rect((float)(r.Left * scale), (float)(r.Top * scale), (float)(r.Right * scale),
            (float)(r.Bottom * scale));
        if (on.Left < 0 || on.Top < 0 || on.Right > width || on.Bottom > height || on.Area <= 0)
        {
            throw new VisualInputException(op, $"a box inside the map, 0 to {width} by 0 to {height} after scaling",
                on.ToString(), "pass the scale of the map, for example 1.0 / 16");
        }

        var grid = new RegionGrid(map[..(height * width)], height, width, rows, columns, samples, aligned);
        return RegionPicture.Show(grid, on, scale, title, theme);
    }

    /// <summary>
    /// Shows what a detector on a grid (YOLO) says in every cell: how sure it is that an object's centre lies there,
    /// and the box it would draw, with an arrow from the cell to the box's centre.
    /// <para><b>Source</b>: arXiv 1506.02640, section 2.</para>
    /// </summary>
    /// <param name="image">One image, (C, H, W) or (H, W).</param>
    /// <param name="objectness">(S, S), 0 to 1, at most 32 x 32 cells.</param>
    /// <param name="boxes">(S, S, 4): the decoded boxes, left, top, right, bottom in pixels.</param>
    /// <param name="classes">(S, S, classes): probabilities of the classes, or null.</param>
    /// <param name="classNames">The names of the classes; their numbers where it is null.</param>
    /// <param name="least">From which objectness on boxes are drawn.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape or a number is not as described.</exception>
    public static Visual Cells(
        Tensor image,
        Tensor objectness,
        Tensor boxes,
        Tensor? classes = null,
        IReadOnlyList<string>? classNames = null,
        double least = 0.5,
        string title = "What every cell says",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Images.Cells";
        Tensors.Title(op, title);
        var place = ImagePlace.Of(op, image, 460, 460);
        var grid = CellGrid.Read(op, objectness, boxes, classes, classNames);
        return CellPicture.Show(place, grid, least, title, theme);
    }
}

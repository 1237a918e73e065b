using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Planes;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals;

/// <summary>Looks at the spaces in which models see their data.</summary>
public static partial class Spaces
{
    private const string Op = "Spaces.DecisionBoundary";

    /// <summary>
    /// Shows how a model divides the plane: classes with their probability, the points by shape, the linear regions of
    /// networks of rectifiers, and a map of every hidden unit of a Sequential.
    /// </summary>
    /// <param name="model">From (N, 2) to (N, classes): logits, log-probabilities or probabilities.</param>
    /// <param name="points">The points, shape (N, 2).</param>
    /// <param name="labels">Their classes, shape (N), whole numbers from 0.</param>
    /// <param name="classNames">The names of the classes; their numbers where it is null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="regions">Whether borders of linear regions are drawn where the model has any.</param>
    /// <param name="hiddenUnits">Whether hidden units are drawn where the model is a Sequential.</param>
    /// <param name="resolution">Grid points per side at which the model is asked, 16 to 128.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape, a number or a label is not as described.</exception>
    public static Visual DecisionBoundary(
        Module<Tensor, Tensor> model,
        Tensor points,
        Tensor labels,
        IReadOnlyList<string>? classNames = null,
        string title = "Decision regions",
        bool regions = true,
        bool hiddenUnits = true,
        int resolution = 72,
        VisualTheme theme = VisualTheme.Auto) =>
        Look(ModelProbe.Of(model), points, labels, classNames, title,
            new Detail(resolution, regions, hiddenUnits), theme);

    /// <summary>Shows how a function divides the plane: classes with their probability, the points by shape.</summary>
    /// <param name="model">From (N, 2) to (N, classes): logits, log-probabilities or probabilities.</param>
    /// <param name="points">The points, shape (N, 2).</param>
    /// <param name="labels">Their classes, shape (N), whole numbers from 0.</param>
    /// <param name="classNames">The names of the classes; their numbers where it is null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="resolution">Grid points per side at which the function is asked, 16 to 128.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape, a number or a label is not as described.</exception>
    public static Visual DecisionBoundary(
        Func<Tensor, Tensor> model,
        Tensor points,
        Tensor labels,
        IReadOnlyList<string>? classNames = null,
        string title = "Decision regions",
        int resolution = 72,
        VisualTheme theme = VisualTheme.Auto) =>
        Look(ModelProbe.Of(model), points, labels, classNames, title, new Detail(resolution, false, false), theme);

    /// <summary>Starts a film of a model learning the plane.</summary>
    /// <param name="points">The points, shape (N, 2).</param>
    /// <param name="labels">Their classes, shape (N), whole numbers from 0.</param>
    /// <param name="classNames">The names of the classes; their numbers where it is null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="regions">Whether borders of linear regions are drawn where the model has any.</param>
    /// <param name="hiddenUnits">Whether hidden units are drawn where the model is a Sequential.</param>
    /// <param name="resolution">Grid points per side at which the model is asked, 16 to 128.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <example><code>
    /// var film = Spaces.Film(points, labels, title: "Three arms");
    /// for (var epoch = 0; epoch &lt;= 200; epoch++)
    /// {
    ///     if (epoch % 10 == 0) film.Capture(model, $"epoch {epoch}");
    ///     Train(model);
    /// }
    /// display(film);
    /// </code></example>
    public static PlaneFilm Film(
        Tensor points,
        Tensor labels,
        IReadOnlyList<string>? classNames = null,
        string title = "Decision regions over time",
        bool regions = true,
        bool hiddenUnits = true,
        int resolution = 56,
        VisualTheme theme = VisualTheme.Auto) =>
        new(Named(title), ReadCloud("Spaces.Film", points, labels, classNames), Fine(resolution, regions, hiddenUnits),
            theme);

    /// <summary>
    /// Lets the page train the learner's own model, step by step, and shows how it bends the plane: classes, linear
    /// regions, hidden units. On a page without kernel it shows the model as it was, and says so.
    /// </summary>
    /// <param name="model">From (N, 2) to (N, classes): logits, log-probabilities or probabilities.</param>
    /// <param name="points">The points, shape (N, 2).</param>
    /// <param name="labels">Their classes, shape (N), whole numbers from 0.</param>
    /// <param name="train">Trains the model so many steps and gives the loss; runs between cells.</param>
    /// <param name="classNames">The names of the classes; their numbers where it is null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="regions">Whether borders of linear regions are drawn where the model has any.</param>
    /// <param name="hiddenUnits">Whether hidden units are drawn where the model is a Sequential.</param>
    /// <param name="resolution">Grid points per side at which the model is asked, 16 to 128.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape, a number or a label is not as described.</exception>
    public static Visual Playground(Module<Tensor, Tensor> model, Tensor points, Tensor labels,
        Func<int, double> train, IReadOnlyList<string>? classNames = null, string title = "Playground",
        bool regions = true, bool hiddenUnits = true, int resolution = 56, VisualTheme theme = VisualTheme.Auto)
    {
        ArgumentNullException.ThrowIfNull(train);
        return new Playground(Named(title), ModelProbe.Of(model),
            ReadCloud("Spaces.Playground", points, labels, classNames), train,
            Fine(resolution, regions, hiddenUnits), theme).ToVisual();
    }

    private static Visual Look(ModelProbe probe, Tensor points, Tensor labels, IReadOnlyList<string>? classNames,
        string title, Detail detail, VisualTheme theme)
    {
        var film = new PlaneFilm(
            Named(title), ReadCloud(Op, points, labels, classNames), Fine(detail.Map, detail.Regions, detail.Units),
            theme);
        film.Capture(probe, "");
        return film.ToVisual();
    }

    private static Cloud ReadCloud(string op, Tensor points, Tensor labels, IReadOnlyList<string>? classNames)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.dim() != 2 || points.shape[1] != 2 || points.shape[0] == 0)
        {
            throw new VisualInputException(op, "points of shape (N, 2) with N > 0", Tensors.Shape(points),
                "choose two features, for example points[.., ..2]");
        }

        var xy = Tensors.Floats(points);
        Tensors.RequireFinite(op, nameof(points), xy);
        var classes = Tensors.Labels(op, nameof(labels), labels, points.shape[0]);
        return new Cloud(xy, classes, Tensors.ClassNames(op, classNames, classes.Max() + 1));
    }

    private static Detail Fine(int resolution, bool regions, bool hiddenUnits) => resolution is >= 16 and <= 128
        ? new Detail(resolution, regions, hiddenUnits)
        : throw new ArgumentOutOfRangeException(
            nameof(resolution), resolution, $"[{Op}] expected a resolution from 16 to 128.");

    private static string Named(string title) => Tensors.Title(Op, title);
}

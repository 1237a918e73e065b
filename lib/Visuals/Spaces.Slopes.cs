using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Functions;
using DeepLearning.Visuals.Surfaces;
using static TorchSharp.torch;

namespace DeepLearning.Visuals;

public static partial class Spaces
{
    /// <summary>
    /// Shows what a derivative is: a point to drag along a curve, its tangent as autograd gives it, and a secant whose
    /// slope, the difference quotient, approaches the tangent's as its step h shrinks.
    /// </summary>
    /// <param name="function">Gives as many numbers as it takes, each from its own input.</param>
    /// <param name="from">The smallest x.</param>
    /// <param name="to">The largest x.</param>
    /// <param name="at">Where the point stands at first.</param>
    /// <param name="title">The words above.</param>
    /// <param name="name">The function's name.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">The range is empty, or the function gives another shape.</exception>
    public static Visual Tangent(Func<Tensor, Tensor> function, double from = -3, double to = 3, double at = 1,
        string title = "Slope of a curve", string name = "f", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Spaces.Tangent";
        ArgumentNullException.ThrowIfNull(function);
        Tensors.Title(op, title);
        var sample = FunctionSample.Of(op, function, from, to);
        var i = sample.Near(at);
        var text = $"{title}. {sample.Describe(name)} At x = {N(sample.X[i])} the tangent is "
            + $"y = {N(sample.Y[i])} + {N(sample.Slope[i])} (x - {N(sample.X[i])}).";
        var picture = new FunctionPicture(title, name, sample, at, Tangent: true);
        var (there, slope) = picture.Chord();
        text += $" With h = {N(sample.X[there] - sample.X[i])} the difference quotient is {N(slope)}.";
        return picture.ToVisual(text, theme);
    }

    /// <summary>
    /// Shows what a gradient is: a surface seen from above, a point to drag, the arrow of steepest ascent at it as
    /// autograd gives it, and steps downhill with a learning rate of the reader's choice.
    /// </summary>
    /// <param name="surface">From points (N, 2) to heights (N).</param>
    /// <param name="from">The smallest x and y.</param>
    /// <param name="to">The largest x and y.</param>
    /// <param name="at">Where the point stands at first.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <remarks>
    /// The surface and its gradient are asked on a grid of 49 x 49 points; the page interpolates between them.
    /// </remarks>
    /// <exception cref="VisualInputException">The range is empty, or the surface gives no heights.</exception>
    public static Visual Gradient(Func<Tensor, Tensor> surface, (double X, double Y)? from = null,
        (double X, double Y)? to = null, (double X, double Y)? at = null, string title = "Gradient",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Spaces.Gradient";
        ArgumentNullException.ThrowIfNull(surface);
        Tensors.Title(op, title);
        var (low, high) = (from ?? (-3, -3), to ?? (3, 3));
        if (!(low.X < high.X && low.Y < high.Y))
            throw new VisualInputException(op, "a range from small to large", $"{low} to {high}");
        var field = SlopeField.Of(op, surface, new Planes.Plane(low.X, high.X, low.Y, high.Y));
        var start = at ?? (low.X + ((high.X - low.X) * 0.78), low.Y + ((high.Y - low.Y) * 0.72));
        return new SlopePicture(title, field, start).ToVisual(theme);
    }

    private static string N(double value) => Ticks.Short(Math.Round(value, 4));
}

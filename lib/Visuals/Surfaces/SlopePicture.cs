using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace DeepLearning.Visuals.Surfaces;

/// <summary>Draws a surface with the gradient at one point.</summary>
/// <param name="Title">The words above.</param>
/// <param name="Field">The surface.</param>
/// <param name="Start">Where the point stands at first.</param>
internal sealed record SlopePicture(string Title, SlopeField Field, (double X, double Y) Start)
{
    private const double Width = 560;
    private const double Height = 500;

    /// <summary>The arrow's length in pixels, whatever the slope: the number is told in words.</summary>
    private const double Arrow = 62;

    /// <summary>Makes the visual.</summary>
    public Visual ToVisual(VisualTheme theme)
    {
        var heights = Array.ConvertAll(Field.Z, z => (double)z);
        var frame = Frame(new SvgWriter(), "none");
        var scale = Math.Max(1e-9, Field.Dx.Concat(Field.Dy).Max(Math.Abs));
        return new Sheet("slopes", Title, theme, Describe())
        {
            Draw = easel => Draw(easel, heights),
            Data = new JsonObject
            {
                ["panel"] = Panels.Of(frame),
                ["side"] = Field.Side,
                ["sheet"] = Heights.Sheet(heights, Field.Side),
                ["z"] = JsonText.Numbers(Field.Z, 5),
                ["dx"] = JsonText.Numbers(Field.Dx, 4),
                ["dy"] = JsonText.Numbers(Field.Dy, 4),
                ["start"] = new JsonArray(Start.X, Start.Y),
                ["rate"] = 0.1 * (Field.Plane.Right - Field.Plane.Left) / scale,
            },
            Hint = "Drag the point, or move it with the arrow keys: the arrow shows where the surface rises fastest.",
            Parts = ["sheets.js"],
        }.ToVisual();
    }

    private PlotFrame Frame(SvgWriter svg, string clip)
    {
        var plane = Field.Plane;
        return PlotPainter.Paint(svg, new Plot(Title, new PlotAxis("x", AxisKind.Linear, plane.Left, plane.Right),
            new PlotAxis("y", AxisKind.Linear, plane.Bottom, plane.Top), []), new Box(0, 0, Width, Height), clip);
    }

    private string Draw(Easel easel, double[] heights)
    {
        var svg = new SvgWriter();
        var frame = Frame(svg, easel.Id + "-c");
        Heights.Draw(svg, heights, Field.Side, frame.Area);
        var (_, dx, dy) = Field.At(Start.X, Start.Y);
        double x = frame.Px(Start.X), y = frame.Py(Start.Y);
        // A direction in the plane, not on paper, whose scales may differ.
        var plane = Field.Plane;
        dx *= frame.Area.Width / (plane.Right - plane.Left);
        dy *= frame.Area.Height / (plane.Top - plane.Bottom);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        svg.Open("g", ("class", "dlv-first"));
        if (length > 0)
        {
            double ux = dx / length, uy = -dy / length, tipX = x + (ux * Arrow), tipY = y + (uy * Arrow);
            svg.Leaf("path", ("d", $"M{Number(x)} {Number(y)}L{Number(tipX - (ux * 10))} {Number(tipY - (uy * 10))}"),
                ("class", "l-fg"), ("stroke", Palette.Role("fg")), ("stroke-width", 3));
            svg.Leaf("path", ("d", $"M{Number(tipX)} {Number(tipY)}"
                + $"L{Number(tipX - (ux * 14) - (uy * 6))} {Number(tipY - (uy * 14) + (ux * 6))}"
                + $"L{Number(tipX - (ux * 14) + (uy * 6))} {Number(tipY - (uy * 14) - (ux * 6))}z"),
                ("class", "f-fg"), ("fill", Palette.Role("fg")));
        }

        svg.Leaf("circle", ("cx", x), ("cy", y), ("r", 7), ("class", "f-1 l-paper"), ("fill", Palette.Light[1]),
            ("stroke", Palette.Role("paper")), ("stroke-width", 2.5)).Close();
        return easel.Svg(Width, Height, svg.ToString());
    }

    private string Describe()
    {
        var (z, dx, dy) = Field.At(Start.X, Start.Y);
        var (low, high) = (Place(Field.Z.Min()), Place(Field.Z.Max()));
        return $"{Title}: a surface over x from {N(Field.Plane.Left)} to {N(Field.Plane.Right)} and y from "
            + $"{N(Field.Plane.Bottom)} to {N(Field.Plane.Top)}, asked on a grid of {Field.Side} x {Field.Side}. "
            + $"Lowest {N(Field.Z.Min())} at {low}, highest {N(Field.Z.Max())} at {high}. "
            + $"At ({N(Start.X)}, {N(Start.Y)}) the height is {N(z)} and the gradient ({N(dx)}, {N(dy)}), "
            + $"of length {N(Math.Sqrt((dx * dx) + (dy * dy)))}.";
    }

    private string Place(float height)
    {
        var i = Array.IndexOf(Field.Z, height);
        var plane = Field.Plane;
        var x = plane.Left + ((plane.Right - plane.Left) * (i % Field.Side) / (Field.Side - 1));
        var y = plane.Top - ((plane.Top - plane.Bottom) * (i / Field.Side) / (Field.Side - 1));
        return $"({N(x)}, {N(y)})";
    }

    private static string N(double value) => Ticks.Short(Math.Round(value, 3));
}

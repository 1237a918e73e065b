using System.Text;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace DeepLearning.Visuals.Planes;

/// <summary>Draws a decision picture: regions, points by shape, borders of linear regions, hidden units.</summary>
internal static class ScenePicture
{
    private const double MainWidth = 470;
    private const double UnitsWidth = 370;
    private const double PlotHeight = 474;
    private const double Height = 498;

    /// <summary>Draws the scene and tells where the plane lies.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="easel">What it is drawn on; a file of its own shows the hidden units too.</param>
    public static (string Svg, Box Area) Draw(Scene scene, Easel easel)
    {
        var svg = new SvgWriter();
        var units = easel.Alone && scene.Layers.Count > 0;
        var keys = Enumerable.Range(0, scene.Names.Length).Select(c => Key(scene, c)).ToList();
        var plot = new Plot(scene.Title, Axis(scene.Plane.Left, scene.Plane.Right, "x"),
            Axis(scene.Plane.Bottom, scene.Plane.Top, "y"), keys)
        {
            Legend = true,
        };
        var backdrop = new SvgWriter();
        var frame = PlotPainter.Paint(backdrop, plot, new Box(0, 0, MainWidth, PlotHeight), easel.Id + "-c");
        svg.Raw(backdrop.ToString());
        Maps(svg, scene, frame.Area, easel);
        Points(svg, scene, frame);
        svg.Text("text", SceneText.Caption(scene, scene.Last), ("x", frame.Area.X), ("y", Height - 10),
            ("font-size", 12), ("class", "f-mut dlv-caption"), ("fill", Palette.Role("mut")));
        if (units)
            Units(svg, scene, new Box(MainWidth + 10, 30, UnitsWidth - 24, Height - 40));
        return (easel.Svg(units ? MainWidth + UnitsWidth : MainWidth, Height, svg.ToString()), frame.Area);
    }

    private static PlotAxis Axis(double low, double high, string name) => new(name, AxisKind.Linear, low, high);

    /// <summary>An empty series, for the legend.</summary>
    private static PlotSeries Key(Scene scene, int c) =>
        new(scene.Names[c], [], []) { Line = false, Marks = true, Style = c };

    /// <summary>Lines are dark pixels: on a dark page they are turned round, as the script does.</summary>
    private static string Turned(Easel easel)
    {
        if (!easel.Alone || easel.Theme == VisualTheme.Light)
            return "";
        var rule = $"#{easel.Id} .dlv-regions,#{easel.Id} .dlv-edges{{filter:invert(1)}}";
        return easel.Theme == VisualTheme.Dark ? rule : $"@media (prefers-color-scheme:dark){{{rule}}}";
    }

    private static void Maps(SvgWriter svg, Scene scene, Box area, Easel easel)
    {
        if (Turned(easel) is { Length: > 0 } rule)
            svg.Raw($"<style>{rule}</style>\n");
        // Paper covers the grid's lines, which would show through.
        svg.Leaf("rect", ("x", area.X), ("y", area.Y), ("width", area.Width), ("height", area.Height),
            ("class", "f-paper"), ("fill", Palette.Role("paper")));
        Image("dlv-map", Png.DataUri(ScenePixels.Classes(scene.Last.Map)), "auto");
        if (easel.Alone)
            Image("dlv-edges", Png.DataUri(ScenePixels.Edges(scene.Last.Map)), "auto");
        if (scene.Last.Regions is { } regions)
            Image("dlv-regions", Png.DataUri(ScenePixels.Borders(regions)), "auto");
        svg.Leaf("rect", ("x", area.X), ("y", area.Y), ("width", area.Width), ("height", area.Height),
            ("fill", "none"), ("class", "l-axis"), ("stroke", Palette.Role("axis")));

        void Image(string name, string uri, string rendering) => svg.Leaf("image", ("class", name), ("x", area.X),
            ("y", area.Y), ("width", area.Width), ("height", area.Height), ("preserveAspectRatio", "none"),
            ("style", "image-rendering:" + rendering), ("href", uri));
    }

    private static void Points(SvgWriter svg, Scene scene, PlotFrame frame)
    {
        var cloud = scene.Cloud;
        var shown = cloud.Shown();
        var radius = cloud.Count > 250 ? 3.4 : 4.4;
        svg.Open("g", ("class", "dlv-points"));
        for (var c = 0; c < scene.Names.Length; c++)
        {
            var path = new StringBuilder();
            foreach (var i in shown)
            {
                if (cloud.Labels[i] == c)
                    path.Append(Markers.Path(c, frame.Px(cloud.Xy[2 * i]), frame.Py(cloud.Xy[(2 * i) + 1]), radius));
            }

            if (path.Length > 0)
            {
                svg.Leaf("path", ("d", path.ToString()), ("class", $"f-{Palette.Wrap(c)} l-paper"),
                    ("fill", Palette.Light[Palette.Wrap(c)]), ("stroke", Palette.Role("paper")), ("stroke-width", 2.4),
                    ("stroke-linejoin", "round"), ("paint-order", "stroke"));
            }
        }

        svg.Close();
    }

    private static string Square(double x, double y, double side) =>
        $"M{Number(x)} {Number(y)}h{Number(side)}v{Number(side)}h{Number(-side)}z";

    private static void Units(SvgWriter svg, Scene scene, Box box)
    {
        const int columns = 8;
        var side = box.Width / columns;
        var y = box.Y;
        foreach (var layer in scene.Layers)
        {
            var shown = Math.Min(layer.Maps.Length, 2 * columns);
            var rows = (shown + columns - 1) / columns;
            if (y + 24 + (rows * side) > box.Bottom)
                break;
            var part = layer with { Maps = layer.Maps[..shown] };
            var more = shown < layer.Units ? $", {shown} shown" : "";
            svg.Text("text", $"{layer.Name}, {layer.Units} units{more}", ("x", box.X), ("y", y + 14),
                ("font-size", 12), ("class", "f-fg"), ("fill", Palette.Role("fg")));
            svg.Leaf("image", ("x", box.X), ("y", y + 20), ("width", side * columns), ("height", side * rows),
                ("preserveAspectRatio", "none"), ("href", Png.DataUri(ScenePixels.Units(part, columns))));
            var (grid, inner) = (new StringBuilder(), new StringBuilder());
            for (var u = 0; u < shown; u++)
            {
                var (left, top) = (box.X + (u % columns * side), y + 20 + (u / columns * side));
                grid.Append(Square(left, top, side));
                inner.Append(Square(left + 3.5, top + 3.5, side - 7));
            }

            // A frame of paper keeps the maps apart.
            svg.Leaf("path", ("d", grid.ToString()), ("fill", "none"), ("class", "l-paper"),
                ("stroke", Palette.Role("paper")), ("stroke-width", 7));
            svg.Leaf("path", ("d", inner.ToString()), ("fill", "none"), ("class", "l-axis"),
                ("stroke", Palette.Role("axis")), ("stroke-width", 1));
            y += 34 + (rows * side);
        }

        svg.Text("text", "Blue: below zero. Orange: above. Each unit on its own scale.",
            ("x", box.X), ("y", Math.Min(y + 12, box.Bottom)), ("font-size", 12),
            ("class", "f-mut"), ("fill", Palette.Role("mut")));
    }
}

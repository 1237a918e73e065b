using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace DeepLearning.Visuals.Ribbons;

/// <summary>Draws two shapes as rows of boxes above their result.</summary>
internal static class RibbonPicture
{
    private const double Cell = 78;
    private const double CellHeight = 46;
    private const double RowHeight = 66;
    private const double First = 100;
    private const double Head = 58;
    private const double Height = Head + (3 * RowHeight) + 30;

    /// <summary>Makes the visual.</summary>
    public static Visual Show(string title, Ribbon ribbon, VisualTheme theme) =>
        new Sheet("ribbon", title, theme, ribbon.Describe(title))
        {
            Draw = easel => Draw(easel, ribbon),
            Data = new JsonObject
            {
                ["left"] = new JsonArray([.. ribbon.Left.Select(s => JsonValue.Create(s))]),
                ["right"] = new JsonArray([.. ribbon.Right.Select(s => JsonValue.Create(s))]),
                ["most"] = Ribbon.MostSizes,
                ["first"] = First,
                ["cell"] = Cell,
                ["head"] = Head,
                ["row"] = RowHeight,
            },
            Hint = "Type other shapes, for example 5, 1, 4, and predict the result before you look.",
            Parts = ["boards.js"],
        }.ToVisual();

    /// <summary>Places for sizes: those there are, and a few for what the reader may type.</summary>
    private static int Shown(Ribbon ribbon) => Math.Max(4, ribbon.Columns);

    private static string Draw(Easel easel, Ribbon ribbon)
    {
        var svg = new SvgWriter();
        var width = First + (Shown(ribbon) * Cell) + 20;
        Say(svg, 14, 24, easel.Title, "fg", 15, 600);
        svg.Open("g", ("class", "dlv-ribbon"));
        for (var row = 0; row < 3; row++)
        {
            var name = row switch { 0 => "left", 1 => "right", _ => ribbon.Fits ? "result" : "no result" };
            Say(svg, 20, Y(row) + 28, name, row == 2 && !ribbon.Fits ? "bad" : "fg", 14, row == 2 ? 600 : 400);
        }

        for (var c = 0; c < ribbon.Columns; c++)
            Column(svg, ribbon, c);
        svg.Leaf("path", ("d", $"M{Number(First - 8)} {Number(Y(2) - 10)}H{Number(width - 14)}"), ("class", "l-axis"),
            ("stroke", Palette.Role("axis"))).Close();
        return easel.Svg(width, Height, svg.ToString());
    }

    private static void Column(SvgWriter svg, Ribbon ribbon, int c)
    {
        var (a, b, result) = ribbon.Column(c);
        var x = First + ((Shown(ribbon) - ribbon.Columns + c) * Cell);
        Size(svg, x, Y(0), a, (b ?? 1) != (a ?? 1) && (a ?? 1) == 1, result is null);
        Size(svg, x, Y(1), b, (a ?? 1) != (b ?? 1) && (b ?? 1) == 1, result is null);
        if (result is { } size)
        {
            Size(svg, x, Y(2), size, false, false, strong: true);
            return;
        }

        Say(svg, x + (Cell / 2) - 5, Y(2) + 30, "✗", "bad", 22, 700, "middle");
    }

    private static void Size(SvgWriter svg, double x, double y, long? size, bool stretched, bool wrong,
        bool strong = false)
    {
        var role = wrong ? "bad" : strong ? "fg" : size is null || stretched ? "mut" : "fg";
        svg.Leaf("rect", ("x", x), ("y", y), ("width", Cell - 10), ("height", CellHeight), ("rx", 7), ("fill", "none"),
            ("class", "l-" + role), ("stroke", Palette.Role(role)), ("stroke-width", strong || wrong ? 2.6 : 1.4),
            ("stroke-dasharray", size is null || stretched ? "5 4" : null));
        Say(svg, x + ((Cell - 10) / 2), y + 29, size is { } s ? $"{s}" : "1", role, 18, strong || wrong ? 700 : 500,
            "middle");
        if (stretched)
            Say(svg, x + ((Cell - 10) / 2), y + CellHeight + 13, "stretched ↔", "mut", 11, 400, "middle");
    }

    private static void Say(SvgWriter svg, double x, double y, string words, string role, double size, int weight,
        string anchor = "start") => svg.Text("text", words, ("x", x), ("y", y), ("font-size", size),
            ("font-weight", weight), ("text-anchor", anchor == "start" ? null : anchor), ("class", "f-" + role),
            ("fill", Palette.Role(role)));

    private static double Y(int row) => Head + (row * RowHeight) + (row == 2 ? 14 : 0) - 6;
}

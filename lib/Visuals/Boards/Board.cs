using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;

namespace DeepLearning.Visuals.Boards;

/// <summary>A picture that is put together from panels: images, grids of numbers, frames and words.</summary>
internal sealed class Board
{
    /// <summary>The widest a picture may be, so that it fits the column of a notebook.</summary>
    public const double PageWidth = 820;

    /// <summary>Where the first panel starts: the margin, and the line under the title.</summary>
    public const double Left = 14, Top = 44;

    private readonly string _title;
    private double _right = 240;
    private double _bottom = 40;

    /// <summary>Starts a picture with its title.</summary>
    public Board(string title)
    {
        _title = title;
        Words(title, Left, 25, size: 15, weight: 600);
    }

    /// <summary>Gets the writer, for what the helpers do not draw.</summary>
    public SvgWriter Svg { get; } = new();

    /// <summary>Writes a line of words and counts its width.</summary>
    public Board Words(string text, double x, double y, double size = 12, string role = "fg", string anchor = "start",
        int weight = 400, string? name = null)
    {
        Svg.Text("text", text, ("x", x), ("y", y), ("font-size", size), ("class", $"f-{role} {name}".TrimEnd()),
            ("fill", Palette.Role(role)), ("font-weight", weight == 400 ? null : weight),
            ("text-anchor", anchor == "start" ? null : anchor));
        var width = text.Length * size * 0.56;
        return Reach(anchor switch { "start" => x + width, "middle" => x + (width / 2), _ => x }, y + 4);
    }

    /// <summary>Places pixels, blown up without smoothing unless asked.</summary>
    public Board Image(Box box, string href, string? name = null, bool smooth = false, double opacity = 1)
    {
        Svg.Leaf("image", ("class", name), ("x", box.X), ("y", box.Y), ("width", box.Width), ("height", box.Height),
            ("href", href), ("preserveAspectRatio", "none"), ("opacity", opacity < 1 ? opacity : null),
            ("style", smooth ? null : "image-rendering:pixelated"));
        return Reach(box.Right, box.Bottom);
    }

    /// <summary>Draws the outline of a panel.</summary>
    public Board Frame(Box box, string role = "grid", double width = 1, string? name = null, string? dash = null)
    {
        Svg.Leaf("rect", ("x", box.X), ("y", box.Y), ("width", box.Width), ("height", box.Height), ("fill", "none"),
            ("class", $"l-{role} {name}".TrimEnd()), ("stroke", Ink(role)), ("stroke-width", width),
            ("stroke-dasharray", dash));
        return Reach(box.Right, box.Bottom);
    }

    /// <summary>Draws a path in the colour of a role or of a series.</summary>
    public Board Path(string d, string role, double width = 1.5, bool fill = false, string? dash = null,
        string? name = null)
    {
        Svg.Leaf("path", ("d", d), ("class", $"{(fill ? "f" : "l")}-{role} {name}".TrimEnd()),
            ("fill", fill ? Ink(role) : "none"), ("stroke", fill ? null : Ink(role)),
            ("stroke-width", fill ? null : width), ("stroke-dasharray", dash));
        return this;
    }

    /// <summary>Makes the picture at least this large.</summary>
    public Board Reach(double right, double bottom)
    {
        (_right, _bottom) = (Math.Max(_right, right), Math.Max(_bottom, bottom));
        return this;
    }

    /// <summary>Puts page, file and words together.</summary>
    /// <param name="kind">Which part of the script brings it to life.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <param name="text">The words.</param>
    /// <param name="data">What the script needs.</param>
    /// <param name="hint">How to use it.</param>
    /// <param name="parts">Shared parts of the script that the kind needs.</param>
    public Visual Finish(
        string kind, VisualTheme theme, string text, JsonObject data, string hint, params string[] parts)
    {
        var (width, height) = (Math.Min(_right, PageWidth - Left) + Left, _bottom + 12);
        var content = Svg.ToString();
        return new Sheet(kind, _title, theme, text)
        {
            Draw = easel => easel.Svg(width, height, content),
            Data = data,
            Hint = hint,
            Parts = parts,
        }.ToVisual();
    }

    private static string Ink(string role) => role.Length == 1 && char.IsAsciiDigit(role[0])
        ? Palette.Light[role[0] - '0']
        : Palette.Role(role);
}

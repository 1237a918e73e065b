using DeepLearning.Display.Drawing;

namespace Plotly.NET.Drawing.Marks;

/// <summary>A colour of the palette, which follows the page's theme, or one that the chart names itself.</summary>
/// <param name="Color">A CSS colour, or null for the palette's.</param>
/// <param name="Style">The index into the palette.</param>
internal readonly record struct Ink(string? Color, int Style)
{
    /// <summary>Gets the attributes of a filled shape.</summary>
    public (string Name, object? Value)[] Fill => Color is null
        ? [("class", "f-" + Palette.Wrap(Style)), ("fill", Palette.Light[Palette.Wrap(Style)])]
        : [("fill", Color)];

    /// <summary>Gets the attributes of a stroked line.</summary>
    public (string Name, object? Value)[] Stroke => Color is null
        ? [("class", "l-" + Palette.Wrap(Style)), ("stroke", Palette.Light[Palette.Wrap(Style)])]
        : [("stroke", Color)];

    /// <summary>The attributes of a shape that is filled with this colour and outlined with another.</summary>
    public (string Name, object? Value)[] FillAnd((string Name, object? Value)[] stroke)
    {
        var classes = string.Join(' ', Fill.Concat(stroke).Where(a => a.Name == "class").Select(a => a.Value));
        return [("class", classes.Length > 0 ? classes : null), .. Fill.Concat(stroke).Where(a => a.Name != "class")];
    }

    /// <summary>The attributes of words with a thin line of paper around them.</summary>
    public static (string Name, object? Value)[] OnPaper() =>
    [
        ("class", "f-fg l-paper"), ("fill", Palette.Role("fg")), ("stroke", Palette.Role("paper")),
    ];

    /// <summary>The attributes of a filled role of the theme: fg, mut, grid, axis, paper.</summary>
    public static (string Name, object? Value)[] Role(string role) =>
        [("class", "f-" + role), ("fill", Palette.Role(role))];

    /// <summary>The attributes of a stroked role of the theme.</summary>
    public static (string Name, object? Value)[] RoleLine(string role) =>
        [("class", "l-" + role), ("stroke", Palette.Role(role))];
}

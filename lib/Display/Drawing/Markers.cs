using static DeepLearning.Display.Drawing.SvgWriter;

namespace DeepLearning.Display.Drawing;

/// <summary>The shapes of points, one per series or class.</summary>
internal static class Markers
{
    /// <summary>Shape names in series order; they are also the words used in text alternatives.</summary>
    public static readonly string[] Names =
        ["circle", "square", "triangle", "diamond", "cross", "inverted triangle", "x", "star"];

    /// <summary>Path data of a shape around a centre.</summary>
    /// <param name="shape">The index into <see cref="Names"/>.</param>
    /// <param name="x">The centre's x.</param>
    /// <param name="y">The centre's y.</param>
    /// <param name="r">The radius of a circle of the same visual weight.</param>
    public static string Path(int shape, double x, double y, double r) => Palette.Wrap(shape) switch
    {
        0 => $"M{P(x - r, y)}a{P(r, r)} 0 1 0 {Number(2 * r)} 0a{P(r, r)} 0 1 0 {Number(-2 * r)} 0z",
        1 => Closed(x, y, r * 0.9, (-1, -1), (1, -1), (1, 1), (-1, 1)),
        2 => Closed(x, y, r * 1.2, (0, -1), (0.95, 0.75), (-0.95, 0.75)),
        3 => Closed(x, y, r * 1.25, (0, -1), (0.85, 0), (0, 1), (-0.85, 0)),
        4 => Closed(x, y, r * 1.15, Plus),
        5 => Closed(x, y, r * 1.2, (0, 1), (0.95, -0.75), (-0.95, -0.75)),
        6 => Closed(x, y, r * 1.15, Array.ConvertAll(Plus, p => ((p.X - p.Y) * 0.7071, (p.X + p.Y) * 0.7071))),
        _ => Closed(x, y, r * 1.35, Star),
    };

    private static readonly (double X, double Y)[] Plus =
    [
        (-0.33, -1), (0.33, -1), (0.33, -0.33), (1, -0.33), (1, 0.33), (0.33, 0.33),
        (0.33, 1), (-0.33, 1), (-0.33, 0.33), (-1, 0.33), (-1, -0.33), (-0.33, -0.33),
    ];

    private static readonly (double X, double Y)[] Star =
    [
        .. Enumerable.Range(0, 10).Select(i =>
        {
            var radius = i % 2 == 0 ? 1 : 0.42;
            return (radius * Math.Sin(i * Math.PI / 5), -radius * Math.Cos(i * Math.PI / 5));
        }),
    ];

    private static string Closed(double x, double y, double r, params ReadOnlySpan<(double X, double Y)> corners)
    {
        var path = new System.Text.StringBuilder();
        foreach (var (cx, cy) in corners)
            path.Append(path.Length == 0 ? 'M' : 'L').Append(P(x + (cx * r), y + (cy * r)));
        return path.Append('z').ToString();
    }

    private static string P(double x, double y) => Number(x) + " " + Number(y);
}

namespace DeepLearning.Datasets;

/// <summary>
/// A chain of points in the unit square, x to the right and y down: what one movement of a pen draws.
/// </summary>
/// <param name="Points">The corners, in drawing order.</param>
internal sealed record Stroke((double X, double Y)[] Points)
{
    private const double DegreesPerStep = 20;

    /// <summary>Draws straight lines through points given as x, y, x, y, ...</summary>
    public static Stroke Line(params double[] coordinates) =>
        new([.. coordinates.Chunk(2).Select(p => (p[0], p[1]))]);

    /// <summary>Draws a part of an ellipse; degrees, 0 to the right, 90 down.</summary>
    public static Stroke Arc(double x, double y, double radiusX, double radiusY, double from, double to)
    {
        var steps = (int)Math.Ceiling((to - from) / DegreesPerStep);
        var points = new (double, double)[steps + 1];
        for (var i = 0; i <= steps; i++)
        {
            var (sin, cos) = Portable.SinCos((from + ((to - from) * i / steps)) * Math.PI / 180);
            points[i] = (x + (radiusX * cos), y + (radiusY * sin));
        }

        return new Stroke(points);
    }
}

namespace DeepLearning.Visuals.Planes;

/// <summary>A rectangle of the plane that is looked at.</summary>
/// <param name="Left">The smallest x.</param>
/// <param name="Right">The largest x.</param>
/// <param name="Bottom">The smallest y.</param>
/// <param name="Top">The largest y.</param>
internal sealed record Plane(double Left, double Right, double Bottom, double Top)
{
    private const double Margin = 0.12;

    /// <summary>The rectangle around points, with some air.</summary>
    /// <param name="points">x and y of each point, interleaved.</param>
    public static Plane Around(float[] points)
    {
        var x = Around(points.Where((_, i) => i % 2 == 0));
        var y = Around(points.Where((_, i) => i % 2 == 1));
        return new Plane(x.Low, x.High, y.Low, y.High);
    }

    /// <summary>The points of a square grid, row by row from the top left, x and y interleaved.</summary>
    public float[] Grid(int side)
    {
        var points = new float[side * side * 2];
        for (var i = 0; i < side * side; i++)
        {
            points[2 * i] = (float)(Left + ((Right - Left) * (i % side) / (side - 1)));
            points[(2 * i) + 1] = (float)(Top - ((Top - Bottom) * (i / side) / (side - 1)));
        }

        return points;
    }

    private static (double Low, double High) Around(IEnumerable<float> values)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (var v in values)
            (low, high) = (Math.Min(low, v), Math.Max(high, v));
        var air = high > low ? (high - low) * Margin : Math.Max(1, Math.Abs(high) * Margin);
        return (low - air, high + air);
    }
}

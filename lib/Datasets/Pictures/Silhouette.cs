namespace DeepLearning.Datasets;

/// <summary>A thing made of filled shapes in the unit square: x to the right, y down.</summary>
/// <param name="Parts">From back to front.</param>
internal sealed record Silhouette(params SilhouettePart[] Parts)
{
    /// <summary>Paints the thing, placed and coloured.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="place">From the unit square to pixels.</param>
    /// <param name="colour">The colour of tone 1; a part's tone makes it darker.</param>
    /// <param name="dice">For small differences between the parts' tones.</param>
    public void Paint(Canvas canvas, in Placement place, ReadOnlySpan<float> colour, ref Dice dice)
    {
        Span<float> own = stackalloc float[colour.Length];
        foreach (var part in Parts)
        {
            var tone = part.Tone * (float)dice.Between(0.88, 1.12);
            for (var c = 0; c < own.Length; c++)
                own[c] = Math.Clamp(colour[c] * tone, 0f, 1f);
            canvas.Fill(place.Map(part.Corners), own);
        }
    }

    /// <summary>Describes a polygon by x, y, x, y, ...</summary>
    public static SilhouettePart P(double tone, params double[] coordinates) =>
        new((float)tone, [.. coordinates.Chunk(2).Select(p => (p[0], p[1]))]);

    /// <summary>Describes a polygon that is its own mirror image: the right half, from top to bottom.</summary>
    public static SilhouettePart M(double tone, params double[] coordinates)
    {
        var half = coordinates.Chunk(2).Select(p => (p[0], p[1])).ToList();
        return new((float)tone, [.. half, .. half.AsEnumerable().Reverse().Select(p => (1 - p.Item1, p.Item2))]);
    }

    /// <summary>Describes an ellipse.</summary>
    public static SilhouettePart E(double tone, double x, double y, double radiusX, double radiusY) =>
        new((float)tone, Canvas.Ellipse(x, y, radiusX, radiusY));
}

/// <summary>One filled shape and how bright it is.</summary>
internal sealed record SilhouettePart(float Tone, (double X, double Y)[] Corners);

/// <summary>How the unit square lands on the picture.</summary>
internal readonly record struct Placement(double A, double B, double C, double D, double X, double Y)
{
    /// <summary>Picks a place: scaled, turned, sheared, shifted, perhaps mirrored.</summary>
    /// <param name="side">The side of the picture in pixels.</param>
    /// <param name="dice">The draws.</param>
    /// <param name="size">The largest part of the side that the square may take.</param>
    /// <param name="turn">The spread of the angle, in radians.</param>
    public static Placement Pick(int side, ref Dice dice, double size = 0.95, double turn = 0.1)
    {
        var (sin, cos) = Portable.SinCos(turn * dice.Normal());
        var scaleX = side * size * dice.Between(0.6, 1) * (dice.Chance(0.5) ? 1 : -1);
        var scaleY = side * size * dice.Between(0.6, 1);
        var shear = 0.15 * dice.Normal();
        return new Placement(cos * scaleX, ((cos * shear) - sin) * scaleY, sin * scaleX,
            ((sin * shear) + cos) * scaleY, side * dice.Between(0.38, 0.62), side * dice.Between(0.38, 0.62));
    }

    public (double X, double Y)[] Map((double X, double Y)[] points)
    {
        var mapped = new (double, double)[points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            var (x, y) = (points[i].X - 0.5, points[i].Y - 0.5);
            mapped[i] = (X + (A * x) + (B * y), Y + (C * x) + (D * y));
        }

        return mapped;
    }
}

namespace DeepLearning.Datasets;

/// <summary>
/// Sine and cosine from additions and multiplications alone, so that they are equal on every machine.
/// </summary>
internal static class Portable
{
    /// <summary>Gets sine and cosine of an angle in radians, for angles up to a few thousand.</summary>
    /// <remarks>
    /// <b>Formula</b>: fold to [-pi/4, pi/4], then the Taylor series to x^15 and x^14: error below 1e-15.
    /// </remarks>
    public static (double Sin, double Cos) SinCos(double angle)
    {
        var quarter = Math.Floor((angle / (Math.PI / 2)) + 0.5);
        var x = angle - (quarter * (Math.PI / 2));
        var q = x * x;
        var sin = x;
        var cos = 1.0;
        var (s, c) = (x, 1.0);
        for (var n = 1; n <= 7; n++)
        {
            c *= -q / ((2 * n) * ((2 * n) - 1));
            s *= -q / ((2 * n) * ((2 * n) + 1));
            cos += c;
            sin += s;
        }

        return ((long)quarter & 3) switch
        {
            0 => (sin, cos),
            1 => (cos, -sin),
            2 => (-sin, -cos),
            _ => (-cos, sin),
        };
    }
}

using static TorchSharp.torch;

namespace TorchSharp.Vision.Transforms;

/// <summary>Turns, shifts, scales and shears pictures.</summary>
internal static class Affine
{
    /// <summary>Two rows that take a new place (x, y, 1) to the old one.</summary>
    internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
    {
        public (double X, double Y) Map(double x, double y) => ((A * x) + (B * y) + C, (D * x) + (E * y) + F);
    }

    public static Tensor Apply(
        string op, Tensor image, Matrix matrix, InterpolationMode mode, bool expand, IList<float>? fill)
    {
        var size = Frames.Size(op, image, 3);
        return Warp.Apply(op, image, expand ? Expanded(matrix, size) : size, matrix.Map, mode, fill);
    }

    /// <summary>
    /// Inverts shear, then turning, scaling and shifting, all about a centre.
    /// </summary>
    /// <param name="centre">Across and down, from the middle of the picture.</param>
    /// <param name="angle">Degrees clockwise.</param>
    /// <param name="shift">Across and down, in pixels.</param>
    /// <param name="scale">How many times larger.</param>
    /// <param name="shear">Degrees along x and along y.</param>
    public static Matrix Inverse(
        (double X, double Y) centre, double angle, (double X, double Y) shift, double scale, (double X, double Y) shear)
    {
        var (turn, sx, sy) = (Radians(angle), Radians(shear.X), Radians(shear.Y));
        // Turning times shear is [[a, b], [c, d]] with determinant 1; its inverse is [[d, -b], [-c, a]].
        var a = Math.Cos(turn - sy) / Math.Cos(sy);
        var b = (-Math.Cos(turn - sy) * Math.Tan(sx) / Math.Cos(sy)) - Math.Sin(turn);
        var c = Math.Sin(turn - sy) / Math.Cos(sy);
        var d = (-Math.Sin(turn - sy) * Math.Tan(sx) / Math.Cos(sy)) + Math.Cos(turn);
        var (p, q, r, s) = (d / scale, -b / scale, -c / scale, a / scale);
        var (x, y) = (centre.X + shift.X, centre.Y + shift.Y);
        return new Matrix(p, q, centre.X - (p * x) - (q * y), r, s, centre.Y - (r * x) - (s * y));
    }

    /// <summary>Computes how large a picture must be to show all of the turned one.</summary>
    private static (long Height, long Width) Expanded(Matrix matrix, (long Height, long Width) size)
    {
        var (w, h) = (size.Width / 2.0, size.Height / 2.0);
        (double X, double Y)[] corners =
            [matrix.Map(-w, -h), matrix.Map(-w, h), matrix.Map(w, h), matrix.Map(w, -h)];
        return (Extent(corners.Select(c => c.Y + h)), Extent(corners.Select(c => c.X + w)));
    }

    /// <summary>Counts the pixels that a range touches; ten-thousandths of a pixel do not count.</summary>
    private static long Extent(IEnumerable<double> ends)
    {
        const double grains = 1e4;
        var trimmed = ends.Select(e => Math.Truncate(e * grains) / grains).ToArray();
        return (long)(Math.Ceiling(trimmed.Max()) - Math.Floor(trimmed.Min()));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}

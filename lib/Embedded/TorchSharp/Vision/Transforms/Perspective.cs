using static TorchSharp.torch;

namespace TorchSharp.Vision.Transforms;

/// <summary>Draws a picture as if it were seen from another side: four points go to four others.</summary>
internal static class Perspective
{
    public static Tensor Apply(
        Tensor image, IList<IList<int>> startpoints, IList<IList<int>> endpoints, InterpolationMode mode,
        IList<float>? fill)
    {
        var size = Frames.Size("perspective", image, 3);
        Check(startpoints, nameof(startpoints));
        Check(endpoints, nameof(endpoints));
        var k = Solve(startpoints, endpoints);
        var (w, h) = (size.Width / 2.0, size.Height / 2.0);
        return Warp.Apply("perspective", image, size, Map, mode, fill);

        (double X, double Y) Map(double x, double y)
        {
            // The points count pixels from the corner; the coefficients belong to those numbers.
            var (u, v) = (x + w, y + h);
            var depth = (k[6] * u) + (k[7] * v) + 1;
            return ((((k[0] * u) + (k[1] * v) + k[2]) / depth) - w, (((k[3] * u) + (k[4] * v) + k[5]) / depth) - h);
        }
    }

    private static void Check(IList<IList<int>> points, string name)
    {
        ArgumentNullException.ThrowIfNull(points, name);
        if (points.Count != 4 || points.Any(p => p is not { Count: 2 }))
            throw new ArgumentException(
                $"[perspective] expected four points (across, down) as {name}, got {points.Count} points", name);
    }

    /// <summary>Finds the eight coefficients that take end points to start points.</summary>
    private static double[] Solve(IList<IList<int>> start, IList<IList<int>> end)
    {
        var rows = new double[8][];
        for (var i = 0; i < 4; i++)
        {
            var (x, y, u, v) = ((double)end[i][0], (double)end[i][1], (double)start[i][0], (double)start[i][1]);
            rows[2 * i] = [x, y, 1, 0, 0, 0, -u * x, -u * y, u];
            rows[(2 * i) + 1] = [0, 0, 0, x, y, 1, -v * x, -v * y, v];
        }
        for (var c = 0; c < 8; c++)
        {
            var best = Enumerable.Range(c, 8 - c).MaxBy(r => Math.Abs(rows[r][c]));
            if (Math.Abs(rows[best][c]) < 1e-9)
                throw new ArgumentException(
                    "[perspective] expected four points of which no three are on a line, got others");
            (rows[c], rows[best]) = (rows[best], rows[c]);
            for (var r = 0; r < 8; r++)
            {
                if (r != c)
                    Subtract(rows[r], rows[c], rows[r][c] / rows[c][c]);
            }
        }
        return [.. rows.Select((row, i) => row[8] / row[i])];
    }

    private static void Subtract(double[] row, double[] other, double times)
    {
        for (var i = 0; i < row.Length; i++)
            row[i] -= times * other[i];
    }
}

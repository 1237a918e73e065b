namespace DeepLearning.Blocks.Tests.Regions;

/// <summary>
/// RoIAlign and RoIPool as the papers describe them, one number at a time: the reference of the tests.
/// </summary>
internal static class PointByPoint
{
    public static double Align(
        double[,] map, double[] box, int row, int column, int height, int width, int samples, bool aligned)
    {
        var shift = aligned ? 0.5 : 0;
        var (left, top) = (box[0] - shift, box[1] - shift);
        var (wide, high) = (box[2] - shift - left, box[3] - shift - top);
        if (!aligned)
            (wide, high) = (Math.Max(wide, 1), Math.Max(high, 1));
        var sum = 0.0;
        for (var i = 0; i < samples; i++)
            for (var j = 0; j < samples; j++)
                sum += Bilinear(
                    map,
                    top + ((row + ((i + 0.5) / samples)) * high / height),
                    left + ((column + ((j + 0.5) / samples)) * wide / width));
        return sum / (samples * samples);
    }

    public static double Pool(double[,] map, double[] box, int row, int column, int height, int width)
    {
        var (left, top) = (Round(box[0]), Round(box[1]));
        var high = (double)Math.Max(Round(box[3]) - top + 1, 1) / height;
        var wide = (double)Math.Max(Round(box[2]) - left + 1, 1) / width;
        var best = double.NegativeInfinity;
        for (var y = top + (int)Math.Floor(row * high); y < top + (int)Math.Ceiling((row + 1) * high); y++)
            for (var x = left + (int)Math.Floor(column * wide); x < left + (int)Math.Ceiling((column + 1) * wide); x++)
                if (y >= 0 && x >= 0 && y < map.GetLength(0) && x < map.GetLength(1))
                    best = Math.Max(best, map[y, x]);
        return double.IsInfinity(best) ? 0 : best;
    }

    private static double Bilinear(double[,] map, double y, double x)
    {
        var (rows, columns) = (map.GetLength(0), map.GetLength(1));
        if (y < -1 || y > rows || x < -1 || x > columns)
            return 0;
        (y, x) = (Math.Clamp(y, 0, rows - 1), Math.Clamp(x, 0, columns - 1));
        var (y0, x0) = ((int)y, (int)x);
        var (y1, x1) = (Math.Min(y0 + 1, rows - 1), Math.Min(x0 + 1, columns - 1));
        var (v, u) = (y - y0, x - x0);
        return (map[y0, x0] * (1 - v) * (1 - u)) + (map[y0, x1] * (1 - v) * u)
            + (map[y1, x0] * v * (1 - u)) + (map[y1, x1] * v * u);
    }

    private static int Round(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}

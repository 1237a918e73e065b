namespace DeepLearning.Datasets;

/// <summary>Paints polygons with smooth edges into planes of numbers; equal on every machine.</summary>
/// <remarks>Each row is cut into four lines; along a line the covered part of every pixel is exact.</remarks>
internal sealed class Canvas(int width, int height, int channels)
{
    private const int Lines = 4;
    private readonly float[] _row = new float[width];

    public int Width => width;

    public int Height => height;

    /// <summary>The values, plane by plane, row by row; 0 is black, 1 white.</summary>
    public float[] Planes { get; } = new float[width * height * channels];

    /// <summary>Fills everything with a colour that runs from top to bottom.</summary>
    public void Ground(ReadOnlySpan<float> top, ReadOnlySpan<float> bottom)
    {
        for (var i = 0; i < Planes.Length; i++)
        {
            var (channel, y) = (i / (width * height), i % (width * height) / width);
            Planes[i] = top[channel] + ((bottom[channel] - top[channel]) * y / height);
        }
    }

    /// <summary>Lays a colour over the inside of a polygon.</summary>
    /// <param name="corners">In pixels; inside is what an even-odd rule says.</param>
    /// <param name="colour">One value a channel.</param>
    /// <param name="opacity">1 hides what lies below.</param>
    /// <param name="coverage">Receives the covered part of each pixel, when given.</param>
    public void Fill(
        (double X, double Y)[] corners, ReadOnlySpan<float> colour, float opacity = 1, float[]? coverage = null)
    {
        var top = Math.Max(0, (int)Math.Floor(corners.Min(c => c.Y)));
        var bottom = Math.Min(height - 1, (int)Math.Ceiling(corners.Max(c => c.Y)));
        Span<double> crossings = stackalloc double[corners.Length];
        for (var y = top; y <= bottom; y++)
        {
            Array.Clear(_row);
            for (var line = 0; line < Lines; line++)
                Cover(corners, y + ((line + 0.5) / Lines), crossings);
            for (var x = 0; x < width; x++)
            {
                if (_row[x] <= 0)
                    continue;
                var covered = Math.Min(1f, _row[x] / Lines);
                if (coverage is not null)
                    coverage[(y * width) + x] = Math.Max(coverage[(y * width) + x], covered);
                for (var c = 0; c < channels; c++)
                {
                    ref var pixel = ref Planes[(((c * height) + y) * width) + x];
                    pixel += covered * opacity * (colour[c] - pixel);
                }
            }
        }
    }

    /// <summary>Adds grain and keeps all values in [0, 1].</summary>
    public void Grain(ref Dice dice, float deviation)
    {
        for (var i = 0; i < Planes.Length; i++)
            Planes[i] = Math.Clamp(Planes[i] + (deviation * dice.Rough()), 0f, 1f);
    }

    /// <summary>The corners of an ellipse, in order.</summary>
    public static (double X, double Y)[] Ellipse(double x, double y, double radiusX, double radiusY, double turn = 0)
    {
        const int corners = 20;
        var (sin, cos) = Portable.SinCos(turn);
        var points = new (double, double)[corners];
        for (var i = 0; i < corners; i++)
        {
            var (s, c) = Portable.SinCos(2 * Math.PI * i / corners);
            points[i] = (x + (radiusX * c * cos) - (radiusY * s * sin), y + (radiusX * c * sin) + (radiusY * s * cos));
        }

        return points;
    }

    private void Cover((double X, double Y)[] corners, double y, Span<double> crossings)
    {
        var n = 0;
        for (var i = 0; i < corners.Length; i++)
        {
            var (a, b) = (corners[i], corners[i + 1 == corners.Length ? 0 : i + 1]);
            if (a.Y <= y != b.Y <= y)
                crossings[n++] = a.X + ((y - a.Y) / (b.Y - a.Y) * (b.X - a.X));
        }

        crossings[..n].Sort();
        for (var i = 0; i + 1 < n; i += 2)
        {
            var (left, right) = (Math.Max(0, crossings[i]), Math.Min(width, crossings[i + 1]));
            for (var x = (int)left; x < right; x++)
                _row[x] += (float)(Math.Min(right, x + 1) - Math.Max(left, x));
        }
    }
}

namespace DeepLearning.Datasets;

/// <summary>Draws strokes into a grey picture by the distance of each pixel to the nearest line.</summary>
/// <remarks>Additions, multiplications and square roots only: IEEE 754 gives the same bytes everywhere.</remarks>
internal static class GlyphRaster
{
    private const int Side = GlyphPen.Side;

    /// <summary>At most so many marks that belong to no digit: a small network must learn to look past them.</summary>
    private const int StrayMarks = 1;

    /// <summary>The spread of a sum of four even draws from [0, 1).</summary>
    private const float FourDrawSpread = 0.57735f;

    public static void Draw(Stroke[] strokes, in GlyphPen pen, ref Dice dice, Span<byte> picture)
    {
        Span<float> paper = stackalloc float[Side * Side];
        paper.Clear();
        foreach (var stroke in strokes)
        {
            var from = pen.Map(stroke.Points[0], ref dice);
            for (var i = 1; i < stroke.Points.Length; i++)
            {
                var to = pen.Map(stroke.Points[i], ref dice);
                Segment(paper, from, to, pen.Radius);
                from = to;
            }
        }

        for (var marks = dice.Below(StrayMarks + 1); marks > 0; marks--)
        {
            var (from, to) = GlyphPen.Stray(ref dice);
            Segment(paper, from, to, pen.Radius);
        }

        for (var i = 0; i < paper.Length; i++)
        {
            var value = (paper[i] * pen.Ink) + (pen.Grain * Grain(dice.Next()));
            picture[i] = (byte)((Math.Clamp(value, 0f, 1f) * 255f) + 0.5f);
        }
    }

    private static float Grain(ulong bits)
    {
        var sum = (uint)(ushort)bits + (ushort)(bits >> 16) + (ushort)(bits >> 32) + (ushort)(bits >> 48);
        return ((sum * (1f / 65536f)) - 2f) / FourDrawSpread;
    }

    private static void Segment(Span<float> paper, (float X, float Y) a, (float X, float Y) b, float radius)
    {
        var reach = radius + 0.5f;
        var (left, right) = Range(a.X, b.X, reach);
        var (top, bottom) = Range(a.Y, b.Y, reach);
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = (dx * dx) + (dy * dy);
        var inverse = length > 0 ? 1f / length : 0f;
        for (var y = top; y <= bottom; y++)
        {
            for (var x = left; x <= right; x++)
            {
                // Pixel centres lie at half numbers.
                var (px, py) = (x + 0.5f - a.X, y + 0.5f - a.Y);
                var t = Math.Clamp(((px * dx) + (py * dy)) * inverse, 0f, 1f);
                var (ex, ey) = (px - (t * dx), py - (t * dy));
                var squared = (ex * ex) + (ey * ey);
                if (squared >= reach * reach)
                    continue;
                var cover = Math.Min(1f, reach - MathF.Sqrt(squared));
                ref var pixel = ref paper[(y * Side) + x];
                pixel = Math.Max(pixel, cover);
            }
        }
    }

    private static (int Low, int High) Range(float a, float b, float reach) =>
        (Math.Max(0, (int)(Math.Min(a, b) - reach - 0.5f)), Math.Min(Side - 1, (int)(Math.Max(a, b) + reach)));
}

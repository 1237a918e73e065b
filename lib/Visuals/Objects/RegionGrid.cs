namespace DeepLearning.Visuals.Objects;

/// <summary>One bilinear sample: where, and what the four pixels around it give.</summary>
/// <param name="Y">The row, in pixels of the map; whole numbers are pixel centres.</param>
/// <param name="X">The column.</param>
/// <param name="Value">The value there.</param>
internal readonly record struct SamplePoint(double Y, double X, double Value);

/// <summary>
/// A box cut into cells with sampling points between the pixels of one feature map (RoIAlign).
/// <para><b>Source</b>: Mask R-CNN, arXiv 1703.06870, section 3; points and borders as in torchvision.</para>
/// </summary>
/// <param name="Map">The feature map, row by row.</param>
/// <param name="Height">Rows of the map.</param>
/// <param name="Width">Columns of the map.</param>
/// <param name="Rows">Rows of the result.</param>
/// <param name="Columns">Columns of the result.</param>
/// <param name="Samples">Points along each side of a cell.</param>
/// <param name="Aligned">Whether pixel centres lie at half coordinates.</param>
internal sealed record RegionGrid(
    float[] Map, int Height, int Width, int Rows, int Columns, int Samples, bool Aligned)
{
    /// <summary>The sampling points of a cell.</summary>
    /// <param name="box">The box in pixels of the map.</param>
    /// <param name="row">The row of the cell.</param>
    /// <param name="column">The column of the cell.</param>
    public SamplePoint[] Points(Rect box, int row, int column)
    {
        var shift = Aligned ? 0.5 : 0;
        var (left, top) = (box.Left - shift, box.Top - shift);
        var (wide, tall) = ((double)box.Right - box.Left, (double)box.Bottom - box.Top);
        if (!Aligned)
            (wide, tall) = (Math.Max(wide, 1), Math.Max(tall, 1));
        return
        [
            .. from i in Enumerable.Range(0, Samples)
               from j in Enumerable.Range(0, Samples)
               let y = top + (((row * Samples) + i + 0.5) * tall / (Rows * Samples))
               let x = left + (((column * Samples) + j + 0.5) * wide / (Columns * Samples))
               select new SamplePoint(y, x, At(y, x)),
        ];
    }

    /// <summary>The result: the mean of each cell's points.</summary>
    public float[] Align(Rect box) =>
    [
        .. from row in Enumerable.Range(0, Rows)
           from column in Enumerable.Range(0, Columns)
           select (float)Points(box, row, column).Average(p => p.Value),
    ];

    /// <summary>
    /// RoIPool's result: the box and then the cells are rounded to whole pixels, and the largest value counts.
    /// <para><b>Source</b>: Fast R-CNN, arXiv 1504.08083, section 2.1.</para>
    /// </summary>
    public float[] Pool(Rect box) =>
    [
        .. from row in Enumerable.Range(0, Rows)
           from column in Enumerable.Range(0, Columns)
           let tall = Strip(box.Top, box.Bottom, Rows, Height, row)
           let wide = Strip(box.Left, box.Right, Columns, Width, column)
           select (from y in Enumerable.Range(tall.From, tall.Count)
                   from x in Enumerable.Range(wide.From, wide.Count)
                   select Map[(y * Width) + x]).DefaultIfEmpty(0).Max(),
    ];

    private static (int From, int Count) Strip(double from, double to, int parts, int size, int i)
    {
        var (first, last) = (Math.Floor(from + 0.5), Math.Floor(to + 0.5));
        var step = Math.Max(last - first + 1, 1) / parts;
        var start = (int)Math.Clamp(first + Math.Floor(i * step), 0, size);
        return (start, (int)Math.Clamp(first + Math.Ceiling((i + 1) * step), 0, size) - start);
    }

    /// <summary>The map between its pixels; nothing more than a pixel outside.</summary>
    public double At(double y, double x)
    {
        if (y < -1 || x < -1 || y > Height || x > Width)
            return 0;
        (y, x) = (Math.Clamp(y, 0, Height - 1), Math.Clamp(x, 0, Width - 1));
        var (i, j) = ((int)y, (int)x);
        var (i2, j2) = (Math.Min(i + 1, Height - 1), Math.Min(j + 1, Width - 1));
        var (fy, fx) = (y - i, x - j);
        return ((1 - fy) * (((1 - fx) * Map[(i * Width) + j]) + (fx * Map[(i * Width) + j2])))
            + (fy * (((1 - fx) * Map[(i2 * Width) + j]) + (fx * Map[(i2 * Width) + j2])));
    }
}

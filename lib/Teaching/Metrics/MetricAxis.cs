namespace DeepLearning.Teaching;

/// <summary>Chooses the stretch of the number line that a metric is drawn on.</summary>
internal readonly record struct MetricAxis(double Start, double End)
{
    private const double Padding = 0.08;

    public static MetricAxis Of(double value, Band band)
    {
        var shown = band.Broken.Select(b => b.Value)
            .Concat(new[] { band.Low, band.High, value }.OfType<double>())
            .Where(double.IsFinite)
            .DefaultIfEmpty(0).ToList();
        var (low, high) = (shown.Min(), shown.Max());
        var room = high > low ? (high - low) * Padding : Math.Max(1e-9, Math.Abs(high) * Padding);
        return new MetricAxis(low - room, high + room);
    }

    /// <summary>Places a value between 0 (left end) and 1 (right end).</summary>
    public double Position(double value) => Math.Clamp((value - Start) / (End - Start), 0, 1);

    public double ValueAt(double position) => Start + (position * (End - Start));
}

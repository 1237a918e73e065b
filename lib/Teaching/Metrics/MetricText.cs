namespace DeepLearning.Teaching;

/// <summary>Says in words and characters how a number lies against its band.</summary>
internal static class MetricText
{
    private const int Cells = 40;

    /// <summary>A value looks like a fault's when it is closer to it than this share of the way to the band.</summary>
    private const double Likeness = 0.25;

    public static string Of(MetricResult metric)
    {
        var sentence = $"{(metric.Passed ? "[ok]" : "[!!]")} {metric.Name} = {Value(metric)}: {Verdict(metric)}";
        return metric is { Spec: { } spec, Band: { } band }
            ? string.Join("\n     ",
                sentence, spec.Meaning, Bar(metric.Value, band), Reading(metric), Broken(spec, band))
            : sentence;
    }

    public static string Value(MetricResult metric) => metric.Spec?.Format(metric.Value)
        ?? metric.Value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);

    public static string Verdict(MetricResult metric)
    {
        if (metric.Trouble is { } trouble)
            return $"not compared, {trouble}";
        var (spec, band) = (metric.Spec!, metric.Band!);
        var range = Range(spec, band);
        var data = metric.Data == BandFile.Any ? "" : $" ({metric.Data} data)";
        if (!double.IsFinite(metric.Value))
            return $"not a finite number; expected {range}{data}";
        var place = metric.Passed ? "inside" : metric.Value < band.Low ? "below" : "above";
        return $"{place} the expected band, {range}{data}";
    }

    /// <summary>Says what the number tells: how safe it is, or which fault scores like it.</summary>
    public static string Reading(MetricResult metric)
    {
        var (spec, band) = (metric.Spec!, metric.Band!);
        if (!double.IsFinite(metric.Value))
            return "Training diverged, or something was divided by zero: lower the learning rate, look for log(0).";
        var nearest = band.Broken.MinBy(b => Math.Abs(b.Value - metric.Value));
        if (nearest is null)
            return "";
        var gap = Math.Abs(nearest.Value - metric.Value);
        if (metric.Passed)
            return $"The nearest broken variant, {nearest.Variant}, is {spec.Distance(gap)} away.";
        var edge = metric.Value < band.Low ? band.Low.Value : band.High!.Value;
        return gap <= Math.Max(band.Margin, Likeness * Math.Abs(nearest.Value - edge))
            ? $"That is about what '{nearest.Variant}' scores: is it what happened here?"
            : $"Off by {spec.Distance(Math.Abs(metric.Value - edge))}; no known fault scores like that."
                + " Did you change the data, the seed or the number of steps?";
    }

    public static string Broken(MetricSpec spec, Band band) =>
        $"For comparison: {string.Join("; ", band.Broken.Select(b => $"{b.Variant} {spec.Format(b.Value)}"))}.";

    private static string Range(MetricSpec spec, Band band) => (band.Low, band.High) switch
    {
        ({ } low, { } high) => $"{spec.Format(low)} to {spec.Format(high)}",
        ({ } low, null) => $"{spec.Format(low)} or more",
        (null, { } high) => $"{spec.Format(high)} or less",
        _ => "any value",
    };

    /// <summary>Draws the axis: <c>=</c> for the band, <c>x</c> for broken variants, <c>|</c> for the value.</summary>
    private static string Bar(double value, Band band)
    {
        var axis = MetricAxis.Of(value, band);
        var cells = new char[Cells];
        for (var i = 0; i < Cells; i++)
            cells[i] = band.Contains(axis.ValueAt((i + 0.5) / Cells)) ? '=' : '.';
        foreach (var broken in band.Broken)
            cells[Cell(axis.Position(broken.Value))] = 'x';
        if (double.IsFinite(value))
            cells[Cell(axis.Position(value))] = '|';
        return $"[{new string(cells)}]";
    }

    private static int Cell(double position) => Math.Clamp((int)(position * Cells), 0, Cells - 1);
}

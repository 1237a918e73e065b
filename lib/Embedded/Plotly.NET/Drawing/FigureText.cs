using System.Text;
using DeepLearning.Display.Drawing;
using Plotly.NET.Figures;

namespace Plotly.NET.Drawing;

/// <summary>Tells a figure in words and numbers.</summary>
internal static class FigureText
{
    /// <summary>Describes kind, axes, ranges and extremes.</summary>
    public static string Describe(Figure figure)
    {
        var plot = FigurePlot.Read(figure);
        var text = new StringBuilder("Chart");
        if (!string.IsNullOrEmpty(plot.Title))
            text.Append($" \"{plot.Title}\"");
        text.Append($": {Count(plot.Series.Count, "trace")}");
        text.Append($"; x is {Axis(plot.X, plot.Series.SelectMany(s => s.X))}");
        text.Append($"; y is {Axis(plot.Y, plot.Series.SelectMany(s => s.Y))}.");
        foreach (var series in plot.Series.Take(20))
            text.Append('\n').Append(Series(plot, series));
        if (plot.Series.Count > 20)
            text.Append($"\n... and {plot.Series.Count - 20} more traces.");
        return text.ToString();
    }

    private static string Series(Plot plot, PlotSeries series)
    {
        var kind = (series.Line, series.Marks) switch
        {
            (true, true) => "line with markers",
            (true, false) => "line",
            (false, true) => "points",
            _ => "texts",
        };
        var places = Enumerable.Range(0, series.X.Length)
            .Where(i => double.IsFinite(series.X[i]) && double.IsFinite(series.Y[i])).ToList();
        var head = $"- {series.Name}: {kind}, {Count(series.X.Length, "point")}";
        if (series.X.Length > places.Count)
            head += $" ({series.X.Length - places.Count} missing)";
        if (places.Count == 0)
            return head + (series.X.Length == 0 ? ", empty." : ", nothing to draw.");
        var low = places.MinBy(i => series.Y[i]);
        var high = places.MaxBy(i => series.Y[i]);
        return $"{head}; lowest {At(low)}, highest {At(high)}, first {At(places[0])}, last {At(places[^1])}.";

        string At(int i) => $"{Value(plot.Y, series.Y[i])} at x = {Value(plot.X, series.X[i])}";
    }

    private static string Axis(PlotAxis axis, IEnumerable<double> values)
    {
        var name = string.IsNullOrEmpty(axis.Title) ? "unnamed" : $"\"{axis.Title}\"";
        var finite = values.Where(double.IsFinite).ToList();
        var kind = axis.Kind == AxisKind.Linear ? "" : $", {axis.Kind.ToString().ToLowerInvariant()}";
        return finite.Count == 0
            ? $"{name}{kind}, empty"
            : $"{name}{kind}, {Value(axis, finite.Min())} to {Value(axis, finite.Max())}";
    }

    private static string Value(PlotAxis axis, double value) => axis.Kind switch
    {
        AxisKind.Category when axis.Categories is { } names && value >= 0 && value < names.Count => names[(int)value],
        AxisKind.Date => Ticks.When(value).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        _ => Ticks.Short(value),
    };

    private static string Count(int n, string noun) => n == 1 ? $"1 {noun}" : $"{n} {noun}s";
}

using System.Text;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;

namespace DeepLearning.Visuals.Curves;

/// <summary>Tells training curves in words: start, best, last, trend.</summary>
internal static class CurveText
{
    /// <summary>A change below this share of the curve's own range is called flat.</summary>
    private const double FlatShare = 0.02;

    /// <summary>Describes all curves.</summary>
    public static string Describe(string title, IReadOnlyCollection<CurveHistory> curves)
    {
        var text = new StringBuilder(title);
        if (curves.Count == 0)
            return text.Append(": nothing recorded yet.").ToString();
        var last = curves.Max(c => c.Steps[^1]);
        text.Append($", {curves.Count} curve{(curves.Count == 1 ? "" : "s")} up to step {Ticks.Short(last)}:");
        foreach (var curve in curves)
            text.Append("\n- ").Append(Describe(curve));
        return text.Append(Sampling.ExtremesRule(
            curves.Max(c => c.Values.Count), CurvePicture.DataPoints, "numbers of a curve")).ToString();
    }

    private static string Describe(CurveHistory curve)
    {
        var finite = Enumerable.Range(0, curve.Values.Count).Where(i => double.IsFinite(curve.Values[i])).ToList();
        var bad = curve.Values.Count - finite.Count;
        var lost = bad == 0 ? "" : $" {bad} value{(bad == 1 ? " is" : "s are")} NaN or infinite: training diverged?";
        if (finite.Count == 0)
            return $"{curve.Name}: no finite value.{lost}";
        var best = curve.IsScore ? finite.MaxBy(i => curve.Values[i]) : finite.MinBy(i => curve.Values[i]);
        return $"{curve.Name}: starts at {At(finite[0])}, {(curve.IsScore ? "highest" : "lowest")} {At(best)}, "
            + $"last {At(finite[^1])}; {Trend(curve)}.{lost}";

        string At(int i) => $"{Number(curve.Values[i])} (step {Ticks.Short(curve.Steps[i])})";
    }

    private static string Number(double value) => Math.Abs(value) is >= 1e-3 and < 1000
        ? value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)
        : Ticks.Short(value);

    private static string Trend(CurveHistory curve)
    {
        var smooth = curve.Smooth().Where(double.IsFinite).ToArray();
        if (smooth.Length < 3)
            return "too short for a trend";
        var tail = smooth[(smooth.Length * 2 / 3)..];
        var change = tail[^1] - tail[0];
        var range = smooth.Max() - smooth.Min();
        if (range == 0 || Math.Abs(change) < range * FlatShare)
            return "flat over the last third";
        return $"still {(change > 0 ? "rising" : "falling")} over the last third";
    }
}

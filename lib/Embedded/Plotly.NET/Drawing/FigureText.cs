using System.Text;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Sheets;
using Plotly.NET.Figures;

namespace Plotly.NET.Drawing;

/// <summary>Tells a figure in words and numbers.</summary>
internal static class FigureText
{
    private const int MostTraces = 20;

    /// <summary>Describes kind, axes, ranges and extremes.</summary>
    public static string Describe(Figure figure)
    {
        var sheet = Sheet.Of(figure);
        var lines = sheet.Marks.Select(m => m.Describe())
            .Concat(sheet.Pies.Select(p => p.Describe()))
            .Concat(sheet.Tables.Select(t => t.Describe()))
            .Concat(sheet.Others.Select(o => o.Describe())).ToList();
        var text = new StringBuilder("Chart");
        if (!string.IsNullOrEmpty(sheet.Title))
            text.Append($" \"{sheet.Title}\"");
        text.Append(lines.Count == 1 ? ": 1 trace" : $": {lines.Count} traces");
        var axes = sheet.Panels.SelectMany(p => new[] { p.X, p.Y }).Distinct()
            .OrderBy(a => a.IsX ? 0 : 1).ThenBy(a => a.Id, StringComparer.Ordinal);
        foreach (var axis in axes)
            text.Append($"; {axis.Id.Replace(':', ' ')} is {Axis(axis)}");
        text.Append('.');
        foreach (var line in lines.Take(MostTraces))
            text.Append('\n').Append(line);
        if (lines.Count > MostTraces)
            text.Append($"\n... and {lines.Count - MostTraces} more traces.");
        return text.ToString();
    }

    private static string Axis(Axis axis)
    {
        var name = string.IsNullOrEmpty(axis.Title) ? "unnamed" : $"\"{axis.Title}\"";
        var kind = axis.Kind == AxisKind.Linear ? "" : $", {axis.Kind.ToString().ToLowerInvariant()}";
        if (axis.IsEmpty)
            return $"{name}{kind}, empty";
        if (axis.Kind == AxisKind.Category)
        {
            var names = string.Join(", ", axis.Names.Take(6));
            return $"{name}{kind}, {(axis.Names.Count > 6 ? $"{names} and {axis.Names.Count - 6:#,0} more" : names)}";
        }

        var (low, high) = axis.Shown;
        return $"{name}{kind}, {axis.Tell(low)} to {axis.Tell(high)}";
    }
}

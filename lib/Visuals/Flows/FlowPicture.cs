using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;

namespace DeepLearning.Visuals.Flows;

/// <summary>Draws gradients by parameter on a logarithmic axis, and their ratio to the parameters.</summary>
internal sealed class FlowPicture(string title, List<GradientRow> rows)
{
    /// <summary>Numbers below this are drawn at it: a step by them changes no weight.</summary>
    private const double Floor = 1e-20;

    /// <summary>Makes the visual.</summary>
    public Visual ToVisual(VisualTheme theme)
    {
        var grid = new PlotGrid(title, [
            Panel("size of the gradient", r => r.Gradient),
            Panel("gradient / parameter", r => [.. r.Gradient.Zip(r.Weight, (g, w) => w > 0 ? g / w : double.NaN)])],
            2, 340);
        return new Sheet("flow", title, theme, Describe())
        {
            Draw = easel => grid.Draw(easel),
            Data = new JsonObject
            {
                ["panels"] = grid.Panels(),
                ["rows"] = JsonText.Nodes(rows.Select(r => (JsonNode)new JsonObject
                {
                    ["name"] = r.Name,
                    ["parameters"] = JsonText.Texts(r.Parameters),
                    ["gradient"] = JsonText.Numbers(r.Gradient, 4),
                    ["weight"] = JsonText.Numbers(r.Weight, 4),
                })),
            },
            Hint = "Point at a parameter, or use the arrow keys, to read its gradient.",
        }.ToVisual();
    }

    private Plot Panel(string name, Func<GradientRow, double[]> values) => new(name,
        new PlotAxis("parameter, first layer first", AxisKind.Linear, 0.5, rows.Max(r => r.Parameters.Length) + 0.5),
        new PlotAxis(null, AxisKind.Log),
        [.. rows.Select((r, i) => new PlotSeries(r.Name, [.. r.Parameters.Select((_, p) => p + 1.0)],
            [.. values(r).Select(v => double.IsNaN(v) ? v : Math.Max(v, Floor))])
            { Style = i, Width = 1.4, Marks = true, Radius = 3.6 })])
    { Legend = true };

    private string Describe()
    {
        var text = new StringBuilder($"{title}: root mean square of gradient and parameter.");
        foreach (var r in rows)
        {
            text.Append($"\n- {r.Name}: from {N(r.Gradient[0])} at {r.Parameters[0]} to {N(r.Gradient[^1])} at "
                + $"{r.Parameters[^1]}, ratio first to last {N(r.Gradient[0] / r.Gradient[^1])}; smallest "
                + $"{N(r.Gradient.Min())} at {r.Parameters[Array.IndexOf(r.Gradient, r.Gradient.Min())]}."
                + Sampling.Rule(r.Count, GradientRow.MostParameters, "parameters"));
            if (r.Without.Length > 0)
                text.Append($" Without gradient: {string.Join(", ", r.Without.Take(5))}, {r.Without.Length} in all.");
            text.Append(Sampling.Told(r.Parameters.Length, 12, "parameters"));
            foreach (var p in Sampling.Evenly(r.Parameters.Length, 12))
                text.Append($"\n  {r.Parameters[p]}: gradient {N(r.Gradient[p])}, parameter {N(r.Weight[p])}");
        }

        return text.ToString();
    }

    private static string N(double value) => double.IsFinite(value)
        ? Ticks.Short(double.Parse(value.ToString("G3", null), null)) : $"{value}";
}

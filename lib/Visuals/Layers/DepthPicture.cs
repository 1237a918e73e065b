using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Core;

namespace DeepLearning.Visuals.Layers;

/// <summary>Draws spreads by depth: forward left, backward right, both on logarithmic axes.</summary>
internal sealed class DepthPicture(string title, List<DepthProfile> profiles)
{
    /// <summary>Numbers below this are drawn at it: they are zero to any optimiser.</summary>
    private const double Floor = 1e-20;

    /// <summary>Makes the visual.</summary>
    public Visual ToVisual(VisualTheme theme)
    {
        var grid = new PlotGrid(title, [
            Panel("forward: deviation of the outputs", p => p.Forward),
            Panel("backward: size of the gradients", p => p.Backward)], 2, 330);
        return new Sheet("depth", title, theme, Describe())
        {
            Draw = easel => grid.Draw(easel),
            Data = new JsonObject
            {
                ["panels"] = grid.Panels(),
                ["models"] = JsonText.Nodes(profiles.Select(p => (JsonNode)new JsonObject
                {
                    ["name"] = p.Name,
                    ["layers"] = JsonText.Texts(p.Layers),
                    ["forward"] = JsonText.Numbers(p.Forward),
                    ["backward"] = JsonText.Numbers(p.Backward),
                    ["spreads"] = JsonText.Nodes(p.Spreads.Select(s => (JsonNode)JsonText.Numbers(s, 3))),
                })),
            },
            Hint = "Move the slider, or use the arrow keys, to go through the layers.",
        }.ToVisual();
    }

    private Plot Panel(string name, Func<DepthProfile, double[]> values) => new(name,
        new PlotAxis(profiles.Exists(p => p.Count > p.Layers.Length) ? "layer shown" : "layer", AxisKind.Linear, 0.5,
            profiles.Max(p => p.Layers.Length) + 0.5),
        new PlotAxis(null, AxisKind.Log),
        [.. profiles.Select((p, i) => new PlotSeries(p.Name, [.. values(p).Select((_, l) => l + 1.0)],
            [.. values(p).Select(v => Math.Max(v, Floor))])
            { Style = i, Width = 2.2, Marks = p.Layers.Length <= 30 })])
    { Legend = true };

    private string Describe()
    {
        var text = new StringBuilder($"{title}: deviation of the outputs and size of the gradients, by layer.");
        foreach (var p in profiles)
        {
            text.Append($"\n- {p.Name}, {MapText.Count(p.Count, "layer")}: ")
                .Append($"outputs {N(p.Forward[0])} at the first, ");
            text.Append($"{N(p.Forward[^1])} at the last; gradients {N(p.Backward[0])} at the first, ");
            text.Append($"{N(p.Backward[^1])} at the last, ratio first to last {N(p.Backward[0] / p.Backward[^1])}.")
                .Append(Sampling.Rule(p.Count, DepthProfile.MostLayers, "layers"))
                .Append(Sampling.Told(p.Layers.Length, 8, "layers"));
            foreach (var l in Sampling.Evenly(p.Layers.Length, 8))
                text.Append($"\n  {l + 1}, {p.Layers[l]}: {N(p.Forward[l])}, {N(p.Backward[l])}");
        }

        return text.ToString();
    }

    private static string N(double value) => double.IsFinite(value)
        ? Ticks.Short(double.Parse(value.ToString("G3", null), null)) : $"{value}";
}

using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Core;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace DeepLearning.Visuals.Layers;

/// <summary>Draws the spreads of layers one below the other, as ridge lines, with what is saturated and dead.</summary>
internal sealed class RidgePicture
{
    private const double Width = 820;
    private const double Left = 180;
    private const double Right = 552;
    /// <summary>Where a mean ends and its deviation begins.</summary>
    private const double Middle = 628;

    private const double Head = 64;
    private const double Foot = 44;

    private readonly string _title;
    private readonly List<LayerNumbers> _layers;
    private readonly (double From, double To) _range;
    private readonly double _row;

    public RidgePicture(string title, List<LayerNumbers> layers)
    {
        (_title, _layers) = (title, layers);
        _range = LayerWatch.Range(layers);
        _row = Math.Clamp(460.0 / layers.Count, 24, 52);
    }

    private double Height => Head + (_layers.Count * _row) + Foot;

    /// <summary>Makes the visual.</summary>
    public Visual ToVisual(string rule, VisualTheme theme) => new Sheet("ridges", _title, theme, Describe() + rule)
    {
        Draw = Draw,
        Data = new JsonObject
        {
            ["rows"] = JsonText.Nodes(_layers.Select(l => (JsonNode)new JsonObject
            {
                ["say"] = Say(l),
                ["density"] = JsonText.Numbers(l.Density, 4),
            })),
            ["from"] = _range.From,
            ["to"] = _range.To,
            ["box"] = new JsonArray(Left, Head, Right - Left, _row),
        },
        Hint = "Point at a layer, or use the arrow keys, to read its numbers.",
    }.ToVisual();

    private string Draw(Easel easel)
    {
        var svg = new SvgWriter();
        Text(svg, 14, 24, _title, "fg", 15, 600);
        Text(svg, Left, 50, "spread of the outputs", "mut", 12);
        Text(svg, Middle - 5, 50, "mean ± deviation", "mut", 12, anchor: "middle");
        Text(svg, Width - 72, 50, "saturated", "mut", 12, anchor: "end");
        Text(svg, Width - 18, 50, "dead", "mut", 12, anchor: "end");
        Axis(svg);
        var tallest = _layers.Max(l => Peak(l.Density));
        foreach (var (i, layer) in _layers.Index())
            Ridge(svg, i, layer, tallest);
        return easel.Svg(Width, Height, svg.ToString());
    }

    /// <summary>One layer may hold a single number only: its spike must not flatten all others.</summary>
    private static double Peak(double[] density) => Math.Min(density.Max(), 0.12);

    private void Axis(SvgWriter svg)
    {
        var bottom = Height - Foot + 6;
        foreach (var (value, label) in Ticks.Linear(_range.From, _range.To, 6))
        {
            var x = X(value);
            svg.Leaf("path", ("d", $"M{Number(x)} {Number(Head - 6)}V{Number(bottom)}"), ("class", "l-grid"),
                ("stroke", Palette.Role("grid")));
            Text(svg, x, bottom + 18, label, "mut", 12, anchor: "middle");
        }
    }

    private void Ridge(SvgWriter svg, int i, LayerNumbers layer, double tallest)
    {
        var floor = Head + ((i + 1) * _row) - 6;
        var scale = (_row * 1.35) / tallest;
        var path = new StringBuilder($"M{Number(Left)} {Number(floor)}");
        for (var b = 0; b < layer.Density.Length; b++)
        {
            var x = Left + ((b + 0.5) * (Right - Left) / layer.Density.Length);
            path.Append($"L{Number(x)} {Number(floor - Math.Min(_row * 1.35, layer.Density[b] * scale))}");
        }

        path.Append($"L{Number(Right)} {Number(floor)}");
        svg.Open("g", ("class", "dlv-ridge"), ("data-i", i));
        svg.Leaf("rect", ("x", 6), ("y", floor - _row + 5), ("width", Width - 12), ("height", _row), ("rx", 5),
            ("fill", "transparent"), ("class", "dlv-row"));
        var d = path.ToString();
        svg.Leaf("path", ("d", d + "z"), ("class", "f-paper"), ("fill", Palette.Role("paper")), ("opacity", "0.75"));
        svg.Leaf("path", ("d", d + "z"), ("class", "f-0"), ("fill", Palette.Light[0]), ("opacity", "0.28"));
        svg.Leaf("path", ("d", d), ("class", "l-0"), ("stroke", Palette.Light[0]), ("stroke-width", "1.6"),
            ("fill", "none"));
        Text(svg, Left - 12, floor - 4, Cut(layer.Name), "fg", 12.5, anchor: "end");
        var (mean, spread) = Together(layer.Mean, layer.Deviation);
        Text(svg, Middle, floor - 4, mean, "fg", 12.5, anchor: "end");
        Text(svg, Middle + 5, floor - 4, "± " + spread, "fg", 12.5);
        Text(svg, Width - 72, floor - 4, Percent(layer.Saturated), Bad(layer.Saturated), 12.5, anchor: "end");
        Text(svg, Width - 18, floor - 4, Percent(layer.Dead), Bad(layer.Dead), 12.5, anchor: "end");
        svg.Close();
    }

    /// <summary>A mean with the decimals of its deviation: finer ones say nothing.</summary>
    private static (string Mean, string Deviation) Together(double mean, double deviation)
    {
        var size = Math.Max(Math.Abs(mean), deviation);
        if (size is < 0.001 or >= 100_000)
            return (N(mean), N(deviation));
        var decimals = "F" + Math.Max(0, 2 - (int)Math.Floor(Math.Log10(size)));
        var text = mean.ToString(decimals, CultureInfo.InvariantCulture);
        return (double.Parse(text, null) == 0 ? text.TrimStart('-') : text,
            deviation.ToString(decimals, CultureInfo.InvariantCulture));
    }

    private static string Bad(double? share) => share is > 0.2 ? "bad" : "fg";

    private double X(double value) => Left + ((value - _range.From) / (_range.To - _range.From) * (Right - Left));

    private string Describe()
    {
        var text = new StringBuilder($"{_title}: {MapText.Count(_layers.Count, "layer")}, from the first to the last.");
        foreach (var layer in _layers)
            text.Append("\n- ").Append(Say(layer));
        return text.ToString();
    }

    private static string Say(LayerNumbers l) =>
        $"{l.Name}, output ({string.Join(", ", l.Shape)}): mean {N(l.Mean)}, deviation {N(l.Deviation)}, "
        + $"from {N(l.Low)} to {N(l.High)}"
        + (l.Saturated is { } s ? $", {Percent(s)} saturated" : "")
        + (l.Dead is { } d ? $", {Percent(d)} of {l.Units} units dead" : "") + ".";

    private static string Percent(double? share) => share is { } s
        ? (s * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %"
        : "–";

    private static string Cut(string name) => name.Length <= 24 ? name : "…" + name[^23..];

    private static string N(double value) => Ticks.Short(double.Parse(value.ToString("G3", null), null));

    private static void Text(SvgWriter svg, double x, double y, string words, string role, double size,
        int weight = 400, string? anchor = null) => svg.Text("text", words, ("x", x), ("y", y), ("font-size", size),
            ("font-weight", weight), ("text-anchor", anchor), ("class", "f-" + role), ("fill", Palette.Role(role)));
}

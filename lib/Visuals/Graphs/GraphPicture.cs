using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace DeepLearning.Visuals.Graphs;

/// <summary>Draws a computation as boxes with value and gradient, joined by lines.</summary>
internal static class GraphPicture
{
    /// <summary>The script multiplies these numbers: four figures of the product must be right.</summary>
    private const int Digits = 12;

    private const double BoxWidth = 104;
    private const double BoxHeight = 66;
    private const double ColumnGap = 44;
    private const double RowGap = 20;
    private const double Head = 48;

    /// <summary>Makes the visual.</summary>
    public static Visual Show(string title, GraphLayout graph, VisualTheme theme)
    {
        var index = graph.Nodes.Select((n, i) => (n.Id, i)).ToDictionary(p => p.Id, p => p.i);
        return new Sheet("graph", title, theme, Describe(title, graph))
        {
            Draw = easel => Draw(easel, graph, index),
            Data = new JsonObject
            {
                ["nodes"] = JsonText.Nodes(graph.Nodes.Select(n => (JsonNode)new JsonObject
                {
                    ["name"] = Name(n),
                    ["op"] = n.Op,
                    ["value"] = JsonText.Number(n.Value, Digits),
                    ["gradient"] = JsonText.Number(n.Gradient, Digits),
                    ["inputs"] = new JsonArray([.. n.Inputs.Select(id => JsonValue.Create(index[id]))]),
                    ["slopes"] = n.LocalSlopes is { } slopes ? JsonText.Numbers(slopes, Digits) : null,
                })),
            },
            Hint = "Step through with the arrow keys or the buttons: values first, then gradients.",
        }.ToVisual();
    }

    private static string Name(GraphNode node) => node.Label.Length > 0 ? node.Label : node.Op.Length > 0
        ? node.Op : node.Id;

    private static (double X, double Y) Corner(GraphLayout graph, int i) => (
        16 + (graph.Columns[i] * (BoxWidth + ColumnGap)), Head + (graph.Rows[i] * (BoxHeight + RowGap)));

    private static string Draw(Easel easel, GraphLayout graph, Dictionary<string, int> index)
    {
        var svg = new SvgWriter();
        Say(svg, 14, 24, easel.Title, "fg", 15, 600, null);
        for (var i = 0; i < graph.Nodes.Count; i++)
        {
            foreach (var (k, id) in graph.Nodes[i].Inputs.Index())
                Edge(svg, graph, index[id], i, k);
        }

        for (var i = 0; i < graph.Nodes.Count; i++)
            Node(svg, graph, i);
        var width = 16 + (graph.Width * (BoxWidth + ColumnGap)) - ColumnGap + 16;
        var height = Head + (graph.Height * (BoxHeight + RowGap));
        return easel.Svg(Math.Max(360, width), height, svg.ToString());
    }

    private static void Edge(SvgWriter svg, GraphLayout graph, int from, int to, int k)
    {
        var ((x1, y1), (x2, y2)) = (Corner(graph, from), Corner(graph, to));
        var inputs = graph.Nodes[to].Inputs.Count;
        double ax = x1 + BoxWidth, ay = y1 + (BoxHeight / 2), bx = x2 - 2;
        var by = y2 + (BoxHeight * (k + 1) / (inputs + 1));
        var bend = Math.Max(24, (bx - ax) / 2);
        svg.Leaf("path", ("d", $"M{Number(ax)} {Number(ay)}C{Number(ax + bend)} {Number(ay)} {Number(bx - bend)} "
            + $"{Number(by)} {Number(bx)} {Number(by)}m-7 -4l7 4l-7 4"), ("fill", "none"), ("class", "dlv-edge l-axis"),
            ("data-e", $"{from}-{to}-{k}"), ("stroke", Palette.Role("axis")), ("stroke-width", "1.6"));
    }

    private static void Node(SvgWriter svg, GraphLayout graph, int i)
    {
        var node = graph.Nodes[i];
        var (x, y) = Corner(graph, i);
        var style = node.Op.Length == 0 ? 0 : node.Inputs.Count > 0 ? 2 : 3;
        svg.Open("g", ("class", "dlv-node"), ("data-i", i));
        svg.Leaf("rect", ("x", x), ("y", y), ("width", BoxWidth), ("height", BoxHeight), ("rx", 9),
            ("class", $"f-paper l-{style}"), ("fill", Palette.Role("paper")), ("stroke", Palette.Light[style]),
            ("stroke-width", "1.8"));
        Say(svg, x + (BoxWidth / 2), y + 18, Cut(Title(node)), "fg", 13.5, 600, "middle");
        Say(svg, x + (BoxWidth / 2), y + 37, "value " + Short(node.Value), "fg", 12, 400, "middle", "dlv-value");
        Say(svg, x + (BoxWidth / 2), y + 55, "grad " + Short(node.Gradient), "bad", 12, 400, "middle", "dlv-grad");
        svg.Close();
    }

    private static string Title(GraphNode node) => node.Label.Length > 0 && node.Op.Length > 0
        ? $"{node.Label} = {node.Op}" : Name(node);

    private static string Cut(string words) => words.Length <= 13 ? words : words[..12] + "…";

    private static string Short(double value) => double.IsFinite(value)
        ? Ticks.Short(double.Parse(value.ToString("G4", null), null))
        : $"{value}";

    private static void Say(SvgWriter svg, double x, double y, string words, string role, double size, int weight,
        string? anchor, string? name = null) => svg.Text("text", words, ("x", x), ("y", y), ("font-size", size),
            ("font-weight", weight), ("text-anchor", anchor), ("class", (name is null ? "" : name + " ") + "f-" + role),
            ("fill", Palette.Role(role)));

    private static string Describe(string title, GraphLayout graph)
    {
        var text = new StringBuilder($"{title}: {graph.Nodes.Count} nodes.");
        var names = graph.Nodes.ToDictionary(n => n.Id, n => n.Label.Length > 0 ? n.Label : n.Id);
        foreach (var n in graph.Nodes)
        {
            var how = n.Inputs.Count == 0 ? "input" : $"{n.Op} of {string.Join(", ", n.Inputs.Select(i => names[i]))}";
            text.Append($"\n- {names[n.Id]}: {how}, value {Short(n.Value)}, gradient {Short(n.Gradient)}");
        }

        return text.ToString();
    }
}

using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Marks;
using Plotly.NET.Drawing.Reading;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>Flows between nodes: a node is as high as what flows through, a band as wide as what it carries.</summary>
internal sealed class Sankey : SheetPart
{
    private const int Most = 500;
    private const int Turns = 12;

    private readonly JsonObject trace;
    private readonly JsonObject layout;
    private readonly List<Node> nodes = [];
    private readonly List<Link> links = [];

    /// <summary>Reads nodes and links; what names no node or carries nothing is left out.</summary>
    public Sankey(JsonObject trace, JsonObject layout)
    {
        (this.trace, this.layout) = (trace, layout);
        var link = trace.Object("link");
        JsonArray from = link.List("source") ?? [], to = link.List("target") ?? [], value = link.List("value") ?? [];
        var labels = trace.Object("node").List("label") ?? [];
        var ends = from.Concat(to).Select(e => Read.Number(e) ?? -1).Where(e => e < Most).DefaultIfEmpty(-1);
        var count = Math.Min(Most, Math.Max(labels.Count, (int)ends.Max() + 1));
        for (var i = 0; i < count; i++)
            nodes.Add(new Node(i, i < labels.Count ? Read.Plain(labels[i]?.ToString() ?? "") : ""));
        for (var i = 0; i < Math.Min(from.Count, Math.Min(to.Count, value.Count)); i++)
        {
            if (Read.Number(from[i]) is { } a && Read.Number(to[i]) is { } b && Read.Number(value[i]) is > 0 and var v
                && a >= 0 && b >= 0 && a < count && b < count && a != b && links.Count < 4 * Most)
            {
                links.Add(new Link(nodes[(int)a], nodes[(int)b], v));
            }
        }

        Columns();
    }

    /// <inheritdoc/>
    public override void Paint(SvgWriter svg, Box box)
    {
        box = Place(box, trace.Object("domain"), layout);
        var shown = nodes.Where(n => n.Flow > 0).ToList();
        if (shown.Count == 0)
        {
            Nothing(svg, box);
            return;
        }

        Arrange(shown, box);
        var thick = Math.Clamp(trace.Object("node").Number("thickness") ?? 20, 2, 60);
        var step = (box.Width - thick) / Math.Max(1, shown.Max(n => n.Column));
        foreach (var link in links)
            Band(svg, link, box.X + (link.From.Column * step) + thick, box.X + (link.To.Column * step));
        foreach (var node in shown)
        {
            var x = box.X + (node.Column * step);
            svg.Leaf("rect", [("x", x), ("y", node.Top), ("width", thick), ("height", Math.Max(1, node.Height)),
                ("rx", 2), .. InkOf(node).Fill]);
            var last = node.Column == shown.Max(n => n.Column);
            svg.Text("text", TextWidth.Cut(node.Label, 12, Math.Max(40, step - thick - 14)),
                [("x", last ? x - 6 : x + thick + 6), ("y", node.Top + (node.Height / 2) + 4),
                    ("text-anchor", last ? "end" : "start"), ("font-size", 12), .. Ink.OnPaper(), ("stroke-width", 3),
                    ("paint-order", "stroke")]);
        }
    }

    private sealed class Node(int number, string label)
    {
        public int Number => number;

        public string Label => label;

        public int Column { get; set; }

        public double In { get; set; }

        public double Out { get; set; }

        public double Flow => Math.Max(In, Out);

        public double Top { get; set; }

        public double Height { get; set; }
    }

    private sealed record Link(Node From, Node To, double Value)
    {
        public double Width { get; set; }

        public double FromY { get; set; }

        public double ToY { get; set; }
    }

    /// <summary>A node stands behind all that flow into it; a circle ends after a step for each node.</summary>
    private void Columns()
    {
        foreach (var link in links)
        {
            link.From.Out += link.Value;
            link.To.In += link.Value;
        }

        for (var turn = 0; turn < nodes.Count; turn++)
        {
            var moved = links.Where(l => l.To.Column <= l.From.Column && l.From.Column < nodes.Count - 1).ToList();
            if (moved.Count == 0)
                break;
            moved.ForEach(l => l.To.Column = l.From.Column + 1);
        }
    }

    private void Arrange(List<Node> shown, Box box)
    {
        var columns = shown.GroupBy(n => n.Column).Select(c => c.ToList()).ToList();
        var gap = Math.Min(20, box.Height / (2.0 * columns.Max(c => c.Count)));
        var scale = columns.Min(c => (box.Height - (gap * (c.Count - 1))) / c.Sum(n => n.Flow));
        foreach (var node in shown)
            node.Height = node.Flow * scale;
        foreach (var link in links)
            link.Width = link.Value * scale;
        for (var turn = 0; turn < Turns; turn++)
        {
            foreach (var column in columns)
            {
                var top = box.Y + ((box.Height - column.Sum(n => n.Height) - (gap * (column.Count - 1))) / 2);
                foreach (var node in turn == 0 ? column : [.. column.OrderBy(Middle)])
                {
                    node.Top = top;
                    top += node.Height + gap;
                }
            }
        }

        foreach (var node in shown)
        {
            double outs = node.Top, ins = node.Top;
            foreach (var link in links.Where(l => l.From == node).OrderBy(l => l.To.Top))
                (link.FromY, outs) = (outs, outs + link.Width);
            foreach (var link in links.Where(l => l.To == node).OrderBy(l => l.From.Top))
                (link.ToY, ins) = (ins, ins + link.Width);
        }
    }

    /// <summary>Where the nodes lie, on average, that flow into this one; its own place where none does.</summary>
    private double Middle(Node node)
    {
        var into = links.Where(l => l.To == node).ToList();
        return into.Count == 0 ? node.Top
            : into.Sum(l => (l.From.Top + (l.From.Height / 2)) * l.Value) / into.Sum(l => l.Value);
    }

    private void Band(SvgWriter svg, Link link, double left, double right)
    {
        var middle = Number((left + right) / 2);
        var (a, b) = (Number(link.FromY), Number(link.ToY));
        var (c, d) = (Number(link.ToY + link.Width), Number(link.FromY + link.Width));
        svg.Leaf("path", [("d", $"M{Number(left)} {a}C{middle} {a} {middle} {b} {Number(right)} {b}V{c}C{middle} {c} "
            + $"{middle} {d} {Number(left)} {d}z"), .. InkOf(link.From).Fill, ("opacity", 0.35)]);
    }

    private Ink InkOf(Node node)
    {
        var own = trace.Object("node")?["color"] switch
        {
            JsonArray each => node.Number < each.Count ? each[node.Number]?.ToString() : null,
            JsonValue all => all.ToString(),
            _ => null,
        };
        return new Ink(own, node.Number);
    }
}

using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>An axis with its ticks, its side, and the pixels between which it runs.</summary>
internal sealed record PlacedAxis(Axis Axis, AxisTicks Ticks, double From, double To)
{
    /// <summary>Gets whether it stands at the right or lies at the top.</summary>
    public bool Opposite => Axis.Style.Text("side") is "right" or "top";

    /// <summary>Gets the pixels that labels and title take, away from the panel.</summary>
    public double Depth =>
        (!Axis.Visible ? 2 : Ticks.Room > 0 ? Ticks.Room + 12 : 6) + (HasTitle ? 22 : 0);

    /// <summary>Gets whether words stand beside it.</summary>
    public bool HasTitle => !string.IsNullOrEmpty(Axis.Title) && Axis.Visible;
}

/// <summary>Where panels and axes lie in the picture, with room for every label.</summary>
internal sealed class SheetLayout
{
    private const double Edge = 16;

    private readonly Dictionary<Axis, PlacedAxis> axes = [];
    private readonly Dictionary<Axis, Domain> domains = [];
    private readonly Dictionary<Axis, Axis> partners = [];

    private SheetLayout(IEnumerable<Panel> panels, JsonObject layout)
    {
        foreach (var panel in panels)
        {
            foreach (var (axis, other) in new[] { (panel.X, panel.Y), (panel.Y, panel.X) })
            {
                domains[axis] = Domains.Of(axis, layout);
                partners.TryAdd(axis, other);
            }
        }

        foreach (var axis in domains.Keys)
        {
            if (domains.Keys.FirstOrDefault(a => a.IsX != axis.IsX && a.Id == axis.Style.Text("anchor")) is { } anchor)
                partners[axis] = anchor;
        }
    }

    /// <summary>Gets the area of all panels together, to which paper coordinates refer.</summary>
    public Box Paper { get; private set; }

    /// <summary>Gets all axes.</summary>
    public IEnumerable<PlacedAxis> Axes => axes.Values;

    /// <summary>Lays all panels out inside a box.</summary>
    public static SheetLayout Fit(List<Panel> panels, JsonObject layout, Box box)
    {
        var fitted = new SheetLayout(panels, layout);
        fitted.Place(box, layout);
        return fitted;
    }

    /// <summary>The data area of a panel.</summary>
    public Box Area(Axis x, Axis y)
    {
        var (px, py) = (axes[x], axes[y]);
        return new Box(px.From, py.From, Math.Max(8, px.To - px.From), Math.Max(8, py.To - py.From));
    }

    /// <summary>The area in which an axis is drawn: its own length and the extent of its partner.</summary>
    public Box AreaOf(Axis axis) => axis.IsX ? Area(axis, partners[axis]) : Area(partners[axis], axis);

    private void Place(Box box, JsonObject layout)
    {
        var above = layout.List("annotations")?.OfType<JsonObject>()
            .Any(a => a.Text("yref") == "paper" && Read.Number(a["y"]) >= 1) == true;
        var top = box.Y + (above ? 26 : 8) + Reach(opposite: true, x: true, box.Height);
        // Two passes: the depth of lying labels depends on the width, which depends on that of the standing ones.
        var bottom = box.Bottom - 50.0;
        var (left, right) = (box.X + Edge, box.Right - Edge);
        for (var pass = 0; pass < 2; pass++)
        {
            PlaceAll(x: false, top, bottom);
            left = box.X + Math.Max(Edge, Needed(x: false, opposite: false) + 6);
            right = box.Right - Math.Max(Edge, Needed(x: false, opposite: true) + 8);
            PlaceAll(x: true, left, Math.Max(left + 20, right));
            var (over, beyond) = Overhang(box);
            (left, right) = (left + over, right - beyond);
            if (over + beyond > 0)
                PlaceAll(x: true, left, Math.Max(left + 20, right));
            bottom = Math.Max(top + 20, box.Bottom - Math.Max(Edge, Needed(x: true, opposite: false) + 8));
        }

        PlaceAll(x: false, top, bottom);
        Paper = new Box(left, top, Math.Max(20, right - left), Math.Max(20, bottom - top));
        MakeRoomBetween();
    }

    /// <summary>An axis at the top is told from its style alone, before anything is placed.</summary>
    private double Reach(bool opposite, bool x, double height) => domains.Keys
        .Where(a => a.IsX == x && a.Style.Text("side") == "top" == opposite)
        .Select(a => 22.0 + (string.IsNullOrEmpty(a.Title) ? 0 : 20)).DefaultIfEmpty(0).Max();

    /// <summary>How far labels below the panels reach over the left and the right edge of the picture.</summary>
    private (double Left, double Right) Overhang(Box box)
    {
        double left = 0, right = 0;
        foreach (var placed in axes.Values.Where(a => a.Axis.IsX))
        {
            foreach (var tick in placed.Ticks.Marks)
            {
                var x = placed.From + (tick.Value * (placed.To - placed.From));
                var wide = TextWidth.Of(tick.Label, AxisTicks.Letters);
                var (before, after) = placed.Ticks.Turned ? ((wide * 0.71) + 4, 8) : (wide / 2, wide / 2);
                left = Math.Max(left, box.X + 4 - (x - before));
                right = Math.Max(right, x + after - (box.Right - 4));
            }
        }

        return (Math.Min(left, box.Width / 4), Math.Min(right, box.Width / 4));
    }

    private void PlaceAll(bool x, double from, double to)
    {
        foreach (var (axis, domain) in domains.Where(d => d.Key.IsX == x))
        {
            var length = to - from;
            var (start, end) = x
                ? (from + (domain.From * length), from + (domain.To * length))
                : (to - (domain.To * length), to - (domain.From * length));
            axes[axis] = new PlacedAxis(axis, AxisTicks.Choose(axis, Math.Max(8, end - start)), start, end);
        }
    }

    /// <summary>The greatest depth of the axes at one margin of the figure.</summary>
    private double Needed(bool x, bool opposite) => axes.Values
        .Where(a => a.Axis.IsX == x && a.Opposite == opposite)
        .Where(a => opposite ? domains[partners[a.Axis]].To > 0.98 : domains[partners[a.Axis]].From < 0.02)
        .Select(a => a.Depth).DefaultIfEmpty(0).Max();

    /// <summary>Draws panels in where labels between them would not fit into the gap.</summary>
    private void MakeRoomBetween()
    {
        foreach (var axis in axes.Values.Where(a => !a.Opposite).ToList())
        {
            var across = partners[axis.Axis];
            var domain = domains[across];
            var before = domains.Where(d => d.Key.IsX == across.IsX && d.Value.To <= domain.From + 1e-6)
                .Select(d => d.Value.To).DefaultIfEmpty(double.NaN).Max();
            if (domain.From < 0.02 || double.IsNaN(before))
                continue;
            var gap = (domain.From - before) * (across.IsX ? Paper.Width : Paper.Height);
            var lacking = axis.Depth + 8 - gap;
            if (lacking <= 0)
                continue;
            var alike = domains.Where(d => d.Key.IsX == across.IsX && d.Value == domain).Select(d => d.Key).ToList();
            foreach (var same in alike)
            {
                var placed = axes[same];
                axes[same] = across.IsX
                    ? placed with { From = Math.Min(placed.To - 8, Math.Max(placed.From, Start(placed) + lacking)) }
                    : placed with { To = Math.Max(placed.From + 8, Math.Min(placed.To, Start(placed) - lacking)) };
            }
        }

        double Start(PlacedAxis placed) => placed.Axis.IsX
            ? Paper.X + (domains[placed.Axis].From * Paper.Width)
            : Paper.Bottom - (domains[placed.Axis].From * Paper.Height);
    }
}

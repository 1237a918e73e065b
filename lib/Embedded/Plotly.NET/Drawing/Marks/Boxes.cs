using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Reading;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace Plotly.NET.Drawing.Marks;

/// <summary>Box plots and violins: the spread of values at one or more places.</summary>
internal sealed class Boxes : Mark
{
    private const int MostPoints = 400;

    private readonly List<BoxStats> stats = [];
    private readonly bool violin;
    private double shift;
    private double width = 0.5;

    /// <summary>Reads a box or violin trace.</summary>
    public Boxes(TraceSource source)
        : base(source)
    {
        violin = Trace.Text("type") == "violin";
        Lies = Lying(Trace);
        var (place, value) = Lies ? ("y", "x") : ("x", "y");
        var values = Across.Values(Trace.List(value));
        var places = PlacesOf(Trace, Along, place, Name, values.Length);
        if (values.Length == 0 && Trace.List("median") is not null)
            stats.AddRange(BoxStats.Given(Trace, Across, i => i < places.Length ? places[i] : i));
        else
            stats.AddRange(BoxStats.Grouped(places, values));
    }

    /// <summary>Gets whether the boxes lie.</summary>
    public bool Lies { get; }

    /// <summary>Gets where boxes stand.</summary>
    public IEnumerable<double> Places => stats.Select(s => s.Place);

    private Axis Across => Lies ? X : Y;

    private Axis Along => Lies ? Y : X;

    private string Points => Trace.Text(violin ? "points" : "boxpoints") ?? "outliers";

    /// <summary>Says whether boxes lie: told by the trace, or known from x alone.</summary>
    public static bool Lying(JsonObject trace) => trace.Text("orientation") switch
    {
        "h" => true,
        "v" => false,
        _ => trace["x"] is not null && trace["y"] is null,
    };

    /// <summary>Gives the box its place among those of the other traces.</summary>
    public void Arrange(double moved, double wide) => (shift, width) = (moved, wide);

    /// <inheritdoc/>
    public override void Include()
    {
        foreach (var box in stats)
        {
            Along.Include(box.Place - 0.5, loose: false);
            Along.Include(box.Place + 0.5, loose: false);
            var (low, high) = violin && box.Values.Length > 1 ? Density.Span(box.Values) : (box.Low, box.High);
            Across.Include(low, loose: true);
            Across.Include(high, loose: true);
            foreach (var point in Points == "False" ? [] : box.Outside)
                Across.Include(point, loose: true);
        }
    }

    /// <inheritdoc/>
    public override void Paint(SvgWriter svg, Frame frame)
    {
        var color = Trace.Object("line").Text("color") ?? Trace.Object("marker").Text("color");
        var fill = Ink(Trace.Text("fillcolor") ?? color);
        var ink = Ink(color);
        foreach (var box in stats)
        {
            if (violin)
                svg.Leaf("path", [("d", Shape(frame, box)), .. fill.FillAnd(ink.Stroke), ("fill-opacity", 0.3),
                    ("stroke-width", 1.5)]);
            if (!violin || Trace.Object("box").Flag("visible") == true)
            {
                svg.Leaf("path", [("d", Outline(frame, box, violin ? width * 0.25 : width)),
                    .. fill.FillAnd(ink.Stroke), ("fill-opacity", 0.3), ("stroke-width", 1.8),
                    ("stroke-linejoin", "round")]);
            }

            svg.Leaf("path", [("d", Inner(frame, box)), ("fill", "none"), .. ink.Stroke, ("stroke-width", 1.8),
                ("stroke-dasharray", "4 3")]);
            PaintPoints(svg, frame, box, ink);
        }
    }

    /// <inheritdoc/>
    public override string Describe()
    {
        var kind = violin ? "violin" : "box plot";
        if (stats.Count == 0)
            return $"- {Name}: {kind}, empty.";
        var told = stats.Take(6).Select(b =>
            (stats.Count > 1 ? $"at {Along.Tell(b.Place)}: " : "")
            + (b.Values.Length > 0 ? Count(b.Values.Length, "value") + ", " : "")
            + $"median {Across.Tell(b.Median)}, quartiles {Across.Tell(b.Q1)} and {Across.Tell(b.Q3)}, "
            + $"from {Across.Tell(b.Least)} to {Across.Tell(b.Most)}, {Count(b.Outside.Length, "outlier")}");
        var rest = stats.Count > 6 ? $"; and {stats.Count - 6} more" : "";
        return $"- {Name}: {kind}; {string.Join("; ", told)}{rest}.";
    }

    /// <summary>The places of a trace's boxes: its x, one x0, or its name on an axis of names.</summary>
    private static double[] PlacesOf(JsonObject trace, Axis along, string letter, string name, int count)
    {
        if (trace.List(letter) is { } list)
            return along.Values(list);
        var one = along.Value(trace[letter + "0"] ?? JsonValue.Create(name));
        return [.. Enumerable.Repeat(double.IsFinite(one) ? one : 0, Math.Max(count, 1))];
    }

    private string Outline(Frame frame, BoxStats box, double wide)
    {
        double a = box.Place + shift - (wide / 2), b = box.Place + shift + (wide / 2), m = box.Place + shift;
        var path = new StringBuilder();
        Poly(path, frame, close: true, (a, box.Q1), (a, box.Q3), (b, box.Q3), (b, box.Q1));
        Poly(path, frame, close: false, (a, box.Median), (b, box.Median));
        if (violin)
            return path.ToString();
        double c = m - (wide / 4), d = m + (wide / 4);
        Poly(path, frame, close: false, (m, box.Q1), (m, box.Low));
        Poly(path, frame, close: false, (m, box.Q3), (m, box.High));
        Poly(path, frame, close: false, (c, box.Low), (d, box.Low));
        Poly(path, frame, close: false, (c, box.High), (d, box.High));
        return path.ToString();
    }

    private string Inner(Frame frame, BoxStats box)
    {
        var path = new StringBuilder();
        var line = violin ? Trace.Object("meanline").Flag("visible") == true : Trace.Text("boxmean") is "true" or "sd";
        if (line)
        {
            var (middle, half) = (box.Place + shift, width / 2);
            Poly(path, frame, close: false, (middle - half, box.Mean), (middle + half, box.Mean));
        }

        return path.ToString();
    }

    private string Shape(Frame frame, BoxStats box)
    {
        var curve = Density.Curve(box.Values);
        var most = curve.Count == 0 ? 1 : curve.Max(p => p.Height);
        var half = curve.Select(p => (At: p.Value, Wide: p.Height / most * width / 2)).ToList();
        var side = Trace.Text("side") ?? "both";
        var right = half.Select(p => (box.Place + shift + (side == "negative" ? 0 : p.Wide), p.At));
        var left = half.Select(p => (box.Place + shift - (side == "positive" ? 0 : p.Wide), p.At)).Reverse();
        var path = new StringBuilder();
        Poly(path, frame, close: true, [.. right.Concat(left)]);
        return path.ToString();
    }

    private void PaintPoints(SvgWriter svg, Frame frame, BoxStats box, Ink ink)
    {
        var shown = Points switch { "all" => box.Values, "false" or "False" => [], _ => box.Outside };
        var path = new StringBuilder();
        foreach (var (i, value) in shown.Take(MostPoints).Index())
        {
            // A fixed sequence of fractions stands in for chance, so that the same data give the same picture.
            var aside = Points == "all" ? (((i * 0.618) % 1) - 0.5) * width * 0.4 - (width * 0.75) : 0;
            var (x, y) = frame.At(box.Place + shift + aside, value, Lies);
            if (double.IsFinite(x) && double.IsFinite(y))
                path.Append(Markers.Path(0, x, y, 2.6));
        }

        if (path.Length > 0)
            svg.Leaf("path", [("d", path.ToString()), .. ink.Fill]);
    }

    private void Poly(StringBuilder path, Frame frame, bool close, params (double Along, double Across)[] corners)
    {
        foreach (var (i, corner) in corners.Index())
        {
            var (x, y) = frame.At(corner.Along, corner.Across, Lies);
            if (!double.IsFinite(x) || !double.IsFinite(y))
                (x, y) = (double.IsFinite(x) ? x : frame.Area.X, double.IsFinite(y) ? y : frame.Area.Bottom);
            path.Append(i == 0 ? 'M' : 'L').Append(Number(x)).Append(' ').Append(Number(y));
        }

        if (close && corners.Length > 0)
            path.Append('z');
    }
}

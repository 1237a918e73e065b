using System.Text;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Reading;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace Plotly.NET.Drawing.Marks;

/// <summary>Prices over time: open, high, low and close.</summary>
internal sealed class Candles : Mark
{
    private readonly double[] places;
    private readonly (double Open, double High, double Low, double Close)[] prices;

    /// <summary>Reads a candlestick or ohlc trace.</summary>
    public Candles(TraceSource source)
        : base(source)
    {
        double[] open = All("open"), high = All("high"), low = All("low"), close = All("close");
        var count = new[] { open.Length, high.Length, low.Length, close.Length }.Min();
        var given = X.Values(Trace.List("x"));
        places = [.. Enumerable.Range(0, count).Select(i => i < given.Length ? given[i] : i)];
        prices = [.. Enumerable.Range(0, count).Select(i => (open[i], high[i], low[i], close[i]))];
    }

    private double Step
    {
        get
        {
            var sorted = places.Where(double.IsFinite).Distinct().Order().ToList();
            return sorted.Count > 1 ? sorted.Zip(sorted.Skip(1)).Min(p => p.Second - p.First) : 1;
        }
    }

    /// <inheritdoc/>
    public override void Include()
    {
        var half = Step / 2;
        foreach (var (place, price) in places.Zip(prices))
        {
            X.Note(place);
            X.Include(place - half, loose: false);
            X.Include(place + half, loose: false);
            Y.Include(price.Low, loose: true);
            Y.Include(price.High, loose: true);
        }
    }

    /// <inheritdoc/>
    public override void Paint(SvgWriter svg, Frame frame)
    {
        foreach (var up in (bool[])[true, false])
        {
            var (wicks, bodies) = (new StringBuilder(), new StringBuilder());
            foreach (var (place, price) in places.Zip(prices).Where(p => p.Second.Close >= p.Second.Open == up))
                Draw(frame, place, price, wicks, bodies);
            var own = Trace.Object(up ? "increasing" : "decreasing").Object("line").Text("color");
            var ink = new Ink(own, up ? 2 : 1);
            svg.Leaf("path", [("d", wicks.ToString()), ("fill", "none"), .. ink.Stroke, ("stroke-width", 1.5)]);
            svg.Leaf("path", [("d", bodies.ToString()), .. ink.FillAnd(ink.Stroke), ("fill-opacity", up ? 0.35 : 1)]);
        }
    }

    /// <inheritdoc/>
    public override string Describe()
    {
        var kind = Trace.Text("type") == "ohlc" ? "open-high-low-close" : "candlesticks";
        if (prices.Length == 0)
            return $"- {Name}: {kind}, empty.";
        var low = Array.IndexOf(prices, prices.MinBy(p => p.Low));
        var high = Array.IndexOf(prices, prices.MaxBy(p => p.High));
        return $"- {Name}: {kind}, {Count(prices.Length, "interval")}; lowest {Y.Tell(prices[low].Low)} at x = "
            + $"{X.Tell(places[low])}, highest {Y.Tell(prices[high].High)} at x = {X.Tell(places[high])}, first open "
            + $"{Y.Tell(prices[0].Open)}, last close {Y.Tell(prices[^1].Close)}.";
    }

    private double[] All(string name) => Y.Values(Trace.List(name));

    private void Draw(Frame frame, double place, (double Open, double High, double Low, double Close) price,
        StringBuilder wicks, StringBuilder bodies)
    {
        var (x, half) = (frame.Px(place), Math.Max(0.5, Math.Abs(frame.Px(place + (Step * 0.35)) - frame.Px(place))));
        double open = frame.Py(price.Open), close = frame.Py(price.Close);
        double high = frame.Py(price.High), low = frame.Py(price.Low);
        if (!double.IsFinite(x + open + close + high + low))
            return;
        if (Trace.Text("type") == "ohlc")
        {
            wicks.Append($"M{Number(x)} {Number(low)}V{Number(high)}M{Number(x - half)} {Number(open)}H{Number(x)}")
                .Append($"M{Number(x)} {Number(close)}H{Number(x + half)}");
            return;
        }

        wicks.Append($"M{Number(x)} {Number(low)}V{Number(Math.Max(open, close))}M{Number(x)} {Number(high)}")
            .Append($"V{Number(Math.Min(open, close))}");
        bodies.Append($"M{Number(x - half)} {Number(open)}H{Number(x + half)}V{Number(close)}H{Number(x - half)}z");
    }
}

using System.Text.Json.Nodes;
using Plotly.NET.Figures;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Shows a line inside the band between a lower and an upper bound.</summary>
    /// <remarks><c>upper</c> and <c>lower</c> are as many as there are x.</remarks>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Range<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, IEnumerable<YType> upper, IEnumerable<YType> lower,
        StyleParam.Mode mode, Optional<string> Name = default, Optional<string> GroupName = default,
        Optional<bool> ShowMarkers = default, Optional<bool> ShowLegend = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default, Optional<Marker> Marker = default,
        Optional<Marker> UpperMarker = default, Optional<Marker> LowerMarker = default,
        Optional<Color> LineColor = default, Optional<StyleParam.Colorscale> LineColorScale = default,
        Optional<double> LineWidth = default, Optional<StyleParam.DrawingStyle> LineDash = default,
        Optional<Line> Line = default, Optional<Line> UpperLine = default, Optional<Line> LowerLine = default,
        Optional<Color> RangeColor = default, Optional<TextType> UpperText = default,
        Optional<IEnumerable<TextType>> MultiUpperText = default, Optional<TextType> LowerText = default,
        Optional<IEnumerable<TextType>> MultiLowerText = default, Optional<Font> TextFont = default,
        Optional<string> LowerName = default, Optional<string> UpperName = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible
    {
        ArgumentNullException.ThrowIfNull(mode);
        var drawn = Drawn(mode, ShowMarkers.IsTrue(), TextPosition.IsSome || TextFont.IsSome);
        var group = GroupName.IsSome ? GroupName.Value : "Range";
        JsonObject Bound(IEnumerable<YType> values, Optional<Marker> marker, Optional<Line> line) =>
            Traces.New("scatter").Put("x", x).Put("y", values).SameLength("x", "y").Put("mode", drawn)
                .Put("legendgroup", group).Put("showlegend", true).Set("showlegend", ShowLegend)
                .Set("fillcolor", RangeColor).Set("marker", marker).Put("marker.color", "rgba(0,0,0,0.5)")
                .Set("marker.color", RangeColor).Set("line", line).Set("textposition", TextPosition)
                .Set("textfont", TextFont);
        var low = Bound(lower, LowerMarker, LowerLine).Put("name", "lower").Set("name", LowerName)
            .Set("text", LowerText).Set("text", MultiLowerText);
        var high = Bound(upper, UpperMarker, UpperLine).Put("fill", StyleParam.Fill.ToNext_y)
            .Put("name", "upper").Set("name", UpperName).Set("text", UpperText).Set("text", MultiUpperText);
        var middle = Traces.New("scatter").Put("x", x).Put("y", y).SameLength("x", "y").Put("mode", drawn)
            .Put("legendgroup", group).Put("legendgrouptitle.text", group)
            .Set("name", Name).Set("showlegend", ShowLegend).Set("text", Text).Set("text", MultiText)
            .Set("textposition", TextPosition).Set("textposition", MultiTextPosition).Set("marker", Marker)
            .Set("marker.color", MarkerColor).Set("marker.colorscale", MarkerColorScale)
            .Set("marker.line", MarkerOutline).Set("marker.symbol", MarkerSymbol)
            .Set("marker.symbol", MultiMarkerSymbol).Set("line", Line).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash);
        return Combine([low.Chart(UseDefaults), high.Chart(UseDefaults), middle.Chart(UseDefaults)]);
    }

    private static string Drawn(StyleParam.Mode mode, bool marks, bool texts)
    {
        var parts = mode.ToString().Split('+').Where(p => p != "none").ToHashSet();
        if (marks)
            parts.Add("markers");
        if (texts)
            parts.Add("text");
        string[] order = ["lines", "markers", "text"];
        return parts.Count == 0 ? "none" : string.Join('+', order.Where(parts.Contains));
    }
}

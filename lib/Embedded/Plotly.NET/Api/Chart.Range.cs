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
        var group = GroupName.IsSome ? GroupName.Value : "Range";
        var drawn = Drawn(mode, ShowMarkers.IsTrue(), TextPosition.IsSome || TextFont.IsSome);
        JsonObject Bound(IEnumerable<YType> values, Optional<Marker> marker, Optional<Line> line) =>
            Traces.New("scatter").Put("x", x).Put("y", values).SameLength("x", "y").Put("showlegend", true)
                .Set("showlegend", ShowLegend).Set("fillcolor", RangeColor).Set("marker", marker)
                .Put("marker.color", "rgba(0,0,0,0.5)").Set("marker.color", RangeColor).Set("line", line)
                .Set("textposition", TextPosition).Set("textfont", TextFont);
        var low = Bound(lower, LowerMarker, LowerLine).Put("name", "lower").Set("name", LowerName)
            .Set("text", LowerText).Set("text", MultiLowerText).Chart(UseDefaults);
        var high = Bound(upper, UpperMarker, UpperLine).Put("fill", StyleParam.Fill.ToNext_y).Put("name", "upper")
            .Set("name", UpperName).Set("text", UpperText).Set("text", MultiUpperText).Chart(UseDefaults);
        var middle = Scatter(
            x, y, mode, Name, ShowLegend, default, default, Text, MultiText, TextPosition, MultiTextPosition,
            MarkerColor, MarkerColorScale, MarkerOutline, MarkerSymbol, MultiMarkerSymbol, Marker, LineColor,
            LineColorScale, LineWidth, LineDash, Line, UseDefaults: UseDefaults);
        return Combine([low, high, middle.WithTraces(new JsonObject().Put("legendgrouptitle.text", group))])
            .WithTraces(new JsonObject { ["mode"] = drawn, ["legendgroup"] = group });
    }

    private static string Drawn(StyleParam.Mode mode, bool marks, bool texts)
    {
        ArgumentNullException.ThrowIfNull(mode);
        var parts = mode.ToString().Split('+').Where(p => p != "none").ToHashSet();
        if (marks)
            parts.Add("markers");
        if (texts)
            parts.Add("text");
        string[] order = ["lines", "markers", "text"];
        return parts.Count == 0 ? "none" : string.Join('+', order.Where(parts.Contains));
    }
}

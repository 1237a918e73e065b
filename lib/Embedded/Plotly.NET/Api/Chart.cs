using System.Text.Json.Nodes;
using Plotly.NET.Figures;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

/// <summary>Makes charts.</summary>
public static class Chart
{
    /// <summary>Joins points by a line, to show how y develops along x.</summary>
    /// <param name="x">The x coordinates: numbers, dates or names.</param>
    /// <param name="y">The y coordinates, as many as there are x.</param>
    /// <param name="ShowMarkers">Whether each point is marked.</param>
    /// <param name="Name">The name in the legend and on hover.</param>
    /// <param name="ShowLegend">Whether the legend names this trace.</param>
    /// <param name="Opacity">The opacity of the trace, 0 to 1.</param>
    /// <param name="MultiOpacity">The opacity of each marker.</param>
    /// <param name="Text">One text for all points.</param>
    /// <param name="MultiText">A text for each point.</param>
    /// <param name="TextPosition">Where texts stand.</param>
    /// <param name="MultiTextPosition">Where each text stands.</param>
    /// <param name="MarkerColor">The colour of the markers.</param>
    /// <param name="MarkerColorScale">The colour scale of the markers.</param>
    /// <param name="MarkerOutline">The outline of the markers.</param>
    /// <param name="MarkerSymbol">The shape of the markers.</param>
    /// <param name="MultiMarkerSymbol">The shape of each marker.</param>
    /// <param name="Marker">All about the markers at once.</param>
    /// <param name="LineColor">The colour of the line.</param>
    /// <param name="LineColorScale">The colour scale of the line.</param>
    /// <param name="LineWidth">The width of the line in pixels.</param>
    /// <param name="LineDash">The dash of the line.</param>
    /// <param name="Line">All about the line at once.</param>
    /// <param name="StackGroup">Traces of one group are stacked.</param>
    /// <param name="Orientation">The direction of stacking.</param>
    /// <param name="GroupNorm">The normalisation of a stack.</param>
    /// <param name="Fill">The area to fill.</param>
    /// <param name="FillColor">The colour of the filled area.</param>
    /// <param name="UseWebGL">Whether the page draws with WebGL, for many points.</param>
    /// <param name="UseDefaults">False leaves out the default size and template.</param>
    /// <exception cref="ArgumentException">x and y differ in length.</exception>
    public static GenericChart Line<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, Optional<bool> ShowMarkers = default,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default, Optional<Marker> Marker = default,
        Optional<Color> LineColor = default, Optional<StyleParam.Colorscale> LineColorScale = default,
        Optional<double> LineWidth = default, Optional<StyleParam.DrawingStyle> LineDash = default,
        Optional<Line> Line = default, Optional<string> StackGroup = default,
        Optional<StyleParam.Orientation> Orientation = default, Optional<StyleParam.GroupNorm> GroupNorm = default,
        Optional<StyleParam.Fill> Fill = default, Optional<Color> FillColor = default,
        Optional<bool> UseWebGL = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible
    {
        var texts = TextPosition.IsSome || MultiTextPosition.IsSome;
        var marked = ShowMarkers is { IsSome: true, Value: true };
        var mode = (marked, texts) switch
        {
            (true, true) => StyleParam.Mode.Lines_Markers_Text,
            (true, false) => StyleParam.Mode.Lines_Markers,
            (false, true) => StyleParam.Mode.Lines_Text,
            _ => StyleParam.Mode.Lines,
        };
        return Scatter(x, y, mode, Name, ShowLegend, Opacity, MultiOpacity, Text, MultiText, TextPosition,
            MultiTextPosition, MarkerColor, MarkerColorScale, MarkerOutline, MarkerSymbol, MultiMarkerSymbol, Marker,
            LineColor, LineColorScale, LineWidth, LineDash, Line, StackGroup, Orientation, GroupNorm, Fill, FillColor,
            UseWebGL, UseDefaults);
    }

    /// <summary>Marks points in the plane.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Point<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default, Optional<Marker> Marker = default,
        Optional<string> StackGroup = default, Optional<StyleParam.Orientation> Orientation = default,
        Optional<StyleParam.GroupNorm> GroupNorm = default, Optional<bool> UseWebGL = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible
    {
        var texts = TextPosition.IsSome || MultiTextPosition.IsSome;
        var mode = texts ? StyleParam.Mode.Markers_Text : StyleParam.Mode.Markers;
        return Scatter(x, y, mode, Name, ShowLegend, Opacity, MultiOpacity, Text, MultiText, TextPosition,
            MultiTextPosition, MarkerColor, MarkerColorScale, MarkerOutline, MarkerSymbol, MultiMarkerSymbol, Marker,
            StackGroup: StackGroup, Orientation: Orientation, GroupNorm: GroupNorm, UseWebGL: UseWebGL,
            UseDefaults: UseDefaults);
    }

    /// <summary>Draws points, lines, texts, or several of them, as <c>mode</c> says.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Scatter<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, StyleParam.Mode mode, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default, Optional<Marker> Marker = default,
        Optional<Color> LineColor = default, Optional<StyleParam.Colorscale> LineColorScale = default,
        Optional<double> LineWidth = default, Optional<StyleParam.DrawingStyle> LineDash = default,
        Optional<Line> Line = default, Optional<string> StackGroup = default,
        Optional<StyleParam.Orientation> Orientation = default, Optional<StyleParam.GroupNorm> GroupNorm = default,
        Optional<StyleParam.Fill> Fill = default, Optional<Color> FillColor = default,
        Optional<bool> UseWebGL = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible
    {
        var trace = Traces.Scatter(x, y, mode.ToString(), UseWebGL is { IsSome: true, Value: true });
        trace.Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity)
            .Set("text", Text).SetAll("text", MultiText)
            .Set("textposition", TextPosition).SetAll("textposition", MultiTextPosition)
            .Set("stackgroup", StackGroup).Set("orientation", Orientation).Set("groupnorm", GroupNorm)
            .Set("fill", Fill).Set("fillcolor", FillColor);
        var marker = Marker is { IsSome: true, Value: { } m } ? (JsonObject)m.Json.DeepClone() : [];
        marker.Set("color", MarkerColor).Set("colorscale", MarkerColorScale).Set("line", MarkerOutline)
            .Set("symbol", MarkerSymbol).SetAll("symbol", MultiMarkerSymbol).SetAll("opacity", MultiOpacity);
        var line = Line is { IsSome: true, Value: { } l } ? (JsonObject)l.Json.DeepClone() : [];
        line.Set("color", LineColor).Set("colorscale", LineColorScale).Set("width", LineWidth).Set("dash", LineDash);
        trace.SetUnlessEmpty("marker", marker).SetUnlessEmpty("line", line);
        return new GenericChart(Figure.Of(trace, UseDefaults is not { IsSome: true, Value: false }));
    }

    /// <summary>Lays charts over each other in one pair of axes.</summary>
    /// <param name="gCharts">The charts; where their layouts differ, the later one wins.</param>
    /// <exception cref="ArgumentException">There is no chart.</exception>
    public static GenericChart Combine(IEnumerable<GenericChart> gCharts)
    {
        ArgumentNullException.ThrowIfNull(gCharts);
        var figures = gCharts.Select(c => c.Figure).ToList();
        if (figures.Count == 0)
            throw new ArgumentException("[Chart.Combine] expected at least one chart, got none.", nameof(gCharts));
        return new GenericChart(figures.Aggregate(Figure.Combine));
    }
}

using Plotly.NET.Figures;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Fills the area between a line and zero.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Area<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, Optional<bool> ShowMarkers = default,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default, Optional<Color> LineColor = default,
        Optional<StyleParam.Colorscale> LineColorScale = default, Optional<double> LineWidth = default,
        Optional<StyleParam.DrawingStyle> LineDash = default, Optional<Line> Line = default,
        Optional<string> StackGroup = default, Optional<StyleParam.Orientation> Orientation = default,
        Optional<StyleParam.GroupNorm> GroupNorm = default, Optional<Color> FillColor = default,
        Optional<bool> UseWebGL = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scatter", UseWebGL).Put("x", x).Put("y", y).SameLength("x", "y")
            .Mode(lines: true, marks: ShowMarkers, texts: TextPosition.IsSome || MultiTextPosition.IsSome)
            .Put("fill", "tozeroy").Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity)
            .Set("text", Text).Set("text", MultiText).Set("textposition", TextPosition)
            .Set("textposition", MultiTextPosition).Set("marker", Marker).Set("line", Line)
            .Set("stackgroup", StackGroup).Set("orientation", Orientation).Set("groupnorm", GroupNorm)
            .Set("fillcolor", FillColor).Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults);

    /// <summary>Fills the area between a smooth curve and zero.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart SplineArea<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, Optional<bool> ShowMarkers = default,
        Optional<double> Smoothing = default, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<TextType> Text = default, Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default, Optional<Color> LineColor = default,
        Optional<StyleParam.Colorscale> LineColorScale = default, Optional<double> LineWidth = default,
        Optional<StyleParam.DrawingStyle> LineDash = default, Optional<Line> Line = default,
        Optional<string> StackGroup = default, Optional<StyleParam.Orientation> Orientation = default,
        Optional<StyleParam.GroupNorm> GroupNorm = default, Optional<Color> FillColor = default,
        Optional<bool> UseWebGL = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scatter", UseWebGL).Put("x", x).Put("y", y).SameLength("x", "y")
            .Mode(lines: true, marks: ShowMarkers, texts: TextPosition.IsSome || MultiTextPosition.IsSome)
            .Put("fill", "tozeroy").Put("line.shape", "spline").Set("name", Name).Set("showlegend", ShowLegend)
            .Set("opacity", Opacity).Set("text", Text).Set("text", MultiText).Set("textposition", TextPosition)
            .Set("textposition", MultiTextPosition).Set("marker", Marker).Set("line", Line)
            .Set("stackgroup", StackGroup).Set("orientation", Orientation).Set("groupnorm", GroupNorm)
            .Set("fillcolor", FillColor).Set("line.smoothing", Smoothing).Set("marker.opacity", MultiOpacity)
            .Set("marker.color", MarkerColor).Set("marker.colorscale", MarkerColorScale)
            .Set("marker.line", MarkerOutline).Set("marker.symbol", MarkerSymbol)
            .Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults);

    /// <summary>Stacks areas upon each other, to show parts and their sum.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart StackedArea<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, Optional<bool> ShowMarkers = default,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default, Optional<Color> LineColor = default,
        Optional<StyleParam.Colorscale> LineColorScale = default, Optional<double> LineWidth = default,
        Optional<StyleParam.DrawingStyle> LineDash = default, Optional<Line> Line = default,
        Optional<StyleParam.Orientation> Orientation = default, Optional<StyleParam.GroupNorm> GroupNorm = default,
        Optional<Color> FillColor = default, Optional<bool> UseWebGL = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scatter", UseWebGL).Put("x", x).Put("y", y).SameLength("x", "y")
            .Mode(lines: true, marks: ShowMarkers, texts: TextPosition.IsSome || MultiTextPosition.IsSome)
            .Put("fill", "tonexty").Put("stackgroup", "stackedarea").Set("name", Name).Set("showlegend", ShowLegend)
            .Set("opacity", Opacity).Set("text", Text).Set("text", MultiText).Set("textposition", TextPosition)
            .Set("textposition", MultiTextPosition).Set("marker", Marker).Set("line", Line)
            .Set("orientation", Orientation).Set("groupnorm", GroupNorm).Set("fillcolor", FillColor)
            .Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults);
}

using Plotly.NET.Figures;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
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
        Optional<StyleParam.GroupNorm> GroupNorm = default, Optional<StyleParam.Fill> Fill = default,
        Optional<Color> FillColor = default, Optional<bool> UseWebGL = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scatter", UseWebGL).Put("x", x).Put("y", y).SameLength("x", "y")
            .Mode(lines: true, marks: ShowMarkers, texts: TextPosition.IsSome || MultiTextPosition.IsSome)
            .Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text)
            .Set("text", MultiText).Set("textposition", TextPosition).Set("textposition", MultiTextPosition)
            .Set("marker", Marker).Set("line", Line).Set("stackgroup", StackGroup).Set("orientation", Orientation)
            .Set("groupnorm", GroupNorm).Set("fill", Fill).Set("fillcolor", FillColor)
            .Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults);

    /// <summary>Joins points by a smooth curve.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Spline<XType, YType, TextType>(
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
        Optional<StyleParam.GroupNorm> GroupNorm = default, Optional<StyleParam.Fill> Fill = default,
        Optional<Color> FillColor = default, Optional<bool> UseWebGL = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scatter", UseWebGL).Put("x", x).Put("y", y).SameLength("x", "y")
            .Mode(lines: true, marks: ShowMarkers, texts: TextPosition.IsSome || MultiTextPosition.IsSome)
            .Put("line.shape", "spline").Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity)
            .Set("text", Text).Set("text", MultiText).Set("textposition", TextPosition)
            .Set("textposition", MultiTextPosition).Set("marker", Marker).Set("line", Line)
            .Set("stackgroup", StackGroup).Set("orientation", Orientation).Set("groupnorm", GroupNorm)
            .Set("fill", Fill).Set("fillcolor", FillColor).Set("line.smoothing", Smoothing)
            .Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults);

    /// <summary>Marks points in the plane.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Point<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default, Optional<string> StackGroup = default,
        Optional<StyleParam.Orientation> Orientation = default, Optional<StyleParam.GroupNorm> GroupNorm = default,
        Optional<bool> UseWebGL = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scatter", UseWebGL).Put("x", x).Put("y", y).SameLength("x", "y")
            .Mode(lines: false, marks: true, texts: TextPosition.IsSome || MultiTextPosition.IsSome).Set("name", Name)
            .Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text).Set("text", MultiText)
            .Set("textposition", TextPosition).Set("textposition", MultiTextPosition).Set("marker", Marker)
            .Set("stackgroup", StackGroup).Set("orientation", Orientation).Set("groupnorm", GroupNorm)
            .Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Chart(UseDefaults);

    /// <summary>Draws points, lines, texts, or several of them, as <c>mode</c> says.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Scatter<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, StyleParam.Mode mode, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
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
        Optional<StyleParam.GroupNorm> GroupNorm = default, Optional<StyleParam.Fill> Fill = default,
        Optional<Color> FillColor = default, Optional<bool> UseWebGL = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scatter", UseWebGL).Put("x", x).Put("y", y).Put("mode", mode).SameLength("x", "y")
            .Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text)
            .Set("text", MultiText).Set("textposition", TextPosition).Set("textposition", MultiTextPosition)
            .Set("marker", Marker).Set("line", Line).Set("stackgroup", StackGroup).Set("orientation", Orientation)
            .Set("groupnorm", GroupNorm).Set("fill", Fill).Set("fillcolor", FillColor)
            .Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults);

    /// <summary>Marks points whose sizes show a third quantity.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Bubble<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, IEnumerable<int> sizes, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
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
        Optional<StyleParam.GroupNorm> GroupNorm = default, Optional<bool> UseWebGL = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scatter", UseWebGL).Put("x", x).Put("y", y).Put("marker.size", sizes)
            .SameLength("x", "y", "marker.size")
            .Mode(lines: false, marks: true, texts: TextPosition.IsSome || MultiTextPosition.IsSome).Set("name", Name)
            .Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text).Set("text", MultiText)
            .Set("textposition", TextPosition).Set("textposition", MultiTextPosition).Set("marker", Marker)
            .Set("line", Line).Set("stackgroup", StackGroup).Set("orientation", Orientation)
            .Set("groupnorm", GroupNorm).Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults);
}

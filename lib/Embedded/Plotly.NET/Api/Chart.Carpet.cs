using Plotly.NET.Figures;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Draws a curved grid that other traces lie on.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Carpet<XType, MultiXType, YType, MultiYType, AType, BType>(
        string carpetId, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<IEnumerable<XType>> X = default,
        Optional<IEnumerable<IEnumerable<MultiXType>>> MultiX = default, Optional<IEnumerable<YType>> Y = default,
        Optional<IEnumerable<IEnumerable<MultiYType>>> MultiY = default, Optional<IEnumerable<AType>> A = default,
        Optional<IEnumerable<BType>> B = default, Optional<LinearAxis> AAxis = default,
        Optional<LinearAxis> BAxis = default, Optional<StyleParam.LinearAxisId> XAxis = default,
        Optional<StyleParam.LinearAxisId> YAxis = default, Optional<Color> Color = default,
        Optional<double> CheaterSlope = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where MultiXType : IConvertible
        where YType : IConvertible
        where MultiYType : IConvertible
        where AType : IConvertible
        where BType : IConvertible =>
        Traces.New("carpet").Put("carpet", carpetId).Set("name", Name).Set("showlegend", ShowLegend)
            .Set("opacity", Opacity).Set("x", X).Set("x", MultiX).Set("y", Y).Set("y", MultiY).Set("a", A).Set("b", B)
            .Set("aaxis", AAxis).Set("baxis", BAxis).Set("xaxis", XAxis).Set("yaxis", YAxis).Set("color", Color)
            .Set("cheaterslope", CheaterSlope).Chart(UseDefaults);

    /// <summary>Draws points, lines or texts on a carpet, as <c>mode</c> says.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart ScatterCarpet<AType, BType, TextType>(
        IEnumerable<AType> a, IEnumerable<BType> b, StyleParam.Mode mode, string carpetAnchorId,
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
        Optional<bool> UseDefaults = default)
        where AType : IConvertible
        where BType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scattercarpet").Put("a", a).Put("b", b).Put("mode", mode).Put("carpet", carpetAnchorId)
            .SameLength("a", "b").Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity)
            .Set("text", Text).Set("text", MultiText).Set("textposition", TextPosition)
            .Set("textposition", MultiTextPosition).Set("marker", Marker).Set("line", Line)
            .Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults);

    /// <summary>Marks points on a carpet.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart PointCarpet<AType, BType, TextType>(
        IEnumerable<AType> a, IEnumerable<BType> b, string carpetAnchorId, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default, Optional<bool> UseDefaults = default)
        where AType : IConvertible
        where BType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scattercarpet").Put("a", a).Put("b", b).Put("carpet", carpetAnchorId).SameLength("a", "b")
            .Mode(lines: false, marks: true, texts: TextPosition.IsSome || MultiTextPosition.IsSome).Set("name", Name)
            .Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text).Set("text", MultiText)
            .Set("textposition", TextPosition).Set("textposition", MultiTextPosition).Set("marker", Marker)
            .Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Chart(UseDefaults);

    /// <summary>Joins points on a carpet.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart LineCarpet<AType, BType, TextType>(
        IEnumerable<AType> a, IEnumerable<BType> b, string carpetAnchorId, Optional<bool> ShowMarkers = default,
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
        Optional<bool> UseDefaults = default)
        where AType : IConvertible
        where BType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scattercarpet").Put("a", a).Put("b", b).Put("carpet", carpetAnchorId).SameLength("a", "b")
            .Mode(lines: true, marks: ShowMarkers, texts: TextPosition.IsSome || MultiTextPosition.IsSome)
            .Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text)
            .Set("text", MultiText).Set("textposition", TextPosition).Set("textposition", MultiTextPosition)
            .Set("marker", Marker).Set("line", Line).Set("marker.opacity", MultiOpacity)
            .Set("marker.color", MarkerColor).Set("marker.colorscale", MarkerColorScale)
            .Set("marker.line", MarkerOutline).Set("marker.symbol", MarkerSymbol)
            .Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults);

    /// <summary>Joins points on a carpet by a smooth curve.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart SplineCarpet<AType, BType, TextType>(
        IEnumerable<AType> a, IEnumerable<BType> b, string carpetAnchorId, Optional<bool> ShowMarkers = default,
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
        Optional<bool> UseDefaults = default)
        where AType : IConvertible
        where BType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scattercarpet").Put("a", a).Put("b", b).Put("carpet", carpetAnchorId).SameLength("a", "b")
            .Mode(lines: true, marks: ShowMarkers, texts: TextPosition.IsSome || MultiTextPosition.IsSome)
            .Put("line.shape", "spline").Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity)
            .Set("text", Text).Set("text", MultiText).Set("textposition", TextPosition)
            .Set("textposition", MultiTextPosition).Set("marker", Marker).Set("line", Line)
            .Set("line.smoothing", Smoothing).Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults);

    /// <summary>Marks points on a carpet; sizes show a further quantity.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart BubbleCarpet<AType, BType, TextType>(
        IEnumerable<AType> a, IEnumerable<BType> b, IEnumerable<int> sizes, string carpetAnchorId,
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
        Optional<bool> UseDefaults = default)
        where AType : IConvertible
        where BType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scattercarpet").Put("a", a).Put("b", b).Put("marker.size", sizes).Put("carpet", carpetAnchorId)
            .SameLength("a", "b", "marker.size")
            .Mode(lines: false, marks: true, texts: TextPosition.IsSome || MultiTextPosition.IsSome).Set("name", Name)
            .Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text).Set("text", MultiText)
            .Set("textposition", TextPosition).Set("textposition", MultiTextPosition).Set("marker", Marker)
            .Set("line", Line).Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults);

    /// <summary>Joins equal values on a carpet.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart ContourCarpet<ZType, AType, BType, TextType>(
        IEnumerable<ZType> z, string carpetAnchorId, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<AType>> A = default, Optional<IEnumerable<BType>> B = default,
        Optional<TextType> Text = default, Optional<IEnumerable<TextType>> MultiText = default,
        Optional<ColorBar> ColorBar = default, Optional<StyleParam.Colorscale> ColorScale = default,
        Optional<bool> ShowScale = default, Optional<bool> ReverseScale = default,
        Optional<bool> Transpose = default, Optional<Color> ContourLineColor = default,
        Optional<StyleParam.DrawingStyle> ContourLineDash = default, Optional<double> ContourLineSmoothing = default,
        Optional<Line> ContourLine = default, Optional<StyleParam.ContourColoring> ContoursColoring = default,
        Optional<StyleParam.ConstraintOperation> ContoursOperation = default,
        Optional<StyleParam.ContourType> ContoursType = default, Optional<bool> ShowContourLabels = default,
        Optional<Font> ContourLabelFont = default, Optional<Contours> Contours = default,
        Optional<bool> UseDefaults = default)
        where ZType : IConvertible
        where AType : IConvertible
        where BType : IConvertible
        where TextType : IConvertible =>
        Traces.New("contourcarpet").Put("z", z).Put("carpet", carpetAnchorId).Set("name", Name)
            .Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("a", A).Set("b", B).Set("text", Text)
            .Set("text", MultiText).Set("colorbar", ColorBar).Set("colorscale", ColorScale).Set("showscale", ShowScale)
            .Set("reversescale", ReverseScale).Set("transpose", Transpose).Set("line", ContourLine)
            .Set("contours", Contours).Set("line.color", ContourLineColor).Set("line.dash", ContourLineDash)
            .Set("line.smoothing", ContourLineSmoothing).Set("contours.coloring", ContoursColoring)
            .Set("contours.operation", ContoursOperation).Set("contours.type", ContoursType)
            .Set("contours.showlabels", ShowContourLabels).Set("contours.labelfont", ContourLabelFont)
            .Chart(UseDefaults);
}

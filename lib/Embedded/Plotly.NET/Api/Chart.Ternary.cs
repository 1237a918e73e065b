using Plotly.NET.Figures;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Draws points, lines or texts by three shares, as <c>mode</c> says.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart ScatterTernary<AType, BType, CType, SumType, TextType>(
        Optional<IEnumerable<AType>> A = default, Optional<IEnumerable<BType>> B = default,
        Optional<IEnumerable<CType>> C = default, Optional<SumType> Sum = default,
        Optional<StyleParam.Mode> Mode = default, Optional<string> Name = default,
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
        Optional<bool> UseDefaults = default)
        where AType : IConvertible
        where BType : IConvertible
        where CType : IConvertible
        where SumType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scatterternary").Set("a", A).Set("b", B).Set("c", C).Set("sum", Sum).Set("mode", Mode)
            .Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text)
            .Set("text", MultiText).Set("textposition", TextPosition).Set("textposition", MultiTextPosition)
            .Set("marker", Marker).Set("line", Line).Set("marker.opacity", MultiOpacity)
            .Set("marker.color", MarkerColor).Set("marker.colorscale", MarkerColorScale)
            .Set("marker.line", MarkerOutline).Set("marker.symbol", MarkerSymbol)
            .Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults);

    /// <summary>Marks points by three shares.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart PointTernary<AType, BType, CType, SumType, TextType>(
        Optional<IEnumerable<AType>> A = default, Optional<IEnumerable<BType>> B = default,
        Optional<IEnumerable<CType>> C = default, Optional<SumType> Sum = default, Optional<string> Name = default,
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
        where CType : IConvertible
        where SumType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scatterternary")
            .Mode(lines: false, marks: true, texts: TextPosition.IsSome || MultiTextPosition.IsSome).Set("a", A)
            .Set("b", B).Set("c", C).Set("sum", Sum).Set("name", Name).Set("showlegend", ShowLegend)
            .Set("opacity", Opacity).Set("text", Text).Set("text", MultiText).Set("textposition", TextPosition)
            .Set("textposition", MultiTextPosition).Set("marker", Marker).Set("marker.opacity", MultiOpacity)
            .Set("marker.color", MarkerColor).Set("marker.colorscale", MarkerColorScale)
            .Set("marker.line", MarkerOutline).Set("marker.symbol", MarkerSymbol)
            .Set("marker.symbol", MultiMarkerSymbol).Chart(UseDefaults);

    /// <summary>Joins points given by three shares.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart LineTernary<AType, BType, CType, SumType, TextType>(
        Optional<IEnumerable<AType>> A = default, Optional<IEnumerable<BType>> B = default,
        Optional<IEnumerable<CType>> C = default, Optional<SumType> Sum = default,
        Optional<bool> ShowMarkers = default, Optional<string> Name = default, Optional<bool> ShowLegend = default,
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
        where CType : IConvertible
        where SumType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scatterternary")
            .Mode(lines: true, marks: ShowMarkers, texts: TextPosition.IsSome || MultiTextPosition.IsSome).Set("a", A)
            .Set("b", B).Set("c", C).Set("sum", Sum).Set("name", Name).Set("showlegend", ShowLegend)
            .Set("opacity", Opacity).Set("text", Text).Set("text", MultiText).Set("textposition", TextPosition)
            .Set("textposition", MultiTextPosition).Set("marker", Marker).Set("line", Line)
            .Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults);

    /// <summary>Marks points by three shares; sizes show a further quantity.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart BubbleTernary<AType, BType, CType, SumType, TextType>(
        IEnumerable<int> sizes, Optional<IEnumerable<AType>> A = default, Optional<IEnumerable<BType>> B = default,
        Optional<IEnumerable<CType>> C = default, Optional<SumType> Sum = default, Optional<string> Name = default,
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
        Optional<bool> UseDefaults = default)
        where AType : IConvertible
        where BType : IConvertible
        where CType : IConvertible
        where SumType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scatterternary").Put("marker.size", sizes)
            .Mode(lines: false, marks: true, texts: TextPosition.IsSome || MultiTextPosition.IsSome).Set("a", A)
            .Set("b", B).Set("c", C).Set("sum", Sum).Set("name", Name).Set("showlegend", ShowLegend)
            .Set("opacity", Opacity).Set("text", Text).Set("text", MultiText).Set("textposition", TextPosition)
            .Set("textposition", MultiTextPosition).Set("marker", Marker).Set("line", Line)
            .Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults);
}

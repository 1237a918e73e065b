using Plotly.NET.Figures;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Draws points, lines or texts in space, as <c>mode</c> says.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Scatter3D<XType, YType, ZType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, IEnumerable<ZType> z, StyleParam.Mode mode,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol3D> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol3D>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default, Optional<Color> LineColor = default,
        Optional<StyleParam.Colorscale> LineColorScale = default, Optional<double> LineWidth = default,
        Optional<StyleParam.DrawingStyle> LineDash = default, Optional<Line> Line = default,
        Optional<Projection> Projection = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where ZType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scatter3d").Put("x", x).Put("y", y).Put("z", z).Put("mode", mode).SameLength("x", "y", "z")
            .Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text)
            .Set("text", MultiText).Set("textposition", TextPosition).Set("textposition", MultiTextPosition)
            .Set("marker", Marker).Set("line", Line).Set("projection", Projection).Set("marker.opacity", MultiOpacity)
            .Set("marker.color", MarkerColor).Set("marker.colorscale", MarkerColorScale)
            .Set("marker.line", MarkerOutline).Set("marker.symbol", MarkerSymbol)
            .Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults).Lay("scene.camera.projection.type", "perspective");

    /// <summary>Marks points in space.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Point3D<XType, YType, ZType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, IEnumerable<ZType> z, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol3D> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol3D>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default, Optional<Projection> Projection = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where ZType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scatter3d").Put("x", x).Put("y", y).Put("z", z).SameLength("x", "y", "z")
            .Mode(lines: false, marks: true, texts: TextPosition.IsSome || MultiTextPosition.IsSome).Set("name", Name)
            .Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text).Set("text", MultiText)
            .Set("textposition", TextPosition).Set("textposition", MultiTextPosition).Set("marker", Marker)
            .Set("projection", Projection).Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Chart(UseDefaults)
            .Lay("scene.camera.projection.type", "perspective");

    /// <summary>Joins points in space by a line.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Line3D<XType, YType, ZType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, IEnumerable<ZType> z, Optional<bool> ShowMarkers = default,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol3D> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol3D>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default, Optional<Color> LineColor = default,
        Optional<StyleParam.Colorscale> LineColorScale = default, Optional<double> LineWidth = default,
        Optional<StyleParam.DrawingStyle> LineDash = default, Optional<Line> Line = default,
        Optional<Projection> Projection = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where ZType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scatter3d").Put("x", x).Put("y", y).Put("z", z).SameLength("x", "y", "z")
            .Mode(lines: true, marks: ShowMarkers, texts: TextPosition.IsSome || MultiTextPosition.IsSome)
            .Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text)
            .Set("text", MultiText).Set("textposition", TextPosition).Set("textposition", MultiTextPosition)
            .Set("marker", Marker).Set("line", Line).Set("projection", Projection).Set("marker.opacity", MultiOpacity)
            .Set("marker.color", MarkerColor).Set("marker.colorscale", MarkerColorScale)
            .Set("marker.line", MarkerOutline).Set("marker.symbol", MarkerSymbol)
            .Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults).Lay("scene.camera.projection.type", "perspective");

    /// <summary>Marks points in space whose sizes show a fourth quantity.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Bubble3D<XType, YType, ZType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, IEnumerable<ZType> z, IEnumerable<int> sizes,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol3D> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol3D>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default, Optional<Projection> Projection = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where ZType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scatter3d").Put("x", x).Put("y", y).Put("z", z).Put("marker.size", sizes)
            .SameLength("x", "y", "z", "marker.size")
            .Mode(lines: false, marks: true, texts: TextPosition.IsSome || MultiTextPosition.IsSome).Set("name", Name)
            .Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text).Set("text", MultiText)
            .Set("textposition", TextPosition).Set("textposition", MultiTextPosition).Set("marker", Marker)
            .Set("projection", Projection).Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Chart(UseDefaults)
            .Lay("scene.camera.projection.type", "perspective");
}

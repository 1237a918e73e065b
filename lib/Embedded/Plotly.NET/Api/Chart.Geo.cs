using Plotly.NET.Figures;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Colours regions of a map by value.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart ChoroplethMap<ZType, TextType>(
        IEnumerable<string> locations, IEnumerable<ZType> z, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<object> GeoJson = default,
        Optional<string> FeatureIdKey = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<ColorBar> ColorBar = default,
        Optional<StyleParam.Colorscale> ColorScale = default, Optional<bool> ShowScale = default,
        Optional<bool> ReverseScale = default, Optional<StyleParam.LocationFormat> LocationMode = default,
        Optional<bool> UseDefaults = default)
        where ZType : IConvertible
        where TextType : IConvertible =>
        Traces.New("choropleth").Put("locations", locations).Put("z", z).Set("name", Name)
            .Set("showlegend", ShowLegend).Set("geojson", GeoJson).Set("featureidkey", FeatureIdKey).Set("text", Text)
            .Set("text", MultiText).Set("colorbar", ColorBar).Set("colorscale", ColorScale).Set("showscale", ShowScale)
            .Set("reversescale", ReverseScale).Set("locationmode", LocationMode).Chart(UseDefaults);

    /// <summary>Draws points, lines or texts on a map, as <c>mode</c> says.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart ScatterGeo<LongitudesType, LatitudesType, TextType>(
        IEnumerable<LongitudesType> longitudes, IEnumerable<LatitudesType> latitudes, StyleParam.Mode mode,
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
        Optional<StyleParam.LocationFormat> LocationMode = default, Optional<object> GeoJson = default,
        Optional<string> FeatureIdKey = default, Optional<bool> UseDefaults = default)
        where LongitudesType : IConvertible
        where LatitudesType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scattergeo").Put("lon", longitudes).Put("lat", latitudes).Put("mode", mode)
            .SameLength("lon", "lat").Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity)
            .Set("text", Text).Set("text", MultiText).Set("textposition", TextPosition)
            .Set("textposition", MultiTextPosition).Set("marker", Marker).Set("line", Line)
            .Set("locationmode", LocationMode).Set("geojson", GeoJson).Set("featureidkey", FeatureIdKey)
            .Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults);

    /// <summary>Marks places on a map.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart PointGeo<LongitudesType, LatitudesType, TextType>(
        IEnumerable<LongitudesType> longitudes, IEnumerable<LatitudesType> latitudes,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default, Optional<StyleParam.LocationFormat> LocationMode = default,
        Optional<object> GeoJson = default, Optional<string> FeatureIdKey = default,
        Optional<bool> UseDefaults = default)
        where LongitudesType : IConvertible
        where LatitudesType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scattergeo").Put("lon", longitudes).Put("lat", latitudes).SameLength("lon", "lat")
            .Mode(lines: false, marks: true, texts: TextPosition.IsSome || MultiTextPosition.IsSome).Set("name", Name)
            .Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text).Set("text", MultiText)
            .Set("textposition", TextPosition).Set("textposition", MultiTextPosition).Set("marker", Marker)
            .Set("locationmode", LocationMode).Set("geojson", GeoJson).Set("featureidkey", FeatureIdKey)
            .Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Chart(UseDefaults);

    /// <summary>Joins places on a map.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart LineGeo<LongitudesType, LatitudesType, TextType>(
        IEnumerable<LongitudesType> longitudes, IEnumerable<LatitudesType> latitudes,
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
        Optional<StyleParam.LocationFormat> LocationMode = default, Optional<object> GeoJson = default,
        Optional<string> FeatureIdKey = default, Optional<bool> UseDefaults = default)
        where LongitudesType : IConvertible
        where LatitudesType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scattergeo").Put("lon", longitudes).Put("lat", latitudes).SameLength("lon", "lat")
            .Mode(lines: true, marks: ShowMarkers, texts: TextPosition.IsSome || MultiTextPosition.IsSome)
            .Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text)
            .Set("text", MultiText).Set("textposition", TextPosition).Set("textposition", MultiTextPosition)
            .Set("marker", Marker).Set("line", Line).Set("locationmode", LocationMode).Set("geojson", GeoJson)
            .Set("featureidkey", FeatureIdKey).Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults);

    /// <summary>Marks places on a map; sizes show a quantity.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart BubbleGeo<LongitudesType, LatitudesType, TextType>(
        IEnumerable<LongitudesType> longitudes, IEnumerable<LatitudesType> latitudes, IEnumerable<int> sizes,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default, Optional<StyleParam.LocationFormat> LocationMode = default,
        Optional<object> GeoJson = default, Optional<string> FeatureIdKey = default,
        Optional<bool> UseDefaults = default)
        where LongitudesType : IConvertible
        where LatitudesType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scattergeo").Put("lon", longitudes).Put("lat", latitudes).Put("marker.size", sizes)
            .SameLength("lon", "lat", "marker.size")
            .Mode(lines: false, marks: true, texts: TextPosition.IsSome || MultiTextPosition.IsSome).Set("name", Name)
            .Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text).Set("text", MultiText)
            .Set("textposition", TextPosition).Set("textposition", MultiTextPosition).Set("marker", Marker)
            .Set("locationmode", LocationMode).Set("geojson", GeoJson).Set("featureidkey", FeatureIdKey)
            .Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Chart(UseDefaults);
}

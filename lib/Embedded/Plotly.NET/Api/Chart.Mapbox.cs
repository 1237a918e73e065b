using Plotly.NET.Figures;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Draws points, lines or texts on a tiled map, as <c>mode</c> says; the tiles need a network.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart ScatterMapbox<LongitudesType, LatitudesType, TextType>(
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
        Optional<string> Below = default, Optional<bool> EnableClustering = default,
        Optional<MapboxCluster> Cluster = default, Optional<bool> UseDefaults = default)
        where LongitudesType : IConvertible
        where LatitudesType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scattermapbox").Put("lon", longitudes).Put("lat", latitudes).Put("mode", mode)
            .SameLength("lon", "lat").Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity)
            .Set("text", Text).Set("text", MultiText).Set("textposition", TextPosition)
            .Set("textposition", MultiTextPosition).Set("marker", Marker).Set("line", Line).Set("below", Below)
            .Set("cluster", Cluster).Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Set("cluster.enabled", EnableClustering).Chart(UseDefaults).Lay("mapbox.style", "open-street-map");

    /// <summary>Marks places on a tiled map; the tiles need a network.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart PointMapbox<LongitudesType, LatitudesType, TextType>(
        IEnumerable<LongitudesType> longitudes, IEnumerable<LatitudesType> latitudes,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default, Optional<string> Below = default,
        Optional<bool> EnableClustering = default, Optional<MapboxCluster> Cluster = default,
        Optional<bool> UseDefaults = default)
        where LongitudesType : IConvertible
        where LatitudesType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scattermapbox").Put("lon", longitudes).Put("lat", latitudes).SameLength("lon", "lat")
            .Mode(lines: false, marks: true, texts: TextPosition.IsSome || MultiTextPosition.IsSome).Set("name", Name)
            .Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text).Set("text", MultiText)
            .Set("textposition", TextPosition).Set("textposition", MultiTextPosition).Set("marker", Marker)
            .Set("below", Below).Set("cluster", Cluster).Set("marker.opacity", MultiOpacity)
            .Set("marker.color", MarkerColor).Set("marker.colorscale", MarkerColorScale)
            .Set("marker.line", MarkerOutline).Set("marker.symbol", MarkerSymbol)
            .Set("marker.symbol", MultiMarkerSymbol).Set("cluster.enabled", EnableClustering).Chart(UseDefaults)
            .Lay("mapbox.style", "open-street-map");

    /// <summary>Joins places on a tiled map; the tiles need a network.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart LineMapbox<LongitudesType, LatitudesType, TextType>(
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
        Optional<string> Below = default, Optional<bool> UseDefaults = default)
        where LongitudesType : IConvertible
        where LatitudesType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scattermapbox").Put("lon", longitudes).Put("lat", latitudes).SameLength("lon", "lat")
            .Mode(lines: true, marks: ShowMarkers, texts: TextPosition.IsSome || MultiTextPosition.IsSome)
            .Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text)
            .Set("text", MultiText).Set("textposition", TextPosition).Set("textposition", MultiTextPosition)
            .Set("marker", Marker).Set("line", Line).Set("below", Below).Set("marker.opacity", MultiOpacity)
            .Set("marker.color", MarkerColor).Set("marker.colorscale", MarkerColorScale)
            .Set("marker.line", MarkerOutline).Set("marker.symbol", MarkerSymbol)
            .Set("marker.symbol", MultiMarkerSymbol).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.width", LineWidth).Set("line.dash", LineDash)
            .Chart(UseDefaults).Lay("mapbox.style", "open-street-map");

    /// <summary>Marks places on a tiled map by size; the tiles need a network.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart BubbleMapbox<LongitudesType, LatitudesType, TextType>(
        IEnumerable<LongitudesType> longitudes, IEnumerable<LatitudesType> latitudes, IEnumerable<int> sizes,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default, Optional<string> Below = default, Optional<bool> UseDefaults = default)
        where LongitudesType : IConvertible
        where LatitudesType : IConvertible
        where TextType : IConvertible =>
        Traces.New("scattermapbox").Put("lon", longitudes).Put("lat", latitudes).Put("marker.size", sizes)
            .SameLength("lon", "lat", "marker.size")
            .Mode(lines: false, marks: true, texts: TextPosition.IsSome || MultiTextPosition.IsSome).Set("name", Name)
            .Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text).Set("text", MultiText)
            .Set("textposition", TextPosition).Set("textposition", MultiTextPosition).Set("marker", Marker)
            .Set("below", Below).Set("marker.opacity", MultiOpacity).Set("marker.color", MarkerColor)
            .Set("marker.colorscale", MarkerColorScale).Set("marker.line", MarkerOutline)
            .Set("marker.symbol", MarkerSymbol).Set("marker.symbol", MultiMarkerSymbol).Chart(UseDefaults)
            .Lay("mapbox.style", "open-street-map");

    /// <summary>Colours regions of a tiled map by value; the tiles need a network.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart ChoroplethMapbox<ZType, TextType>(
        IEnumerable<string> locations, IEnumerable<ZType> z, object geoJson, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<string> FeatureIdKey = default,
        Optional<TextType> Text = default, Optional<IEnumerable<TextType>> MultiText = default,
        Optional<ColorBar> ColorBar = default, Optional<StyleParam.Colorscale> ColorScale = default,
        Optional<bool> ShowScale = default, Optional<bool> ReverseScale = default, Optional<string> Below = default,
        Optional<bool> UseDefaults = default)
        where ZType : IConvertible
        where TextType : IConvertible =>
        Traces.New("choroplethmapbox").Put("locations", locations).Put("z", z).Put("geojson", geoJson)
            .Set("name", Name).Set("showlegend", ShowLegend).Set("featureidkey", FeatureIdKey).Set("text", Text)
            .Set("text", MultiText).Set("colorbar", ColorBar).Set("colorscale", ColorScale).Set("showscale", ShowScale)
            .Set("reversescale", ReverseScale).Set("below", Below).Chart(UseDefaults)
            .Lay("mapbox.style", "open-street-map");

    /// <summary>Shows the density of places on a tiled map; the tiles need a network.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart DensityMapbox<LongitudesType, LatitudesType, ZType, TextType>(
        IEnumerable<LongitudesType> longitudes, IEnumerable<LatitudesType> latitudes,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<ZType>> Z = default, Optional<int> Radius = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<ColorBar> ColorBar = default,
        Optional<StyleParam.Colorscale> ColorScale = default, Optional<bool> ShowScale = default,
        Optional<bool> ReverseScale = default, Optional<string> Below = default,
        Optional<bool> UseDefaults = default)
        where LongitudesType : IConvertible
        where LatitudesType : IConvertible
        where ZType : IConvertible
        where TextType : IConvertible =>
        Traces.New("densitymapbox").Put("lon", longitudes).Put("lat", latitudes).SameLength("lon", "lat")
            .Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("z", Z).Set("radius", Radius)
            .Set("text", Text).Set("text", MultiText).Set("colorbar", ColorBar).Set("colorscale", ColorScale)
            .Set("showscale", ShowScale).Set("reversescale", ReverseScale).Set("below", Below).Chart(UseDefaults)
            .Lay("mapbox.style", "open-street-map");
}

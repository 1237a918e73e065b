using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>A choice of plotly.js: text info.</summary>
    public sealed class TextInfo : IStyle
    {
        private readonly JsonNode _node;

        private TextInfo(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>all</c>.</summary>
        public static TextInfo All { get; } = new("all");
        /// <summary>Gets <c>none</c>.</summary>
        public static TextInfo None { get; } = new("none");
        /// <summary>Gets <c>label</c>.</summary>
        public static TextInfo Label { get; } = new("label");
        /// <summary>Gets <c>text</c>.</summary>
        public static TextInfo Text { get; } = new("text");
        /// <summary>Gets <c>value</c>.</summary>
        public static TextInfo Value { get; } = new("value");
        /// <summary>Gets <c>percent</c>.</summary>
        public static TextInfo Percent { get; } = new("percent");

        /// <summary>Joins several of them as plotly.js wants it.</summary>
        public static string toConcatString(IEnumerable<TextInfo> o) => string.Join("+", o);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: tiling flip.</summary>
    public sealed class TilingFlip : IStyle
    {
        private readonly JsonNode _node;

        private TilingFlip(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>x</c>.</summary>
        public static TilingFlip X { get; } = new("x");
        /// <summary>Gets <c>y</c>.</summary>
        public static TilingFlip Y { get; } = new("y");
        /// <summary>Gets <c>x+y</c>.</summary>
        public static TilingFlip XY { get; } = new("x+y");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: treemap tiling packing.</summary>
    public sealed class TreemapTilingPacking : IStyle
    {
        private readonly JsonNode _node;

        private TreemapTilingPacking(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>squarify</c>.</summary>
        public static TreemapTilingPacking Squarify { get; } = new("squarify");
        /// <summary>Gets <c>binary</c>.</summary>
        public static TreemapTilingPacking Binary { get; } = new("binary");
        /// <summary>Gets <c>dice</c>.</summary>
        public static TreemapTilingPacking Dice { get; } = new("dice");
        /// <summary>Gets <c>slice</c>.</summary>
        public static TreemapTilingPacking Slice { get; } = new("slice");
        /// <summary>Gets <c>slice-dice</c>.</summary>
        public static TreemapTilingPacking SliceDice { get; } = new("slice-dice");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: location format.</summary>
    public sealed class LocationFormat : IStyle
    {
        private readonly JsonNode _node;

        private LocationFormat(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>country names</c>.</summary>
        public static LocationFormat CountryNames { get; } = new("country names");
        /// <summary>Gets <c>ISO-3</c>.</summary>
        public static LocationFormat ISO_3 { get; } = new("ISO-3");
        /// <summary>Gets <c>USA-states</c>.</summary>
        public static LocationFormat USA_states { get; } = new("USA-states");
        /// <summary>Gets <c>geojson-id</c>.</summary>
        public static LocationFormat GeoJson_Id { get; } = new("geojson-id");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: mapbox layer source type.</summary>
    public sealed class MapboxLayerSourceType : IStyle
    {
        private readonly JsonNode _node;

        private MapboxLayerSourceType(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>geojson</c>.</summary>
        public static MapboxLayerSourceType GeoJson { get; } = new("geojson");
        /// <summary>Gets <c>vector</c>.</summary>
        public static MapboxLayerSourceType Vector { get; } = new("vector");
        /// <summary>Gets <c>raster</c>.</summary>
        public static MapboxLayerSourceType Raster { get; } = new("raster");
        /// <summary>Gets <c>image</c>.</summary>
        public static MapboxLayerSourceType Image { get; } = new("image");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: mapbox layer symbol placement.</summary>
    public sealed class MapboxLayerSymbolPlacement : IStyle
    {
        private readonly JsonNode _node;

        private MapboxLayerSymbolPlacement(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>point</c>.</summary>
        public static MapboxLayerSymbolPlacement Point { get; } = new("point");
        /// <summary>Gets <c>line</c>.</summary>
        public static MapboxLayerSymbolPlacement Line { get; } = new("line");
        /// <summary>Gets <c>line-center</c>.</summary>
        public static MapboxLayerSymbolPlacement LineCenter { get; } = new("line-center");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: mapbox layer type.</summary>
    public sealed class MapboxLayerType : IStyle
    {
        private readonly JsonNode _node;

        private MapboxLayerType(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>circle</c>.</summary>
        public static MapboxLayerType Circle { get; } = new("circle");
        /// <summary>Gets <c>line</c>.</summary>
        public static MapboxLayerType Line { get; } = new("line");
        /// <summary>Gets <c>fill</c>.</summary>
        public static MapboxLayerType Fill { get; } = new("fill");
        /// <summary>Gets <c>symbol</c>.</summary>
        public static MapboxLayerType Symbol { get; } = new("symbol");
        /// <summary>Gets <c>raster</c>.</summary>
        public static MapboxLayerType Raster { get; } = new("raster");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: mapbox style.</summary>
    public sealed class MapboxStyle : IStyle
    {
        private readonly JsonNode _node;

        private MapboxStyle(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>open-street-map</c>.</summary>
        public static MapboxStyle OpenStreetMap { get; } = new("open-street-map");
        /// <summary>Gets <c>white-bg</c>.</summary>
        public static MapboxStyle WhiteBG { get; } = new("white-bg");
        /// <summary>Gets <c>carto-positron</c>.</summary>
        public static MapboxStyle CartoPositron { get; } = new("carto-positron");
        /// <summary>Gets <c>carto-darkmatter</c>.</summary>
        public static MapboxStyle CartoDarkmatter { get; } = new("carto-darkmatter");
        /// <summary>Gets <c>stamen-terrain</c>.</summary>
        public static MapboxStyle StamenTerrain { get; } = new("stamen-terrain");
        /// <summary>Gets <c>stamen-toner</c>.</summary>
        public static MapboxStyle StamenToner { get; } = new("stamen-toner");
        /// <summary>Gets <c>stamen-watercolor</c>.</summary>
        public static MapboxStyle StamenWatercolor { get; } = new("stamen-watercolor");
        /// <summary>Gets <c>basic</c>.</summary>
        public static MapboxStyle MapboxBasic { get; } = new("basic");
        /// <summary>Gets <c>streets</c>.</summary>
        public static MapboxStyle MapboxStreets { get; } = new("streets");
        /// <summary>Gets <c>outdoors</c>.</summary>
        public static MapboxStyle MapboxOutdoors { get; } = new("outdoors");
        /// <summary>Gets <c>light</c>.</summary>
        public static MapboxStyle MapboxLight { get; } = new("light");
        /// <summary>Gets <c>dark</c>.</summary>
        public static MapboxStyle MapboxDark { get; } = new("dark");
        /// <summary>Gets <c>satellite</c>.</summary>
        public static MapboxStyle MapboxSatellite { get; } = new("satellite");
        /// <summary>Gets <c>satellite-streets</c>.</summary>
        public static MapboxStyle MapboxSatelliteStreets { get; } = new("satellite-streets");

        /// <summary>A style by its address.</summary>
        public static MapboxStyle NewCustom(string item) => new(item);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is MapboxStyle other && JsonNode.DeepEquals(_node, other._node);

        /// <inheritdoc/>
        public override int GetHashCode() => _node.ToJsonString().GetHashCode(StringComparison.Ordinal);
    }
}

using System.Text.Json.Nodes;
using Microsoft.FSharp.Core;
using Plotly.NET.Figures;

namespace Plotly.NET.LayoutObjects;

/// <summary>A part of plotly.js figures: mapbox bounds.</summary>
public sealed class MapboxBounds : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public MapboxBounds()
        : this([])
    {
    }

    internal MapboxBounds(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static MapboxBounds init(
        FSharpOption<double>? East, FSharpOption<double>? North, FSharpOption<double>? South,
        FSharpOption<double>? West) =>
        new(new JsonObject().Set("east", East).Set("north", North).Set("south", South).Set("west", West));
}

/// <summary>A part of plotly.js figures: mapbox cluster.</summary>
public sealed class MapboxCluster : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public MapboxCluster()
        : this([])
    {
    }

    internal MapboxCluster(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static MapboxCluster init(
        FSharpOption<Color>? Color, FSharpOption<bool>? Enabled, FSharpOption<double>? MaxZoom,
        FSharpOption<double>? Opacity, FSharpOption<int>? Size, FSharpOption<IEnumerable<int>>? MultiSize,
        FSharpOption<int>? Step, FSharpOption<IEnumerable<int>>? MultiStep) =>
        new(new JsonObject().Set("color", Color).Set("enabled", Enabled).Set("maxzoom", MaxZoom)
            .Set("opacity", Opacity).Set("size", Size).Set("size", MultiSize).Set("step", Step)
            .Set("step", MultiStep));
}

/// <summary>A part of plotly.js figures: mapbox layer.</summary>
public sealed class MapboxLayer : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public MapboxLayer()
        : this([])
    {
    }

    internal MapboxLayer(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static MapboxLayer init<a, b, c>(
        FSharpOption<bool>? Visible, FSharpOption<StyleParam.MapboxLayerSourceType>? SourceType,
        FSharpOption<a>? Source, FSharpOption<string>? SourceLayer, FSharpOption<string>? SourceAttribution,
        FSharpOption<StyleParam.MapboxLayerType>? Type, FSharpOption<IEnumerable<Tuple<b, c>>>? Coordinates,
        FSharpOption<string>? Below, FSharpOption<Color>? Color, FSharpOption<double>? Opacity,
        FSharpOption<double>? MinZoom, FSharpOption<double>? MaxZoom, FSharpOption<double>? CircleRadius,
        FSharpOption<Line>? Line, FSharpOption<Color>? FillOutlineColor, FSharpOption<MapboxLayerSymbol>? Symbol,
        FSharpOption<string>? Name)
        where a : IConvertible
        where b : IConvertible
        where c : IConvertible =>
        new(new JsonObject().Set("visible", Visible).Set("sourcetype", SourceType).Set("source", Source)
            .Set("sourcelayer", SourceLayer).Set("sourceattribution", SourceAttribution).Set("type", Type)
            .Set("coordinates", Coordinates).Set("below", Below).Set("color", Color).Set("opacity", Opacity)
            .Set("minzoom", MinZoom).Set("maxzoom", MaxZoom).Set("line", Line).Set("symbol", Symbol)
            .Set("name", Name).Set("circle.radius", CircleRadius).Set("fill.outlinecolor", FillOutlineColor));
}

/// <summary>A part of plotly.js figures: mapbox layer symbol.</summary>
public sealed class MapboxLayerSymbol : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public MapboxLayerSymbol()
        : this([])
    {
    }

    internal MapboxLayerSymbol(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static MapboxLayerSymbol init(
        FSharpOption<string>? Icon, FSharpOption<double>? IconSize, FSharpOption<string>? Text,
        FSharpOption<StyleParam.MapboxLayerSymbolPlacement>? Placement, FSharpOption<Font>? TextFont,
        FSharpOption<StyleParam.TextPosition>? TextPosition) =>
        new(new JsonObject().Set("icon", Icon).Set("iconsize", IconSize).Set("text", Text)
            .Set("placement", Placement).Set("textfont", TextFont).Set("textposition", TextPosition));
}

/// <summary>A part of plotly.js figures: minor.</summary>
public sealed class Minor : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Minor()
        : this([])
    {
    }

    internal Minor(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Minor init<a, b, c>(
        FSharpOption<a>? DTick, FSharpOption<Color>? GridColor, FSharpOption<StyleParam.DrawingStyle>? GridDash,
        FSharpOption<double>? GridWidth, FSharpOption<int>? NTicks, FSharpOption<bool>? ShowGrid,
        FSharpOption<b>? Tick0, FSharpOption<Color>? TickColor, FSharpOption<int>? TickLen,
        FSharpOption<StyleParam.TickMode>? TickMode, FSharpOption<StyleParam.TickOptions>? Ticks,
        FSharpOption<IEnumerable<c>>? TickVals, FSharpOption<int>? TickWidth)
        where a : IConvertible
        where b : IConvertible
        where c : IConvertible =>
        new(new JsonObject().Set("dtick", DTick).Set("gridcolor", GridColor).Set("griddash", GridDash)
            .Set("gridwidth", GridWidth).Set("nticks", NTicks).Set("showgrid", ShowGrid).Set("tick0", Tick0)
            .Set("tickcolor", TickColor).Set("ticklen", TickLen).Set("tickmode", TickMode).Set("ticks", Ticks)
            .Set("tickvals", TickVals).Set("tickwidth", TickWidth));
}

/// <summary>Buttons that choose a range of the horizontal axis.</summary>
public sealed class RangeSelector : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public RangeSelector()
        : this([])
    {
    }

    internal RangeSelector(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static RangeSelector init(
        FSharpOption<bool>? Visible, FSharpOption<IEnumerable<Button>>? Buttons, FSharpOption<double>? X,
        FSharpOption<StyleParam.XAnchorPosition>? XAnchor, FSharpOption<double>? Y,
        FSharpOption<StyleParam.YAnchorPosition>? YAnchor, FSharpOption<Font>? Font, FSharpOption<Color>? BGColor,
        FSharpOption<Color>? ActiveColor, FSharpOption<Color>? BorderColor, FSharpOption<int>? BorderWidth) =>
        new(new JsonObject().Set("visible", Visible).Set("buttons", Buttons).Set("x", X).Set("xanchor", XAnchor)
            .Set("y", Y).Set("yanchor", YAnchor).Set("font", Font).Set("bgcolor", BGColor)
            .Set("activecolor", ActiveColor).Set("bordercolor", BorderColor).Set("borderwidth", BorderWidth));
}

/// <summary>A slider under the horizontal axis that chooses what is shown.</summary>
public sealed class RangeSlider : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public RangeSlider()
        : this([])
    {
    }

    internal RangeSlider(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static RangeSlider init(
        FSharpOption<Color>? BgColor, FSharpOption<Color>? BorderColor, FSharpOption<double>? BorderWidth,
        FSharpOption<bool>? AutoRange, FSharpOption<StyleParam.Range>? Range, FSharpOption<double>? Thickness,
        FSharpOption<bool>? Visible, FSharpOption<StyleParam.RangesliderRangeMode>? YAxisRangeMode,
        FSharpOption<StyleParam.Range>? YAxisRange) =>
        new(new JsonObject().Set("bgcolor", BgColor).Set("bordercolor", BorderColor).Set("borderwidth", BorderWidth)
            .Set("autorange", AutoRange).Set("range", Range).Set("thickness", Thickness).Set("visible", Visible)
            .Set("yaxis.rangemode", YAxisRangeMode).Set("yaxis.range", YAxisRange));
}

/// <summary>A part of plotly.js figures: rangebreak.</summary>
public sealed class Rangebreak : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Rangebreak()
        : this([])
    {
    }

    internal Rangebreak(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Rangebreak init<a, b>(
        FSharpOption<bool>? Enabled, FSharpOption<Tuple<a, a>>? Bounds,
        FSharpOption<StyleParam.RangebreakPattern>? Pattern, FSharpOption<IEnumerable<b>>? Values,
        FSharpOption<int>? DValue, FSharpOption<string>? Name, FSharpOption<string>? TemplateItemName)
        where a : IConvertible
        where b : IConvertible =>
        new(new JsonObject().Set("enabled", Enabled).Set("bounds", Bounds).Set("pattern", Pattern)
            .Set("values", Values).Set("dvalue", DValue).Set("name", Name).Set("templateitemname", TemplateItemName));
}

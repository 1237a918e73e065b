using System.Text.Json.Nodes;
using Microsoft.FSharp.Core;
using Plotly.NET.Figures;

namespace Plotly.NET;

/// <summary>A part of plotly.js figures: auto range options.</summary>
public sealed class AutoRangeOptions : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public AutoRangeOptions()
        : this([])
    {
    }

    internal AutoRangeOptions(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static AutoRangeOptions init<a, b, c, d, e>(
        FSharpOption<a>? ClipMax, FSharpOption<b>? ClipMin, FSharpOption<c>? Include, FSharpOption<d>? MaxAllowed,
        FSharpOption<e>? MinAllowed)
        where a : IConvertible
        where b : IConvertible
        where c : IConvertible
        where d : IConvertible
        where e : IConvertible =>
        new(new JsonObject().Set("clipmax", ClipMax).Set("clipmin", ClipMin).Set("include", Include)
            .Set("maxallowed", MaxAllowed).Set("minallowed", MinAllowed));
}

/// <summary>The bar that explains a colour scale.</summary>
public sealed class ColorBar : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public ColorBar()
        : this([])
    {
    }

    internal ColorBar(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static ColorBar init<a, b>(
        FSharpOption<Color>? BGColor, FSharpOption<Color>? BorderColor, FSharpOption<double>? BorderWidth,
        FSharpOption<IConvertible>? DTick, FSharpOption<StyleParam.ExponentFormat>? ExponentFormat,
        FSharpOption<object>? LabelAlias, FSharpOption<double>? Len, FSharpOption<StyleParam.UnitMode>? LenMode,
        FSharpOption<double>? MinExponent, FSharpOption<int>? NTicks,
        FSharpOption<StyleParam.Orientation>? Orientation, FSharpOption<Color>? OutlineColor,
        FSharpOption<double>? OutlineWidth, FSharpOption<bool>? SeparateThousands,
        FSharpOption<StyleParam.ShowExponent>? ShowExponent, FSharpOption<bool>? ShowTickLabels,
        FSharpOption<StyleParam.ShowTickOption>? ShowTickPrefix,
        FSharpOption<StyleParam.ShowTickOption>? ShowTickSuffix, FSharpOption<double>? Thickness,
        FSharpOption<StyleParam.UnitMode>? ThicknessMode, FSharpOption<IConvertible>? Tick0,
        FSharpOption<int>? TickAngle, FSharpOption<Color>? TickColor, FSharpOption<Font>? TickFont,
        FSharpOption<string>? TickFormat, FSharpOption<IEnumerable<TickFormatStop>>? TickFormatStops,
        FSharpOption<StyleParam.TickLabelOverflow>? TickLabelOverflow,
        FSharpOption<StyleParam.TickLabelPosition>? TickLabelPosition, FSharpOption<int>? TickLabelStep,
        FSharpOption<double>? TickLen, FSharpOption<StyleParam.TickMode>? TickMode, FSharpOption<string>? TickPrefix,
        FSharpOption<StyleParam.TickOptions>? Ticks, FSharpOption<string>? TickSuffix,
        FSharpOption<IEnumerable<a>>? TickText, FSharpOption<IEnumerable<b>>? TickVals,
        FSharpOption<double>? TickWidth, FSharpOption<Title>? Title, FSharpOption<double>? X,
        FSharpOption<StyleParam.HorizontalAlign>? XAnchor, FSharpOption<double>? XPad, FSharpOption<string>? XRef,
        FSharpOption<double>? Y, FSharpOption<StyleParam.VerticalAlign>? YAnchor, FSharpOption<double>? YPad,
        FSharpOption<string>? YRef)
        where a : IConvertible
        where b : IConvertible =>
        new(new JsonObject().Set("bgcolor", BGColor).Set("bordercolor", BorderColor).Set("borderwidth", BorderWidth)
            .Set("dtick", DTick).Set("exponentformat", ExponentFormat).Set("labelalias", LabelAlias).Set("len", Len)
            .Set("lenmode", LenMode).Set("min3xponent", MinExponent).Set("nticks", NTicks)
            .Set("orientation", Orientation).Set("outlinecolor", OutlineColor).Set("outlinewidth", OutlineWidth)
            .Set("separatethousands", SeparateThousands).Set("showexponent", ShowExponent)
            .Set("showticklabels", ShowTickLabels).Set("showtickprefix", ShowTickPrefix)
            .Set("showticksuffix", ShowTickSuffix).Set("thickness", Thickness).Set("thicknessmode", ThicknessMode)
            .Set("tick0", Tick0).Set("tickangle", TickAngle).Set("tickcolor", TickColor).Set("tickfont", TickFont)
            .Set("tickformat", TickFormat).Set("tickformatstops", TickFormatStops)
            .Set("ticklabeloverflow", TickLabelOverflow).Set("ticklabelposition", TickLabelPosition)
            .Set("ticklabelstep", TickLabelStep).Set("ticklen", TickLen).Set("tickmode", TickMode)
            .Set("tickprefix", TickPrefix).Set("ticks", Ticks).Set("ticksuffix", TickSuffix)
            .Set("ticktext", TickText).Set("tickvals", TickVals).Set("tickwidth", TickWidth).Set("title", Title)
            .Set("x", X).Set("xanchor", XAnchor).Set("xpad", XPad).Set("xref", XRef).Set("y", Y)
            .Set("yanchor", YAnchor).Set("ypad", YPad).Set("yref", YRef));
}

/// <summary>How words look.</summary>
public sealed class Font : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Font()
        : this([])
    {
    }

    internal Font(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Font init(
        FSharpOption<StyleParam.FontFamily>? Family, FSharpOption<double>? Size, FSharpOption<Color>? Color) =>
        new(new JsonObject().Set("family", Family).Set("size", Size).Set("color", Color));
}

/// <summary>How a line looks.</summary>
public sealed class Line : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Line()
        : this([])
    {
    }

    internal Line(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Line init(
        FSharpOption<StyleParam.BackOff>? BackOff, FSharpOption<bool>? AutoColorScale, FSharpOption<bool>? CAuto,
        FSharpOption<double>? CMax, FSharpOption<double>? CMid, FSharpOption<double>? CMin,
        FSharpOption<Color>? Color, FSharpOption<StyleParam.SubPlotId>? ColorAxis,
        FSharpOption<StyleParam.Colorscale>? Colorscale, FSharpOption<bool>? ReverseScale,
        FSharpOption<bool>? ShowScale, FSharpOption<ColorBar>? ColorBar, FSharpOption<StyleParam.DrawingStyle>? Dash,
        FSharpOption<StyleParam.Shape>? Shape, FSharpOption<bool>? Simplify, FSharpOption<double>? Smoothing,
        FSharpOption<double>? Width, FSharpOption<IEnumerable<double>>? MultiWidth, FSharpOption<Color>? OutlierColor,
        FSharpOption<double>? OutlierWidth) =>
        new(new JsonObject().Set("backoff", BackOff).Set("autocolorscale", AutoColorScale).Set("cauto", CAuto)
            .Set("cmax", CMax).Set("cmid", CMid).Set("cmin", CMin).Set("color", Color).Set("coloraxis", ColorAxis)
            .Set("colorscale", Colorscale).Set("reversescale", ReverseScale).Set("showscale", ShowScale)
            .Set("colorbar", ColorBar).Set("dash", Dash).Set("shape", Shape).Set("simplify", Simplify)
            .Set("smoothing", Smoothing).Set("width", Width).Set("width", MultiWidth)
            .Set("outliercolor", OutlierColor).Set("outlierwidth", OutlierWidth));
}

/// <summary>Empty space around something, in pixels.</summary>
public sealed class Padding : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Padding()
        : this([])
    {
    }

    internal Padding(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Padding init(
        FSharpOption<int>? B, FSharpOption<int>? L, FSharpOption<int>? R, FSharpOption<int>? T) =>
        new(new JsonObject().Set("b", B).Set("l", L).Set("r", R).Set("t", T));
}

/// <summary>A part of plotly.js figures: tick format stop.</summary>
public sealed class TickFormatStop : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public TickFormatStop()
        : this([])
    {
    }

    internal TickFormatStop(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static TickFormatStop init(
        FSharpOption<bool>? Enabled, FSharpOption<IEnumerable<Tuple<string, string>>>? DTickRange,
        FSharpOption<string>? Value, FSharpOption<string>? Name, FSharpOption<string>? TemplateItemName) =>
        new(new JsonObject().Set("enabled", Enabled).Set("dtickrange", DTickRange).Set("value", Value)
            .Set("name", Name).Set("templateitemname", TemplateItemName));
}

/// <summary>The words above a chart or beside an axis.</summary>
public sealed class Title : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Title()
        : this([])
    {
    }

    internal Title(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Title init(
        FSharpOption<string>? Text, FSharpOption<Font>? Font, FSharpOption<bool>? AutoMargin,
        FSharpOption<Padding>? Pad, FSharpOption<double>? X, FSharpOption<StyleParam.XAnchorPosition>? XAnchor,
        FSharpOption<string>? XRef, FSharpOption<double>? Y, FSharpOption<StyleParam.YAnchorPosition>? YAnchor,
        FSharpOption<string>? YRef, FSharpOption<int>? Standoff, FSharpOption<StyleParam.Side>? Side) =>
        new(new JsonObject().Set("text", Text).Set("font", Font).Set("automargin", AutoMargin).Set("pad", Pad)
            .Set("x", X).Set("xanchor", XAnchor).Set("xref", XRef).Set("y", Y).Set("yanchor", YAnchor)
            .Set("yref", YRef).Set("standoff", Standoff).Set("side", Side));
}

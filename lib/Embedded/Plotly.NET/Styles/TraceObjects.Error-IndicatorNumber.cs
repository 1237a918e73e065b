using System.Text.Json.Nodes;
using Microsoft.FSharp.Core;
using Plotly.NET.Figures;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET.TraceObjects;

/// <summary>Bars that show how uncertain values are.</summary>
public sealed class Error : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Error()
        : this([])
    {
    }

    internal Error(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Error init<a, b>(
        FSharpOption<bool>? Visible, FSharpOption<StyleParam.ErrorType>? Type, FSharpOption<bool>? Symmetric,
        FSharpOption<IEnumerable<a>>? Array, FSharpOption<IEnumerable<b>>? Arrayminus, FSharpOption<double>? Value,
        FSharpOption<double>? Valueminus, FSharpOption<int>? Traceref, FSharpOption<int>? Tracerefminus,
        FSharpOption<bool>? Copy_ystyle, FSharpOption<Color>? Color, FSharpOption<double>? Thickness,
        FSharpOption<double>? Width)
        where a : IConvertible
        where b : IConvertible =>
        new(new JsonObject().Set("visible", Visible).Set("type", Type).Set("symmetric", Symmetric)
            .Set("array", Array).Set("arrayminus", Arrayminus).Set("value", Value).Set("valueminus", Valueminus)
            .Set("traceref", Traceref).Set("tracerefminus", Tracerefminus).Set("copy_ystyle", Copy_ystyle)
            .Set("color", Color).Set("thickness", Thickness).Set("width", Width));
}

/// <summary>A part of plotly.js figures: finance marker.</summary>
public sealed class FinanceMarker : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public FinanceMarker()
        : this([])
    {
    }

    internal FinanceMarker(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static FinanceMarker init(
        FSharpOption<Color>? FillColor, FSharpOption<Color>? LineColor, FSharpOption<double>? LineWidth,
        FSharpOption<StyleParam.DrawingStyle>? LineDash) =>
        new(new JsonObject().Set("fillcolor", FillColor).Set("line.color", LineColor).Set("line.width", LineWidth)
            .Set("line.dash", LineDash));
}

/// <summary>A part of plotly.js figures: funnel connector.</summary>
public sealed class FunnelConnector : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public FunnelConnector()
        : this([])
    {
    }

    internal FunnelConnector(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static FunnelConnector init(
        FSharpOption<Color>? FillColor, FSharpOption<Line>? Line, FSharpOption<bool>? Visible) =>
        new(new JsonObject().Set("fillcolor", FillColor).Set("line", Line).Set("visible", Visible));
}

/// <summary>A part of plotly.js figures: gradient.</summary>
public sealed class Gradient : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Gradient()
        : this([])
    {
    }

    internal Gradient(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Gradient init(
        FSharpOption<Color>? Color, FSharpOption<StyleParam.GradientType>? Type,
        FSharpOption<IEnumerable<StyleParam.GradientType>>? MultiTypes) =>
        new(new JsonObject().Set("", Color).Set("", Type).Set("", MultiTypes));
}

/// <summary>A part of plotly.js figures: icicle root.</summary>
public sealed class IcicleRoot : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public IcicleRoot()
        : this([])
    {
    }

    internal IcicleRoot(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static IcicleRoot init(FSharpOption<Color>? Color) =>
        new(new JsonObject().Set("color", Color));
}

/// <summary>A part of plotly.js figures: icicle tiling.</summary>
public sealed class IcicleTiling : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public IcicleTiling()
        : this([])
    {
    }

    internal IcicleTiling(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static IcicleTiling init(
        FSharpOption<StyleParam.TilingFlip>? Flip, FSharpOption<StyleParam.Orientation>? Orientation,
        FSharpOption<int>? Pad) =>
        new(new JsonObject().Set("flip", Flip).Set("orientation", Orientation).Set("pad", Pad));
}

/// <summary>A part of plotly.js figures: indicator bar.</summary>
public sealed class IndicatorBar : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public IndicatorBar()
        : this([])
    {
    }

    internal IndicatorBar(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static IndicatorBar init(
        FSharpOption<Color>? Color, FSharpOption<Line>? Line, FSharpOption<double>? Thickness) =>
        new(new JsonObject().Set("color", Color).Set("line", Line).Set("thickness", Thickness));
}

/// <summary>A part of plotly.js figures: indicator delta.</summary>
public sealed class IndicatorDelta : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public IndicatorDelta()
        : this([])
    {
    }

    internal IndicatorDelta(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static IndicatorDelta init<a>(
        FSharpOption<IndicatorSymbol>? Decreasing, FSharpOption<Font>? Font,
        FSharpOption<IndicatorSymbol>? Increasing, FSharpOption<StyleParam.IndicatorDeltaPosition>? Position,
        FSharpOption<string>? Prefix, FSharpOption<a>? Reference, FSharpOption<bool>? Relative,
        FSharpOption<string>? Suffix, FSharpOption<string>? ValueFormat)
        where a : IConvertible =>
        new(new JsonObject().Set("decreasing", Decreasing).Set("font", Font).Set("increasing", Increasing)
            .Set("position", Position).Set("prefix", Prefix).Set("reference", Reference).Set("relative", Relative)
            .Set("suffix", Suffix).Set("valueformat", ValueFormat));
}

/// <summary>A part of plotly.js figures: indicator gauge.</summary>
public sealed class IndicatorGauge : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public IndicatorGauge()
        : this([])
    {
    }

    internal IndicatorGauge(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static IndicatorGauge init(
        FSharpOption<LinearAxis>? Axis, FSharpOption<IndicatorBar>? Bar, FSharpOption<Color>? BGColor,
        FSharpOption<Color>? BorderColor, FSharpOption<int>? BorderWidth,
        FSharpOption<StyleParam.IndicatorGaugeShape>? Shape, FSharpOption<IEnumerable<IndicatorStep>>? Steps,
        FSharpOption<IndicatorThreshold>? Threshold) =>
        new(new JsonObject().Set("axis", Axis).Set("bar", Bar).Set("bgcolor", BGColor)
            .Set("bordercolor", BorderColor).Set("borderwidth", BorderWidth).Set("shape", Shape).Set("steps", Steps)
            .Set("threshold", Threshold));
}

/// <summary>A part of plotly.js figures: indicator number.</summary>
public sealed class IndicatorNumber : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public IndicatorNumber()
        : this([])
    {
    }

    internal IndicatorNumber(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static IndicatorNumber init(
        FSharpOption<Font>? Font, FSharpOption<string>? Prefix, FSharpOption<string>? Suffix,
        FSharpOption<string>? ValueFormat) =>
        new(new JsonObject().Set("font", Font).Set("prefix", Prefix).Set("suffix", Suffix)
            .Set("valueformat", ValueFormat));
}

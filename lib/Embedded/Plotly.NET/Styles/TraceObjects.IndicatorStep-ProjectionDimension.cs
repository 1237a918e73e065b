using System.Text.Json.Nodes;
using Microsoft.FSharp.Core;
using Plotly.NET.Figures;

namespace Plotly.NET.TraceObjects;

/// <summary>A part of plotly.js figures: indicator step.</summary>
public sealed class IndicatorStep : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public IndicatorStep()
        : this([])
    {
    }

    internal IndicatorStep(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static IndicatorStep init(
        FSharpOption<Color>? Color, FSharpOption<Line>? Line, FSharpOption<string>? Name,
        FSharpOption<StyleParam.Range>? Range, FSharpOption<string>? TemplateItemName,
        FSharpOption<double>? Thickness) =>
        new(new JsonObject().Set("color", Color).Set("line", Line).Set("name", Name).Set("range", Range)
            .Set("templateitemname", TemplateItemName).Set("thickness", Thickness));
}

/// <summary>A part of plotly.js figures: indicator symbol.</summary>
public sealed class IndicatorSymbol : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public IndicatorSymbol()
        : this([])
    {
    }

    internal IndicatorSymbol(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static IndicatorSymbol init(FSharpOption<Color>? Color, FSharpOption<string>? Symbol) =>
        new(new JsonObject().Set("color", Color).Set("symbol", Symbol));
}

/// <summary>A part of plotly.js figures: indicator threshold.</summary>
public sealed class IndicatorThreshold : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public IndicatorThreshold()
        : this([])
    {
    }

    internal IndicatorThreshold(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static IndicatorThreshold init<a>(
        FSharpOption<Line>? Line, FSharpOption<double>? Thickness, FSharpOption<a>? Value)
        where a : IConvertible =>
        new(new JsonObject().Set("line", Line).Set("thickness", Thickness).Set("value", Value));
}

/// <summary>How the marks at points look.</summary>
public sealed class Marker : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Marker()
        : this([])
    {
    }

    internal Marker(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Marker init(
        FSharpOption<double>? Angle, FSharpOption<StyleParam.AngleRef>? AngleRef, FSharpOption<bool>? AutoColorScale,
        FSharpOption<bool>? CAuto, FSharpOption<double>? CMax, FSharpOption<double>? CMid, FSharpOption<double>? CMin,
        FSharpOption<Color>? Color, FSharpOption<IEnumerable<Color>>? Colors,
        FSharpOption<StyleParam.SubPlotId>? ColorAxis, FSharpOption<ColorBar>? ColorBar,
        FSharpOption<StyleParam.Colorscale>? Colorscale, FSharpOption<int>? CornerRadius,
        FSharpOption<Gradient>? Gradient, FSharpOption<Line>? Outline, FSharpOption<int>? MaxDisplayed,
        FSharpOption<double>? Opacity, FSharpOption<IEnumerable<double>>? MultiOpacity,
        FSharpOption<Pattern>? Pattern, FSharpOption<bool>? ReverseScale, FSharpOption<bool>? ShowScale,
        FSharpOption<int>? Size, FSharpOption<IEnumerable<int>>? MultiSize, FSharpOption<int>? SizeMin,
        FSharpOption<StyleParam.MarkerSizeMode>? SizeMode, FSharpOption<int>? SizeRef, FSharpOption<double>? StandOff,
        FSharpOption<IEnumerable<double>>? MultiStandOff, FSharpOption<StyleParam.MarkerSymbol>? Symbol,
        FSharpOption<IEnumerable<StyleParam.MarkerSymbol>>? MultiSymbol,
        FSharpOption<StyleParam.MarkerSymbol3D>? Symbol3D,
        FSharpOption<IEnumerable<StyleParam.MarkerSymbol3D>>? MultiSymbol3D, FSharpOption<Color>? OutlierColor,
        FSharpOption<int>? OutlierWidth) =>
        new(new JsonObject().Set("angle", Angle).Set("angleref", AngleRef).Set("autocolorscale", AutoColorScale)
            .Set("cauto", CAuto).Set("cmax", CMax).Set("cmid", CMid).Set("cmin", CMin).Set("color", Color)
            .Set("colors", Colors).Set("coloraxis", ColorAxis).Set("colorbar", ColorBar)
            .Set("colorscale", Colorscale).Set("cornerradius", CornerRadius).Set("gradient", Gradient)
            .Set("line", Outline).Set("maxdisplayed", MaxDisplayed).Set("opacity", Opacity)
            .Set("opacity", MultiOpacity).Set("pattern", Pattern).Set("reversescale", ReverseScale)
            .Set("showscale", ShowScale).Set("size", Size).Set("size", MultiSize).Set("sizemin", SizeMin)
            .Set("sizeref", SizeRef).Set("standoff", StandOff).Set("standoff", MultiStandOff).Set("symbol", Symbol)
            .Set("symbol", MultiSymbol).Set("symbol", Symbol3D).Set("symbol", MultiSymbol3D)
            .Set("outliercolor", OutlierColor).Set("outlierwidth", OutlierWidth).Set("sizemode.Case", SizeMode));
}

/// <summary>A part of plotly.js figures: mean line.</summary>
public sealed class MeanLine : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public MeanLine()
        : this([])
    {
    }

    internal MeanLine(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static MeanLine init(
        FSharpOption<bool>? Visible, FSharpOption<Color>? Color, FSharpOption<double>? Width) =>
        new(new JsonObject().Set("visible", Visible).Set("color", Color).Set("width", Width));
}

/// <summary>A part of plotly.js figures: pathbar.</summary>
public sealed class Pathbar : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Pathbar()
        : this([])
    {
    }

    internal Pathbar(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Pathbar init(
        FSharpOption<bool>? Visible, FSharpOption<StyleParam.Side>? Side,
        FSharpOption<StyleParam.PathbarEdgeShape>? EdgeShape, FSharpOption<double>? Thickness,
        FSharpOption<Font>? Textfont) =>
        new(new JsonObject().Set("visible", Visible).Set("side", Side).Set("edgeshape", EdgeShape)
            .Set("thickness", Thickness).Set("textfont", Textfont));
}

/// <summary>A hatching.</summary>
public sealed class Pattern : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Pattern()
        : this([])
    {
    }

    internal Pattern(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Pattern init(
        FSharpOption<Color>? BGColor, FSharpOption<Color>? FGColor, FSharpOption<double>? FGOpacity,
        FSharpOption<StyleParam.PatternFillMode>? FillMode, FSharpOption<StyleParam.PatternShape>? Shape,
        FSharpOption<IEnumerable<StyleParam.PatternShape>>? MultiShape, FSharpOption<int>? Size,
        FSharpOption<IEnumerable<int>>? MultiSize, FSharpOption<double>? Solidity) =>
        new(new JsonObject().Set("bgcolor", BGColor).Set("fgcolor", FGColor).Set("fgopacity", FGOpacity)
            .Set("fillmode", FillMode).Set("shape", Shape).Set("shape", MultiShape).Set("size", Size)
            .Set("size", MultiSize).Set("solidity", Solidity));
}

/// <summary>A part of plotly.js figures: projection.</summary>
public sealed class Projection : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Projection()
        : this([])
    {
    }

    internal Projection(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Projection init(
        FSharpOption<ProjectionDimension>? X, FSharpOption<ProjectionDimension>? Y,
        FSharpOption<ProjectionDimension>? Z) =>
        new(new JsonObject().Set("x", X).Set("y", Y).Set("z", Z));
}

/// <summary>A part of plotly.js figures: projection dimension.</summary>
public sealed class ProjectionDimension : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public ProjectionDimension()
        : this([])
    {
    }

    internal ProjectionDimension(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static ProjectionDimension init(
        FSharpOption<double>? Opacity, FSharpOption<double>? Scale, FSharpOption<bool>? Show) =>
        new(new JsonObject().Set("opacity", Opacity).Set("scale", Scale).Set("show", Show));
}

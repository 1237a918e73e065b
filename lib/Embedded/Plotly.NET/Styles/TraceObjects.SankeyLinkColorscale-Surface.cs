using System.Text.Json.Nodes;
using Microsoft.FSharp.Core;
using Plotly.NET.Figures;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET.TraceObjects;

/// <summary>A part of plotly.js figures: sankey link colorscale.</summary>
public sealed class SankeyLinkColorscale : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public SankeyLinkColorscale()
        : this([])
    {
    }

    internal SankeyLinkColorscale(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static SankeyLinkColorscale init(
        FSharpOption<double>? CMax, FSharpOption<double>? CMin, FSharpOption<StyleParam.Colorscale>? ColorScale,
        FSharpOption<string>? Label, FSharpOption<string>? Name, FSharpOption<string>? TemplateItemName) =>
        new(new JsonObject().Set("cmax", CMax).Set("cmin", CMin).Set("colorscale", ColorScale).Set("label", Label)
            .Set("name", Name).Set("templateitemname", TemplateItemName));
}

/// <summary>The flows of a flow diagram.</summary>
public sealed class SankeyLinks : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public SankeyLinks()
        : this([])
    {
    }

    internal SankeyLinks(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static SankeyLinks init<a, b>(
        FSharpOption<int>? ArrowLen, FSharpOption<Color>? Color,
        FSharpOption<IEnumerable<SankeyLinkColorscale>>? ColorScales, FSharpOption<IEnumerable<a>>? CustomData,
        FSharpOption<StyleParam.HoverInfo>? HoverInfo, FSharpOption<Hoverlabel>? HoverLabel,
        FSharpOption<string>? HoverTemplate, FSharpOption<IEnumerable<string>>? MultiHoverTemplate,
        FSharpOption<IEnumerable<string>>? Label, FSharpOption<Line>? Line, FSharpOption<IEnumerable<int>>? Source,
        FSharpOption<IEnumerable<int>>? Target, FSharpOption<IEnumerable<b>>? Value)
        where a : IConvertible
        where b : IConvertible =>
        new(new JsonObject().Set("arrowlen", ArrowLen).Set("color", Color).Set("colorscales", ColorScales)
            .Set("customdata", CustomData).Set("hoverinfo", HoverInfo).Set("hoverlabel", HoverLabel)
            .Set("hovertemplate", HoverTemplate).Set("hovertemplate", MultiHoverTemplate).Set("label", Label)
            .Set("line", Line).Set("source", Source).Set("target", Target).Set("value", Value));
}

/// <summary>The nodes of a flow diagram.</summary>
public sealed class SankeyNodes : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public SankeyNodes()
        : this([])
    {
    }

    internal SankeyNodes(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static SankeyNodes init<a, b, c, d>(
        FSharpOption<Color>? Color, FSharpOption<IEnumerable<a>>? CustomData, FSharpOption<IEnumerable<b>>? Groups,
        FSharpOption<StyleParam.HoverInfo>? HoverInfo, FSharpOption<Hoverlabel>? HoverLabel,
        FSharpOption<string>? HoverTemplate, FSharpOption<IEnumerable<string>>? MultiHoverTemplate,
        FSharpOption<IEnumerable<string>>? Label, FSharpOption<Line>? Line, FSharpOption<int>? Pad,
        FSharpOption<int>? Thickness, FSharpOption<IEnumerable<c>>? X, FSharpOption<IEnumerable<d>>? Y)
        where a : IConvertible
        where b : IEnumerable<int>
        where c : IConvertible
        where d : IConvertible =>
        new(new JsonObject().Set("color", Color).Set("customdata", CustomData).Set("groups", Groups)
            .Set("hoverinfo", HoverInfo).Set("hoverlabel", HoverLabel).Set("hovertemplate", HoverTemplate)
            .Set("hovertemplate", MultiHoverTemplate).Set("label", Label).Set("line", Line).Set("pad", Pad)
            .Set("thickness", Thickness).Set("x", X).Set("y", Y));
}

/// <summary>A part of plotly.js figures: slices.</summary>
public sealed class Slices : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Slices()
        : this([])
    {
    }

    internal Slices(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Slices init(FSharpOption<SlicesFill>? X, FSharpOption<SlicesFill>? Y, FSharpOption<SlicesFill>? Z) =>
        new(new JsonObject().Set("x", X).Set("y", Y).Set("z", Z));
}

/// <summary>A part of plotly.js figures: slices fill.</summary>
public sealed class SlicesFill : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public SlicesFill()
        : this([])
    {
    }

    internal SlicesFill(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static SlicesFill init<a>(
        FSharpOption<double>? Fill, FSharpOption<IEnumerable<a>>? Locations, FSharpOption<bool>? Show)
        where a : IConvertible =>
        new(new JsonObject().Set("fill", Fill).Set("locations", Locations).Set("show", Show));
}

/// <summary>A part of plotly.js figures: splom diagonal.</summary>
public sealed class SplomDiagonal : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public SplomDiagonal()
        : this([])
    {
    }

    internal SplomDiagonal(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static SplomDiagonal init(FSharpOption<bool>? Visible) =>
        new(new JsonObject().Set("visible", Visible));
}

/// <summary>A part of plotly.js figures: stream tube starts.</summary>
public sealed class StreamTubeStarts : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public StreamTubeStarts()
        : this([])
    {
    }

    internal StreamTubeStarts(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static StreamTubeStarts init<a, b, c>(
        FSharpOption<IEnumerable<a>>? X, FSharpOption<IEnumerable<b>>? Y, FSharpOption<IEnumerable<c>>? Z)
        where a : IConvertible
        where b : IConvertible
        where c : IConvertible =>
        new(new JsonObject().Set("x", X).Set("y", Y).Set("z", Z));
}

/// <summary>A part of plotly.js figures: sunburst leaf.</summary>
public sealed class SunburstLeaf : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public SunburstLeaf()
        : this([])
    {
    }

    internal SunburstLeaf(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static SunburstLeaf init(FSharpOption<double>? Opacity) =>
        new(new JsonObject().Set("opacity", Opacity));
}

/// <summary>A part of plotly.js figures: sunburst root.</summary>
public sealed class SunburstRoot : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public SunburstRoot()
        : this([])
    {
    }

    internal SunburstRoot(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static SunburstRoot init(FSharpOption<Color>? Color) =>
        new(new JsonObject().Set("color", Color));
}

/// <summary>A part of plotly.js figures: surface.</summary>
public sealed class Surface : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Surface()
        : this([])
    {
    }

    internal Surface(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Surface init(
        FSharpOption<int>? Count, FSharpOption<double>? Fill, FSharpOption<StyleParam.SurfacePattern>? Pattern,
        FSharpOption<bool>? Show) =>
        new(new JsonObject().Set("count", Count).Set("fill", Fill).Set("pattern", Pattern).Set("show", Show));
}

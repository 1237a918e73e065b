using System.Text.Json.Nodes;
using Microsoft.FSharp.Core;
using Plotly.NET.Figures;

namespace Plotly.NET.TraceObjects;

/// <summary>The cells or the header of a table, column by column.</summary>
public sealed class TableCells : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public TableCells()
        : this([])
    {
    }

    internal TableCells(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static TableCells init<a, b>(
        FSharpOption<StyleParam.HorizontalAlign>? Align,
        FSharpOption<IEnumerable<StyleParam.HorizontalAlign>>? MultiAlign, FSharpOption<TableFill>? Fill,
        FSharpOption<Font>? Font, FSharpOption<IEnumerable<string>>? Format, FSharpOption<int>? Height,
        FSharpOption<Line>? Line, FSharpOption<string>? Prefix, FSharpOption<IEnumerable<string>>? MultiPrefix,
        FSharpOption<string>? Suffix, FSharpOption<IEnumerable<string>>? MultiSuffix,
        FSharpOption<IEnumerable<a>>? Values)
        where a : IEnumerable<b>
        where b : IConvertible =>
        new(new JsonObject().Set("align", Align).Set("align", MultiAlign).Set("fill", Fill).Set("font", Font)
            .Set("format", Format).Set("height", Height).Set("line", Line).Set("prefix", Prefix)
            .Set("prefix", MultiPrefix).Set("suffix", Suffix).Set("suffix", MultiSuffix).Set("values", Values));
}

/// <summary>A part of plotly.js figures: table fill.</summary>
public sealed class TableFill : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public TableFill()
        : this([])
    {
    }

    internal TableFill(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static TableFill init(FSharpOption<Color>? Color) =>
        new(new JsonObject().Set("color", Color));
}

/// <summary>A part of plotly.js figures: treemap root.</summary>
public sealed class TreemapRoot : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public TreemapRoot()
        : this([])
    {
    }

    internal TreemapRoot(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static TreemapRoot init(FSharpOption<Color>? Color) =>
        new(new JsonObject().Set("color", Color));
}

/// <summary>A part of plotly.js figures: treemap tiling.</summary>
public sealed class TreemapTiling : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public TreemapTiling()
        : this([])
    {
    }

    internal TreemapTiling(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static TreemapTiling init(
        FSharpOption<StyleParam.TreemapTilingPacking>? Packing, FSharpOption<double>? SquarifyRatio,
        FSharpOption<StyleParam.TilingFlip>? Flip, FSharpOption<double>? Pad) =>
        new(new JsonObject().Set("packing", Packing).Set("squarifyRatio", SquarifyRatio).Set("flip", Flip)
            .Set("pad", Pad));
}

/// <summary>A part of plotly.js figures: waterfall connector.</summary>
public sealed class WaterfallConnector : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public WaterfallConnector()
        : this([])
    {
    }

    internal WaterfallConnector(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static WaterfallConnector init(
        FSharpOption<Line>? Line, FSharpOption<bool>? Visible, FSharpOption<StyleParam.ConnectorMode>? ConnectorMode) =>
        new(new JsonObject().Set("line", Line).Set("visible", Visible).Set("mode", ConnectorMode));
}

using System.Text.Json.Nodes;
using Microsoft.FSharp.Core;
using Plotly.NET.Figures;

namespace Plotly.NET.TraceObjects;

/// <summary>Where the bins of a histogram start, end, and how wide they are.</summary>
public sealed class Bins : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Bins()
        : this([])
    {
    }

    internal Bins(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Bins init(FSharpOption<double>? Start, FSharpOption<double>? End, FSharpOption<double>? Size) =>
        new(new JsonObject().Set("start", Start).Set("end", End).Set("size", Size));
}

/// <summary>A part of plotly.js figures: box.</summary>
public sealed class Box : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Box()
        : this([])
    {
    }

    internal Box(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Box init(
        FSharpOption<bool>? Visible, FSharpOption<double>? Width, FSharpOption<Color>? FillColor,
        FSharpOption<Color>? LineColor, FSharpOption<double>? LineWidth) =>
        new(new JsonObject().Set("visible", Visible).Set("width", Width).Set("fillcolor", FillColor)
            .Set("line.color", LineColor).Set("line.width", LineWidth));
}

/// <summary>A part of plotly.js figures: cap fill.</summary>
public sealed class CapFill : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public CapFill()
        : this([])
    {
    }

    internal CapFill(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static CapFill init(FSharpOption<double>? Fill, FSharpOption<bool>? Show) =>
        new(new JsonObject().Set("fill", Fill).Set("show", Show));
}

/// <summary>A part of plotly.js figures: caps.</summary>
public sealed class Caps : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Caps()
        : this([])
    {
    }

    internal Caps(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Caps init(FSharpOption<CapFill>? X, FSharpOption<CapFill>? Y, FSharpOption<CapFill>? Z) =>
        new(new JsonObject().Set("x", X).Set("y", Y).Set("z", Z));
}

/// <summary>A part of plotly.js figures: contour.</summary>
public sealed class Contour : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Contour()
        : this([])
    {
    }

    internal Contour(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Contour init(
        FSharpOption<Color>? Color, FSharpOption<double>? End, FSharpOption<bool>? Highlight,
        FSharpOption<Color>? HighlightColor, FSharpOption<double>? HighlightWidth,
        FSharpOption<ContourProject>? Project, FSharpOption<bool>? Show, FSharpOption<double>? Size,
        FSharpOption<double>? Start, FSharpOption<bool>? UseColorMap, FSharpOption<double>? Width) =>
        new(new JsonObject().Set("color", Color).Set("end", End).Set("highlight", Highlight)
            .Set("highlightcolor", HighlightColor).Set("highlightwidth", HighlightWidth).Set("project", Project)
            .Set("show", Show).Set("size", Size).Set("start", Start).Set("usecolormap", UseColorMap)
            .Set("width", Width));
}

/// <summary>A part of plotly.js figures: contour project.</summary>
public sealed class ContourProject : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public ContourProject()
        : this([])
    {
    }

    internal ContourProject(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static ContourProject init(FSharpOption<bool>? X, FSharpOption<bool>? Y, FSharpOption<bool>? Z) =>
        new(new JsonObject().Set("x", X).Set("y", Y).Set("z", Z));
}

/// <summary>A part of plotly.js figures: contours.</summary>
public sealed class Contours : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Contours()
        : this([])
    {
    }

    internal Contours(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Contours init<a>(
        FSharpOption<StyleParam.ContourColoring>? Coloring, FSharpOption<double>? End, FSharpOption<Font>? LabelFont,
        FSharpOption<string>? LabelFormat, FSharpOption<StyleParam.ConstraintOperation>? Operation,
        FSharpOption<bool>? ShowLabels, FSharpOption<bool>? ShowLines, FSharpOption<double>? Size,
        FSharpOption<double>? Start, FSharpOption<StyleParam.ContourType>? Type, FSharpOption<a>? Value)
        where a : IConvertible =>
        new(new JsonObject().Set("coloring", Coloring).Set("end", End).Set("labelfont", LabelFont)
            .Set("labelformat", LabelFormat).Set("operation", Operation).Set("showlabels", ShowLabels)
            .Set("showlines", ShowLines).Set("size", Size).Set("start", Start).Set("type", Type).Set("value", Value));
}

/// <summary>A part of plotly.js figures: cumulative.</summary>
public sealed class Cumulative : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Cumulative()
        : this([])
    {
    }

    internal Cumulative(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Cumulative init(
        FSharpOption<bool>? Enabled, FSharpOption<StyleParam.CumulativeDirection>? Direction,
        FSharpOption<StyleParam.Currentbin>? Currentbin) =>
        new(new JsonObject().Set("enabled", Enabled).Set("direction", Direction).Set("currentbin", Currentbin));
}

/// <summary>One dimension of many.</summary>
public sealed class Dimension : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Dimension()
        : this([])
    {
    }

    internal Dimension(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Dimension initParallel<a, b, c, d>(
        FSharpOption<StyleParam.Range>? ConstraintRange, FSharpOption<a>? Label, FSharpOption<bool>? MultiSelect,
        FSharpOption<string>? Name, FSharpOption<StyleParam.Range>? Range, FSharpOption<string>? TemplateItemName,
        FSharpOption<StyleParam.TickMode>? TickFormat, FSharpOption<IEnumerable<b>>? TickText,
        FSharpOption<IEnumerable<c>>? Tickvals, FSharpOption<IEnumerable<d>>? Values, FSharpOption<bool>? Visible)
        where a : IConvertible
        where b : IConvertible
        where c : IConvertible
        where d : IConvertible =>
        new(new JsonObject().Set("constraintrange", ConstraintRange).Set("label", Label)
            .Set("multiselect", MultiSelect).Set("name", Name).Set("range", Range)
            .Set("templateitemname", TemplateItemName).Set("tickformat", TickFormat).Set("ticktext", TickText)
            .Set("tickvals", Tickvals).Set("values", Values).Set("visible", Visible));

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Dimension initSplom<a, d>(
        FSharpOption<bool>? AxisMatches, FSharpOption<StyleParam.AxisType>? AxisType, FSharpOption<a>? Label,
        FSharpOption<string>? Name, FSharpOption<string>? TemplateItemName, FSharpOption<IEnumerable<d>>? Values,
        FSharpOption<bool>? Visible)
        where a : IConvertible
        where d : IConvertible =>
        new(new JsonObject().Set("label", Label).Set("name", Name).Set("templateitemname", TemplateItemName)
            .Set("values", Values).Set("visible", Visible).Set("axis.matches", AxisMatches)
            .Set("axis.type", AxisType));
}

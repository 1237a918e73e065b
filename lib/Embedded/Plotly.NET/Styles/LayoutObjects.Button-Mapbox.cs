using System.Text.Json.Nodes;
using Microsoft.FSharp.Core;
using Plotly.NET.Figures;

namespace Plotly.NET.LayoutObjects;

/// <summary>A part of plotly.js figures: button.</summary>
public sealed class Button : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Button()
        : this([])
    {
    }

    internal Button(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Button init(
        FSharpOption<bool>? Visible, FSharpOption<StyleParam.TimeStep>? Step,
        FSharpOption<StyleParam.TimeStepMode>? StepMode, FSharpOption<int>? Count, FSharpOption<string>? Label,
        FSharpOption<string>? Name, FSharpOption<string>? TemplateItemName) =>
        new(new JsonObject().Set("visible", Visible).Set("step", Step).Set("stepmode", StepMode).Set("count", Count)
            .Set("label", Label).Set("name", Name).Set("templateitemname", TemplateItemName));
}

/// <summary>The part of the picture that a subplot takes.</summary>
public sealed class Domain : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Domain()
        : this([])
    {
    }

    internal Domain(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Domain init(
        FSharpOption<StyleParam.Range>? X, FSharpOption<StyleParam.Range>? Y, FSharpOption<int>? Row,
        FSharpOption<int>? Column) =>
        new(new JsonObject().Set("x", X).Set("y", Y).Set("row", Row).Set("column", Column));
}

/// <summary>The box that appears under the pointer.</summary>
public sealed class Hoverlabel : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Hoverlabel()
        : this([])
    {
    }

    internal Hoverlabel(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Hoverlabel init(
        FSharpOption<StyleParam.Align>? Align, FSharpOption<Color>? BgColor, FSharpOption<Color>? BorderColor,
        FSharpOption<Font>? Font, FSharpOption<Font>? GroupTitleFont, FSharpOption<int>? Namelength) =>
        new(new JsonObject().Set("align", Align).Set("bgcolor", BgColor).Set("bordercolor", BorderColor)
            .Set("font", Font).Set("grouptitlefont", GroupTitleFont).Set("namelength", Namelength));
}

/// <summary>The list that names the traces.</summary>
public sealed class Legend : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Legend()
        : this([])
    {
    }

    internal Legend(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Legend init(
        FSharpOption<Color>? BGColor, FSharpOption<Color>? BorderColor, FSharpOption<double>? BorderWidth,
        FSharpOption<double>? EntryWidth, FSharpOption<StyleParam.EntryWidthMode>? EntryWidthMode,
        FSharpOption<Font>? Font, FSharpOption<StyleParam.TraceGroupClickOptions>? GroupClick,
        FSharpOption<Font>? GroupTitleFont, FSharpOption<StyleParam.TraceItemClickOptions>? ItemClick,
        FSharpOption<StyleParam.TraceItemClickOptions>? ItemDoubleClick,
        FSharpOption<StyleParam.TraceItemSizing>? ItemSizing, FSharpOption<int>? ItemWidth,
        FSharpOption<StyleParam.Orientation>? Orientation, FSharpOption<Title>? Title,
        FSharpOption<double>? TraceGroupGap, FSharpOption<StyleParam.TraceOrder>? TraceOrder,
        FSharpOption<string>? UIRevision, FSharpOption<StyleParam.VerticalAlign>? VerticalAlign,
        FSharpOption<bool>? Visible, FSharpOption<double>? X, FSharpOption<StyleParam.XAnchorPosition>? XAnchor,
        FSharpOption<string>? XRef, FSharpOption<double>? Y, FSharpOption<StyleParam.YAnchorPosition>? YAnchor,
        FSharpOption<string>? YRef) =>
        new(new JsonObject().Set("bgcolor", BGColor).Set("bordercolor", BorderColor).Set("borderwidth", BorderWidth)
            .Set("entrywidth", EntryWidth).Set("entrywidthmode", EntryWidthMode).Set("font", Font)
            .Set("groupclick", GroupClick).Set("grouptitlefont", GroupTitleFont).Set("itemclick", ItemClick)
            .Set("itemdoubleclick", ItemDoubleClick).Set("itemsizing", ItemSizing).Set("itemwidth", ItemWidth)
            .Set("orientation", Orientation).Set("title", Title).Set("tracegroupgap", TraceGroupGap)
            .Set("traceorder", TraceOrder).Set("uirevision", UIRevision).Set("valign", VerticalAlign)
            .Set("visible", Visible).Set("x", X).Set("xanchor", XAnchor).Set("xref", XRef).Set("y", Y)
            .Set("yanchor", YAnchor).Set("yref", YRef));
}

/// <summary>How an axis looks.</summary>
public sealed class LinearAxis : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public LinearAxis()
        : this([])
    {
    }

    internal LinearAxis(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;
}

/// <summary>How a tiled map looks.</summary>
public sealed class Mapbox : IStyle
{
    private readonly JsonObject _json;

    /// <summary>Leaves everything as plotly.js has it.</summary>
    public Mapbox()
        : this([])
    {
    }

    internal Mapbox(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static Mapbox init(
        FSharpOption<Domain>? Domain, FSharpOption<string>? AccessToken, FSharpOption<StyleParam.MapboxStyle>? Style,
        FSharpOption<MapboxBounds>? Bounds, FSharpOption<Tuple<double, double>>? Center, FSharpOption<double>? Zoom,
        FSharpOption<double>? Bearing, FSharpOption<double>? Pitch, FSharpOption<IEnumerable<MapboxLayer>>? Layers) =>
        new(new JsonObject().Set("domain", Domain).Set("accesstoken", AccessToken).Set("style", Style)
            .Set("bounds", Bounds).Set("center", Center).Set("zoom", Zoom).Set("bearing", Bearing)
            .Set("pitch", Pitch).Set("layers", Layers));
}

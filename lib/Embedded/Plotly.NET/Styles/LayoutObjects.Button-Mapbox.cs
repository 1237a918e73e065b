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

    /// <summary>Makes one from what is given; what is null stays as plotly.js has it.</summary>
    public static LinearAxis init<a, b, c, d, e, f, g, h>(
        FSharpOption<bool>? Visible, FSharpOption<Color>? Color, FSharpOption<Title>? Title,
        FSharpOption<StyleParam.AxisType>? AxisType, FSharpOption<StyleParam.AutoTypeNumbers>? AutoTypeNumbers,
        FSharpOption<StyleParam.AutoRange>? AutoRange, FSharpOption<AutoRangeOptions>? AutoRangeOptions,
        FSharpOption<bool>? AutoShift, FSharpOption<StyleParam.RangeMode>? RangeMode,
        FSharpOption<StyleParam.Range>? Range, FSharpOption<bool>? FixedRange,
        FSharpOption<StyleParam.ScaleAnchor>? ScaleAnchor, FSharpOption<double>? ScaleRatio,
        FSharpOption<StyleParam.AxisConstraint>? Constrain,
        FSharpOption<StyleParam.AxisConstraintDirection>? ConstrainToward,
        FSharpOption<StyleParam.LinearAxisId>? Matches, FSharpOption<a>? MaxAllowed, FSharpOption<b>? MinAllowed,
        FSharpOption<IEnumerable<Rangebreak>>? Rangebreaks, FSharpOption<StyleParam.TickMode>? TickMode,
        FSharpOption<int>? NTicks, FSharpOption<c>? Tick0, FSharpOption<d>? DTick,
        FSharpOption<IEnumerable<e>>? TickVals, FSharpOption<IEnumerable<f>>? TickText,
        FSharpOption<StyleParam.TickOptions>? Ticks, FSharpOption<StyleParam.CategoryTickAnchor>? TicksOn,
        FSharpOption<StyleParam.TickLabelMode>? TickLabelMode,
        FSharpOption<StyleParam.TickLabelPosition>? TickLabelPosition, FSharpOption<int>? TickLabelStep,
        FSharpOption<StyleParam.TickLabelOverflow>? TickLabelOverflow, FSharpOption<StyleParam.Mirror>? Mirror,
        FSharpOption<int>? TickLen, FSharpOption<int>? TickWidth, FSharpOption<Color>? TickColor,
        FSharpOption<bool>? ShowTickLabels, FSharpOption<StyleParam.TickAutoMargin>? AutoMargin,
        FSharpOption<bool>? ShowSpikes, FSharpOption<Color>? SpikeColor, FSharpOption<int>? SpikeThickness,
        FSharpOption<StyleParam.DrawingStyle>? SpikeDash, FSharpOption<StyleParam.SpikeMode>? SpikeMode,
        FSharpOption<StyleParam.SpikeSnap>? SpikeSnap, FSharpOption<Font>? TickFont, FSharpOption<int>? TickAngle,
        FSharpOption<StyleParam.ShowTickOption>? ShowTickPrefix, FSharpOption<string>? TickPrefix,
        FSharpOption<StyleParam.ShowTickOption>? ShowTickSuffix, FSharpOption<string>? TickSuffix,
        FSharpOption<StyleParam.ShowExponent>? ShowExponent, FSharpOption<StyleParam.ExponentFormat>? ExponentFormat,
        FSharpOption<double>? MinExponent, FSharpOption<Minor>? Minor, FSharpOption<bool>? SeparateThousands,
        FSharpOption<string>? TickFormat, FSharpOption<IEnumerable<TickFormatStop>>? TickFormatStops,
        FSharpOption<string>? HoverFormat, FSharpOption<StyleParam.Range>? InsideRange, FSharpOption<bool>? ShowLine,
        FSharpOption<Color>? LineColor, FSharpOption<double>? LineWidth, FSharpOption<bool>? ShowGrid,
        FSharpOption<Color>? GridColor, FSharpOption<StyleParam.DrawingStyle>? GridDash,
        FSharpOption<double>? GridWidth, FSharpOption<bool>? ZeroLine, FSharpOption<Color>? ZeroLineColor,
        FSharpOption<double>? ZeroLineWidth, FSharpOption<int>? Shift, FSharpOption<bool>? ShowDividers,
        FSharpOption<Color>? DividerColor, FSharpOption<int>? DividerWidth,
        FSharpOption<StyleParam.LinearAxisId>? Anchor, FSharpOption<StyleParam.Side>? Side,
        FSharpOption<StyleParam.LinearAxisId>? Overlaying, FSharpOption<object>? LabelAlias,
        FSharpOption<StyleParam.Layer>? Layer, FSharpOption<StyleParam.Range>? Domain, FSharpOption<double>? Position,
        FSharpOption<StyleParam.CategoryOrder>? CategoryOrder, FSharpOption<IEnumerable<g>>? CategoryArray,
        FSharpOption<h>? UIRevision, FSharpOption<RangeSlider>? RangeSlider,
        FSharpOption<RangeSelector>? RangeSelector, FSharpOption<StyleParam.Calendar>? Calendar,
        FSharpOption<Color>? BackgroundColor, FSharpOption<bool>? ShowBackground)
        where a : IConvertible
        where b : IConvertible
        where c : IConvertible
        where d : IConvertible
        where e : IConvertible
        where f : IConvertible
        where g : IConvertible
        where h : IConvertible =>
        new(new JsonObject().Set("visible", Visible).Set("color", Color).Set("title", Title).Set("type", AxisType)
            .Set("autotypenumbers", AutoTypeNumbers).Set("autorange", AutoRange)
            .Set("autorangeoptions", AutoRangeOptions).Set("autoshift", AutoShift).Set("rangemode", RangeMode)
            .Set("range", Range).Set("fixedrange", FixedRange).Set("scaleanchor", ScaleAnchor)
            .Set("scaleratio", ScaleRatio).Set("constrain", Constrain).Set("constraintoward", ConstrainToward)
            .Set("matches", Matches).Set("maxallowed", MaxAllowed).Set("minallowed", MinAllowed)
            .Set("rangebreaks", Rangebreaks).Set("tickmode", TickMode).Set("nticks", NTicks).Set("tick0", Tick0)
            .Set("dtick", DTick).Set("tickvals", TickVals).Set("ticktext", TickText).Set("ticks", Ticks)
            .Set("tickson", TicksOn).Set("ticklabelmode", TickLabelMode).Set("ticklabelposition", TickLabelPosition)
            .Set("ticklabelstep", TickLabelStep).Set("ticklabeloverflow", TickLabelOverflow).Set("mirror", Mirror)
            .Set("ticklen", TickLen).Set("tickwidth", TickWidth).Set("tickcolor", TickColor)
            .Set("showticklabels", ShowTickLabels).Set("automargin", AutoMargin).Set("showspikes", ShowSpikes)
            .Set("spikecolor", SpikeColor).Set("spikethickness", SpikeThickness).Set("spikedash", SpikeDash)
            .Set("spikemode", SpikeMode).Set("spikesnap", SpikeSnap).Set("tickfont", TickFont)
            .Set("tickangle", TickAngle).Set("showtickprefix", ShowTickPrefix).Set("tickprefix", TickPrefix)
            .Set("showticksuffix", ShowTickSuffix).Set("ticksuffix", TickSuffix).Set("showexponent", ShowExponent)
            .Set("exponentformat", ExponentFormat).Set("minexponent", MinExponent).Set("minor", Minor)
            .Set("separatethousands", SeparateThousands).Set("tickformat", TickFormat)
            .Set("tickformatstops", TickFormatStops).Set("hoverformat", HoverFormat).Set("insiderange", InsideRange)
            .Set("showline", ShowLine).Set("linecolor", LineColor).Set("linewidth", LineWidth)
            .Set("showgrid", ShowGrid).Set("gridcolor", GridColor).Set("griddash", GridDash)
            .Set("gridwidth", GridWidth).Set("zeroline", ZeroLine).Set("zerolinecolor", ZeroLineColor)
            .Set("zerolinewidth", ZeroLineWidth).Set("shift", Shift).Set("showdividers", ShowDividers)
            .Set("dividercolor", DividerColor).Set("dividerwidth", DividerWidth).Set("anchor", Anchor)
            .Set("side", Side).Set("overlaying", Overlaying).Set("labelalias", LabelAlias).Set("layer", Layer)
            .Set("domain", Domain).Set("position", Position).Set("categoryorder", CategoryOrder)
            .Set("categoryarray", CategoryArray).Set("uirevision", UIRevision).Set("rangeslider", RangeSlider)
            .Set("rangeselector", RangeSelector).Set("calendar", Calendar).Set("backgroundcolor", BackgroundColor)
            .Set("showbackground", ShowBackground));
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

using System.Text.Json.Nodes;
using DeepLearning.Display;
using Plotly.NET.Drawing;
using Plotly.NET.Figures;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

/// <summary>Styles charts. Every method returns a new chart.</summary>
public static partial class GenericChartExtensions
{
    /// <summary>Saves the chart as a page that stands alone.</summary>
    /// <param name="gChart">The chart.</param>
    /// <param name="path">The file; <c>.html</c> is added where it lacks an extension.</param>
    /// <param name="OpenInBrowser">Whether the page is opened.</param>
    public static void SaveHtml(this GenericChart gChart, string path, Optional<bool> OpenInBrowser = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = Path.HasExtension(path) ? path : path + ".html";
        File.WriteAllText(file, FigureHtml.Page(gChart.Figure));
        if (OpenInBrowser is { IsSome: true, Value: true })
            System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(file) { UseShellExecute = true });
    }

    /// <summary>Shows the chart in the output of the running cell.</summary>
    /// <param name="gChart">The chart.</param>
    public static void Show(this GenericChart gChart) => Output.Show(((IDisplayable)gChart).ToMimeBundle());

    /// <summary>Sets the size of the chart.</summary>
    /// <param name="gChart">The chart.</param>
    /// <param name="Width">The width in pixels.</param>
    /// <param name="Height">The height in pixels.</param>
    public static GenericChart WithSize(
        this GenericChart gChart, Optional<int> Width = default, Optional<int> Height = default) =>
        gChart.With(new JsonObject().Set("width", Width).Set("height", Height));

    /// <summary>Names the traces and tells how the legend shows them.</summary>
    /// <param name="gChart">The chart.</param>
    /// <param name="Name">The name.</param>
    /// <param name="Visible">Whether the traces are drawn.</param>
    /// <param name="ShowLegend">Whether the legend names them.</param>
    /// <param name="LegendRank">Their place in the legend.</param>
    /// <param name="LegendGroup">Their group in the legend.</param>
    /// <param name="LegendGroupTitle">The title of that group.</param>
    public static GenericChart WithTraceInfo(
        this GenericChart gChart, Optional<string> Name = default, Optional<StyleParam.Visible> Visible = default,
        Optional<bool> ShowLegend = default, Optional<int> LegendRank = default, Optional<string> LegendGroup = default,
        Optional<Title> LegendGroupTitle = default)
    {
        var info = new JsonObject().Set("name", Name).Set("visible", Visible).Set("showlegend", ShowLegend)
            .Set("legendrank", LegendRank).Set("legendgroup", LegendGroup).Set("legendgrouptitle", LegendGroupTitle);
        return gChart.WithTraces(info);
    }

    /// <summary>Styles the horizontal axis.</summary>
    /// <inheritdoc cref="WithYAxisStyle{MinType, MaxType, CategoryArrayType}"/>
    public static GenericChart WithXAxisStyle<MinType, MaxType, CategoryArrayType>(
        this GenericChart gChart, Optional<string> TitleText = default, Optional<Font> TitleFont = default,
        Optional<int> TitleStandoff = default, Optional<Title> Title = default, Optional<Color> Color = default,
        Optional<StyleParam.AxisType> AxisType = default, Optional<Tuple<MinType, MaxType>> MinMax = default,
        Optional<StyleParam.Mirror> Mirror = default, Optional<bool> ShowSpikes = default,
        Optional<Color> SpikeColor = default, Optional<int> SpikeThickness = default, Optional<bool> ShowLine = default,
        Optional<Color> LineColor = default, Optional<bool> ShowGrid = default, Optional<Color> GridColor = default,
        Optional<bool> ZeroLine = default, Optional<Color> ZeroLineColor = default,
        Optional<StyleParam.LinearAxisId> Anchor = default, Optional<StyleParam.Side> Side = default,
        Optional<StyleParam.LinearAxisId> Overlaying = default, Optional<Tuple<double, double>> Domain = default,
        Optional<double> Position = default, Optional<StyleParam.CategoryOrder> CategoryOrder = default,
        Optional<IEnumerable<CategoryArrayType>> CategoryArray = default, Optional<RangeSlider> RangeSlider = default,
        Optional<RangeSelector> RangeSelector = default, Optional<Color> BackgroundColor = default,
        Optional<bool> ShowBackground = default, Optional<StyleParam.SubPlotId> Id = default)
        where MinType : IConvertible
        where MaxType : IConvertible
        where CategoryArrayType : IConvertible =>
        gChart.With(Axes.Layout("xaxis", Id, new JsonObject().Set("title", Title)
            .Set("title.text", TitleText).Set("title.font", TitleFont).Set("title.standoff", TitleStandoff)
            .Set("color", Color).Set("type", AxisType).Set("range", MinMax).Set("mirror", Mirror)
            .Set("showspikes", ShowSpikes).Set("spikecolor", SpikeColor).Set("spikethickness", SpikeThickness)
            .Set("showline", ShowLine).Set("linecolor", LineColor).Set("showgrid", ShowGrid).Set("gridcolor", GridColor)
            .Set("zeroline", ZeroLine).Set("zerolinecolor", ZeroLineColor).Set("anchor", Anchor).Set("side", Side)
            .Set("overlaying", Overlaying).Set("domain", Domain).Set("position", Position)
            .Set("categoryorder", CategoryOrder).Set("categoryarray", CategoryArray)
            .Set("rangeslider", RangeSlider).Set("rangeselector", RangeSelector)
            .Set("backgroundcolor", BackgroundColor).Set("showbackground", ShowBackground)));

    /// <summary>Styles the vertical axis.</summary>
    /// <param name="gChart">The chart.</param>
    /// <param name="TitleText">The words beside the axis.</param>
    /// <param name="TitleFont">Their font.</param>
    /// <param name="TitleStandoff">Their distance from the axis in pixels.</param>
    /// <param name="Title">All about the title at once; <paramref name="TitleText"/> wins over its text.</param>
    /// <param name="Color">The colour of everything about the axis.</param>
    /// <param name="AxisType">Linear, logarithmic, dates or names.</param>
    /// <param name="MinMax">The range; on a logarithmic axis the exponents of ten, as in plotly.js.</param>
    /// <param name="Mirror">Whether line and ticks repeat at the opposite side.</param>
    /// <param name="ShowSpikes">Whether hovering draws a line to the axis.</param>
    /// <param name="SpikeColor">The colour of that line.</param>
    /// <param name="SpikeThickness">The width of that line.</param>
    /// <param name="ShowLine">Whether the axis line is drawn.</param>
    /// <param name="LineColor">Its colour.</param>
    /// <param name="ShowGrid">Whether grid lines are drawn.</param>
    /// <param name="GridColor">Their colour.</param>
    /// <param name="ZeroLine">Whether the line at zero is drawn.</param>
    /// <param name="ZeroLineColor">Its colour.</param>
    /// <param name="Anchor">The axis that this one stands at.</param>
    /// <param name="Side">The side it stands at.</param>
    /// <param name="Overlaying">The axis that this one lies over.</param>
    /// <param name="Domain">The part of the plot it takes, 0 to 1.</param>
    /// <param name="Position">Its place when it is free.</param>
    /// <param name="CategoryOrder">The order of names.</param>
    /// <param name="CategoryArray">The names in order.</param>
    /// <param name="RangeSlider">A slider under the axis.</param>
    /// <param name="RangeSelector">Buttons that choose a range.</param>
    /// <param name="BackgroundColor">The colour behind the axis, in three dimensions.</param>
    /// <param name="ShowBackground">Whether that is drawn.</param>
    /// <param name="Id">Which axis; the first one unless it says otherwise.</param>
    public static GenericChart WithYAxisStyle<MinType, MaxType, CategoryArrayType>(
        this GenericChart gChart, Optional<string> TitleText = default, Optional<Font> TitleFont = default,
        Optional<int> TitleStandoff = default, Optional<Title> Title = default, Optional<Color> Color = default,
        Optional<StyleParam.AxisType> AxisType = default, Optional<Tuple<MinType, MaxType>> MinMax = default,
        Optional<StyleParam.Mirror> Mirror = default, Optional<bool> ShowSpikes = default,
        Optional<Color> SpikeColor = default, Optional<int> SpikeThickness = default, Optional<bool> ShowLine = default,
        Optional<Color> LineColor = default, Optional<bool> ShowGrid = default, Optional<Color> GridColor = default,
        Optional<bool> ZeroLine = default, Optional<Color> ZeroLineColor = default,
        Optional<StyleParam.LinearAxisId> Anchor = default, Optional<StyleParam.Side> Side = default,
        Optional<StyleParam.LinearAxisId> Overlaying = default, Optional<Tuple<double, double>> Domain = default,
        Optional<double> Position = default, Optional<StyleParam.CategoryOrder> CategoryOrder = default,
        Optional<IEnumerable<CategoryArrayType>> CategoryArray = default, Optional<RangeSlider> RangeSlider = default,
        Optional<RangeSelector> RangeSelector = default, Optional<Color> BackgroundColor = default,
        Optional<bool> ShowBackground = default, Optional<StyleParam.SubPlotId> Id = default)
        where MinType : IConvertible
        where MaxType : IConvertible
        where CategoryArrayType : IConvertible =>
        gChart.With(Axes.Layout("yaxis", Id, new JsonObject().Set("title", Title)
            .Set("title.text", TitleText).Set("title.font", TitleFont).Set("title.standoff", TitleStandoff)
            .Set("color", Color).Set("type", AxisType).Set("range", MinMax).Set("mirror", Mirror)
            .Set("showspikes", ShowSpikes).Set("spikecolor", SpikeColor).Set("spikethickness", SpikeThickness)
            .Set("showline", ShowLine).Set("linecolor", LineColor).Set("showgrid", ShowGrid).Set("gridcolor", GridColor)
            .Set("zeroline", ZeroLine).Set("zerolinecolor", ZeroLineColor).Set("anchor", Anchor).Set("side", Side)
            .Set("overlaying", Overlaying).Set("domain", Domain).Set("position", Position)
            .Set("categoryorder", CategoryOrder).Set("categoryarray", CategoryArray)
            .Set("rangeslider", RangeSlider).Set("rangeselector", RangeSelector)
            .Set("backgroundcolor", BackgroundColor).Set("showbackground", ShowBackground)));
}

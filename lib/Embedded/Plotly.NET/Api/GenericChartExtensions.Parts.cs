using System.Text.Json.Nodes;
using Plotly.NET.Figures;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

public static partial class GenericChartExtensions
{
    /// <summary>Gets all about the chart that belongs to no trace.</summary>
    /// <param name="gChart">The chart.</param>
    public static Layout GetLayout(this GenericChart gChart) => new((JsonObject)gChart.Figure.Layout.DeepClone());

    /// <summary>Gets the traces of the chart.</summary>
    /// <param name="gChart">The chart.</param>
    public static Trace[] GetTraces(this GenericChart gChart) =>
        [.. gChart.Figure.Data.Select(t => new Trace((JsonObject)t!.DeepClone()))];

    /// <summary>Sets how the legend looks.</summary>
    /// <param name="gChart">The chart.</param>
    /// <param name="legend">The legend.</param>
    public static GenericChart WithLegend(this GenericChart gChart, Legend legend) =>
        gChart.With(new JsonObject().Put("legend", legend));

    /// <summary>Sets how the legend looks, part by part.</summary>
    /// <param name="gChart">The chart.</param>
    /// <param name="BGColor">The colour behind it.</param>
    /// <param name="BorderColor">The colour of its border.</param>
    /// <param name="BorderWidth">The width of its border in pixels.</param>
    /// <param name="EntryWidth">The width of an entry.</param>
    /// <param name="EntryWidthMode">Whether that is in pixels or a part of the plot.</param>
    /// <param name="Font">The font of the entries.</param>
    /// <param name="GroupClick">What a click on a group does.</param>
    /// <param name="GroupTitleFont">The font of the groups' titles.</param>
    /// <param name="ItemClick">What a click on an entry does.</param>
    /// <param name="ItemDoubleClick">What a double click on an entry does.</param>
    /// <param name="ItemSizing">Whether the entries' marks are as large as those of the traces.</param>
    /// <param name="ItemWidth">The width of the entries' marks in pixels.</param>
    /// <param name="Orientation">Whether the entries stand or lie.</param>
    /// <param name="Title">The title.</param>
    /// <param name="TraceGroupGap">The space between groups in pixels.</param>
    /// <param name="TraceOrder">The order of the entries.</param>
    /// <param name="UIRevision">While this stays, what the reader switched off stays off.</param>
    /// <param name="VerticalAlign">Where marks stand beside their words.</param>
    /// <param name="X">The place, as a part of the plot's width.</param>
    /// <param name="XAnchor">Which side of the legend stands there.</param>
    /// <param name="Y">The place, as a part of the plot's height.</param>
    /// <param name="YAnchor">Which side of the legend stands there.</param>
    public static GenericChart WithLegendStyle(
        this GenericChart gChart, Optional<Color> BGColor = default, Optional<Color> BorderColor = default,
        Optional<double> BorderWidth = default, Optional<double> EntryWidth = default,
        Optional<StyleParam.EntryWidthMode> EntryWidthMode = default, Optional<Font> Font = default,
        Optional<StyleParam.TraceGroupClickOptions> GroupClick = default, Optional<Font> GroupTitleFont = default,
        Optional<StyleParam.TraceItemClickOptions> ItemClick = default,
        Optional<StyleParam.TraceItemClickOptions> ItemDoubleClick = default,
        Optional<StyleParam.TraceItemSizing> ItemSizing = default, Optional<int> ItemWidth = default,
        Optional<StyleParam.Orientation> Orientation = default, Optional<Title> Title = default,
        Optional<double> TraceGroupGap = default, Optional<StyleParam.TraceOrder> TraceOrder = default,
        Optional<string> UIRevision = default, Optional<StyleParam.VerticalAlign> VerticalAlign = default,
        Optional<double> X = default, Optional<StyleParam.XAnchorPosition> XAnchor = default,
        Optional<double> Y = default, Optional<StyleParam.YAnchorPosition> YAnchor = default)
    {
        var legend = new JsonObject().Set("bgcolor", BGColor).Set("bordercolor", BorderColor)
            .Set("borderwidth", BorderWidth).Set("entrywidth", EntryWidth).Set("entrywidthmode", EntryWidthMode)
            .Set("font", Font).Set("groupclick", GroupClick).Set("grouptitlefont", GroupTitleFont)
            .Set("itemclick", ItemClick).Set("itemdoubleclick", ItemDoubleClick).Set("itemsizing", ItemSizing)
            .Set("itemwidth", ItemWidth).Set("orientation", Orientation).Set("title", Title)
            .Set("tracegroupgap", TraceGroupGap).Set("traceorder", TraceOrder).Set("uirevision", UIRevision)
            .Set("valign", VerticalAlign).Set("x", X).Set("xanchor", XAnchor).Set("y", Y).Set("yanchor", YAnchor);
        return gChart.With(new JsonObject { ["legend"] = legend });
    }

    /// <summary>Sets how a tiled map looks.</summary>
    /// <param name="gChart">The chart.</param>
    /// <param name="mapbox">The map.</param>
    /// <param name="Id">Which map, from 1.</param>
    public static GenericChart WithMapbox(this GenericChart gChart, Mapbox mapbox, Optional<int> Id = default) =>
        gChart.With(new JsonObject().Put(Axes.Numbered("mapbox", Id), mapbox));

    /// <summary>Sets how a tiled map looks, part by part.</summary>
    /// <param name="gChart">The chart.</param>
    /// <param name="Domain">The part of the picture that it takes.</param>
    /// <param name="AccessToken">The token of the tiles' owner.</param>
    /// <param name="Style">The style of the tiles.</param>
    /// <param name="Center">Longitude and latitude of the middle.</param>
    /// <param name="Zoom">The zoom, 0 for the whole world.</param>
    /// <param name="Bearing">The rotation in degrees.</param>
    /// <param name="Pitch">The tilt in degrees.</param>
    /// <param name="Layers">What lies over the tiles.</param>
    /// <param name="Id">Which map, from 1.</param>
    public static GenericChart WithMapboxStyle(
        this GenericChart gChart, Optional<Domain> Domain = default, Optional<string> AccessToken = default,
        Optional<StyleParam.MapboxStyle> Style = default, Optional<Tuple<double, double>> Center = default,
        Optional<double> Zoom = default, Optional<double> Bearing = default, Optional<double> Pitch = default,
        Optional<IEnumerable<MapboxLayer>> Layers = default, Optional<int> Id = default)
    {
        var map = new JsonObject().Set("domain", Domain).Set("accesstoken", AccessToken).Set("style", Style)
            .Set("zoom", Zoom).Set("bearing", Bearing).Set("pitch", Pitch).Set("layers", Layers);
        if (Center is { IsSome: true, Value: not null })
            map["center"] = new JsonObject { ["lon"] = Center.Value.Item1, ["lat"] = Center.Value.Item2 };
        return gChart.With(new JsonObject { [Axes.Numbered("mapbox", Id)] = map });
    }

    /// <summary>Puts a slider under the horizontal axis that chooses what is shown.</summary>
    /// <param name="gChart">The chart.</param>
    /// <param name="rangeSlider">The slider.</param>
    /// <param name="Id">Which axis; the first one unless it says otherwise.</param>
    public static GenericChart WithXAxisRangeSlider(
        this GenericChart gChart, RangeSlider rangeSlider, Optional<StyleParam.SubPlotId> Id = default) =>
        gChart.With(Axes.Layout("xaxis", Id, new JsonObject().Put("rangeslider", rangeSlider)));
}

using Plotly.NET.Figures;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Shows flows between nodes; the widths are their amounts.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Sankey<IdsType>(
        SankeyNodes nodes, SankeyLinks links, Optional<string> Name = default,
        Optional<IEnumerable<IdsType>> Ids = default, Optional<StyleParam.Orientation> Orientation = default,
        Optional<Font> TextFont = default, Optional<StyleParam.CategoryArrangement> Arrangement = default,
        Optional<string> ValueFormat = default, Optional<string> ValueSuffix = default,
        Optional<bool> UseDefaults = default)
        where IdsType : IConvertible =>
        Traces.New("sankey").Put("node", nodes).Put("link", links).Set("name", Name).Set("ids", Ids)
            .Set("orientation", Orientation).Set("textfont", TextFont).Set("arrangement", Arrangement)
            .Set("valueformat", ValueFormat).Set("valuesuffix", ValueSuffix).Chart(UseDefaults);

    /// <summary>Shows what is left after each stage.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Funnel<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<double> Opacity = default, Optional<double> Width = default,
        Optional<double> Offset = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<StyleParam.Orientation> Orientation = default, Optional<string> AlignmentGroup = default,
        Optional<string> OffsetGroup = default, Optional<Color> MarkerColor = default,
        Optional<Line> MarkerOutline = default, Optional<Marker> Marker = default,
        Optional<StyleParam.TextInfo> TextInfo = default, Optional<Color> ConnectorLineColor = default,
        Optional<StyleParam.DrawingStyle> ConnectorLineStyle = default, Optional<Color> ConnectorFillColor = default,
        Optional<Line> ConnectorLine = default, Optional<FunnelConnector> Connector = default,
        Optional<Font> InsideTextFont = default, Optional<Font> OutsideTextFont = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Traces.New("funnel").Put("x", x).Put("y", y).SameLength("x", "y").Set("name", Name)
            .Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("width", Width).Set("offset", Offset)
            .Set("text", Text).Set("text", MultiText).Set("textposition", TextPosition)
            .Set("textposition", MultiTextPosition).Set("orientation", Orientation)
            .Set("alignmentgroup", AlignmentGroup).Set("offsetgroup", OffsetGroup).Set("marker", Marker)
            .Set("textinfo", TextInfo).Set("connector", Connector).Set("insidetextfont", InsideTextFont)
            .Set("outsidetextfont", OutsideTextFont).Set("marker.color", MarkerColor).Set("marker.line", MarkerOutline)
            .Set("connector.fillcolor", ConnectorFillColor).Set("connector.line", ConnectorLine)
            .Set("connector.line.color", ConnectorLineColor).Set("connector.line.dash", ConnectorLineStyle)
            .Chart(UseDefaults);

    /// <summary>Shows what is left after each stage, in parts.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart StackedFunnel<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<double> Opacity = default, Optional<double> Width = default,
        Optional<double> Offset = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<StyleParam.Orientation> Orientation = default, Optional<string> AlignmentGroup = default,
        Optional<string> OffsetGroup = default, Optional<Color> MarkerColor = default,
        Optional<Line> MarkerOutline = default, Optional<Marker> Marker = default,
        Optional<StyleParam.TextInfo> TextInfo = default, Optional<Color> ConnectorLineColor = default,
        Optional<StyleParam.DrawingStyle> ConnectorLineStyle = default, Optional<Color> ConnectorFillColor = default,
        Optional<Line> ConnectorLine = default, Optional<FunnelConnector> Connector = default,
        Optional<Font> InsideTextFont = default, Optional<Font> OutsideTextFont = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Traces.New("funnel").Put("x", x).Put("y", y).SameLength("x", "y").Set("name", Name)
            .Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("width", Width).Set("offset", Offset)
            .Set("text", Text).Set("text", MultiText).Set("textposition", TextPosition)
            .Set("textposition", MultiTextPosition).Set("orientation", Orientation)
            .Set("alignmentgroup", AlignmentGroup).Set("offsetgroup", OffsetGroup).Set("marker", Marker)
            .Set("textinfo", TextInfo).Set("connector", Connector).Set("insidetextfont", InsideTextFont)
            .Set("outsidetextfont", OutsideTextFont).Set("marker.color", MarkerColor).Set("marker.line", MarkerOutline)
            .Set("connector.fillcolor", ConnectorFillColor).Set("connector.line", ConnectorLine)
            .Set("connector.line.color", ConnectorLineColor).Set("connector.line.dash", ConnectorLineStyle)
            .Chart(UseDefaults).Lay("funnelmode", "stack");

    /// <summary>Shows how gains and losses add up.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Waterfall<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<Color> IncreasingColor = default,
        Optional<FinanceMarker> Increasing = default, Optional<Color> DecreasingColor = default,
        Optional<FinanceMarker> Decreasing = default, Optional<Color> TotalsColor = default,
        Optional<FinanceMarker> Totals = default, Optional<double> Base = default, Optional<double> Width = default,
        Optional<IEnumerable<double>> MultiWidth = default, Optional<double> Opacity = default,
        Optional<TextType> Text = default, Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Font> TextFont = default, Optional<WaterfallConnector> Connector = default,
        Optional<IEnumerable<StyleParam.WaterfallMeasure>> Measure = default,
        Optional<string> AlignmentGroup = default, Optional<string> OffsetGroup = default,
        Optional<StyleParam.Orientation> Orientation = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Traces.New("waterfall").Put("x", x).Put("y", y).SameLength("x", "y").Set("name", Name)
            .Set("showlegend", ShowLegend).Set("increasing", Increasing).Set("decreasing", Decreasing)
            .Set("totals", Totals).Set("base", Base).Set("width", Width).Set("width", MultiWidth)
            .Set("opacity", Opacity).Set("text", Text).Set("text", MultiText).Set("textposition", TextPosition)
            .Set("textposition", MultiTextPosition).Set("textfont", TextFont).Set("connector", Connector)
            .Set("measure", Measure).Set("alignmentgroup", AlignmentGroup).Set("offsetgroup", OffsetGroup)
            .Set("orientation", Orientation).Set("increasing.fillcolor", IncreasingColor)
            .Set("decreasing.fillcolor", DecreasingColor).Set("totals.fillcolor", TotalsColor).Chart(UseDefaults);
}

using Plotly.NET.Figures;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Shows cells under a header.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Table(
        TableCells header, TableCells cells, Optional<string> Name = default,
        Optional<IEnumerable<int>> ColumnOrder = default, Optional<double> ColumnWidth = default,
        Optional<IEnumerable<double>> MultiColumnWidth = default, Optional<bool> UseDefaults = default) =>
        Traces.New("table").Put("header", header).Put("cells", cells).Set("name", Name).Set("columnorder", ColumnOrder)
            .Set("columnwidth", ColumnWidth).Set("columnwidth", MultiColumnWidth).Chart(UseDefaults);

    /// <summary>Shows one number, its change, or a gauge.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Indicator<ValueType>(
        ValueType value, StyleParam.IndicatorMode mode, Optional<StyleParam.Range> Range = default,
        Optional<string> Name = default, Optional<string> Title = default, Optional<Domain> Domain = default,
        Optional<StyleParam.IndicatorAlignment> Align = default, Optional<ValueType> DeltaReference = default,
        Optional<IndicatorDelta> Delta = default, Optional<IndicatorNumber> Number = default,
        Optional<StyleParam.IndicatorGaugeShape> GaugeShape = default, Optional<IndicatorGauge> Gauge = default,
        Optional<bool> ShowGaugeAxis = default, Optional<LinearAxis> GaugeAxis = default,
        Optional<bool> UseDefaults = default)
        where ValueType : IConvertible =>
        Traces.New("indicator").Put("value", value).Put("mode", mode).Set("name", Name).Set("title", Title)
            .Set("domain", Domain).Set("align", Align).Set("delta", Delta).Set("number", Number).Set("gauge", Gauge)
            .Set("delta.reference", DeltaReference).Set("gauge.shape", GaugeShape).Set("gauge.axis", GaugeAxis)
            .Set("gauge.axis.range", Range).Set("gauge.axis.visible", ShowGaugeAxis).Chart(UseDefaults);

    /// <summary>Shows opening, highest, lowest and closing values as candles.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Candlestick<OHLCType, XType, TextType>(
        IEnumerable<OHLCType> open, IEnumerable<OHLCType> high, IEnumerable<OHLCType> low,
        IEnumerable<OHLCType> close, IEnumerable<XType> x, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<double> Opacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<Line> Line = default,
        Optional<Color> IncreasingColor = default, Optional<FinanceMarker> Increasing = default,
        Optional<Color> DecreasingColor = default, Optional<FinanceMarker> Decreasing = default,
        Optional<double> WhiskerWidth = default, Optional<bool> UseDefaults = default)
        where OHLCType : IConvertible
        where XType : IConvertible
        where TextType : IConvertible =>
        Traces.New("candlestick").Put("open", open).Put("high", high).Put("low", low).Put("close", close).Put("x", x)
            .SameLength("open", "high", "low", "close", "x").Set("name", Name).Set("showlegend", ShowLegend)
            .Set("opacity", Opacity).Set("text", Text).Set("text", MultiText).Set("line", Line)
            .Set("increasing", Increasing).Set("decreasing", Decreasing).Set("whiskerwidth", WhiskerWidth)
            .Set("increasing.line.color", IncreasingColor).Set("decreasing.line.color", DecreasingColor)
            .Chart(UseDefaults);

    /// <summary>Shows opening, highest, lowest and closing values as ticks.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart OHLC<OHLCType, XType, TextType>(
        IEnumerable<OHLCType> open, IEnumerable<OHLCType> high, IEnumerable<OHLCType> low,
        IEnumerable<OHLCType> close, IEnumerable<XType> x, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<double> Opacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<Line> Line = default,
        Optional<Color> IncreasingColor = default, Optional<FinanceMarker> Increasing = default,
        Optional<Color> DecreasingColor = default, Optional<FinanceMarker> Decreasing = default,
        Optional<double> TickWidth = default, Optional<bool> UseDefaults = default)
        where OHLCType : IConvertible
        where XType : IConvertible
        where TextType : IConvertible =>
        Traces.New("ohlc").Put("open", open).Put("high", high).Put("low", low).Put("close", close).Put("x", x)
            .SameLength("open", "high", "low", "close", "x").Set("name", Name).Set("showlegend", ShowLegend)
            .Set("opacity", Opacity).Set("text", Text).Set("text", MultiText).Set("line", Line)
            .Set("increasing", Increasing).Set("decreasing", Decreasing).Set("tickwidth", TickWidth)
            .Set("increasing.line.color", IncreasingColor).Set("decreasing.line.color", DecreasingColor)
            .Chart(UseDefaults);
}

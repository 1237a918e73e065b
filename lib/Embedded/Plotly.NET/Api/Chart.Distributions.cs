using Plotly.NET.Figures;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Counts values in bins, to show how they are distributed.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Histogram<XType, YType, TextType>(
        Optional<IEnumerable<XType>> X = default, Optional<IEnumerable<YType>> Y = default,
        Optional<StyleParam.Orientation> Orientation = default, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<double> Opacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<StyleParam.HistFunc> HistFunc = default,
        Optional<StyleParam.HistNorm> HistNorm = default, Optional<string> AlignmentGroup = default,
        Optional<string> OffsetGroup = default, Optional<int> NBinsX = default, Optional<int> NBinsY = default,
        Optional<string> BinGroup = default, Optional<Bins> XBins = default, Optional<Bins> YBins = default,
        Optional<Color> MarkerColor = default, Optional<Marker> Marker = default, Optional<Line> Line = default,
        Optional<Error> XError = default, Optional<Error> YError = default,
        Optional<Cumulative> Cumulative = default, Optional<Hoverlabel> HoverLabel = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Traces.New("histogram").Set("x", X).Set("y", Y).Set("orientation", Orientation).Set("name", Name)
            .Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text).Set("text", MultiText)
            .Set("histfunc", HistFunc).Set("histnorm", HistNorm).Set("alignmentgroup", AlignmentGroup)
            .Set("offsetgroup", OffsetGroup).Set("nbinsx", NBinsX).Set("nbinsy", NBinsY).Set("bingroup", BinGroup)
            .Set("xbins", XBins).Set("ybins", YBins).Set("marker", Marker).Set("line", Line).Set("error_x", XError)
            .Set("error_y", YError).Set("cumulative", Cumulative).Set("hoverlabel", HoverLabel)
            .Set("marker.color", MarkerColor).Chart(UseDefaults);

    /// <summary>Shows median, quartiles and outliers.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart BoxPlot<XType, YType, TextType>(
        Optional<IEnumerable<XType>> X = default, Optional<IEnumerable<YType>> Y = default,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<Color> FillColor = default,
        Optional<Color> MarkerColor = default, Optional<Marker> Marker = default, Optional<double> Opacity = default,
        Optional<double> WhiskerWidth = default, Optional<StyleParam.BoxPoints> BoxPoints = default,
        Optional<StyleParam.BoxMean> BoxMean = default, Optional<double> Jitter = default,
        Optional<double> PointPos = default, Optional<StyleParam.Orientation> Orientation = default,
        Optional<Color> OutlineColor = default, Optional<double> OutlineWidth = default,
        Optional<Line> Outline = default, Optional<string> AlignmentGroup = default,
        Optional<string> OffsetGroup = default, Optional<bool> Notched = default,
        Optional<double> NotchWidth = default, Optional<StyleParam.QuartileMethod> QuartileMethod = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Traces.New("box").Set("x", X).Set("y", Y).Set("name", Name).Set("showlegend", ShowLegend).Set("text", Text)
            .Set("text", MultiText).Set("fillcolor", FillColor).Set("marker", Marker).Set("opacity", Opacity)
            .Set("whiskerwidth", WhiskerWidth).Set("boxpoints", BoxPoints).Set("boxmean", BoxMean)
            .Set("jitter", Jitter).Set("pointpos", PointPos).Set("orientation", Orientation).Set("line", Outline)
            .Set("alignmentgroup", AlignmentGroup).Set("offsetgroup", OffsetGroup).Set("notched", Notched)
            .Set("notchwidth", NotchWidth).Set("quartilemethod", QuartileMethod).Set("marker.color", MarkerColor)
            .Set("line.color", OutlineColor).Set("line.width", OutlineWidth).Chart(UseDefaults);

    /// <summary>Shows a distribution as a smooth density, mirrored.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Violin<XType, YType, TextType>(
        Optional<IEnumerable<XType>> X = default, Optional<IEnumerable<YType>> Y = default,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<Color> FillColor = default,
        Optional<double> Opacity = default, Optional<StyleParam.BoxPoints> Points = default,
        Optional<double> Jitter = default, Optional<double> PointPos = default,
        Optional<StyleParam.Orientation> Orientation = default, Optional<double> Width = default,
        Optional<Color> MarkerColor = default, Optional<Marker> Marker = default,
        Optional<Color> OutlineColor = default, Optional<double> OutlineWidth = default,
        Optional<Line> Outline = default, Optional<string> AlignmentGroup = default,
        Optional<string> OffsetGroup = default, Optional<bool> ShowBox = default,
        Optional<double> BoxWidth = default, Optional<Color> BoxFillColor = default, Optional<Box> Box = default,
        Optional<double> BandWidth = default, Optional<MeanLine> MeanLine = default,
        Optional<string> ScaleGroup = default, Optional<StyleParam.ScaleMode> ScaleMode = default,
        Optional<StyleParam.ViolinSide> Side = default, Optional<StyleParam.Range> Span = default,
        Optional<StyleParam.SpanMode> SpanMode = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Traces.New("violin").Set("x", X).Set("y", Y).Set("name", Name).Set("showlegend", ShowLegend).Set("text", Text)
            .Set("text", MultiText).Set("fillcolor", FillColor).Set("opacity", Opacity).Set("points", Points)
            .Set("jitter", Jitter).Set("pointpos", PointPos).Set("orientation", Orientation).Set("width", Width)
            .Set("marker", Marker).Set("line", Outline).Set("alignmentgroup", AlignmentGroup)
            .Set("offsetgroup", OffsetGroup).Set("box", Box).Set("bandwidth", BandWidth).Set("meanline", MeanLine)
            .Set("scalegroup", ScaleGroup).Set("scalemode", ScaleMode).Set("side", Side).Set("span", Span)
            .Set("spanmode", SpanMode).Set("marker.color", MarkerColor).Set("line.color", OutlineColor)
            .Set("line.width", OutlineWidth).Set("box.visible", ShowBox).Set("box.width", BoxWidth)
            .Set("box.fillcolor", BoxFillColor).Chart(UseDefaults);
}

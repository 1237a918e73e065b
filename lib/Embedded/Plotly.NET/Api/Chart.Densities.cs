using Plotly.NET.Figures;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Counts points in the cells of a grid.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Histogram2D<XType, YType, ZType>(
        IEnumerable<XType> x, IEnumerable<YType> y, Optional<IEnumerable<IEnumerable<ZType>>> Z = default,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<int> XGap = default, Optional<int> YGap = default, Optional<StyleParam.HistFunc> HistFunc = default,
        Optional<StyleParam.HistNorm> HistNorm = default, Optional<int> NBinsX = default,
        Optional<int> NBinsY = default, Optional<Bins> XBins = default, Optional<Bins> YBins = default,
        Optional<ColorBar> ColorBar = default, Optional<StyleParam.Colorscale> ColorScale = default,
        Optional<bool> ShowScale = default, Optional<bool> ReverseScale = default,
        Optional<StyleParam.SmoothAlg> ZSmooth = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where ZType : IConvertible =>
        Traces.New("histogram2d").Put("x", x).Put("y", y).SameLength("x", "y").Set("z", Z).Set("name", Name)
            .Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("xgap", XGap).Set("ygap", YGap)
            .Set("histfunc", HistFunc).Set("histnorm", HistNorm).Set("nbinsx", NBinsX).Set("nbinsy", NBinsY)
            .Set("xbins", XBins).Set("ybins", YBins).Set("colorbar", ColorBar).Set("colorscale", ColorScale)
            .Set("showscale", ShowScale).Set("reversescale", ReverseScale).Set("zsmooth", ZSmooth).Chart(UseDefaults);

    /// <summary>Counts points in the cells of a grid and joins equal counts by lines.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Histogram2DContour<XType, YType, ZType>(
        IEnumerable<XType> x, IEnumerable<YType> y, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<IEnumerable<ZType>>> Z = default, Optional<StyleParam.HistFunc> HistFunc = default,
        Optional<StyleParam.HistNorm> HistNorm = default, Optional<int> NBinsX = default,
        Optional<int> NBinsY = default, Optional<string> BinGroup = default, Optional<string> XBinGroup = default,
        Optional<Bins> XBins = default, Optional<string> YBinGroup = default, Optional<Bins> YBins = default,
        Optional<Marker> Marker = default, Optional<Color> ContourLineColor = default,
        Optional<StyleParam.DrawingStyle> ContourLineDash = default, Optional<double> ContourLineSmoothing = default,
        Optional<Line> ContourLine = default, Optional<ColorBar> ColorBar = default,
        Optional<StyleParam.Colorscale> ColorScale = default, Optional<bool> ShowScale = default,
        Optional<bool> ReverseScale = default, Optional<Contours> Contours = default,
        Optional<int> NContours = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where ZType : IConvertible =>
        Traces.New("histogram2dcontour").Put("x", x).Put("y", y).SameLength("x", "y").Set("name", Name)
            .Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("z", Z).Set("histfunc", HistFunc)
            .Set("histnorm", HistNorm).Set("nbinsx", NBinsX).Set("nbinsy", NBinsY).Set("bingroup", BinGroup)
            .Set("xbingroup", XBinGroup).Set("xbins", XBins).Set("ybingroup", YBinGroup).Set("ybins", YBins)
            .Set("marker", Marker).Set("line", ContourLine).Set("colorbar", ColorBar).Set("colorscale", ColorScale)
            .Set("showscale", ShowScale).Set("reversescale", ReverseScale).Set("contours", Contours)
            .Set("ncontours", NContours).Set("line.color", ContourLineColor).Set("line.dash", ContourLineDash)
            .Set("line.smoothing", ContourLineSmoothing).Chart(UseDefaults);
}

using Plotly.NET.Figures;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Draws each item as a line across parallel axes.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart ParallelCoord(
        IEnumerable<Dimension> dimensions, Optional<string> Name = default, Optional<Color> LineColor = default,
        Optional<StyleParam.Colorscale> LineColorScale = default, Optional<bool> ShowLineColorScale = default,
        Optional<bool> ReverseLineColorScale = default, Optional<Line> Line = default,
        Optional<int> LabelAngle = default, Optional<Font> LabelFont = default,
        Optional<StyleParam.Side> LabelSide = default, Optional<Font> RangeFont = default,
        Optional<Font> TickFont = default, Optional<bool> UseDefaults = default) =>
        Traces.New("parcoords").Put("dimensions", dimensions).Set("name", Name).Set("line", Line)
            .Set("labelangle", LabelAngle).Set("labelfont", LabelFont).Set("labelside", LabelSide)
            .Set("rangefont", RangeFont).Set("tickfont", TickFont).Set("line.color", LineColor)
            .Set("line.colorscale", LineColorScale).Set("line.showscale", ShowLineColorScale)
            .Set("line.reversescale", ReverseLineColorScale).Chart(UseDefaults);

    /// <summary>Draws each item as a band across parallel categories.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart ParallelCategories(
        IEnumerable<Dimension> dimensions, Optional<string> Name = default, Optional<int> Counts = default,
        Optional<Color> LineColor = default, Optional<StyleParam.Shape> LineShape = default,
        Optional<StyleParam.Colorscale> LineColorScale = default, Optional<bool> ShowLineColorScale = default,
        Optional<bool> ReverseLineColorScale = default, Optional<Line> Line = default,
        Optional<StyleParam.CategoryArrangement> Arrangement = default, Optional<bool> BundleColors = default,
        Optional<StyleParam.SortAlgorithm> SortPaths = default, Optional<Font> LabelFont = default,
        Optional<Font> TickFont = default, Optional<bool> UseDefaults = default) =>
        Traces.New("parcats").Put("dimensions", dimensions).Set("name", Name).Set("counts", Counts).Set("line", Line)
            .Set("arrangement", Arrangement).Set("bundlecolors", BundleColors).Set("sortpaths", SortPaths)
            .Set("labelfont", LabelFont).Set("tickfont", TickFont).Set("line.color", LineColor)
            .Set("line.shape", LineShape).Set("line.colorscale", LineColorScale)
            .Set("line.showscale", ShowLineColorScale).Set("line.reversescale", ReverseLineColorScale)
            .Chart(UseDefaults);
}

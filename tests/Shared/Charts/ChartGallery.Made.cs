using Plotly.NET;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearning.Testing.Charts;

/// <summary>Charts whose methods, or whose parts' makers, have changed since Plotly.NET 5.1.</summary>
internal static partial class ChartGallery
{
    private static Dictionary<string, Func<GenericChart>> Made => new()
    {
        ["Table"] = () => Chart.Table(
            Cells(["layer"], ["parameters"]), Cells(["conv", "linear"], ["320", "5130"])),
        ["Sankey"] = () => Chart.Sankey<string>(Nodes("images", "train", "test"), Links([0, 0], [1, 2], [80.0, 20.0])),
        ["Splom"] = () => Chart.Splom<string>([Axis("loss", Noise(30, 1)), Axis("accuracy", Noise(30, 2))]),
        ["ParallelCoord"] = () => Chart.ParallelCoord(
            [Line("loss", Noise(30, 3)), Line("accuracy", Noise(30, 4))],
            LineColor: Color.fromColorScaleValues(Noise(30, 5)), LineColorScale: StyleParam.Colorscale.Viridis),
        ["ParallelCategories"] = () => Chart.ParallelCategories(
            [Line("true", ["cat", "dog", "cat"]), Line("guess", ["cat", "dog", "dog"])]),
        ["Candlestick"] = () => Chart.Candlestick<double, DateTime, string>(
            [1.0, 2, 3], [3.0, 4, 4], [0.5, 1, 2], [2.0, 3, 2.5], Days(3), IncreasingColor: Color.fromString("teal")),
        ["OHLC"] = () => Chart.OHLC<double, DateTime, string>(
            [1.0, 2, 3], [3.0, 4, 4], [0.5, 1, 2], [2.0, 3, 2.5], Days(3)),
        ["Histogram2DContour"] = () => Chart.Histogram2DContour<double, double, double>(
            Noise(300, 8), Noise(300, 9), NContours: 8),
    };

    private static TableCells Cells(params string[][] columns) => TableCells.init<string[], string>(
        Align: StyleParam.HorizontalAlign.Center, MultiAlign: null, Fill: null, Font: null, Format: null, Height: null,
        Line: null, Prefix: null, MultiPrefix: null, Suffix: null, MultiSuffix: null, Values: columns);

    private static SankeyNodes Nodes(params string[] labels) => SankeyNodes.init<string, int[], double, double>(
        Color: null, CustomData: null, Groups: null, HoverInfo: null, HoverLabel: null, HoverTemplate: null,
        MultiHoverTemplate: null, Label: labels, Line: null, Pad: 15, Thickness: 20, X: null, Y: null);

    private static SankeyLinks Links(int[] from, int[] to, double[] flow) => SankeyLinks.init<string, double>(
        ArrowLen: null, Color: null, ColorScales: null, CustomData: null, HoverInfo: null, HoverLabel: null,
        HoverTemplate: null, MultiHoverTemplate: null, Label: null, Line: null, Source: from, Target: to, Value: flow);

    private static Dimension Axis(string label, double[] values) => Dimension.initSplom<string, double>(
        AxisMatches: null, AxisType: null, Label: label, Name: null, TemplateItemName: null, Values: values,
        Visible: null);

    private static Dimension Line<T>(string label, T[] values)
        where T : IConvertible => Dimension.initParallel<string, string, double, T>(
        ConstraintRange: null, Label: label, MultiSelect: null, Name: null, Range: null, TemplateItemName: null,
        TickFormat: null, TickText: null, Tickvals: null, Values: values, Visible: null);

    private static DateTime[] Days(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new DateTime(2026, 11, 20).AddDays(i))];
}

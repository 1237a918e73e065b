using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearning.Testing.Charts;

internal static partial class ChartGallery
{
    private static readonly double[] East = [13.4, 2.35, -0.1];

    private static readonly double[] North = [52.5, 48.9, 51.5];

    private static readonly string[] Cities = ["Berlin", "Paris", "London"];

    private static Dictionary<string, Func<GenericChart>> Maps => new()
    {
        ["ChoroplethMap"] = () => Chart.ChoroplethMap<double, string>(["DEU", "FRA"], [1.0, 2]),
        ["ScatterGeo"] = () => Chart.ScatterGeo<double, double, string>(
            East, North, StyleParam.Mode.Markers_Text, MultiText: Cities),
        ["PointGeo"] = () => Chart.PointGeo<double, double, string>(East, North, MultiText: Cities),
        ["LineGeo"] = () => Chart.LineGeo<double, double, string>(East, North),
        ["BubbleGeo"] = () => Chart.BubbleGeo<double, double, string>(East, North, [10, 20, 30]),
        ["ScatterMapbox"] = () => Chart.ScatterMapbox<double, double, string>(East, North, StyleParam.Mode.Markers),
        ["PointMapbox"] = () => Chart.PointMapbox<double, double, string>(East, North),
        ["LineMapbox"] = () => Chart.LineMapbox<double, double, string>(East, North),
        ["BubbleMapbox"] = () => Chart.BubbleMapbox<double, double, string>(East, North, [10, 20, 30]),
        ["ChoroplethMapbox"] = () => Chart.ChoroplethMapbox<double, string>(["a"], [1.0], Places),
        ["DensityMapbox"] = () => Chart.DensityMapbox<double, double, double, string>(East, North),
    };

    private const string Places = "places.geojson";

    private static Dictionary<string, Func<GenericChart>> Parts => new()
    {
        ["Pie"] = () => Chart.Pie<double, string, string>(
            Shares, Labels: Classes, TextInfo: StyleParam.TextInfo.Percent),
        ["Doughnut"] = () => Chart.Doughnut<double, string, string>(Shares, Labels: Classes, Hole: 0.5),
        ["FunnelArea"] = () => Chart.FunnelArea<double, string, string>(Shares, Labels: Classes),
        ["Sunburst"] = () => Chart.Sunburst<string, string, double, string, string>(
            ["net", "conv", "head"], ["", "net", "net"], Values: new[] { 3.0, 2, 1 },
            BranchValues: StyleParam.BranchValues.Total),
        ["Treemap"] = () => Chart.Treemap<string, string, double, string, string>(
            ["net", "conv", "head"], ["", "net", "net"], Values: new[] { 3.0, 2, 1 }),
        ["Icicle"] = () => Chart.Icicle<string, string, double, string, string>(
            ["net", "conv", "head"], ["", "net", "net"], Values: new[] { 3.0, 2, 1 }),
        ["Indicator"] = () => Chart.Indicator<double>(
            0.93, StyleParam.IndicatorMode.NumberDeltaGauge, Title: "accuracy", DeltaReference: 0.9,
            Range: StyleParam.Range.NewMinMax(0, 1), GaugeShape: StyleParam.IndicatorGaugeShape.Bullet),
    };

    private static Dictionary<string, Func<GenericChart>> Arranged => new()
    {
        ["Combine"] = () => Chart.Combine([All["Line"](), All["Scatter"]()]),
        ["Grid"] = () => Chart.Grid(
            [All["Line"](), All["Column"](), All["Point3D"](), All["Pie"]()], 2, 2,
            SubPlotTitles: new[] { "loss", "classes", "space", "shares" }),
        ["SingleStack"] = () => Chart.SingleStack(
            [All["Line"](), All["Scatter"]()], Pattern: StyleParam.LayoutGridPattern.Coupled),
    };
}

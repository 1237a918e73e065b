using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearning.Testing.Charts;

internal static partial class ChartGallery
{
    private static Dictionary<string, Func<GenericChart>> Plane => new()
    {
        ["Line"] = () => Chart.Line<double, double, string>(Steps, Loss, Name: "training"),
        ["Spline"] = () => Chart.Spline<double, double, string>([0.0, 1, 2, 3], [0.0, 2, 1, 3], Smoothing: 1.0),
        ["Point"] = () => Chart.Point<double, double, string>(
            Noise(60, 1), Noise(60, 2), Name: "samples", MarkerSymbol: StyleParam.MarkerSymbol.Diamond),
        ["Scatter"] = () => Chart.Scatter<double, double, string>(
            Steps, Check, StyleParam.Mode.Lines_Markers, Name: "validation",
            LineDash: StyleParam.DrawingStyle.Dash),
        ["Bubble"] = () => Chart.Bubble<double, double, string>(
            [1.0, 2, 3, 4], [2.0, 1, 3, 2], [10, 20, 40, 30], MultiText: Classes),
        ["Area"] = () => Chart.Area<double, double, string>(Steps, Loss, FillColor: Color.fromString("lightblue")),
        ["SplineArea"] = () => Chart.SplineArea<double, double, string>([0.0, 1, 2, 3], [1.0, 3, 2, 4]),
        ["StackedArea"] = () => Chart.Combine(
        [
            Chart.StackedArea<double, double, string>(Steps, Loss, Name: "one"),
            Chart.StackedArea<double, double, string>(Steps, Check, Name: "two"),
        ]),
        ["Range"] = () => Chart.Range<double, double, string>(
            Steps, Loss, Loss.Select(l => l * 1.2), Loss.Select(l => l * 0.8), StyleParam.Mode.Lines, Name: "mean",
            RangeColor: Color.fromString("rgba(0, 114, 178, 0.3)")),
        ["Bar"] = () => Chart.Bar<double, string, string>(Shares, Keys: Classes, Name: "share"),
        ["StackedBar"] = () => Chart.Combine(
        [
            Chart.StackedBar<double, string, string>(Shares, Keys: Classes, Name: "first"),
            Chart.StackedBar<double, string, string>(Shares.Reverse().ToArray(), Keys: Classes, Name: "second"),
        ]),
        ["Column"] = () => Chart.Column<double, string, string>(
            Shares, Keys: Classes, MarkerPatternShape: StyleParam.PatternShape.DiagonalAscending),
        ["StackedColumn"] = () => Chart.Combine(
        [
            Chart.StackedColumn<double, string, string>(Shares, Keys: Classes, Name: "first"),
            Chart.StackedColumn<double, string, string>(Shares.Reverse().ToArray(), Keys: Classes, Name: "second"),
        ]),
        ["Pareto"] = () => Chart.Pareto(Classes, Shares, "errors", "count", true),
        ["Histogram"] = () => Chart.Histogram<double, double, string>(
            X: Noise(500, 3), HistNorm: StyleParam.HistNorm.ProbabilityDensity, NBinsX: 30),
        ["BoxPlot"] = () => Chart.BoxPlot<string, double, string>(
            Y: Noise(80, 4), Name: "weights", BoxPoints: StyleParam.BoxPoints.Outliers,
            BoxMean: StyleParam.BoxMean.SD, Notched: true),
        ["Violin"] = () => Chart.Violin<string, double, string>(
            Y: Noise(80, 5), Name: "activations", ShowBox: true, Side: StyleParam.ViolinSide.Both),
        ["Funnel"] = () => Chart.Funnel<double, string, string>(
            [100.0, 60, 20], ["seen", "tried", "kept"], ConnectorFillColor: Color.fromString("lightgray")),
        ["StackedFunnel"] = () => Chart.StackedFunnel<double, string, string>(
            [100.0, 60, 20], ["seen", "tried", "kept"], Name: "A"),
        ["Waterfall"] = () => Chart.Waterfall<string, double, string>(
            ["start", "won", "lost", "end"], [5.0, 3, -2, 0],
            Measure: new[]
            {
                StyleParam.WaterfallMeasure.Absolute, StyleParam.WaterfallMeasure.Relative,
                StyleParam.WaterfallMeasure.Relative, StyleParam.WaterfallMeasure.Total,
            }),
        ["PointDensity"] = () => Chart.PointDensity<double, double>(Noise(200, 6), Noise(200, 7)),
        ["Histogram2D"] = () => Chart.Histogram2D<double, double, double>(
            Noise(300, 8), Noise(300, 9), ColorScale: StyleParam.Colorscale.Viridis),
        ["Invisible"] = Chart.Invisible,
    };
}

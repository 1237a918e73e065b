using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearning.Testing.Charts;

internal static partial class ChartGallery
{
    private static readonly double[] Angles = [0.0, 60, 120, 180, 240, 300];

    private static readonly double[] Radii = [1.0, 2, 3, 2, 1, 2];

    private static readonly int[] Sizes = [10, 15, 20, 25, 30, 35];

    private static Dictionary<string, Func<GenericChart>> Round => new()
    {
        ["ScatterPolar"] = () =>
            Chart.ScatterPolar<double, double, string>(Radii, Angles, StyleParam.Mode.Lines_Markers),
        ["PointPolar"] = () => Chart.PointPolar<double, double, string>(Radii, Angles),
        ["LinePolar"] = () => Chart.LinePolar<double, double, string>(Radii, Angles, ShowMarkers: true),
        ["SplinePolar"] = () => Chart.SplinePolar<double, double, string>(Radii, Angles),
        ["BubblePolar"] = () => Chart.BubblePolar<double, double, string>(Radii, Angles, Sizes),
        ["BarPolar"] = () => Chart.BarPolar<double, double, string>(Radii, Angles, Name: "wind"),
        ["ScatterTernary"] = () => Chart.ScatterTernary<double, double, double, double, string>(
            A: Radii, B: Angles.Select(a => a / 100).ToArray(), C: Radii, Mode: StyleParam.Mode.Markers),
        ["PointTernary"] = () =>
            Chart.PointTernary<double, double, double, double, string>(A: Radii, B: Radii, C: Radii),
        ["LineTernary"] = () =>
            Chart.LineTernary<double, double, double, double, string>(A: Radii, B: Radii, Sum: 10.0),
        ["BubbleTernary"] = () => Chart.BubbleTernary<double, double, double, double, string>(
            Sizes, A: Radii, B: Radii, C: Radii),
        ["ScatterSmith"] = () =>
            Chart.ScatterSmith<double, double, string>([0.5, 1, 2], [0.5, 1, 2], StyleParam.Mode.Lines),
        ["PointSmith"] = () => Chart.PointSmith<double, double, string>([0.5, 1, 2], [0.5, 1, 2]),
        ["LineSmith"] = () => Chart.LineSmith<double, double, string>([0.5, 1, 2], [0.5, 1, 2]),
        ["BubbleSmith"] = () => Chart.BubbleSmith<double, double, string>([0.5, 1, 2], [0.5, 1, 2], [10, 20, 30]),
        ["Carpet"] = Carpet,
        ["ScatterCarpet"] = () => OnCarpet(
            Chart.ScatterCarpet<double, double, string>([4.0, 5], [1.0, 2], StyleParam.Mode.Markers, "c")),
        ["PointCarpet"] = () => OnCarpet(Chart.PointCarpet<double, double, string>([4.0, 5], [1.0, 2], "c")),
        ["LineCarpet"] = () => OnCarpet(Chart.LineCarpet<double, double, string>([4.0, 5], [1.0, 2], "c")),
        ["SplineCarpet"] = () => OnCarpet(Chart.SplineCarpet<double, double, string>([4.0, 5], [1.0, 2], "c")),
        ["BubbleCarpet"] = () => OnCarpet(
            Chart.BubbleCarpet<double, double, string>([4.0, 5], [1.0, 2], [10, 20], "c")),
        ["ContourCarpet"] = () => OnCarpet(Chart.ContourCarpet<double, double, double, string>(
            [1.0, 2, 3, 4, 5, 6, 7, 8, 9], "c", A: new[] { 4.0, 4, 4, 4.5, 4.5, 4.5, 5, 5, 5 },
            B: new[] { 1.0, 2, 3, 1, 2, 3, 1, 2, 3 })),
    };

    private static GenericChart Carpet() => Chart.Carpet<double, double, double, double, double, double>(
        "c", A: new[] { 4.0, 4, 4, 4.5, 4.5, 4.5, 5, 5, 5 }, B: new[] { 1.0, 2, 3, 1, 2, 3, 1, 2, 3 },
        Y: new[] { 2, 3.5, 4, 3, 4.5, 5, 5.5, 6.5, 7.5 });

    private static GenericChart OnCarpet(GenericChart chart) => Chart.Combine([Carpet(), chart]);
}

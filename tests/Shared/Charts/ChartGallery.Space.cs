using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearning.Testing.Charts;

internal static partial class ChartGallery
{
    private static readonly double[] Corner = [0.0, 1, 0, 0];

    private static readonly double[] Other = [0.0, 0, 1, 0];

    private static readonly double[] Height = [0.0, 0, 0, 1];

    private static Dictionary<string, Func<GenericChart>> Matrices => new()
    {
        ["Heatmap"] = () => Chart.Heatmap<double, double, double, string>(
            Hills(12, 16), ColorScale: StyleParam.Colorscale.RdBu, ReverseYAxis: true),
        ["AnnotatedHeatmap"] = () => Chart.AnnotatedHeatmap<int, string, string, string>(
            [[9, 1], [2, 8]], [["9", "1"], ["2", "8"]], X: new[] { "cat", "dog" }, Y: new[] { "cat", "dog" },
            ReverseYAxis: true),
        ["Contour"] = () => Chart.Contour<double, double, double, string>(
            Hills(20, 20), NContours: 12, ContoursColoring: StyleParam.ContourColoring.Heatmap),
        ["Image"] = () => Chart.Image<int>(Z: Pixels(), ColorModel: StyleParam.ColorModel.RGB),
        ["Surface"] = () => Chart.Surface<double, double, double, string>(Hills(15, 15)),
    };

    private static Dictionary<string, Func<GenericChart>> Space => new()
    {
        ["Scatter3D"] = () => Chart.Scatter3D<double, double, double, string>(
            Noise(30, 1), Noise(30, 2), Noise(30, 3), StyleParam.Mode.Lines_Markers),
        ["Point3D"] = () => Chart.Point3D<double, double, double, string>(
            Noise(30, 1), Noise(30, 2), Noise(30, 3), MarkerSymbol: StyleParam.MarkerSymbol3D.Diamond),
        ["Line3D"] = () => Chart.Line3D<double, double, double, string>(
            Steps.Select(Math.Cos), Steps.Select(Math.Sin), Steps, ShowMarkers: true),
        ["Bubble3D"] = () => Chart.Bubble3D<double, double, double, string>(Corner, Other, Height, [10, 20, 30, 40]),
        ["Mesh3D"] = () => Chart.Mesh3D<double, double, double, int, int, int, string>(
            Corner, Other, Height, I: new[] { 0, 0, 0, 1 }, J: new[] { 1, 2, 3, 2 }, K: new[] { 2, 3, 1, 3 },
            Opacity: 0.6),
        ["Cone"] = () => Chart.Cone<double, double, double, double, double, double, string>(
            Corner, Other, Height, Other, Height, Corner, SizeMode: StyleParam.ConeSizeMode.Scaled),
        ["StreamTube"] = () => Chart.StreamTube<double, double, double, double, double, double, string>(
            Cube(0), Cube(1), Cube(2), Cube(2), Cube(0), Cube(1)),
        ["Volume"] = () => Chart.Volume<double, double, double, double, string, double>(
            Cube(0), Cube(1), Cube(2), Cube(0).Zip(Cube(1), (a, b) => a * b), Opacity: 0.2),
        ["IsoSurface"] = () => Chart.IsoSurface<double, double, double, double, string>(
            Cube(0), Cube(1), Cube(2), Cube(0).Zip(Cube(1), (a, b) => a * b), IsoMin: 0.5, IsoMax: 3.0),
    };

    /// <summary>One coordinate of the points of a cube of 3 x 3 x 3.</summary>
    private static double[] Cube(int axis) =>
        [.. Enumerable.Range(0, 27).Select(i => (double)(axis == 0 ? i / 9 : axis == 1 ? i / 3 % 3 : i % 3))];

    private static int[][][] Pixels() =>
    [
        .. Enumerable.Range(0, 8).Select(r =>
            Enumerable.Range(0, 8).Select(c => new[] { 32 * r, 32 * c, 128 }).ToArray()),
    ];
}

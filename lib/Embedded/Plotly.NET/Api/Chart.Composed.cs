using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Shows a matrix as coloured cells, each with words of its own.</summary>
    /// <inheritdoc cref="Heatmap{ZType, XType, YType, TextType}"/>
    /// <exception cref="ArgumentException">There are not as many rows of words as of values.</exception>
    public static GenericChart AnnotatedHeatmap<ZType, XType, YType, TextType>(
        IEnumerable<IEnumerable<ZType>> zData, IEnumerable<IEnumerable<string>> annotationText,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<XType>> X = default, Optional<int> XGap = default,
        Optional<IEnumerable<YType>> Y = default, Optional<int> YGap = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<ColorBar> ColorBar = default,
        Optional<StyleParam.Colorscale> ColorScale = default, Optional<bool> ShowScale = default,
        Optional<bool> ReverseScale = default, Optional<StyleParam.SmoothAlg> ZSmooth = default,
        Optional<bool> Transpose = default, Optional<bool> UseWebGL = default, Optional<bool> ReverseYAxis = default,
        Optional<bool> UseDefaults = default)
        where ZType : IConvertible
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible
    {
        ArgumentNullException.ThrowIfNull(zData);
        ArgumentNullException.ThrowIfNull(annotationText);
        var (rows, words) = (zData.ToList(), annotationText.ToList());
        if (rows.Count != words.Count)
        {
            throw new ArgumentException(
                $"[Chart.AnnotatedHeatmap] expected as many rows of words as of values, got {words.Count} and "
                + $"{rows.Count}.", nameof(annotationText));
        }

        var notes = words.Index().SelectMany(row => row.Item.Index().Select(cell => new JsonObject
        {
            ["x"] = cell.Index,
            ["y"] = row.Index,
            ["text"] = cell.Item,
            ["showarrow"] = false,
        }));
        return Heatmap<ZType, XType, YType, TextType>(
                rows, Name, ShowLegend, Opacity, X, XGap, Y, YGap, Text, MultiText, ColorBar, ColorScale, ShowScale,
                ReverseScale, ZSmooth, Transpose, UseWebGL, ReverseYAxis, UseDefaults)
            .With(new JsonObject { ["annotations"] = new JsonArray([.. notes]) });
    }

    /// <summary>Marks points over lines of equal density.</summary>
    /// <param name="x">The x coordinates.</param>
    /// <param name="y">The y coordinates, as many as there are x.</param>
    /// <param name="PointOpacity">The opacity of the points, 0.3 unless told.</param>
    /// <param name="PointMarkerColor">Their colour.</param>
    /// <param name="PointMarkerSymbol">Their shape.</param>
    /// <param name="PointMarkerSize">Their diameter in pixels.</param>
    /// <param name="ContourLineColor">The colour of the lines.</param>
    /// <param name="ContourLineSmoothing">How smooth the lines are.</param>
    /// <param name="ContourLineWidth">The width of the lines in pixels, where they are shown.</param>
    /// <param name="ShowContourLines">Whether the lines are shown.</param>
    /// <param name="ShowContourLabels">Whether the lines carry their values.</param>
    /// <param name="ContourColoring">What is coloured: areas unless told.</param>
    /// <param name="NContours">The largest number of lines.</param>
    /// <param name="HistNorm">What is counted.</param>
    /// <param name="ContourOpacity">The opacity of lines and areas.</param>
    /// <param name="ColorBar">The bar that explains the colours.</param>
    /// <param name="ColorScale">The colours.</param>
    /// <param name="ShowScale">Whether the bar is shown.</param>
    /// <param name="UseDefaults">False leaves out the default size.</param>
    /// <exception cref="ArgumentException">x and y differ in length.</exception>
    public static GenericChart PointDensity<XType, YType>(
        IEnumerable<XType> x, IEnumerable<YType> y, Optional<double> PointOpacity = default,
        Optional<Color> PointMarkerColor = default, Optional<StyleParam.MarkerSymbol> PointMarkerSymbol = default,
        Optional<int> PointMarkerSize = default, Optional<Color> ContourLineColor = default,
        Optional<double> ContourLineSmoothing = default, Optional<double> ContourLineWidth = default,
        Optional<bool> ShowContourLines = default, Optional<bool> ShowContourLabels = default,
        Optional<StyleParam.ContourColoring> ContourColoring = default, Optional<int> NContours = default,
        Optional<StyleParam.HistNorm> HistNorm = default, Optional<double> ContourOpacity = default,
        Optional<ColorBar> ColorBar = default, Optional<StyleParam.Colorscale> ColorScale = default,
        Optional<bool> ShowScale = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
    {
        var width = ShowContourLines.IsTrue() ? ContourLineWidth : 0;
        var density = Traces.New("histogram2dcontour").Put("x", x).Put("y", y).SameLength("x", "y")
            .Put("contours.coloring", StyleParam.ContourColoring.Fill).Set("contours.coloring", ContourColoring)
            .Set("contours.showlabels", ShowContourLabels).Set("line.width", width)
            .Set("line.color", ContourLineColor).Set("line.smoothing", ContourLineSmoothing)
            .Set("ncontours", NContours).Set("histnorm", HistNorm).Set("opacity", ContourOpacity)
            .Set("colorbar", ColorBar).Set("colorscale", ColorScale).Set("showscale", ShowScale);
        var points = Traces.New("scatter").Put("x", x).Put("y", y).Put("mode", "markers").Put("opacity", 0.3)
            .Set("opacity", PointOpacity).Set("marker.color", PointMarkerColor)
            .Set("marker.symbol", PointMarkerSymbol).Set("marker.size", PointMarkerSize);
        return Combine([density.Chart(UseDefaults), points.Chart(UseDefaults)]);
    }

    /// <summary>Shows values as columns from the largest on, and what they add up to as a line in percent.</summary>
    /// <param name="keysValues">Names and values.</param>
    /// <param name="Name">The name of the columns in the legend.</param>
    /// <param name="Label">The words beside the axis of the values.</param>
    /// <param name="ShowGrid">Whether the percentages have grid lines.</param>
    public static GenericChart Pareto<TLabel>(
        IEnumerable<ValueTuple<TLabel, double>> keysValues, Optional<string> Name, Optional<string> Label,
        Optional<bool> ShowGrid)
        where TLabel : IConvertible
    {
        ArgumentNullException.ThrowIfNull(keysValues);
        var sorted = keysValues.OrderByDescending(k => k.Item2).ToList();
        var (keys, values) = (sorted.ConvertAll(k => k.Item1), sorted.ConvertAll(k => k.Item2));
        var sum = values.Sum();
        var soFar = 0.0;
        var percent = values.ConvertAll(v => (soFar += v) / sum * 100);
        var line = Traces.New("scatter").Put("x", keys).Put("y", percent).Mode(lines: true, marks: true, texts: false)
            .Put("name", "Cumulative %").Put("showlegend", true).Put("yaxis", "y2").Put("marker.size", 8)
            .Put("marker.symbol", StyleParam.MarkerSymbol.Cross).Put("marker.angle", 45.0);
        return Combine([Column<double, TLabel, string>(values, Keys: keys, Name: Name), line.Chart(default)])
            .WithYAxisStyle<double, double, string>(
                TitleText: Label, MinMax: Tuple.Create(0.0, sum * 1.05), ShowGrid: false,
                Id: StyleParam.SubPlotId.NewYAxis(1))
            .WithYAxisStyle<double, double, string>(
                TitleText: "%", MinMax: Tuple.Create(0.0, 105.0), ShowGrid: ShowGrid, Side: StyleParam.Side.Right,
                Overlaying: StyleParam.LinearAxisId.NewY(1), Id: StyleParam.SubPlotId.NewYAxis(2));
    }

    /// <summary>Shows values as columns from the largest on, and what they add up to as a line in percent.</summary>
    /// <param name="labels">The names.</param>
    /// <param name="values">The values, as many as there are names.</param>
    /// <param name="Name">The name of the columns in the legend.</param>
    /// <param name="Label">The words beside the axis of the values.</param>
    /// <param name="ShowGrid">Whether the percentages have grid lines.</param>
    public static GenericChart Pareto<TLabel>(
        IEnumerable<TLabel> labels, IEnumerable<double> values, Optional<string> Name, Optional<string> Label,
        Optional<bool> ShowGrid)
        where TLabel : IConvertible => Pareto(labels.Zip(values), Name, Label, ShowGrid);
}

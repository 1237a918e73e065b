using XPlot.Plotly;

namespace DeepLearning.Testing.XPlot;

/// <summary>
/// A trace of every class with a layout, as a reader of the course would write them: public members only, so that the
/// same code compiles against the genuine package.
/// </summary>
internal static class XPlotGallery
{
    private static readonly int[] Whole = [1, 2, 3];
    private static readonly double[] Values = [3, 1, 2];
    private static readonly int[][] Grid = [[1, 2, 3], [4, 5, 6]];
    private static readonly string[] Names = ["a", "b", "c"];

    private static readonly string[] WithoutAxes =
        ["choropleth", "mesh3d", "pie", "scatter3d", "scattergeo", "surface"];

    /// <summary>Gets every kind by the name that plotly.js has for it.</summary>
    public static IReadOnlyDictionary<string, Trace> Traces { get; } = new Dictionary<string, Trace>
    {
        ["scatter"] = new Scatter
        {
            x = Whole,
            y = Values,
            mode = "lines+markers",
            name = "s",
            line = new Line { width = 2, dash = "dot", shape = "spline" },
            marker = new Marker { size = 8, symbol = "square", colorbar = new() { title = "c", titleside = "right" } },
            error_y = new Error_y { array = Values, visible = true },
        },
        ["scattergl"] = new Scattergl { x = Whole, y = Values, mode = "markers" },
        ["bar"] = new Bar { x = Names, y = Values, opacity = 0.5 },
        ["box"] = new Box { y = Values, boxpoints = "all", jitter = 0.3 },
        ["candlestick"] = new Candlestick { x = Whole, open = Whole, high = Whole, low = Whole, close = Whole },
        ["choropleth"] = new Choropleth { locations = Names, z = Whole },
        ["contour"] = new Contour { z = Grid, contours = new Contours { coloring = "lines" } },
        ["heatmap"] = new Heatmap { z = Grid, colorscale = "Viridis" },
        ["histogram"] = new Histogram { x = Whole, nbinsx = 5 },
        ["histogram2d"] = new Histogram2d { x = Whole, y = Whole },
        ["histogram2dcontour"] = new Histogram2dcontour { x = Whole, y = Whole },
        ["mesh3d"] = new Mesh3d { x = Whole, y = Values, z = Whole },
        ["pie"] = new Pie { labels = Names, values = Whole, hole = 0.4 },
        ["scatter3d"] = new Scatter3d { x = Whole, y = Values, z = Whole, mode = "markers" },
        ["scattergeo"] = new Scattergeo { lat = Whole, lon = Whole },
        ["surface"] = new Surface { z = Grid },
    };

    /// <summary>Gets the words above every chart.</summary>
    public const string Title = "Loss & accuracy";

    /// <summary>A layout with what the kind of trace can have.</summary>
    public static Layout.Layout LayoutOf(string kind)
    {
        var layout = new Layout.Layout
        {
            title = Title,
            titlefont = new Font { size = 18 },
            showlegend = true,
            margin = new Margin { l = 60, t = 60 },
            legend = new Legend { x = 0, y = 1 },
        };
        if (!WithoutAxes.Contains(kind))
        {
            layout.xaxis = new() { title = "x", titlefont = new() { color = "red" }, tickangle = 30, autotick = true };
            layout.yaxis = new Yaxis { title = "y", showgrid = false };
            layout.annotations = [new Annotation { text = "here", x = 1, y = 1 }];
            layout.shapes = [new Shape { type = "line", x0 = 0, x1 = 1, y0 = 0, y1 = 1 }];
        }

        return layout;
    }
}

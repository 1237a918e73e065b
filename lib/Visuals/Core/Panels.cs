using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;

namespace DeepLearning.Visuals.Core;

/// <summary>Tells the script where a plot lies, so that it maps between data and pixels: <c>dlv.panel</c>.</summary>
internal static class Panels
{
    /// <summary>The data area and the ranges of both axes.</summary>
    public static JsonObject Of(PlotFrame frame) => new()
    {
        ["area"] = Of(frame.Area),
        ["x"] = new JsonArray(frame.X.Min, frame.X.Max),
        ["y"] = new JsonArray(frame.Y.Min, frame.Y.Max),
        ["log"] = frame.Y.Kind == AxisKind.Log,
        ["logX"] = frame.X.Kind == AxisKind.Log,
    };

    /// <summary>A rectangle as x, y, width, height.</summary>
    public static JsonArray Of(Box box) => new(
        Math.Round(box.X, 2), Math.Round(box.Y, 2), Math.Round(box.Width, 2), Math.Round(box.Height, 2));
}

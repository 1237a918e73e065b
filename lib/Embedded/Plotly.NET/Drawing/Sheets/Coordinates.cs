using System.Text.Json;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>Finds the pixels of places that refer to an axis, to its panel, or to the whole paper.</summary>
internal static class Coordinates
{
    /// <summary>The pixel of a place along x or y, or NaN.</summary>
    public static double Pixel(JsonNode? value, string? reference, bool x, SheetLayout? layout, Box paper)
    {
        reference ??= x ? "x" : "y";
        var number = Read.Number(value) ?? double.NaN;
        if (reference == "paper" || layout is null)
            return x ? paper.X + (number * paper.Width) : paper.Bottom - (number * paper.Height);
        var id = reference.Split(' ')[0];
        if (layout.Axes.FirstOrDefault(a => a.Axis.Id == id) is not { } placed)
            return double.NaN;
        double share;
        if (reference.EndsWith(" domain", StringComparison.Ordinal))
            share = number;
        else if (placed.Axis.Kind == AxisKind.Log)
            share = placed.Axis.ShareOfPlace(number);
        else if (placed.Axis.Kind == AxisKind.Category && value?.GetValueKind() == JsonValueKind.Number)
            share = placed.Axis.Share(number);
        else
            share = placed.Axis.Share(placed.Axis.Value(value));
        return x ? placed.From + (share * (placed.To - placed.From)) : placed.To - (share * (placed.To - placed.From));
    }
}

using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Reading;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace Plotly.NET.Drawing.Marks;

/// <summary>Triangles between points in space, seen from above; where they overlap it is darker.</summary>
internal static class Mesh
{
    /// <summary>No mesh is written with more triangles than this; beyond it every n-th is left.</summary>
    private const int Most = 2000;

    /// <summary>Draws the triangles that the trace names; nothing where it names none.</summary>
    public static void Paint(SvgWriter svg, JsonObject trace, (double X, double Y)[] pixels, Ink ink)
    {
        JsonArray a = trace.List("i") ?? [], b = trace.List("j") ?? [], c = trace.List("k") ?? [];
        var count = Math.Min(a.Count, Math.Min(b.Count, c.Count));
        var every = Math.Max(1, (count + Most - 1) / Most);
        for (var t = 0; t < count; t += every)
        {
            var path = new StringBuilder();
            foreach (var corner in (JsonNode?[])[a[t], b[t], c[t]])
            {
                if (Read.Number(corner) is { } at && at >= 0 && at < pixels.Length && double.IsFinite(pixels[(int)at].X)
                    && double.IsFinite(pixels[(int)at].Y))
                {
                    var (x, y) = pixels[(int)at];
                    path.Append(path.Length == 0 ? 'M' : 'L').Append(Number(x)).Append(' ').Append(Number(y));
                }
            }

            if (path.Length > 0)
            {
                svg.Leaf("path", [("d", path.Append('z').ToString()), .. ink.FillAnd(Ink.RoleLine("paper")),
                    ("opacity", 0.35)]);
            }
        }
    }
}

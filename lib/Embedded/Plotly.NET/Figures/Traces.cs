using System.Text.Json.Nodes;

namespace Plotly.NET.Figures;

/// <summary>Makes traces.</summary>
internal static class Traces
{
    /// <summary>A trace of points in the plane.</summary>
    /// <exception cref="ArgumentException">x and y differ in length.</exception>
    public static JsonObject Scatter<TX, TY>(IEnumerable<TX> x, IEnumerable<TY> y, string mode, bool webGl)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        JsonArray xs = Values.All(x), ys = Values.All(y);
        if (xs.Count != ys.Count)
        {
            throw new ArgumentException(
                $"[Chart] expected as many x as y, got {xs.Count} x and {ys.Count} y; cut or extend one of them.",
                nameof(y));
        }

        return new JsonObject { ["type"] = webGl ? "scattergl" : "scatter", ["x"] = xs, ["y"] = ys, ["mode"] = mode };
    }
}

using System.Text.Json.Nodes;

namespace Plotly.NET.Figures;

/// <summary>A picture as plain data after the plotly.js schema.</summary>
/// <param name="Data">The traces.</param>
/// <param name="Layout">Title, axes, size.</param>
/// <param name="Config">How the page behaves around the chart.</param>
internal sealed record Figure(JsonArray Data, JsonObject Layout, JsonObject Config)
{
    /// <summary>The size that the genuine library gives a chart by default.</summary>
    public const int DefaultSize = 600;

    /// <summary>A figure of one trace.</summary>
    public static Figure Of(JsonObject trace, bool defaults) => new(
        [trace],
        defaults ? new JsonObject { ["width"] = DefaultSize, ["height"] = DefaultSize } : [],
        defaults ? new JsonObject { ["responsive"] = true } : []);

    /// <summary>
    /// Both figures over each other; the second's layout wins, but notes, shapes and pictures of both stay.
    /// </summary>
    public static Figure Combine(Figure first, Figure second)
    {
        var layout = Merge.Objects(first.Layout, second.Layout);
        foreach (var list in (string[])["annotations", "shapes", "images"])
        {
            if (first.Layout[list] is JsonArray one && second.Layout[list] is JsonArray two)
                layout[list] = new JsonArray([.. one.Concat(two).Select(n => n!.DeepClone())]);
        }

        return new Figure(
            new JsonArray([.. first.Data.Concat(second.Data).Select(t => t!.DeepClone())]),
            layout,
            Merge.Objects(first.Config, second.Config));
    }

    /// <summary>The figure as one JSON document.</summary>
    public string ToJson() => new JsonObject
    {
        ["data"] = Data.DeepClone(),
        ["layout"] = Layout.DeepClone(),
        ["config"] = Config.DeepClone(),
    }.ToJsonString();
}

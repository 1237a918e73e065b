using System.Text.Json.Nodes;
using DeepLearning.Display;
using Plotly.NET.Drawing;
using Plotly.NET.Figures;

namespace Plotly.NET;

/// <summary>
/// A chart: traces and a layout after the plotly.js schema. Charts do not change; styling returns a new one.
/// </summary>
public sealed class GenericChart : IDisplayable
{
    internal GenericChart(Figure figure) => Figure = figure;

    internal Figure Figure { get; }

    /// <summary>Tells kind, axes, ranges and extremes in words.</summary>
    public override string ToString() => FigureText.Describe(Figure);

    MimeBundle IDisplayable.ToMimeBundle() => FigureBundle.Of(Figure);

    /// <summary>A copy whose layout has these members merged in.</summary>
    internal GenericChart With(JsonObject layout) => new(Figure with { Layout = Merge.Objects(Figure.Layout, layout) });

    /// <summary>A copy whose traces have these members merged in.</summary>
    internal GenericChart WithTraces(JsonObject members) =>
        new(Figure with { Data = [.. Figure.Data.Select(t => (JsonNode?)Merge.Objects(t!.AsObject(), members))] });
}

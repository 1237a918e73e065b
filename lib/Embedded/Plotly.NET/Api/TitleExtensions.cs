using System.Text.Json.Nodes;

namespace Plotly.NET;

/// <summary>Styles charts, in the way of Plotly.NET's own fluent layer.</summary>
/// <remarks>
/// The genuine methods take F# options for what may be left out; ours take null. Calls read the same with either:
/// <c>using static Plotly.NET.GenericChartExtensions;</c> and then <c>chart.WithTitle("Loss")</c>.
/// </remarks>
public static class GenericChartExtensions
{
    /// <summary>Sets the title.</summary>
    /// <param name="this">The chart.</param>
    /// <param name="title">The words above the chart.</param>
    /// <param name="TitleFont">Their font.</param>
    public static GenericChart WithTitle(this GenericChart @this, string title, Font? TitleFont = null) =>
        @this.With(new JsonObject { ["title"] = Title.init(Text: title, Font: TitleFont).Json.DeepClone() });

    /// <summary>Shows or hides the legend.</summary>
    /// <param name="this">The chart.</param>
    /// <param name="showlegend">Whether the legend is drawn.</param>
    public static GenericChart WithLegend(this GenericChart @this, bool showlegend) =>
        @this.With(new JsonObject { ["showlegend"] = showlegend });
}

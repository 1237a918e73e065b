using System.Text.Json.Nodes;

namespace Plotly.NET;

/// <summary>Title and legend switch, in the way of Plotly.NET's own fluent layer.</summary>
/// <remarks>
/// Internal: the genuine methods take F# options for what may be left out, so that C# which compiles here would not
/// compile there.
/// </remarks>
internal static class TitleExtensions
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

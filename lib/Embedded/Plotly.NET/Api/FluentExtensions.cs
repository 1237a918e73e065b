using System.Text.Json.Nodes;
using Microsoft.FSharp.Core;
using Plotly.NET.Figures;

namespace Plotly.NET;

/// <summary>Title and legend switch, in the way of Plotly.NET's own fluent layer.</summary>
public static class GenericChartExtensions
{
    /// <summary>Sets the title.</summary>
    /// <param name="this">The chart.</param>
    /// <param name="title">The words above the chart.</param>
    /// <param name="TitleFont">Their font.</param>
    public static GenericChart WithTitle(
        this GenericChart @this, string title, FSharpOption<Font>? TitleFont = null)
    {
        ArgumentNullException.ThrowIfNull(@this);
        return @this.With(new JsonObject().Put("title.text", title).Set("title.font", TitleFont));
    }

    /// <summary>Shows or hides the legend.</summary>
    /// <param name="this">The chart.</param>
    /// <param name="showlegend">Whether the legend is drawn.</param>
    public static GenericChart WithLegend(this GenericChart @this, bool showlegend)
    {
        ArgumentNullException.ThrowIfNull(@this);
        return @this.With(new JsonObject { ["showlegend"] = showlegend });
    }
}

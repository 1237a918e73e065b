using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>A choice of plotly.js: waterfall measure.</summary>
    public sealed class WaterfallMeasure : IStyle
    {
        private readonly JsonNode _node;

        private WaterfallMeasure(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>relative</c>.</summary>
        public static WaterfallMeasure Relative { get; } = new("relative");
        /// <summary>Gets <c>total</c>.</summary>
        public static WaterfallMeasure Total { get; } = new("total");
        /// <summary>Gets <c>absolute</c>.</summary>
        public static WaterfallMeasure Absolute { get; } = new("absolute");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }
}

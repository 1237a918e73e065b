using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>A choice of plotly.js: connector mode.</summary>
    public sealed class ConnectorMode : IStyle
    {
        private readonly JsonNode _node;

        private ConnectorMode(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>spanning</c>.</summary>
        public static ConnectorMode Spanning { get; } = new("spanning");
        /// <summary>Gets <c>between</c>.</summary>
        public static ConnectorMode Between { get; } = new("between");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }
}

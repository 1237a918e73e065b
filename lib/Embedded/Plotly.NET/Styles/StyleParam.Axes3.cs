using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>A choice of plotly.js: sub plot id.</summary>
    public sealed class SubPlotId : IStyle
    {
        private readonly JsonNode _node;

        private SubPlotId(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>zaxis</c>.</summary>
        public static SubPlotId ZAxis { get; } = new("zaxis");

        /// <summary>The horizontal axis with this number.</summary>
        public static SubPlotId NewXAxis(int item) => Named("xaxis", item);

        /// <summary>The vertical axis with this number.</summary>
        public static SubPlotId NewYAxis(int item) => Named("yaxis", item);

        /// <summary>The color axis with this number.</summary>
        public static SubPlotId NewColorAxis(int item) => Named("coloraxis", item);

        /// <summary>The geo with this number.</summary>
        public static SubPlotId NewGeo(int item) => Named("geo", item);

        /// <summary>The mapbox with this number.</summary>
        public static SubPlotId NewMapbox(int item) => Named("mapbox", item);

        /// <summary>The polar with this number.</summary>
        public static SubPlotId NewPolar(int item) => Named("polar", item);

        /// <summary>The ternary with this number.</summary>
        public static SubPlotId NewTernary(int item) => Named("ternary", item);

        /// <summary>The scene with this number.</summary>
        public static SubPlotId NewScene(int item) => Named("scene", item);

        /// <summary>A carpet by its name.</summary>
        public static SubPlotId NewCarpet(string item) => new(item);

        /// <summary>The smith with this number.</summary>
        public static SubPlotId NewSmith(int item) => Named("smith", item);

        /// <summary>The legend with this number.</summary>
        public static SubPlotId NewLegend(int item) => Named("legend", item);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is SubPlotId other && JsonNode.DeepEquals(_node, other._node);

        /// <inheritdoc/>
        public override int GetHashCode() => _node.ToJsonString().GetHashCode(StringComparison.Ordinal);

        private static SubPlotId Named(string word, int number) => new(number < 2 ? word : $"{word}{number}");
    }
}

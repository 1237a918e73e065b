using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>A choice of plotly.js: category tick anchor.</summary>
    public sealed class CategoryTickAnchor : IStyle
    {
        private readonly JsonNode _node;

        private CategoryTickAnchor(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>labels</c>.</summary>
        public static CategoryTickAnchor Labels { get; } = new("labels");
        /// <summary>Gets <c>boundaries</c>.</summary>
        public static CategoryTickAnchor Boundaries { get; } = new("boundaries");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: exponent format.</summary>
    public sealed class ExponentFormat : IStyle
    {
        private readonly JsonNode _node;

        private ExponentFormat(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>B</c>.</summary>
        public static ExponentFormat B { get; } = new("B");
        /// <summary>Gets <c>SI</c>.</summary>
        public static ExponentFormat SI { get; } = new("SI");
        /// <summary>Gets <c>power</c>.</summary>
        public static ExponentFormat Power { get; } = new("power");
        /// <summary>Gets <c>E</c>.</summary>
        public static ExponentFormat Ecapital { get; } = new("E");
        /// <summary>Gets <c>e</c>.</summary>
        public static ExponentFormat E { get; } = new("e");
        /// <summary>Gets <c>none</c>.</summary>
        public static ExponentFormat None { get; } = new("none");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: show exponent.</summary>
    public sealed class ShowExponent : IStyle
    {
        private readonly JsonNode _node;

        private ShowExponent(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>all</c>.</summary>
        public static ShowExponent All { get; } = new("all");
        /// <summary>Gets <c>first</c>.</summary>
        public static ShowExponent First { get; } = new("first");
        /// <summary>Gets <c>last</c>.</summary>
        public static ShowExponent Last { get; } = new("last");
        /// <summary>Gets <c>none</c>.</summary>
        public static ShowExponent None { get; } = new("none");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: show tick option.</summary>
    public sealed class ShowTickOption : IStyle
    {
        private readonly JsonNode _node;

        private ShowTickOption(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>all</c>.</summary>
        public static ShowTickOption All { get; } = new("all");
        /// <summary>Gets <c>first</c>.</summary>
        public static ShowTickOption First { get; } = new("first");
        /// <summary>Gets <c>last</c>.</summary>
        public static ShowTickOption Last { get; } = new("last");
        /// <summary>Gets <c>none</c>.</summary>
        public static ShowTickOption None { get; } = new("none");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: spike mode.</summary>
    public sealed class SpikeMode : IStyle
    {
        private readonly JsonNode _node;

        private SpikeMode(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>toaxis</c>.</summary>
        public static SpikeMode Axis { get; } = new("toaxis");
        /// <summary>Gets <c>across</c>.</summary>
        public static SpikeMode Across { get; } = new("across");
        /// <summary>Gets <c>toaxis+across</c>.</summary>
        public static SpikeMode AxisAcross { get; } = new("toaxis+across");
        /// <summary>Gets <c>marker</c>.</summary>
        public static SpikeMode Marker { get; } = new("marker");
        /// <summary>Gets <c>toaxis+marker</c>.</summary>
        public static SpikeMode AxisMarker { get; } = new("toaxis+marker");
        /// <summary>Gets <c>toaxis+across+marker</c>.</summary>
        public static SpikeMode AxisAcrossMarker { get; } = new("toaxis+across+marker");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: spike snap.</summary>
    public sealed class SpikeSnap : IStyle
    {
        private readonly JsonNode _node;

        private SpikeSnap(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>data</c>.</summary>
        public static SpikeSnap Data { get; } = new("data");
        /// <summary>Gets <c>cursor</c>.</summary>
        public static SpikeSnap Cursor { get; } = new("cursor");
        /// <summary>Gets <c>hovered data</c>.</summary>
        public static SpikeSnap HoveredData { get; } = new("hovered data");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: tick auto margin.</summary>
    public sealed class TickAutoMargin : IStyle
    {
        private readonly JsonNode _node;

        private TickAutoMargin(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>height</c>.</summary>
        public static TickAutoMargin Height { get; } = new("height");
        /// <summary>Gets <c>width</c>.</summary>
        public static TickAutoMargin Width { get; } = new("width");
        /// <summary>Gets <c>left</c>.</summary>
        public static TickAutoMargin Left { get; } = new("left");
        /// <summary>Gets <c>right</c>.</summary>
        public static TickAutoMargin Right { get; } = new("right");
        /// <summary>Gets <c>top</c>.</summary>
        public static TickAutoMargin Top { get; } = new("top");
        /// <summary>Gets <c>bottom</c>.</summary>
        public static TickAutoMargin Bottom { get; } = new("bottom");
        /// <summary>Gets <c>height+width+left+right+top+bottom</c>.</summary>
        public static TickAutoMargin All { get; } = new("height+width+left+right+top+bottom");

        /// <summary>Several of them.</summary>
        public static TickAutoMargin NewCustom(IEnumerable<TickAutoMargin> item) => new(string.Join("+", item));

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();

        /// <inheritdoc/>
        public override bool Equals(object? obj) =>
            obj is TickAutoMargin other && JsonNode.DeepEquals(_node, other._node);

        /// <inheritdoc/>
        public override int GetHashCode() => _node.ToJsonString().GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>A choice of plotly.js: tick label mode.</summary>
    public sealed class TickLabelMode : IStyle
    {
        private readonly JsonNode _node;

        private TickLabelMode(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>instant</c>.</summary>
        public static TickLabelMode Instant { get; } = new("instant");
        /// <summary>Gets <c>period</c>.</summary>
        public static TickLabelMode Period { get; } = new("period");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: tick label overflow.</summary>
    public sealed class TickLabelOverflow : IStyle
    {
        private readonly JsonNode _node;

        private TickLabelOverflow(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>allow</c>.</summary>
        public static TickLabelOverflow Allow { get; } = new("allow");
        /// <summary>Gets <c>hide past div</c>.</summary>
        public static TickLabelOverflow HidePastDiv { get; } = new("hide past div");
        /// <summary>Gets <c>hide past domain</c>.</summary>
        public static TickLabelOverflow HidePastDomain { get; } = new("hide past domain");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }
}

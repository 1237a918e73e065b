using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>A choice of plotly.js: trace group click options.</summary>
    public sealed class TraceGroupClickOptions : IStyle
    {
        private readonly JsonNode _node;

        private TraceGroupClickOptions(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>toggleitem</c>.</summary>
        public static TraceGroupClickOptions ToggleItem { get; } = new("toggleitem");
        /// <summary>Gets <c>togglegroup</c>.</summary>
        public static TraceGroupClickOptions ToggleGroup { get; } = new("togglegroup");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: trace item click options.</summary>
    public sealed class TraceItemClickOptions : IStyle
    {
        private readonly JsonNode _node;

        private TraceItemClickOptions(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>toggle</c>.</summary>
        public static TraceItemClickOptions Toggle { get; } = new("toggle");
        /// <summary>Gets <c>toggleothers</c>.</summary>
        public static TraceItemClickOptions ToggleOthers { get; } = new("toggleothers");
        /// <summary>Gets <c>false</c>.</summary>
        public static TraceItemClickOptions False { get; } = new(false);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: trace item sizing.</summary>
    public sealed class TraceItemSizing : IStyle
    {
        private readonly JsonNode _node;

        private TraceItemSizing(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>trace</c>.</summary>
        public static TraceItemSizing Trace { get; } = new("trace");
        /// <summary>Gets <c>constant</c>.</summary>
        public static TraceItemSizing Constant { get; } = new("constant");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: trace order.</summary>
    public sealed class TraceOrder : IStyle
    {
        private readonly JsonNode _node;

        private TraceOrder(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>normal</c>.</summary>
        public static TraceOrder Normal { get; } = new("normal");
        /// <summary>Gets <c>reversed</c>.</summary>
        public static TraceOrder Reversed { get; } = new("reversed");
        /// <summary>Gets <c>grouped</c>.</summary>
        public static TraceOrder Grouped { get; } = new("grouped");
        /// <summary>Gets <c>grouped+reversed</c>.</summary>
        public static TraceOrder ReversedGrouped { get; } = new("grouped+reversed");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: unit mode.</summary>
    public sealed class UnitMode : IStyle
    {
        private readonly JsonNode _node;

        private UnitMode(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>fraction</c>.</summary>
        public static UnitMode Fraction { get; } = new("fraction");
        /// <summary>Gets <c>pixels</c>.</summary>
        public static UnitMode Pixels { get; } = new("pixels");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: vertical align.</summary>
    public sealed class VerticalAlign : IStyle
    {
        private readonly JsonNode _node;

        private VerticalAlign(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>top</c>.</summary>
        public static VerticalAlign Top { get; } = new("top");
        /// <summary>Gets <c>middle</c>.</summary>
        public static VerticalAlign Middle { get; } = new("middle");
        /// <summary>Gets <c>bottom</c>.</summary>
        public static VerticalAlign Bottom { get; } = new("bottom");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: visible.</summary>
    public sealed class Visible : IStyle
    {
        private readonly JsonNode _node;

        private Visible(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>true</c>.</summary>
        public static Visible True { get; } = new(true);
        /// <summary>Gets <c>false</c>.</summary>
        public static Visible False { get; } = new(false);
        /// <summary>Gets <c>legendonly</c>.</summary>
        public static Visible LegendOnly { get; } = new("legendonly");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: xanchor position.</summary>
    public sealed class XAnchorPosition : IStyle
    {
        private readonly JsonNode _node;

        private XAnchorPosition(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>auto</c>.</summary>
        public static XAnchorPosition Auto { get; } = new("auto");
        /// <summary>Gets <c>left</c>.</summary>
        public static XAnchorPosition Left { get; } = new("left");
        /// <summary>Gets <c>center</c>.</summary>
        public static XAnchorPosition Center { get; } = new("center");
        /// <summary>Gets <c>right</c>.</summary>
        public static XAnchorPosition Right { get; } = new("right");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: yanchor position.</summary>
    public sealed class YAnchorPosition : IStyle
    {
        private readonly JsonNode _node;

        private YAnchorPosition(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>auto</c>.</summary>
        public static YAnchorPosition Auto { get; } = new("auto");
        /// <summary>Gets <c>top</c>.</summary>
        public static YAnchorPosition Top { get; } = new("top");
        /// <summary>Gets <c>middle</c>.</summary>
        public static YAnchorPosition Middle { get; } = new("middle");
        /// <summary>Gets <c>bottom</c>.</summary>
        public static YAnchorPosition Bottom { get; } = new("bottom");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: font family.</summary>
    public sealed class FontFamily : IStyle
    {
        private readonly JsonNode _node;

        private FontFamily(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>Arial</c>.</summary>
        public static FontFamily Arial { get; } = new("Arial");
        /// <summary>Gets <c>Balto</c>.</summary>
        public static FontFamily Balto { get; } = new("Balto");
        /// <summary>Gets <c>Courier New</c>.</summary>
        public static FontFamily Courier_New { get; } = new("Courier New");
        /// <summary>Gets <c>Consolas</c>.</summary>
        public static FontFamily Consolas { get; } = new("Consolas");
        /// <summary>Gets <c>Droid Sans</c>.</summary>
        public static FontFamily Droid_Sans { get; } = new("Droid Sans");
        /// <summary>Gets <c>Droid Serif</c>.</summary>
        public static FontFamily Droid_Serif { get; } = new("Droid Serif");
        /// <summary>Gets <c>Droid Sans Mono</c>.</summary>
        public static FontFamily Droid_Sans_Mono { get; } = new("Droid Sans Mono");
        /// <summary>Gets <c>Gravitas One</c>.</summary>
        public static FontFamily Gravitas_One { get; } = new("Gravitas One");
        /// <summary>Gets <c>Old Standard TT</c>.</summary>
        public static FontFamily Old_Standard_TT { get; } = new("Old Standard TT");
        /// <summary>Gets <c>Open Sans</c>.</summary>
        public static FontFamily Open_Sans { get; } = new("Open Sans");
        /// <summary>Gets <c>Overpass</c>.</summary>
        public static FontFamily Overpass { get; } = new("Overpass");
        /// <summary>Gets <c>PT Sans Narrow</c>.</summary>
        public static FontFamily PT_Sans_Narrow { get; } = new("PT Sans Narrow");
        /// <summary>Gets <c>Raleway</c>.</summary>
        public static FontFamily Raleway { get; } = new("Raleway");
        /// <summary>Gets <c>Times New Roman</c>.</summary>
        public static FontFamily Times_New_Roman { get; } = new("Times New Roman");

        /// <summary>A font by its name.</summary>
        public static FontFamily NewCustom(string item) => new(item);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is FontFamily other && JsonNode.DeepEquals(_node, other._node);

        /// <inheritdoc/>
        public override int GetHashCode() => _node.ToJsonString().GetHashCode(StringComparison.Ordinal);
    }
}

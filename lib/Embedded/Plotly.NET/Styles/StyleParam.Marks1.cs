using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>A choice of plotly.js: angle ref.</summary>
    public sealed class AngleRef : IStyle
    {
        private readonly JsonNode _node;

        private AngleRef(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>previous</c>.</summary>
        public static AngleRef Previous { get; } = new("previous");
        /// <summary>Gets <c>up</c>.</summary>
        public static AngleRef Up { get; } = new("up");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: back off.</summary>
    public sealed class BackOff : IStyle
    {
        private readonly JsonNode _node;

        private BackOff(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>auto</c>.</summary>
        public static BackOff Auto { get; } = new("auto");

        /// <summary>A distance in pixels.</summary>
        public static BackOff NewValue(int item) => new(item);

        /// <summary>A distance in pixels for each.</summary>
        public static BackOff NewArray(IEnumerable<int> item) => new(Values.All(item));

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is BackOff other && JsonNode.DeepEquals(_node, other._node);

        /// <inheritdoc/>
        public override int GetHashCode() => _node.ToJsonString().GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>A choice of plotly.js: marker size mode.</summary>
    public sealed class MarkerSizeMode : IStyle
    {
        private readonly JsonNode _node;

        private MarkerSizeMode(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>diameter</c>.</summary>
        public static MarkerSizeMode Diameter { get; } = new("diameter");
        /// <summary>Gets <c>area</c>.</summary>
        public static MarkerSizeMode Area { get; } = new("area");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: pattern fill mode.</summary>
    public sealed class PatternFillMode : IStyle
    {
        private readonly JsonNode _node;

        private PatternFillMode(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>replace</c>.</summary>
        public static PatternFillMode Replace { get; } = new("replace");
        /// <summary>Gets <c>overlay</c>.</summary>
        public static PatternFillMode Overlay { get; } = new("overlay");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: pattern shape.</summary>
    public sealed class PatternShape : IStyle
    {
        private readonly JsonNode _node;

        private PatternShape(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>the empty word</c>.</summary>
        public static PatternShape None { get; } = new("");
        /// <summary>Gets <c>\\</c>.</summary>
        public static PatternShape DiagonalDescending { get; } = new("\\");
        /// <summary>Gets <c>/</c>.</summary>
        public static PatternShape DiagonalAscending { get; } = new("/");
        /// <summary>Gets <c>x</c>.</summary>
        public static PatternShape DiagonalChecked { get; } = new("x");
        /// <summary>Gets <c>-</c>.</summary>
        public static PatternShape HorizontalLines { get; } = new("-");
        /// <summary>Gets <c>|</c>.</summary>
        public static PatternShape VerticalLines { get; } = new("|");
        /// <summary>Gets <c>+</c>.</summary>
        public static PatternShape Checked { get; } = new("+");
        /// <summary>Gets <c>.</c>.</summary>
        public static PatternShape Dots { get; } = new(".");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: symbol style.</summary>
    public sealed class SymbolStyle : IStyle
    {
        private readonly JsonNode _node;

        private SymbolStyle(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>open</c>.</summary>
        public static SymbolStyle Open { get; } = new("open");
        /// <summary>Gets <c>dot</c>.</summary>
        public static SymbolStyle Dot { get; } = new("dot");
        /// <summary>Gets <c>open-dot</c>.</summary>
        public static SymbolStyle OpenDot { get; } = new("open-dot");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: gradient type.</summary>
    public sealed class GradientType : IStyle
    {
        private readonly JsonNode _node;

        private GradientType(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>radial</c>.</summary>
        public static GradientType Radial { get; } = new("radial");
        /// <summary>Gets <c>horizontal</c>.</summary>
        public static GradientType Horizontal { get; } = new("horizontal");
        /// <summary>Gets <c>vertical</c>.</summary>
        public static GradientType Vertical { get; } = new("vertical");
        /// <summary>Gets <c>none</c>.</summary>
        public static GradientType None { get; } = new("none");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: marker symbol3 d.</summary>
    public sealed class MarkerSymbol3D : IStyle
    {
        private readonly JsonNode _node;

        private MarkerSymbol3D(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>circle</c>.</summary>
        public static MarkerSymbol3D Circle { get; } = new("circle");
        /// <summary>Gets <c>circle-open</c>.</summary>
        public static MarkerSymbol3D CircleOpen { get; } = new("circle-open");
        /// <summary>Gets <c>cross</c>.</summary>
        public static MarkerSymbol3D Cross { get; } = new("cross");
        /// <summary>Gets <c>diamond</c>.</summary>
        public static MarkerSymbol3D Diamond { get; } = new("diamond");
        /// <summary>Gets <c>diamond-open</c>.</summary>
        public static MarkerSymbol3D DiamondOpen { get; } = new("diamond-open");
        /// <summary>Gets <c>square</c>.</summary>
        public static MarkerSymbol3D Square { get; } = new("square");
        /// <summary>Gets <c>square-open</c>.</summary>
        public static MarkerSymbol3D SquareOpen { get; } = new("square-open");
        /// <summary>Gets <c>x</c>.</summary>
        public static MarkerSymbol3D X { get; } = new("x");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }
}

using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>A choice of plotly.js: color component bound.</summary>
    public sealed class ColorComponentBound : IStyle
    {
        private readonly JsonNode _node;

        private ColorComponentBound(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;


        /// <summary>A bound of red, green and blue.</summary>
        public static ColorComponentBound NewRGB(int r, int g, int b) => new(new JsonArray(r, g, b));

        /// <summary>A bound of red, green, blue and opacity.</summary>
        public static ColorComponentBound NewRGBA(int r, int g, int b, int a) => new(new JsonArray(r, g, b, a));

        /// <summary>A bound of red, green, blue and opacity, each to 255.</summary>
        public static ColorComponentBound NewRGBA256(int item1, int item2, int item3, int item4) =>
            new(new JsonArray(item1, item2, item3, item4));

        /// <summary>A bound of hue, saturation and lightness.</summary>
        public static ColorComponentBound NewHSL(int h, int s, int l) => new(new JsonArray(h, s, l));

        /// <summary>A bound of hue, saturation, lightness and opacity.</summary>
        public static ColorComponentBound NewHSLA(int h, int s, int l, int a) => new(new JsonArray(h, s, l, a));

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();

        /// <inheritdoc/>
        public override bool Equals(object? obj) =>
            obj is ColorComponentBound other && JsonNode.DeepEquals(_node, other._node);

        /// <inheritdoc/>
        public override int GetHashCode() => _node.ToJsonString().GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>A choice of plotly.js: color model.</summary>
    public sealed class ColorModel : IStyle
    {
        private readonly JsonNode _node;

        private ColorModel(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>rgb</c>.</summary>
        public static ColorModel RGB { get; } = new("rgb");
        /// <summary>Gets <c>rgba</c>.</summary>
        public static ColorModel RGBA { get; } = new("rgba");
        /// <summary>Gets <c>rgba256</c>.</summary>
        public static ColorModel RGBA256 { get; } = new("rgba256");
        /// <summary>Gets <c>hsl</c>.</summary>
        public static ColorModel HSL { get; } = new("hsl");
        /// <summary>Gets <c>hsla</c>.</summary>
        public static ColorModel HSLA { get; } = new("hsla");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: cone anchor.</summary>
    public sealed class ConeAnchor : IStyle
    {
        private readonly JsonNode _node;

        private ConeAnchor(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>tip</c>.</summary>
        public static ConeAnchor Tip { get; } = new("tip");
        /// <summary>Gets <c>tail</c>.</summary>
        public static ConeAnchor Tail { get; } = new("tail");
        /// <summary>Gets <c>cm</c>.</summary>
        public static ConeAnchor CenterOfMass { get; } = new("cm");
        /// <summary>Gets <c>center</c>.</summary>
        public static ConeAnchor Center { get; } = new("center");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: cone size mode.</summary>
    public sealed class ConeSizeMode : IStyle
    {
        private readonly JsonNode _node;

        private ConeSizeMode(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>scaled</c>.</summary>
        public static ConeSizeMode Scaled { get; } = new("scaled");
        /// <summary>Gets <c>absolute</c>.</summary>
        public static ConeSizeMode Absolute { get; } = new("absolute");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: constraint operation.</summary>
    public sealed class ConstraintOperation : IStyle
    {
        private readonly JsonNode _node;

        private ConstraintOperation(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>=</c>.</summary>
        public static ConstraintOperation Equal { get; } = new("=");
        /// <summary>Gets <c>&lt;</c>.</summary>
        public static ConstraintOperation LesserThan { get; } = new("<");
        /// <summary>Gets <c>&lt;=</c>.</summary>
        public static ConstraintOperation LesserThanOrEqual { get; } = new("<=");
        /// <summary>Gets <c>&gt;</c>.</summary>
        public static ConstraintOperation GreaterThan { get; } = new(">");
        /// <summary>Gets <c>&gt;=</c>.</summary>
        public static ConstraintOperation GreaterThanOrEqual { get; } = new(">=");
        /// <summary>Gets <c>[]</c>.</summary>
        public static ConstraintOperation InsideInclusiveInterval { get; } = new("[]");
        /// <summary>Gets <c>[)</c>.</summary>
        public static ConstraintOperation InsideLeftInclusiveInterval { get; } = new("[)");
        /// <summary>Gets <c>(]</c>.</summary>
        public static ConstraintOperation InsideRightInclusiveInterval { get; } = new("(]");
        /// <summary>Gets <c>()</c>.</summary>
        public static ConstraintOperation InsideExclusiveInterval { get; } = new("()");
        /// <summary>Gets <c>][</c>.</summary>
        public static ConstraintOperation OutsideInclusiveInterval { get; } = new("][");
        /// <summary>Gets <c>)(</c>.</summary>
        public static ConstraintOperation OutsideLeftInclusiveInterval { get; } = new(")(");
        /// <summary>Gets <c>](</c>.</summary>
        public static ConstraintOperation OutsideRightInclusiveInterval { get; } = new("](");
        /// <summary>Gets <c>](</c>.</summary>
        public static ConstraintOperation OutsideExclusiveInterval { get; } = new("](");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: contour coloring.</summary>
    public sealed class ContourColoring : IStyle
    {
        private readonly JsonNode _node;

        private ContourColoring(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>fill</c>.</summary>
        public static ContourColoring Fill { get; } = new("fill");
        /// <summary>Gets <c>heatmap</c>.</summary>
        public static ContourColoring Heatmap { get; } = new("heatmap");
        /// <summary>Gets <c>lines</c>.</summary>
        public static ContourColoring Lines { get; } = new("lines");
        /// <summary>Gets <c>none</c>.</summary>
        public static ContourColoring NoColoring { get; } = new("none");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: contour type.</summary>
    public sealed class ContourType : IStyle
    {
        private readonly JsonNode _node;

        private ContourType(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>levels</c>.</summary>
        public static ContourType Levels { get; } = new("levels");
        /// <summary>Gets <c>constraint</c>.</summary>
        public static ContourType Constraint { get; } = new("constraint");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: smooth alg.</summary>
    public sealed class SmoothAlg : IStyle
    {
        private readonly JsonNode _node;

        private SmoothAlg(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>false</c>.</summary>
        public static SmoothAlg False { get; } = new(false);
        /// <summary>Gets <c>best</c>.</summary>
        public static SmoothAlg Best { get; } = new("best");
        /// <summary>Gets <c>fast</c>.</summary>
        public static SmoothAlg Fast { get; } = new("fast");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }
}

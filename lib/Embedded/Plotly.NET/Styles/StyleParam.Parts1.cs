using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>A choice of plotly.js: branch values.</summary>
    public sealed class BranchValues : IStyle
    {
        private readonly JsonNode _node;

        private BranchValues(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>remainder</c>.</summary>
        public static BranchValues Remainder { get; } = new("remainder");
        /// <summary>Gets <c>total</c>.</summary>
        public static BranchValues Total { get; } = new("total");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: category arrangement.</summary>
    public sealed class CategoryArrangement : IStyle
    {
        private readonly JsonNode _node;

        private CategoryArrangement(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>perpendicular</c>.</summary>
        public static CategoryArrangement Perpendicular { get; } = new("perpendicular");
        /// <summary>Gets <c>freeform</c>.</summary>
        public static CategoryArrangement FreeForm { get; } = new("freeform");
        /// <summary>Gets <c>fixed</c>.</summary>
        public static CategoryArrangement Fixed { get; } = new("fixed");
        /// <summary>Gets <c>snap</c>.</summary>
        public static CategoryArrangement Snap { get; } = new("snap");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: icicle count.</summary>
    public sealed class IcicleCount : IStyle
    {
        private readonly JsonNode _node;

        private IcicleCount(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>branches</c>.</summary>
        public static IcicleCount Branches { get; } = new("branches");
        /// <summary>Gets <c>leaves</c>.</summary>
        public static IcicleCount Leaves { get; } = new("leaves");
        /// <summary>Gets <c>branches+leaves</c>.</summary>
        public static IcicleCount BranchesLeaves { get; } = new("branches+leaves");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: indicator alignment.</summary>
    public sealed class IndicatorAlignment : IStyle
    {
        private readonly JsonNode _node;

        private IndicatorAlignment(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>left</c>.</summary>
        public static IndicatorAlignment Left { get; } = new("left");
        /// <summary>Gets <c>center</c>.</summary>
        public static IndicatorAlignment Center { get; } = new("center");
        /// <summary>Gets <c>right</c>.</summary>
        public static IndicatorAlignment Right { get; } = new("right");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: indicator delta position.</summary>
    public sealed class IndicatorDeltaPosition : IStyle
    {
        private readonly JsonNode _node;

        private IndicatorDeltaPosition(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>top</c>.</summary>
        public static IndicatorDeltaPosition Top { get; } = new("top");
        /// <summary>Gets <c>bottom</c>.</summary>
        public static IndicatorDeltaPosition Bottom { get; } = new("bottom");
        /// <summary>Gets <c>left</c>.</summary>
        public static IndicatorDeltaPosition Left { get; } = new("left");
        /// <summary>Gets <c>right</c>.</summary>
        public static IndicatorDeltaPosition Right { get; } = new("right");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: indicator gauge shape.</summary>
    public sealed class IndicatorGaugeShape : IStyle
    {
        private readonly JsonNode _node;

        private IndicatorGaugeShape(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>angular</c>.</summary>
        public static IndicatorGaugeShape Angular { get; } = new("angular");
        /// <summary>Gets <c>bullet</c>.</summary>
        public static IndicatorGaugeShape Bullet { get; } = new("bullet");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: indicator mode.</summary>
    public sealed class IndicatorMode : IStyle
    {
        private readonly JsonNode _node;

        private IndicatorMode(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>number</c>.</summary>
        public static IndicatorMode Number { get; } = new("number");
        /// <summary>Gets <c>delta</c>.</summary>
        public static IndicatorMode Delta { get; } = new("delta");
        /// <summary>Gets <c>gauge</c>.</summary>
        public static IndicatorMode Gauge { get; } = new("gauge");
        /// <summary>Gets <c>number+delta</c>.</summary>
        public static IndicatorMode NumberDelta { get; } = new("number+delta");
        /// <summary>Gets <c>number+gauge</c>.</summary>
        public static IndicatorMode NumberGauge { get; } = new("number+gauge");
        /// <summary>Gets <c>delta+gauge</c>.</summary>
        public static IndicatorMode DeltaGauge { get; } = new("delta+gauge");
        /// <summary>Gets <c>number+delta+gauge</c>.</summary>
        public static IndicatorMode NumberDeltaGauge { get; } = new("number+delta+gauge");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: pathbar edge shape.</summary>
    public sealed class PathbarEdgeShape : IStyle
    {
        private readonly JsonNode _node;

        private PathbarEdgeShape(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>&gt;</c>.</summary>
        public static PathbarEdgeShape ArrowRight { get; } = new(">");
        /// <summary>Gets <c>&lt;</c>.</summary>
        public static PathbarEdgeShape ArrowLeft { get; } = new("<");
        /// <summary>Gets <c>|</c>.</summary>
        public static PathbarEdgeShape Straight { get; } = new("|");
        /// <summary>Gets <c>/</c>.</summary>
        public static PathbarEdgeShape Slash { get; } = new("/");
        /// <summary>Gets <c>\\</c>.</summary>
        public static PathbarEdgeShape BackSlash { get; } = new("\\");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: sankey node align.</summary>
    public sealed class SankeyNodeAlign : IStyle
    {
        private readonly JsonNode _node;

        private SankeyNodeAlign(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>left</c>.</summary>
        public static SankeyNodeAlign Left { get; } = new("left");
        /// <summary>Gets <c>right</c>.</summary>
        public static SankeyNodeAlign Right { get; } = new("right");
        /// <summary>Gets <c>center</c>.</summary>
        public static SankeyNodeAlign Center { get; } = new("center");
        /// <summary>Gets <c>justify</c>.</summary>
        public static SankeyNodeAlign Justify { get; } = new("justify");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: sort algorithm.</summary>
    public sealed class SortAlgorithm : IStyle
    {
        private readonly JsonNode _node;

        private SortAlgorithm(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>forward</c>.</summary>
        public static SortAlgorithm Forward { get; } = new("forward");
        /// <summary>Gets <c>backward</c>.</summary>
        public static SortAlgorithm Backward { get; } = new("backward");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }
}

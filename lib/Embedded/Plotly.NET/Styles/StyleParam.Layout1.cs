using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>A choice of plotly.js: align.</summary>
    public sealed class Align : IStyle
    {
        private readonly JsonNode _node;

        private Align(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>auto</c>.</summary>
        public static Align Auto { get; } = new("auto");
        /// <summary>Gets <c>left</c>.</summary>
        public static Align Left { get; } = new("left");
        /// <summary>Gets <c>right</c>.</summary>
        public static Align Right { get; } = new("right");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: direction.</summary>
    public sealed class Direction : IStyle
    {
        private readonly JsonNode _node;

        private Direction(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>clockwise</c>.</summary>
        public static Direction Clockwise { get; } = new("clockwise");
        /// <summary>Gets <c>counterclockwise</c>.</summary>
        public static Direction CounterClockwise { get; } = new("counterclockwise");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: entry width mode.</summary>
    public sealed class EntryWidthMode : IStyle
    {
        private readonly JsonNode _node;

        private EntryWidthMode(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>fraction</c>.</summary>
        public static EntryWidthMode Fraction { get; } = new("fraction");
        /// <summary>Gets <c>pixels</c>.</summary>
        public static EntryWidthMode Pixels { get; } = new("pixels");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: horizontal align.</summary>
    public sealed class HorizontalAlign : IStyle
    {
        private readonly JsonNode _node;

        private HorizontalAlign(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>left</c>.</summary>
        public static HorizontalAlign Left { get; } = new("left");
        /// <summary>Gets <c>center</c>.</summary>
        public static HorizontalAlign Center { get; } = new("center");
        /// <summary>Gets <c>right</c>.</summary>
        public static HorizontalAlign Right { get; } = new("right");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: hover info.</summary>
    public sealed class HoverInfo : IStyle
    {
        private readonly JsonNode _node;

        private HoverInfo(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>x</c>.</summary>
        public static HoverInfo X { get; } = new("x");
        /// <summary>Gets <c>x+y</c>.</summary>
        public static HoverInfo XY { get; } = new("x+y");
        /// <summary>Gets <c>x+y+z</c>.</summary>
        public static HoverInfo XYZ { get; } = new("x+y+z");
        /// <summary>Gets <c>x+y+z+text</c>.</summary>
        public static HoverInfo XYZText { get; } = new("x+y+z+text");
        /// <summary>Gets <c>x+y+z+text+name</c>.</summary>
        public static HoverInfo XYZTextName { get; } = new("x+y+z+text+name");
        /// <summary>Gets <c>y</c>.</summary>
        public static HoverInfo Y { get; } = new("y");
        /// <summary>Gets <c>y+z</c>.</summary>
        public static HoverInfo YZ { get; } = new("y+z");
        /// <summary>Gets <c>y+z+text</c>.</summary>
        public static HoverInfo YZText { get; } = new("y+z+text");
        /// <summary>Gets <c>y+z+text+name</c>.</summary>
        public static HoverInfo YZTextName { get; } = new("y+z+text+name");
        /// <summary>Gets <c>z</c>.</summary>
        public static HoverInfo Z { get; } = new("z");
        /// <summary>Gets <c>z+text</c>.</summary>
        public static HoverInfo ZText { get; } = new("z+text");
        /// <summary>Gets <c>z+text+name</c>.</summary>
        public static HoverInfo ZTextName { get; } = new("z+text+name");
        /// <summary>Gets <c>text</c>.</summary>
        public static HoverInfo Text { get; } = new("text");
        /// <summary>Gets <c>text+name</c>.</summary>
        public static HoverInfo TextName { get; } = new("text+name");
        /// <summary>Gets <c>name</c>.</summary>
        public static HoverInfo Name { get; } = new("name");
        /// <summary>Gets <c>all</c>.</summary>
        public static HoverInfo All { get; } = new("all");
        /// <summary>Gets <c>none</c>.</summary>
        public static HoverInfo None { get; } = new("none");
        /// <summary>Gets <c>skip</c>.</summary>
        public static HoverInfo Skip { get; } = new("skip");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: layout grid pattern.</summary>
    public sealed class LayoutGridPattern : IStyle
    {
        private readonly JsonNode _node;

        private LayoutGridPattern(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>independent</c>.</summary>
        public static LayoutGridPattern Independent { get; } = new("independent");
        /// <summary>Gets <c>coupled</c>.</summary>
        public static LayoutGridPattern Coupled { get; } = new("coupled");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: layout grid row order.</summary>
    public sealed class LayoutGridRowOrder : IStyle
    {
        private readonly JsonNode _node;

        private LayoutGridRowOrder(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>top to bottom</c>.</summary>
        public static LayoutGridRowOrder TopToBottom { get; } = new("top to bottom");
        /// <summary>Gets <c>bottom to top</c>.</summary>
        public static LayoutGridRowOrder BottomToTop { get; } = new("bottom to top");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: layout grid xside.</summary>
    public sealed class LayoutGridXSide : IStyle
    {
        private readonly JsonNode _node;

        private LayoutGridXSide(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>bottom</c>.</summary>
        public static LayoutGridXSide Bottom { get; } = new("bottom");
        /// <summary>Gets <c>bottom plot</c>.</summary>
        public static LayoutGridXSide BottomPlot { get; } = new("bottom plot");
        /// <summary>Gets <c>top</c>.</summary>
        public static LayoutGridXSide Top { get; } = new("top");
        /// <summary>Gets <c>top plot</c>.</summary>
        public static LayoutGridXSide TopPlot { get; } = new("top plot");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: layout grid yside.</summary>
    public sealed class LayoutGridYSide : IStyle
    {
        private readonly JsonNode _node;

        private LayoutGridYSide(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>left</c>.</summary>
        public static LayoutGridYSide Left { get; } = new("left");
        /// <summary>Gets <c>left plot</c>.</summary>
        public static LayoutGridYSide LeftPlot { get; } = new("left plot");
        /// <summary>Gets <c>right</c>.</summary>
        public static LayoutGridYSide Right { get; } = new("right");
        /// <summary>Gets <c>right plot</c>.</summary>
        public static LayoutGridYSide RightPlot { get; } = new("right plot");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: orientation.</summary>
    public sealed class Orientation : IStyle
    {
        private readonly JsonNode _node;

        private Orientation(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>h</c>.</summary>
        public static Orientation Horizontal { get; } = new("h");
        /// <summary>Gets <c>v</c>.</summary>
        public static Orientation Vertical { get; } = new("v");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }
}

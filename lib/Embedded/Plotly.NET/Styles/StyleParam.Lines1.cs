using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>A choice of plotly.js: colorscale.</summary>
    public sealed class Colorscale : IStyle
    {
        private readonly JsonNode _node;

        private Colorscale(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>RdBu</c>.</summary>
        public static Colorscale RdBu { get; } = new("RdBu");
        /// <summary>Gets <c>Earth</c>.</summary>
        public static Colorscale Earth { get; } = new("Earth");
        /// <summary>Gets <c>Blackbody</c>.</summary>
        public static Colorscale Blackbody { get; } = new("Blackbody");
        /// <summary>Gets <c>YIOrRd</c>.</summary>
        public static Colorscale YIOrRd { get; } = new("YIOrRd");
        /// <summary>Gets <c>YIGnBu</c>.</summary>
        public static Colorscale YIGnBu { get; } = new("YIGnBu");
        /// <summary>Gets <c>Bluered</c>.</summary>
        public static Colorscale Bluered { get; } = new("Bluered");
        /// <summary>Gets <c>Portland</c>.</summary>
        public static Colorscale Portland { get; } = new("Portland");
        /// <summary>Gets <c>Electric</c>.</summary>
        public static Colorscale Electric { get; } = new("Electric");
        /// <summary>Gets <c>Jet</c>.</summary>
        public static Colorscale Jet { get; } = new("Jet");
        /// <summary>Gets <c>Hot</c>.</summary>
        public static Colorscale Hot { get; } = new("Hot");
        /// <summary>Gets <c>Greys</c>.</summary>
        public static Colorscale Greys { get; } = new("Greys");
        /// <summary>Gets <c>Greens</c>.</summary>
        public static Colorscale Greens { get; } = new("Greens");
        /// <summary>Gets <c>Picnic</c>.</summary>
        public static Colorscale Picnic { get; } = new("Picnic");
        /// <summary>Gets <c>Rainbow</c>.</summary>
        public static Colorscale Rainbow { get; } = new("Rainbow");
        /// <summary>Gets <c>Viridis</c>.</summary>
        public static Colorscale Viridis { get; } = new("Viridis");
        /// <summary>Gets <c>Cividis</c>.</summary>
        public static Colorscale Cividis { get; } = new("Cividis");

        /// <summary>A scale of one's own: places from 0 to 1, each with its colour.</summary>
        public static Colorscale NewCustom(IEnumerable<Tuple<double, Color>> item) => new(Values.All(item));

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is Colorscale other && JsonNode.DeepEquals(_node, other._node);

        /// <inheritdoc/>
        public override int GetHashCode() => _node.ToJsonString().GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>A choice of plotly.js: drawing style.</summary>
    public sealed class DrawingStyle : IStyle
    {
        private readonly JsonNode _node;

        private DrawingStyle(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>solid</c>.</summary>
        public static DrawingStyle Solid { get; } = new("solid");
        /// <summary>Gets <c>dash</c>.</summary>
        public static DrawingStyle Dash { get; } = new("dash");
        /// <summary>Gets <c>dot</c>.</summary>
        public static DrawingStyle Dot { get; } = new("dot");
        /// <summary>Gets <c>dashdot</c>.</summary>
        public static DrawingStyle DashDot { get; } = new("dashdot");
        /// <summary>Gets <c>longdash</c>.</summary>
        public static DrawingStyle LongDash { get; } = new("longdash");
        /// <summary>Gets <c>longdashdot</c>.</summary>
        public static DrawingStyle LongDashDot { get; } = new("longdashdot");

        /// <summary>A dash from lengths of strokes and gaps in pixels.</summary>
        public static DrawingStyle NewUser(IEnumerable<int> item) =>
            new(string.Join(",", item.Select(px => $"{px}px")));

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();

        /// <inheritdoc/>
        public override bool Equals(object? obj) =>
            obj is DrawingStyle other && JsonNode.DeepEquals(_node, other._node);

        /// <inheritdoc/>
        public override int GetHashCode() => _node.ToJsonString().GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>A choice of plotly.js: fill.</summary>
    public sealed class Fill : IStyle
    {
        private readonly JsonNode _node;

        private Fill(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>none</c>.</summary>
        public static Fill None { get; } = new("none");
        /// <summary>Gets <c>tozeroy</c>.</summary>
        public static Fill ToZero_y { get; } = new("tozeroy");
        /// <summary>Gets <c>tozerox</c>.</summary>
        public static Fill ToZero_x { get; } = new("tozerox");
        /// <summary>Gets <c>tonexty</c>.</summary>
        public static Fill ToNext_y { get; } = new("tonexty");
        /// <summary>Gets <c>tonextx</c>.</summary>
        public static Fill ToNext_x { get; } = new("tonextx");
        /// <summary>Gets <c>toself</c>.</summary>
        public static Fill ToSelf { get; } = new("toself");
        /// <summary>Gets <c>tonext</c>.</summary>
        public static Fill ToNext { get; } = new("tonext");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: group norm.</summary>
    public sealed class GroupNorm : IStyle
    {
        private readonly JsonNode _node;

        private GroupNorm(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>the empty word</c>.</summary>
        public static GroupNorm None { get; } = new("");
        /// <summary>Gets <c>fraction</c>.</summary>
        public static GroupNorm Fraction { get; } = new("fraction");
        /// <summary>Gets <c>percent</c>.</summary>
        public static GroupNorm Percent { get; } = new("percent");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: mode.</summary>
    public sealed class Mode : IStyle
    {
        private readonly JsonNode _node;

        private Mode(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>none</c>.</summary>
        public static Mode None { get; } = new("none");
        /// <summary>Gets <c>lines</c>.</summary>
        public static Mode Lines { get; } = new("lines");
        /// <summary>Gets <c>lines+markers</c>.</summary>
        public static Mode Lines_Markers { get; } = new("lines+markers");
        /// <summary>Gets <c>lines+text</c>.</summary>
        public static Mode Lines_Text { get; } = new("lines+text");
        /// <summary>Gets <c>lines+markers+text</c>.</summary>
        public static Mode Lines_Markers_Text { get; } = new("lines+markers+text");
        /// <summary>Gets <c>markers</c>.</summary>
        public static Mode Markers { get; } = new("markers");
        /// <summary>Gets <c>markers+text</c>.</summary>
        public static Mode Markers_Text { get; } = new("markers+text");
        /// <summary>Gets <c>text</c>.</summary>
        public static Mode Text { get; } = new("text");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: shape.</summary>
    public sealed class Shape : IStyle
    {
        private readonly JsonNode _node;

        private Shape(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>linear</c>.</summary>
        public static Shape Linear { get; } = new("linear");
        /// <summary>Gets <c>spline</c>.</summary>
        public static Shape Spline { get; } = new("spline");
        /// <summary>Gets <c>hv</c>.</summary>
        public static Shape Hv { get; } = new("hv");
        /// <summary>Gets <c>vh</c>.</summary>
        public static Shape Vh { get; } = new("vh");
        /// <summary>Gets <c>hvh</c>.</summary>
        public static Shape Hvh { get; } = new("hvh");
        /// <summary>Gets <c>vhv</c>.</summary>
        public static Shape Vhv { get; } = new("vhv");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: text position.</summary>
    public sealed class TextPosition : IStyle
    {
        private readonly JsonNode _node;

        private TextPosition(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>top left</c>.</summary>
        public static TextPosition TopLeft { get; } = new("top left");
        /// <summary>Gets <c>top center</c>.</summary>
        public static TextPosition TopCenter { get; } = new("top center");
        /// <summary>Gets <c>top right</c>.</summary>
        public static TextPosition TopRight { get; } = new("top right");
        /// <summary>Gets <c>middle left</c>.</summary>
        public static TextPosition MiddleLeft { get; } = new("middle left");
        /// <summary>Gets <c>middle center</c>.</summary>
        public static TextPosition MiddleCenter { get; } = new("middle center");
        /// <summary>Gets <c>middle right</c>.</summary>
        public static TextPosition MiddleRight { get; } = new("middle right");
        /// <summary>Gets <c>bottom left</c>.</summary>
        public static TextPosition BottomLeft { get; } = new("bottom left");
        /// <summary>Gets <c>bottom center</c>.</summary>
        public static TextPosition BottomCenter { get; } = new("bottom center");
        /// <summary>Gets <c>bottom right</c>.</summary>
        public static TextPosition BottomRight { get; } = new("bottom right");
        /// <summary>Gets <c>auto</c>.</summary>
        public static TextPosition Auto { get; } = new("auto");
        /// <summary>Gets <c>inside</c>.</summary>
        public static TextPosition Inside { get; } = new("inside");
        /// <summary>Gets <c>outside</c>.</summary>
        public static TextPosition Outside { get; } = new("outside");
        /// <summary>Gets <c>none</c>.</summary>
        public static TextPosition None { get; } = new("none");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }
}

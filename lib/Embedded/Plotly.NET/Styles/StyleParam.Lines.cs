using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The dash of a line.</summary>
    public sealed class DrawingStyle : IStyle
    {
        private readonly string _word;

        private DrawingStyle(string word) => _word = word;

        JsonNode IStyle.Node => Values.Word(_word);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _word;

        /// <summary>Gets the plotly.js word <c>solid</c>.</summary>
        public static DrawingStyle Solid { get; } = new("solid");

        /// <summary>Gets the plotly.js word <c>dash</c>.</summary>
        public static DrawingStyle Dash { get; } = new("dash");

        /// <summary>Gets the plotly.js word <c>dot</c>.</summary>
        public static DrawingStyle Dot { get; } = new("dot");

        /// <summary>Gets the plotly.js word <c>dashdot</c>.</summary>
        public static DrawingStyle DashDot { get; } = new("dashdot");

        /// <summary>Gets the plotly.js word <c>longdash</c>.</summary>
        public static DrawingStyle LongDash { get; } = new("longdash");

        /// <summary>Gets the plotly.js word <c>longdashdot</c>.</summary>
        public static DrawingStyle LongDashDot { get; } = new("longdashdot");

        /// <summary>Makes a dash from lengths of strokes and gaps in pixels.</summary>
        /// <param name="item">The lengths.</param>
        public static DrawingStyle NewUser(IEnumerable<int> item) =>
            new(string.Join(",", item.Select(px => $"{px}px")));
    }

    /// <summary>The shape of a mark.</summary>
    public sealed class MarkerSymbol : IStyle
    {
        private readonly string _word;

        private MarkerSymbol(string word) => _word = word;

        JsonNode IStyle.Node => Values.Word(_word);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _word;

        /// <summary>Gets the plotly.js word <c>circle</c>.</summary>
        public static MarkerSymbol Circle { get; } = new("circle");

        /// <summary>Gets the plotly.js word <c>square</c>.</summary>
        public static MarkerSymbol Square { get; } = new("square");

        /// <summary>Gets the plotly.js word <c>diamond</c>.</summary>
        public static MarkerSymbol Diamond { get; } = new("diamond");

        /// <summary>Gets the plotly.js word <c>cross</c>.</summary>
        public static MarkerSymbol Cross { get; } = new("cross");

        /// <summary>Gets the plotly.js word <c>x</c>.</summary>
        public static MarkerSymbol X { get; } = new("x");

        /// <summary>Gets the plotly.js word <c>triangle-up</c>.</summary>
        public static MarkerSymbol TriangleUp { get; } = new("triangle-up");

        /// <summary>Gets the plotly.js word <c>triangle-down</c>.</summary>
        public static MarkerSymbol TriangleDown { get; } = new("triangle-down");

        /// <summary>Gets the plotly.js word <c>triangle-left</c>.</summary>
        public static MarkerSymbol TriangleLeft { get; } = new("triangle-left");

        /// <summary>Gets the plotly.js word <c>triangle-right</c>.</summary>
        public static MarkerSymbol TriangleRight { get; } = new("triangle-right");

        /// <summary>Gets the plotly.js word <c>pentagon</c>.</summary>
        public static MarkerSymbol Pentagon { get; } = new("pentagon");

        /// <summary>Gets the plotly.js word <c>hexagon</c>.</summary>
        public static MarkerSymbol Hexagon { get; } = new("hexagon");

        /// <summary>Gets the plotly.js word <c>octagon</c>.</summary>
        public static MarkerSymbol Octagon { get; } = new("octagon");

        /// <summary>Gets the plotly.js word <c>star</c>.</summary>
        public static MarkerSymbol Star { get; } = new("star");
    }

    /// <summary>Colours along a range of numbers.</summary>
    public sealed class Colorscale : IStyle
    {
        private readonly string _word;

        private Colorscale(string word) => _word = word;

        JsonNode IStyle.Node => Values.Word(_word);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _word;

        /// <summary>Gets the plotly.js word <c>RdBu</c>.</summary>
        public static Colorscale RdBu { get; } = new("RdBu");

        /// <summary>Gets the plotly.js word <c>Earth</c>.</summary>
        public static Colorscale Earth { get; } = new("Earth");

        /// <summary>Gets the plotly.js word <c>Blackbody</c>.</summary>
        public static Colorscale Blackbody { get; } = new("Blackbody");

        /// <summary>Gets the plotly.js word <c>Bluered</c>.</summary>
        public static Colorscale Bluered { get; } = new("Bluered");

        /// <summary>Gets the plotly.js word <c>Portland</c>.</summary>
        public static Colorscale Portland { get; } = new("Portland");

        /// <summary>Gets the plotly.js word <c>Electric</c>.</summary>
        public static Colorscale Electric { get; } = new("Electric");

        /// <summary>Gets the plotly.js word <c>Jet</c>.</summary>
        public static Colorscale Jet { get; } = new("Jet");

        /// <summary>Gets the plotly.js word <c>Hot</c>.</summary>
        public static Colorscale Hot { get; } = new("Hot");

        /// <summary>Gets the plotly.js word <c>Greys</c>.</summary>
        public static Colorscale Greys { get; } = new("Greys");

        /// <summary>Gets the plotly.js word <c>Greens</c>.</summary>
        public static Colorscale Greens { get; } = new("Greens");

        /// <summary>Gets the plotly.js word <c>Picnic</c>.</summary>
        public static Colorscale Picnic { get; } = new("Picnic");

        /// <summary>Gets the plotly.js word <c>Rainbow</c>.</summary>
        public static Colorscale Rainbow { get; } = new("Rainbow");

        /// <summary>Gets the plotly.js word <c>Viridis</c>.</summary>
        public static Colorscale Viridis { get; } = new("Viridis");

        /// <summary>Gets the plotly.js word <c>Cividis</c>.</summary>
        public static Colorscale Cividis { get; } = new("Cividis");
    }
}

using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>A choice of plotly.js: surface pattern.</summary>
    public sealed class SurfacePattern : IStyle
    {
        private readonly JsonNode _node;

        private SurfacePattern(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>A</c>.</summary>
        public static SurfacePattern A { get; } = new("A");
        /// <summary>Gets <c>B</c>.</summary>
        public static SurfacePattern B { get; } = new("B");
        /// <summary>Gets <c>C</c>.</summary>
        public static SurfacePattern C { get; } = new("C");
        /// <summary>Gets <c>D</c>.</summary>
        public static SurfacePattern D { get; } = new("D");
        /// <summary>Gets <c>E</c>.</summary>
        public static SurfacePattern E { get; } = new("E");
        /// <summary>Gets <c>A+B</c>.</summary>
        public static SurfacePattern AB { get; } = new("A+B");
        /// <summary>Gets <c>A+C</c>.</summary>
        public static SurfacePattern AC { get; } = new("A+C");
        /// <summary>Gets <c>A+D</c>.</summary>
        public static SurfacePattern AD { get; } = new("A+D");
        /// <summary>Gets <c>A+E</c>.</summary>
        public static SurfacePattern AE { get; } = new("A+E");
        /// <summary>Gets <c>B+C</c>.</summary>
        public static SurfacePattern BC { get; } = new("B+C");
        /// <summary>Gets <c>B+D</c>.</summary>
        public static SurfacePattern BD { get; } = new("B+D");
        /// <summary>Gets <c>B+E</c>.</summary>
        public static SurfacePattern BE { get; } = new("B+E");
        /// <summary>Gets <c>C+D</c>.</summary>
        public static SurfacePattern CD { get; } = new("C+D");
        /// <summary>Gets <c>C+E</c>.</summary>
        public static SurfacePattern CE { get; } = new("C+E");
        /// <summary>Gets <c>A+B+C</c>.</summary>
        public static SurfacePattern ABC { get; } = new("A+B+C");
        /// <summary>Gets <c>A+B+D</c>.</summary>
        public static SurfacePattern ABD { get; } = new("A+B+D");
        /// <summary>Gets <c>A+B+E</c>.</summary>
        public static SurfacePattern ABE { get; } = new("A+B+E");
        /// <summary>Gets <c>B+C+D</c>.</summary>
        public static SurfacePattern BCD { get; } = new("B+C+D");
        /// <summary>Gets <c>B+D+E</c>.</summary>
        public static SurfacePattern BDE { get; } = new("B+D+E");
        /// <summary>Gets <c>A+B+C+D</c>.</summary>
        public static SurfacePattern ABCD { get; } = new("A+B+C+D");
        /// <summary>Gets <c>B+C+D+E</c>.</summary>
        public static SurfacePattern BCDE { get; } = new("B+C+D+E");
        /// <summary>Gets <c>odd</c>.</summary>
        public static SurfacePattern Odd { get; } = new("odd");
        /// <summary>Gets <c>even</c>.</summary>
        public static SurfacePattern Even { get; } = new("even");
        /// <summary>Gets <c>all</c>.</summary>
        public static SurfacePattern All { get; } = new("all");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: triangulation algorithm.</summary>
    public sealed class TriangulationAlgorithm : IStyle
    {
        private readonly JsonNode _node;

        private TriangulationAlgorithm(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>-1</c>.</summary>
        public static TriangulationAlgorithm Delaunay { get; } = new(-1);
        /// <summary>Gets <c>0</c>.</summary>
        public static TriangulationAlgorithm ConvexHull { get; } = new(0);
        /// <summary>Gets <c>1</c>.</summary>
        public static TriangulationAlgorithm AlphaShape { get; } = new(1);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }
}

using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>A choice of plotly.js: marker symbol.</summary>
    public sealed class MarkerSymbol : IStyle
    {
        private readonly JsonNode _node;

        private MarkerSymbol(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>circle</c>.</summary>
        public static MarkerSymbol Circle { get; } = new("circle");
        /// <summary>Gets <c>square</c>.</summary>
        public static MarkerSymbol Square { get; } = new("square");
        /// <summary>Gets <c>diamond</c>.</summary>
        public static MarkerSymbol Diamond { get; } = new("diamond");
        /// <summary>Gets <c>cross</c>.</summary>
        public static MarkerSymbol Cross { get; } = new("cross");
        /// <summary>Gets <c>x</c>.</summary>
        public static MarkerSymbol X { get; } = new("x");
        /// <summary>Gets <c>triangle-up</c>.</summary>
        public static MarkerSymbol TriangleUp { get; } = new("triangle-up");
        /// <summary>Gets <c>triangle-down</c>.</summary>
        public static MarkerSymbol TriangleDown { get; } = new("triangle-down");
        /// <summary>Gets <c>triangle-left</c>.</summary>
        public static MarkerSymbol TriangleLeft { get; } = new("triangle-left");
        /// <summary>Gets <c>triangle-right</c>.</summary>
        public static MarkerSymbol TriangleRight { get; } = new("triangle-right");
        /// <summary>Gets <c>triangle-ne</c>.</summary>
        public static MarkerSymbol TriangleNE { get; } = new("triangle-ne");
        /// <summary>Gets <c>triangle-se</c>.</summary>
        public static MarkerSymbol TriangleSE { get; } = new("triangle-se");
        /// <summary>Gets <c>triangle-sw</c>.</summary>
        public static MarkerSymbol TriangleSW { get; } = new("triangle-sw");
        /// <summary>Gets <c>triangle-nw</c>.</summary>
        public static MarkerSymbol TriangleNW { get; } = new("triangle-nw");
        /// <summary>Gets <c>pentagon</c>.</summary>
        public static MarkerSymbol Pentagon { get; } = new("pentagon");
        /// <summary>Gets <c>hexagon</c>.</summary>
        public static MarkerSymbol Hexagon { get; } = new("hexagon");
        /// <summary>Gets <c>hexagon2</c>.</summary>
        public static MarkerSymbol Hexagon2 { get; } = new("hexagon2");
        /// <summary>Gets <c>octagon</c>.</summary>
        public static MarkerSymbol Octagon { get; } = new("octagon");
        /// <summary>Gets <c>star</c>.</summary>
        public static MarkerSymbol Star { get; } = new("star");
        /// <summary>Gets <c>hexagram</c>.</summary>
        public static MarkerSymbol Hexagram { get; } = new("hexagram");
        /// <summary>Gets <c>star-triangle-up</c>.</summary>
        public static MarkerSymbol StarTriangleUp { get; } = new("star-triangle-up");
        /// <summary>Gets <c>star-triangle-down</c>.</summary>
        public static MarkerSymbol StarTriangleDown { get; } = new("star-triangle-down");
        /// <summary>Gets <c>star-square</c>.</summary>
        public static MarkerSymbol StarSquare { get; } = new("star-square");
        /// <summary>Gets <c>star-diamond</c>.</summary>
        public static MarkerSymbol StarDiamond { get; } = new("star-diamond");
        /// <summary>Gets <c>diamond-tall</c>.</summary>
        public static MarkerSymbol DiamondTall { get; } = new("diamond-tall");
        /// <summary>Gets <c>diamond-wide</c>.</summary>
        public static MarkerSymbol DiamondWide { get; } = new("diamond-wide");
        /// <summary>Gets <c>hourglass</c>.</summary>
        public static MarkerSymbol Hourglass { get; } = new("hourglass");
        /// <summary>Gets <c>bowtie</c>.</summary>
        public static MarkerSymbol Bowtie { get; } = new("bowtie");
        /// <summary>Gets <c>circle-cross</c>.</summary>
        public static MarkerSymbol CircleCross { get; } = new("circle-cross");
        /// <summary>Gets <c>circle-x</c>.</summary>
        public static MarkerSymbol CircleX { get; } = new("circle-x");
        /// <summary>Gets <c>square-cross</c>.</summary>
        public static MarkerSymbol SquareCross { get; } = new("square-cross");
        /// <summary>Gets <c>square-x</c>.</summary>
        public static MarkerSymbol SquareX { get; } = new("square-x");
        /// <summary>Gets <c>diamond-cross</c>.</summary>
        public static MarkerSymbol DiamondCross { get; } = new("diamond-cross");
        /// <summary>Gets <c>diamond-x</c>.</summary>
        public static MarkerSymbol DiamondX { get; } = new("diamond-x");
        /// <summary>Gets <c>cross-thin</c>.</summary>
        public static MarkerSymbol CrossThin { get; } = new("cross-thin");
        /// <summary>Gets <c>x-thin</c>.</summary>
        public static MarkerSymbol XThin { get; } = new("x-thin");
        /// <summary>Gets <c>asterisk</c>.</summary>
        public static MarkerSymbol Asterisk { get; } = new("asterisk");
        /// <summary>Gets <c>hash</c>.</summary>
        public static MarkerSymbol Hash { get; } = new("hash");
        /// <summary>Gets <c>y-up</c>.</summary>
        public static MarkerSymbol YUp { get; } = new("y-up");
        /// <summary>Gets <c>y-down</c>.</summary>
        public static MarkerSymbol YDown { get; } = new("y-down");
        /// <summary>Gets <c>y-left</c>.</summary>
        public static MarkerSymbol YLeft { get; } = new("y-left");
        /// <summary>Gets <c>y-right</c>.</summary>
        public static MarkerSymbol YRight { get; } = new("y-right");
        /// <summary>Gets <c>line-ew</c>.</summary>
        public static MarkerSymbol LineEW { get; } = new("line-ew");
        /// <summary>Gets <c>line-ns</c>.</summary>
        public static MarkerSymbol LineNS { get; } = new("line-ns");
        /// <summary>Gets <c>line-ne</c>.</summary>
        public static MarkerSymbol LineNE { get; } = new("line-ne");
        /// <summary>Gets <c>line-nw</c>.</summary>
        public static MarkerSymbol LineNW { get; } = new("line-nw");
        /// <summary>Gets <c>arrow-up</c>.</summary>
        public static MarkerSymbol ArrowUp { get; } = new("arrow-up");
        /// <summary>Gets <c>arrow-down</c>.</summary>
        public static MarkerSymbol ArrowDown { get; } = new("arrow-down");
        /// <summary>Gets <c>arrow-left</c>.</summary>
        public static MarkerSymbol ArrowLeft { get; } = new("arrow-left");
        /// <summary>Gets <c>arrow-right</c>.</summary>
        public static MarkerSymbol ArrowRight { get; } = new("arrow-right");
        /// <summary>Gets <c>arrow-bar-up</c>.</summary>
        public static MarkerSymbol ArrowBarUp { get; } = new("arrow-bar-up");
        /// <summary>Gets <c>arrow-bar-down</c>.</summary>
        public static MarkerSymbol ArrowBarDown { get; } = new("arrow-bar-down");
        /// <summary>Gets <c>arrow-bar-left</c>.</summary>
        public static MarkerSymbol ArrowBarLeft { get; } = new("arrow-bar-left");
        /// <summary>Gets <c>arrow-bar-right</c>.</summary>
        public static MarkerSymbol ArrowBarRight { get; } = new("arrow-bar-right");
        /// <summary>Gets <c>arrow</c>.</summary>
        public static MarkerSymbol Arrow { get; } = new("arrow");
        /// <summary>Gets <c>arrow-wide</c>.</summary>
        public static MarkerSymbol ArrowWide { get; } = new("arrow-wide");

        /// <summary>A symbol that is open, dotted, or both.</summary>
        public static MarkerSymbol NewModified(MarkerSymbol item1, SymbolStyle item2) => new($"{item1}-{item2}");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();

        /// <inheritdoc/>
        public override bool Equals(object? obj) =>
            obj is MarkerSymbol other && JsonNode.DeepEquals(_node, other._node);

        /// <inheritdoc/>
        public override int GetHashCode() => _node.ToJsonString().GetHashCode(StringComparison.Ordinal);
    }
}

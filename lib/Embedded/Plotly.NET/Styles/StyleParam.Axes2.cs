using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>A choice of plotly.js: linear axis id.</summary>
    public sealed class LinearAxisId : IStyle
    {
        private readonly JsonNode _node;

        private LinearAxisId(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>free</c>.</summary>
        public static LinearAxisId Free { get; } = new("free");

        /// <summary>The horizontal axis with this number.</summary>
        public static LinearAxisId NewX(int item) => Named("x", item);

        /// <summary>The vertical axis with this number.</summary>
        public static LinearAxisId NewY(int item) => Named("y", item);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();

        /// <inheritdoc/>
        public override bool Equals(object? obj) =>
            obj is LinearAxisId other && JsonNode.DeepEquals(_node, other._node);

        /// <inheritdoc/>
        public override int GetHashCode() => _node.ToJsonString().GetHashCode(StringComparison.Ordinal);

        private static LinearAxisId Named(string word, int number) => new(number < 2 ? word : $"{word}{number}");
    }

    /// <summary>A choice of plotly.js: mirror.</summary>
    public sealed class Mirror : IStyle
    {
        private readonly JsonNode _node;

        private Mirror(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>true</c>.</summary>
        public static Mirror True { get; } = new(true);
        /// <summary>Gets <c>ticks</c>.</summary>
        public static Mirror Ticks { get; } = new("ticks");
        /// <summary>Gets <c>false</c>.</summary>
        public static Mirror False { get; } = new(false);
        /// <summary>Gets <c>all</c>.</summary>
        public static Mirror All { get; } = new("all");
        /// <summary>Gets <c>allticks</c>.</summary>
        public static Mirror AllTicks { get; } = new("allticks");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: range mode.</summary>
    public sealed class RangeMode : IStyle
    {
        private readonly JsonNode _node;

        private RangeMode(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>normal</c>.</summary>
        public static RangeMode Normal { get; } = new("normal");
        /// <summary>Gets <c>tozero</c>.</summary>
        public static RangeMode ToZero { get; } = new("tozero");
        /// <summary>Gets <c>nonnegative</c>.</summary>
        public static RangeMode NonNegative { get; } = new("nonnegative");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: rangebreak pattern.</summary>
    public sealed class RangebreakPattern : IStyle
    {
        private readonly JsonNode _node;

        private RangebreakPattern(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>day of week</c>.</summary>
        public static RangebreakPattern DayOfWeek { get; } = new("day of week");
        /// <summary>Gets <c>hour</c>.</summary>
        public static RangebreakPattern Hour { get; } = new("hour");
        /// <summary>Gets <c>the empty word</c>.</summary>
        public static RangebreakPattern NoPattern { get; } = new("");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: rangeslider range mode.</summary>
    public sealed class RangesliderRangeMode : IStyle
    {
        private readonly JsonNode _node;

        private RangesliderRangeMode(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>auto</c>.</summary>
        public static RangesliderRangeMode Auto { get; } = new("auto");
        /// <summary>Gets <c>fixed</c>.</summary>
        public static RangesliderRangeMode Fixed { get; } = new("fixed");
        /// <summary>Gets <c>match</c>.</summary>
        public static RangesliderRangeMode Match { get; } = new("match");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: range.</summary>
    public sealed class Range : IStyle
    {
        private readonly JsonNode _node;

        private Range(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;


        /// <summary>From the first value to the second.</summary>
        public static Range NewMinMax(IConvertible item1, IConvertible item2) => new(Values.All([item1, item2]));

        /// <summary>All values at once.</summary>
        public static Range NewValues(IConvertible[] item) => new(Values.All(item));

        /// <summary>From the first value to the second.</summary>
        public static Range ofMinMax<a, b>(a min, b max)
            where a : IConvertible
            where b : IConvertible => new(Values.All<IConvertible>([min, max]));
        /// <summary>All values at once.</summary>
        public static Range ofValues<a>(IEnumerable<a> values)
            where a : IConvertible => new(Values.All(values));

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is Range other && JsonNode.DeepEquals(_node, other._node);

        /// <inheritdoc/>
        public override int GetHashCode() => _node.ToJsonString().GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>A choice of plotly.js: scale anchor.</summary>
    public sealed class ScaleAnchor : IStyle
    {
        private readonly JsonNode _node;

        private ScaleAnchor(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>false</c>.</summary>
        public static ScaleAnchor False { get; } = new(false);

        /// <summary>The horizontal axis with this number.</summary>
        public static ScaleAnchor NewX(int item) => Named("x", item);

        /// <summary>The vertical axis with this number.</summary>
        public static ScaleAnchor NewY(int item) => Named("y", item);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is ScaleAnchor other && JsonNode.DeepEquals(_node, other._node);

        /// <inheritdoc/>
        public override int GetHashCode() => _node.ToJsonString().GetHashCode(StringComparison.Ordinal);

        private static ScaleAnchor Named(string word, int number) => new(number < 2 ? word : $"{word}{number}");
    }

    /// <summary>A choice of plotly.js: side.</summary>
    public sealed class Side : IStyle
    {
        private readonly JsonNode _node;

        private Side(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>top</c>.</summary>
        public static Side Top { get; } = new("top");
        /// <summary>Gets <c>top left</c>.</summary>
        public static Side TopLeft { get; } = new("top left");
        /// <summary>Gets <c>top center</c>.</summary>
        public static Side TopCenter { get; } = new("top center");
        /// <summary>Gets <c>top right</c>.</summary>
        public static Side TopRight { get; } = new("top right");
        /// <summary>Gets <c>bottom</c>.</summary>
        public static Side Bottom { get; } = new("bottom");
        /// <summary>Gets <c>left</c>.</summary>
        public static Side Left { get; } = new("left");
        /// <summary>Gets <c>right</c>.</summary>
        public static Side Right { get; } = new("right");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }
}

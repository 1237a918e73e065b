using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>A choice of plotly.js: box mean.</summary>
    public sealed class BoxMean : IStyle
    {
        private readonly JsonNode _node;

        private BoxMean(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>true</c>.</summary>
        public static BoxMean True { get; } = new(true);
        /// <summary>Gets <c>false</c>.</summary>
        public static BoxMean False { get; } = new(false);
        /// <summary>Gets <c>sd</c>.</summary>
        public static BoxMean SD { get; } = new("sd");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: box points.</summary>
    public sealed class BoxPoints : IStyle
    {
        private readonly JsonNode _node;

        private BoxPoints(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>outliers</c>.</summary>
        public static BoxPoints Outliers { get; } = new("outliers");
        /// <summary>Gets <c>all</c>.</summary>
        public static BoxPoints All { get; } = new("all");
        /// <summary>Gets <c>suspectedoutliers</c>.</summary>
        public static BoxPoints SuspectedOutliers { get; } = new("suspectedoutliers");
        /// <summary>Gets <c>false</c>.</summary>
        public static BoxPoints False { get; } = new(false);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: cumulative direction.</summary>
    public sealed class CumulativeDirection : IStyle
    {
        private readonly JsonNode _node;

        private CumulativeDirection(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>increasing</c>.</summary>
        public static CumulativeDirection Increasing { get; } = new("increasing");
        /// <summary>Gets <c>decreasing</c>.</summary>
        public static CumulativeDirection Decreasing { get; } = new("decreasing");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: currentbin.</summary>
    public sealed class Currentbin : IStyle
    {
        private readonly JsonNode _node;

        private Currentbin(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>Include</c>.</summary>
        public static Currentbin Include { get; } = new("Include");
        /// <summary>Gets <c>Exclude</c>.</summary>
        public static Currentbin Exclude { get; } = new("Exclude");
        /// <summary>Gets <c>Half</c>.</summary>
        public static Currentbin Half { get; } = new("Half");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: error type.</summary>
    public sealed class ErrorType : IStyle
    {
        private readonly JsonNode _node;

        private ErrorType(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>percent</c>.</summary>
        public static ErrorType Percent { get; } = new("percent");
        /// <summary>Gets <c>constant</c>.</summary>
        public static ErrorType Constant { get; } = new("constant");
        /// <summary>Gets <c>sqrt</c>.</summary>
        public static ErrorType Sqrt { get; } = new("sqrt");
        /// <summary>Gets <c>data</c>.</summary>
        public static ErrorType Data { get; } = new("data");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: hist func.</summary>
    public sealed class HistFunc : IStyle
    {
        private readonly JsonNode _node;

        private HistFunc(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>count</c>.</summary>
        public static HistFunc Count { get; } = new("count");
        /// <summary>Gets <c>sum</c>.</summary>
        public static HistFunc Sum { get; } = new("sum");
        /// <summary>Gets <c>avg</c>.</summary>
        public static HistFunc Avg { get; } = new("avg");
        /// <summary>Gets <c>min</c>.</summary>
        public static HistFunc Min { get; } = new("min");
        /// <summary>Gets <c>max</c>.</summary>
        public static HistFunc Max { get; } = new("max");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: hist norm.</summary>
    public sealed class HistNorm : IStyle
    {
        private readonly JsonNode _node;

        private HistNorm(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>the empty word</c>.</summary>
        public static HistNorm None { get; } = new("");
        /// <summary>Gets <c>percent</c>.</summary>
        public static HistNorm Percent { get; } = new("percent");
        /// <summary>Gets <c>probability</c>.</summary>
        public static HistNorm Probability { get; } = new("probability");
        /// <summary>Gets <c>density</c>.</summary>
        public static HistNorm Density { get; } = new("density");
        /// <summary>Gets <c>probability density</c>.</summary>
        public static HistNorm ProbabilityDensity { get; } = new("probability density");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: quartile method.</summary>
    public sealed class QuartileMethod : IStyle
    {
        private readonly JsonNode _node;

        private QuartileMethod(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>linear</c>.</summary>
        public static QuartileMethod Linear { get; } = new("linear");
        /// <summary>Gets <c>exclusive</c>.</summary>
        public static QuartileMethod Exclusive { get; } = new("exclusive");
        /// <summary>Gets <c>inclusive</c>.</summary>
        public static QuartileMethod Inclusive { get; } = new("inclusive");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: scale mode.</summary>
    public sealed class ScaleMode : IStyle
    {
        private readonly JsonNode _node;

        private ScaleMode(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>width</c>.</summary>
        public static ScaleMode Width { get; } = new("width");
        /// <summary>Gets <c>count</c>.</summary>
        public static ScaleMode Count { get; } = new("count");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: span mode.</summary>
    public sealed class SpanMode : IStyle
    {
        private readonly JsonNode _node;

        private SpanMode(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>soft</c>.</summary>
        public static SpanMode Soft { get; } = new("soft");
        /// <summary>Gets <c>hard</c>.</summary>
        public static SpanMode Hard { get; } = new("hard");
        /// <summary>Gets <c>manual</c>.</summary>
        public static SpanMode Manual { get; } = new("manual");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: violin side.</summary>
    public sealed class ViolinSide : IStyle
    {
        private readonly JsonNode _node;

        private ViolinSide(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>both</c>.</summary>
        public static ViolinSide Both { get; } = new("both");
        /// <summary>Gets <c>positive</c>.</summary>
        public static ViolinSide Positive { get; } = new("positive");
        /// <summary>Gets <c>negative</c>.</summary>
        public static ViolinSide Negative { get; } = new("negative");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }
}

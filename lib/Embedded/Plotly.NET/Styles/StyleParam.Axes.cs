using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>How an axis spaces its values.</summary>
    public sealed class AxisType : IStyle
    {
        private readonly string _word;

        private AxisType(string word) => _word = word;

        JsonNode IStyle.Node => Values.Word(_word);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _word;

        /// <summary>Gets the plotly.js word <c>-</c>.</summary>
        public static AxisType Auto { get; } = new("-");

        /// <summary>Gets the plotly.js word <c>linear</c>.</summary>
        public static AxisType Linear { get; } = new("linear");

        /// <summary>Gets the plotly.js word <c>log</c>.</summary>
        public static AxisType Log { get; } = new("log");

        /// <summary>Gets the plotly.js word <c>date</c>.</summary>
        public static AxisType Date { get; } = new("date");

        /// <summary>Gets the plotly.js word <c>category</c>.</summary>
        public static AxisType Category { get; } = new("category");

        /// <summary>Gets the plotly.js word <c>multicategory</c>.</summary>
        public static AxisType MultiCategory { get; } = new("multicategory");
    }

    /// <summary>Whether an axis repeats at the opposite side.</summary>
    public sealed class Mirror : IStyle
    {
        private readonly string _word;

        private Mirror(string word) => _word = word;

        JsonNode IStyle.Node => Values.Word(_word);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _word;

        /// <summary>Gets the plotly.js word <c>ticks</c>.</summary>
        public static Mirror Ticks { get; } = new("ticks");

        /// <summary>Gets the plotly.js word <c>all</c>.</summary>
        public static Mirror All { get; } = new("all");

        /// <summary>Gets the plotly.js word <c>allticks</c>.</summary>
        public static Mirror AllTicks { get; } = new("allticks");

        /// <summary>Gets the plotly.js value <c>true</c>.</summary>
        public static Mirror True { get; } = new("true");

        /// <summary>Gets the plotly.js value <c>false</c>.</summary>
        public static Mirror False { get; } = new("false");
    }

    /// <summary>A side of the plot.</summary>
    public sealed class Side : IStyle
    {
        private readonly string _word;

        private Side(string word) => _word = word;

        JsonNode IStyle.Node => Values.Word(_word);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _word;

        /// <summary>Gets the plotly.js word <c>top</c>.</summary>
        public static Side Top { get; } = new("top");

        /// <summary>Gets the plotly.js word <c>top left</c>.</summary>
        public static Side TopLeft { get; } = new("top left");

        /// <summary>Gets the plotly.js word <c>top center</c>.</summary>
        public static Side TopCenter { get; } = new("top center");

        /// <summary>Gets the plotly.js word <c>top right</c>.</summary>
        public static Side TopRight { get; } = new("top right");

        /// <summary>Gets the plotly.js word <c>bottom</c>.</summary>
        public static Side Bottom { get; } = new("bottom");

        /// <summary>Gets the plotly.js word <c>left</c>.</summary>
        public static Side Left { get; } = new("left");

        /// <summary>Gets the plotly.js word <c>right</c>.</summary>
        public static Side Right { get; } = new("right");
    }

    /// <summary>The order of names along an axis.</summary>
    public sealed class CategoryOrder : IStyle
    {
        private readonly string _word;

        private CategoryOrder(string word) => _word = word;

        JsonNode IStyle.Node => Values.Word(_word);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _word;

        /// <summary>Gets the plotly.js word <c>trace</c>.</summary>
        public static CategoryOrder Trace { get; } = new("trace");

        /// <summary>Gets the plotly.js word <c>array</c>.</summary>
        public static CategoryOrder Array { get; } = new("array");

        /// <summary>Gets the plotly.js word <c>category ascending</c>.</summary>
        public static CategoryOrder CategoryAscending { get; } = new("category ascending");

        /// <summary>Gets the plotly.js word <c>category descending</c>.</summary>
        public static CategoryOrder CategoryDescending { get; } = new("category descending");
    }

    /// <summary>The name of an axis as traces use it.</summary>
    public sealed class LinearAxisId : IStyle
    {
        private readonly string _word;

        private LinearAxisId(string word) => _word = word;

        JsonNode IStyle.Node => Values.Word(_word);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _word;

        /// <summary>Gets the plotly.js word <c>free</c>.</summary>
        public static LinearAxisId Free { get; } = new("free");

        /// <summary>The horizontal axis with this number.</summary>
        /// <param name="item">The number, from 1.</param>
        public static LinearAxisId NewX(int item) => new(item < 2 ? "x" : $"x{item}");

        /// <summary>The vertical axis with this number.</summary>
        /// <param name="item">The number, from 1.</param>
        public static LinearAxisId NewY(int item) => new(item < 2 ? "y" : $"y{item}");
    }

    /// <summary>The name of an axis as layouts use it.</summary>
    public sealed class SubPlotId : IStyle
    {
        private readonly string _word;

        private SubPlotId(string word) => _word = word;

        JsonNode IStyle.Node => Values.Word(_word);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _word;

        /// <summary>The horizontal axis with this number.</summary>
        /// <param name="item">The number, from 1.</param>
        public static SubPlotId NewXAxis(int item) => new(item < 2 ? "xaxis" : $"xaxis{item}");

        /// <summary>The vertical axis with this number.</summary>
        /// <param name="item">The number, from 1.</param>
        public static SubPlotId NewYAxis(int item) => new(item < 2 ? "yaxis" : $"yaxis{item}");
    }

    /// <summary>Whether a trace is drawn.</summary>
    public sealed class Visible : IStyle
    {
        private readonly string _word;

        private Visible(string word) => _word = word;

        JsonNode IStyle.Node => Values.Word(_word);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _word;

        /// <summary>Gets the plotly.js word <c>legendonly</c>.</summary>
        public static Visible LegendOnly { get; } = new("legendonly");

        /// <summary>Gets the plotly.js value <c>true</c>.</summary>
        public static Visible True { get; } = new("true");

        /// <summary>Gets the plotly.js value <c>false</c>.</summary>
        public static Visible False { get; } = new("false");
    }
}

using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

/// <summary>The words that the plotly.js schema knows, as types.</summary>
public static partial class StyleParam
{
    /// <summary>A choice of plotly.js: auto range.</summary>
    public sealed class AutoRange : IStyle
    {
        private readonly JsonNode _node;

        private AutoRange(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>true</c>.</summary>
        public static AutoRange True { get; } = new(true);
        /// <summary>Gets <c>false</c>.</summary>
        public static AutoRange False { get; } = new(false);
        /// <summary>Gets <c>reversed</c>.</summary>
        public static AutoRange Reversed { get; } = new("reversed");
        /// <summary>Gets <c>min reversed</c>.</summary>
        public static AutoRange MinReversed { get; } = new("min reversed");
        /// <summary>Gets <c>max reversed</c>.</summary>
        public static AutoRange MaxReversed { get; } = new("max reversed");
        /// <summary>Gets <c>min</c>.</summary>
        public static AutoRange Min { get; } = new("min");
        /// <summary>Gets <c>max</c>.</summary>
        public static AutoRange Max { get; } = new("max");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: auto type numbers.</summary>
    public sealed class AutoTypeNumbers : IStyle
    {
        private readonly JsonNode _node;

        private AutoTypeNumbers(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>convert types</c>.</summary>
        public static AutoTypeNumbers ConvertTypes { get; } = new("convert types");
        /// <summary>Gets <c>strict</c>.</summary>
        public static AutoTypeNumbers Strict { get; } = new("strict");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: axis constraint.</summary>
    public sealed class AxisConstraint : IStyle
    {
        private readonly JsonNode _node;

        private AxisConstraint(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>range</c>.</summary>
        public static AxisConstraint Range { get; } = new("range");
        /// <summary>Gets <c>domain</c>.</summary>
        public static AxisConstraint Domain { get; } = new("domain");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: axis constraint direction.</summary>
    public sealed class AxisConstraintDirection : IStyle
    {
        private readonly JsonNode _node;

        private AxisConstraintDirection(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>left</c>.</summary>
        public static AxisConstraintDirection Left { get; } = new("left");
        /// <summary>Gets <c>center</c>.</summary>
        public static AxisConstraintDirection Center { get; } = new("center");
        /// <summary>Gets <c>right</c>.</summary>
        public static AxisConstraintDirection Right { get; } = new("right");
        /// <summary>Gets <c>top</c>.</summary>
        public static AxisConstraintDirection Top { get; } = new("top");
        /// <summary>Gets <c>middle</c>.</summary>
        public static AxisConstraintDirection Middle { get; } = new("middle");
        /// <summary>Gets <c>bottom</c>.</summary>
        public static AxisConstraintDirection Bottom { get; } = new("bottom");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: axis type.</summary>
    public sealed class AxisType : IStyle
    {
        private readonly JsonNode _node;

        private AxisType(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>-</c>.</summary>
        public static AxisType Auto { get; } = new("-");
        /// <summary>Gets <c>linear</c>.</summary>
        public static AxisType Linear { get; } = new("linear");
        /// <summary>Gets <c>log</c>.</summary>
        public static AxisType Log { get; } = new("log");
        /// <summary>Gets <c>date</c>.</summary>
        public static AxisType Date { get; } = new("date");
        /// <summary>Gets <c>category</c>.</summary>
        public static AxisType Category { get; } = new("category");
        /// <summary>Gets <c>multicategory</c>.</summary>
        public static AxisType MultiCategory { get; } = new("multicategory");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: calendar.</summary>
    public sealed class Calendar : IStyle
    {
        private readonly JsonNode _node;

        private Calendar(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>gregorian</c>.</summary>
        public static Calendar Gregorian { get; } = new("gregorian");
        /// <summary>Gets <c>chinese</c>.</summary>
        public static Calendar Chinese { get; } = new("chinese");
        /// <summary>Gets <c>coptic</c>.</summary>
        public static Calendar Coptic { get; } = new("coptic");
        /// <summary>Gets <c>discworld</c>.</summary>
        public static Calendar Discworld { get; } = new("discworld");
        /// <summary>Gets <c>ethiopian</c>.</summary>
        public static Calendar Ethiopian { get; } = new("ethiopian");
        /// <summary>Gets <c>hebrew</c>.</summary>
        public static Calendar Hebrew { get; } = new("hebrew");
        /// <summary>Gets <c>islamic</c>.</summary>
        public static Calendar Islamic { get; } = new("islamic");
        /// <summary>Gets <c>julian</c>.</summary>
        public static Calendar Julian { get; } = new("julian");
        /// <summary>Gets <c>mayan</c>.</summary>
        public static Calendar Mayan { get; } = new("mayan");
        /// <summary>Gets <c>nanakshahi</c>.</summary>
        public static Calendar Nanakshahi { get; } = new("nanakshahi");
        /// <summary>Gets <c>nepali</c>.</summary>
        public static Calendar Nepali { get; } = new("nepali");
        /// <summary>Gets <c>persian</c>.</summary>
        public static Calendar Persian { get; } = new("persian");
        /// <summary>Gets <c>jalali</c>.</summary>
        public static Calendar Jalali { get; } = new("jalali");
        /// <summary>Gets <c>taiwan</c>.</summary>
        public static Calendar Taiwan { get; } = new("taiwan");
        /// <summary>Gets <c>thai</c>.</summary>
        public static Calendar Thai { get; } = new("thai");
        /// <summary>Gets <c>ummalqura</c>.</summary>
        public static Calendar Ummalqura { get; } = new("ummalqura");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: category order.</summary>
    public sealed class CategoryOrder : IStyle
    {
        private readonly JsonNode _node;

        private CategoryOrder(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>trace</c>.</summary>
        public static CategoryOrder Trace { get; } = new("trace");
        /// <summary>Gets <c>category ascending</c>.</summary>
        public static CategoryOrder CategoryAscending { get; } = new("category ascending");
        /// <summary>Gets <c>category descending</c>.</summary>
        public static CategoryOrder CategoryDescending { get; } = new("category descending");
        /// <summary>Gets <c>array</c>.</summary>
        public static CategoryOrder Array { get; } = new("array");
        /// <summary>Gets <c>total ascending</c>.</summary>
        public static CategoryOrder TotalAscending { get; } = new("total ascending");
        /// <summary>Gets <c>total descending</c>.</summary>
        public static CategoryOrder TotalDescending { get; } = new("total descending");
        /// <summary>Gets <c>min ascending</c>.</summary>
        public static CategoryOrder MinAscending { get; } = new("min ascending");
        /// <summary>Gets <c>min descending</c>.</summary>
        public static CategoryOrder MinDescending { get; } = new("min descending");
        /// <summary>Gets <c>max ascending</c>.</summary>
        public static CategoryOrder MaxAscending { get; } = new("max ascending");
        /// <summary>Gets <c>max descending</c>.</summary>
        public static CategoryOrder MaxDescending { get; } = new("max descending");
        /// <summary>Gets <c>sum ascending</c>.</summary>
        public static CategoryOrder SumAscending { get; } = new("sum ascending");
        /// <summary>Gets <c>sum descending</c>.</summary>
        public static CategoryOrder SumDescending { get; } = new("sum descending");
        /// <summary>Gets <c>mean ascending</c>.</summary>
        public static CategoryOrder MeanAscending { get; } = new("mean ascending");
        /// <summary>Gets <c>mean descending</c>.</summary>
        public static CategoryOrder MeanDescending { get; } = new("mean descending");
        /// <summary>Gets <c>median ascending</c>.</summary>
        public static CategoryOrder MedianAscending { get; } = new("median ascending");
        /// <summary>Gets <c>median descending</c>.</summary>
        public static CategoryOrder MedianDescending { get; } = new("median descending");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }
}

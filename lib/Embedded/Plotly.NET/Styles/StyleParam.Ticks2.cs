using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>A choice of plotly.js: tick label position.</summary>
    public sealed class TickLabelPosition : IStyle
    {
        private readonly JsonNode _node;

        private TickLabelPosition(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>outside</c>.</summary>
        public static TickLabelPosition Outside { get; } = new("outside");
        /// <summary>Gets <c>inside</c>.</summary>
        public static TickLabelPosition Inside { get; } = new("inside");
        /// <summary>Gets <c>outside top</c>.</summary>
        public static TickLabelPosition OutsideTop { get; } = new("outside top");
        /// <summary>Gets <c>inside top</c>.</summary>
        public static TickLabelPosition InsideTop { get; } = new("inside top");
        /// <summary>Gets <c>outside left</c>.</summary>
        public static TickLabelPosition OutsideLeft { get; } = new("outside left");
        /// <summary>Gets <c>inside left</c>.</summary>
        public static TickLabelPosition InsideLeft { get; } = new("inside left");
        /// <summary>Gets <c>outside right</c>.</summary>
        public static TickLabelPosition OutsideRight { get; } = new("outside right");
        /// <summary>Gets <c>inside right</c>.</summary>
        public static TickLabelPosition InsideRight { get; } = new("inside right");
        /// <summary>Gets <c>outside bottom</c>.</summary>
        public static TickLabelPosition OutsideBottom { get; } = new("outside bottom");
        /// <summary>Gets <c>inside bottom</c>.</summary>
        public static TickLabelPosition InsideBottom { get; } = new("inside bottom");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: tick mode.</summary>
    public sealed class TickMode : IStyle
    {
        private readonly JsonNode _node;

        private TickMode(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>auto</c>.</summary>
        public static TickMode Auto { get; } = new("auto");
        /// <summary>Gets <c>linear</c>.</summary>
        public static TickMode Linear { get; } = new("linear");
        /// <summary>Gets <c>array</c>.</summary>
        public static TickMode Array { get; } = new("array");
        /// <summary>Gets <c>sync</c>.</summary>
        public static TickMode Sync { get; } = new("sync");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: tick options.</summary>
    public sealed class TickOptions : IStyle
    {
        private readonly JsonNode _node;

        private TickOptions(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>outside</c>.</summary>
        public static TickOptions Outside { get; } = new("outside");
        /// <summary>Gets <c>inside</c>.</summary>
        public static TickOptions Inside { get; } = new("inside");
        /// <summary>Gets <c>the empty word</c>.</summary>
        public static TickOptions Empty { get; } = new("");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: time step.</summary>
    public sealed class TimeStep : IStyle
    {
        private readonly JsonNode _node;

        private TimeStep(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>month</c>.</summary>
        public static TimeStep Month { get; } = new("month");
        /// <summary>Gets <c>year</c>.</summary>
        public static TimeStep Year { get; } = new("year");
        /// <summary>Gets <c>day</c>.</summary>
        public static TimeStep Day { get; } = new("day");
        /// <summary>Gets <c>hour</c>.</summary>
        public static TimeStep Hour { get; } = new("hour");
        /// <summary>Gets <c>minute</c>.</summary>
        public static TimeStep Minute { get; } = new("minute");
        /// <summary>Gets <c>second</c>.</summary>
        public static TimeStep Second { get; } = new("second");
        /// <summary>Gets <c>all</c>.</summary>
        public static TimeStep All { get; } = new("all");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: time step mode.</summary>
    public sealed class TimeStepMode : IStyle
    {
        private readonly JsonNode _node;

        private TimeStepMode(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>backward</c>.</summary>
        public static TimeStepMode Backward { get; } = new("backward");
        /// <summary>Gets <c>todate</c>.</summary>
        public static TimeStepMode ToDate { get; } = new("todate");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }

    /// <summary>A choice of plotly.js: layer.</summary>
    public sealed class Layer : IStyle
    {
        private readonly JsonNode _node;

        private Layer(JsonNode node) => _node = node;

        JsonNode IStyle.Node => _node;

        /// <summary>Gets <c>below</c>.</summary>
        public static Layer Below { get; } = new("below");
        /// <summary>Gets <c>above</c>.</summary>
        public static Layer Above { get; } = new("above");
        /// <summary>Gets <c>above traces</c>.</summary>
        public static Layer AboveTraces { get; } = new("above traces");
        /// <summary>Gets <c>below traces</c>.</summary>
        public static Layer BelowTraces { get; } = new("below traces");

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _node.ToString();
    }
}

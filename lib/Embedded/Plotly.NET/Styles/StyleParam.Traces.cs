using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

/// <summary>The words of plotly.js that a style may use, each kind a type of its own.</summary>
public static partial class StyleParam
{
    /// <summary>What is drawn at each point of a trace.</summary>
    public sealed class Mode : IStyle
    {
        private readonly string _word;

        private Mode(string word) => _word = word;

        JsonNode IStyle.Node => Values.Word(_word);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _word;

        /// <summary>Gets the plotly.js word <c>none</c>.</summary>
        public static Mode None { get; } = new("none");

        /// <summary>Gets the plotly.js word <c>lines</c>.</summary>
        public static Mode Lines { get; } = new("lines");

        /// <summary>Gets the plotly.js word <c>lines+markers</c>.</summary>
        public static Mode Lines_Markers { get; } = new("lines+markers");

        /// <summary>Gets the plotly.js word <c>lines+text</c>.</summary>
        public static Mode Lines_Text { get; } = new("lines+text");

        /// <summary>Gets the plotly.js word <c>lines+markers+text</c>.</summary>
        public static Mode Lines_Markers_Text { get; } = new("lines+markers+text");

        /// <summary>Gets the plotly.js word <c>markers</c>.</summary>
        public static Mode Markers { get; } = new("markers");

        /// <summary>Gets the plotly.js word <c>markers+text</c>.</summary>
        public static Mode Markers_Text { get; } = new("markers+text");

        /// <summary>Gets the plotly.js word <c>text</c>.</summary>
        public static Mode Text { get; } = new("text");
    }

    /// <summary>Where a text stands beside its point.</summary>
    public sealed class TextPosition : IStyle
    {
        private readonly string _word;

        private TextPosition(string word) => _word = word;

        JsonNode IStyle.Node => Values.Word(_word);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _word;

        /// <summary>Gets the plotly.js word <c>top left</c>.</summary>
        public static TextPosition TopLeft { get; } = new("top left");

        /// <summary>Gets the plotly.js word <c>top center</c>.</summary>
        public static TextPosition TopCenter { get; } = new("top center");

        /// <summary>Gets the plotly.js word <c>top right</c>.</summary>
        public static TextPosition TopRight { get; } = new("top right");

        /// <summary>Gets the plotly.js word <c>middle left</c>.</summary>
        public static TextPosition MiddleLeft { get; } = new("middle left");

        /// <summary>Gets the plotly.js word <c>middle center</c>.</summary>
        public static TextPosition MiddleCenter { get; } = new("middle center");

        /// <summary>Gets the plotly.js word <c>middle right</c>.</summary>
        public static TextPosition MiddleRight { get; } = new("middle right");

        /// <summary>Gets the plotly.js word <c>bottom left</c>.</summary>
        public static TextPosition BottomLeft { get; } = new("bottom left");

        /// <summary>Gets the plotly.js word <c>bottom center</c>.</summary>
        public static TextPosition BottomCenter { get; } = new("bottom center");

        /// <summary>Gets the plotly.js word <c>bottom right</c>.</summary>
        public static TextPosition BottomRight { get; } = new("bottom right");

        /// <summary>Gets the plotly.js word <c>auto</c>.</summary>
        public static TextPosition Auto { get; } = new("auto");

        /// <summary>Gets the plotly.js word <c>inside</c>.</summary>
        public static TextPosition Inside { get; } = new("inside");

        /// <summary>Gets the plotly.js word <c>outside</c>.</summary>
        public static TextPosition Outside { get; } = new("outside");

        /// <summary>Gets the plotly.js word <c>none</c>.</summary>
        public static TextPosition None { get; } = new("none");
    }

    /// <summary>The direction of a trace.</summary>
    public sealed class Orientation : IStyle
    {
        private readonly string _word;

        private Orientation(string word) => _word = word;

        JsonNode IStyle.Node => Values.Word(_word);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _word;

        /// <summary>Gets the plotly.js word <c>h</c>.</summary>
        public static Orientation Horizontal { get; } = new("h");

        /// <summary>Gets the plotly.js word <c>v</c>.</summary>
        public static Orientation Vertical { get; } = new("v");
    }

    /// <summary>How a stack of traces is normalised.</summary>
    public sealed class GroupNorm : IStyle
    {
        private readonly string _word;

        private GroupNorm(string word) => _word = word;

        JsonNode IStyle.Node => Values.Word(_word);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _word;

        /// <summary>Gets the empty word, no normalisation.</summary>
        public static GroupNorm None { get; } = new("");

        /// <summary>Gets the plotly.js word <c>fraction</c>.</summary>
        public static GroupNorm Fraction { get; } = new("fraction");

        /// <summary>Gets the plotly.js word <c>percent</c>.</summary>
        public static GroupNorm Percent { get; } = new("percent");
    }

    /// <summary>The area beside a trace that is filled.</summary>
    public sealed class Fill : IStyle
    {
        private readonly string _word;

        private Fill(string word) => _word = word;

        JsonNode IStyle.Node => Values.Word(_word);

        /// <summary>Gives the word as plotly.js writes it.</summary>
        public override string ToString() => _word;

        /// <summary>Gets the plotly.js word <c>none</c>.</summary>
        public static Fill None { get; } = new("none");

        /// <summary>Gets the plotly.js word <c>tozeroy</c>.</summary>
        public static Fill ToZero_y { get; } = new("tozeroy");

        /// <summary>Gets the plotly.js word <c>tozerox</c>.</summary>
        public static Fill ToZero_x { get; } = new("tozerox");

        /// <summary>Gets the plotly.js word <c>tonexty</c>.</summary>
        public static Fill ToNext_y { get; } = new("tonexty");

        /// <summary>Gets the plotly.js word <c>tonextx</c>.</summary>
        public static Fill ToNext_x { get; } = new("tonextx");

        /// <summary>Gets the plotly.js word <c>toself</c>.</summary>
        public static Fill ToSelf { get; } = new("toself");

        /// <summary>Gets the plotly.js word <c>tonext</c>.</summary>
        public static Fill ToNext { get; } = new("tonext");
    }
}

using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET
{
    /// <summary>How a line looks.</summary>
    public sealed class Line : IStyle
    {
        private Line(JsonObject json) => Json = json;

        internal JsonObject Json { get; }

        JsonNode IStyle.Node => Json;

        /// <summary>Makes a line style; what is left out stays as plotly.js has it.</summary>
        /// <param name="Color">The colour.</param>
        /// <param name="Dash">The dash.</param>
        /// <param name="Width">The width in pixels.</param>
        internal static Line init(Color? Color = null, StyleParam.DrawingStyle? Dash = null, double? Width = null) =>
            new(new JsonObject().SetStyle("color", Color).SetStyle("dash", Dash).SetNumber("width", Width));
    }

    /// <summary>How words look.</summary>
    public sealed class Font : IStyle
    {
        private Font(JsonObject json) => Json = json;

        internal JsonObject Json { get; }

        JsonNode IStyle.Node => Json;

        /// <summary>Makes a font; what is left out stays as plotly.js has it.</summary>
        /// <param name="Size">The size in pixels.</param>
        /// <param name="Color">The colour.</param>
        internal static Font init(double? Size = null, Color? Color = null) =>
            new(new JsonObject().SetNumber("size", Size).SetStyle("color", Color));
    }

    /// <summary>The words above a chart or beside an axis.</summary>
    public sealed class Title : IStyle
    {
        private Title(JsonObject json) => Json = json;

        internal JsonObject Json { get; }

        JsonNode IStyle.Node => Json;

        /// <summary>Makes a title.</summary>
        /// <param name="Text">The words.</param>
        /// <param name="Font">Their font.</param>
        /// <param name="Standoff">The distance from the axis in pixels.</param>
        internal static Title init(string? Text = null, Font? Font = null, int? Standoff = null)
        {
            var json = new JsonObject();
            if (Text is not null)
                json["text"] = Text;
            return new Title(json.SetStyle("font", Font).SetNumber("standoff", Standoff));
        }
    }
}

namespace Plotly.NET.TraceObjects
{
    /// <summary>How the marks at points look.</summary>
    public sealed class Marker : IStyle
    {
        private Marker(JsonObject json) => Json = json;

        internal JsonObject Json { get; }

        JsonNode IStyle.Node => Json;

        /// <summary>Makes a marker style; what is left out stays as plotly.js has it.</summary>
        /// <param name="Color">One colour for all, or one per point.</param>
        /// <param name="Colorscale">The colours that numbers in <paramref name="Color"/> stand for.</param>
        /// <param name="Outline">The outline.</param>
        /// <param name="Opacity">The opacity, 0 to 1.</param>
        /// <param name="ShowScale">Whether the colour scale is explained beside the chart.</param>
        /// <param name="Size">The diameter in pixels.</param>
        /// <param name="MultiSize">The diameter of each marker.</param>
        /// <param name="Symbol">The shape.</param>
        internal static Marker init(
            Color? Color = null,
            StyleParam.Colorscale? Colorscale = null,
            Line? Outline = null,
            double? Opacity = null,
            bool? ShowScale = null,
            int? Size = null,
            IEnumerable<int>? MultiSize = null,
            StyleParam.MarkerSymbol? Symbol = null)
        {
            var json = new JsonObject().SetStyle("color", Color).SetStyle("colorscale", Colorscale)
                .SetStyle("line", Outline).SetNumber("opacity", Opacity).SetNumber("size", Size)
                .SetStyle("symbol", Symbol);
            if (ShowScale is { } show)
                json["showscale"] = show;
            if (MultiSize is not null)
                json["size"] = new JsonArray([.. MultiSize.Select(s => JsonValue.Create(s))]);
            return new Marker(json);
        }
    }
}

namespace Plotly.NET.LayoutObjects
{
    /// <summary>A slider under the horizontal axis that chooses what is shown.</summary>
    public sealed class RangeSlider : IStyle
    {
        JsonNode IStyle.Node => new JsonObject();
    }

    /// <summary>Buttons that choose a range of the horizontal axis; none can be made yet.</summary>
    public sealed class RangeSelector : IStyle
    {
        internal RangeSelector()
        {
        }

        JsonNode IStyle.Node => new JsonObject();
    }
}

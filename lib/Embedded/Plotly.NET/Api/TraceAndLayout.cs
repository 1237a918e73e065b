using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

/// <summary>One trace of a chart after the plotly.js schema.</summary>
public sealed class Trace : IStyle
{
    private readonly JsonObject _json;

    internal Trace(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Gets the plotly.js word for the kind of the trace, for example <c>scatter</c>.</summary>
    public string type => _json[nameof(type)]!.ToString();

    /// <summary>Gives the trace as JSON.</summary>
    public override string ToString() => _json.ToJsonString();
}

/// <summary>All about a chart that belongs to no trace: title, axes, legend, size.</summary>
public sealed class Layout : IStyle
{
    private readonly JsonObject _json;

    internal Layout(JsonObject json) => _json = json;

    JsonNode IStyle.Node => _json;

    /// <summary>Gives the layout as JSON.</summary>
    public override string ToString() => _json.ToJsonString();
}

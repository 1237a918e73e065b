// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>A trace of the type <c>scattergeo</c>.</summary>
public class Scattergeo : Trace
{
    /// <summary>Makes a trace that holds its type and nothing else.</summary>
    public Scattergeo() => type = "scattergeo";

    /// <summary>Gets or sets <c>geo</c>: the id of a plot; geo when not set.</summary>
    public string? geo { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="geo"/> was set.</summary>
    public bool ShouldSerializegeo() => Members.Has(nameof(geo));

    /// <summary>Gets or sets <c>hoverinfo</c>: any of lon, lat, location, text, name, joined by +, or one
    /// for each point; all when not set.</summary>
    public string? hoverinfo { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="hoverinfo"/> was set.</summary>
    public bool ShouldSerializehoverinfo() => Members.Has(nameof(hoverinfo));

    /// <summary>Gets or sets <c>lat</c>: a sequence of values.</summary>
    public object? lat { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="lat"/> was set.</summary>
    public bool ShouldSerializelat() => Members.Has(nameof(lat));

    /// <summary>Gets or sets <c>latsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? latsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="latsrc"/> was set.</summary>
    public bool ShouldSerializelatsrc() => Members.Has(nameof(latsrc));

    /// <summary>Gets or sets <c>legendgroup</c>: a text.</summary>
    public string? legendgroup { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="legendgroup"/> was set.</summary>
    public bool ShouldSerializelegendgroup() => Members.Has(nameof(legendgroup));

    /// <summary>Gets or sets <c>line</c>: an object.</summary>
    public Line? line { get => Members.Get<Line?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="line"/> was set.</summary>
    public bool ShouldSerializeline() => Members.Has(nameof(line));

    /// <summary>Gets or sets <c>locationmode</c>: one of ISO-3, USA-states, country names, geojson-id;
    /// ISO-3 when not set.</summary>
    public object? locationmode { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="locationmode"/> was set.</summary>
    public bool ShouldSerializelocationmode() => Members.Has(nameof(locationmode));

    /// <summary>Gets or sets <c>locations</c>: a sequence of values.</summary>
    public object? locations { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="locations"/> was set.</summary>
    public bool ShouldSerializelocations() => Members.Has(nameof(locations));

    /// <summary>Gets or sets <c>locationssrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? locationssrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="locationssrc"/> was set.</summary>
    public bool ShouldSerializelocationssrc() => Members.Has(nameof(locationssrc));

    /// <summary>Gets or sets <c>lon</c>: a sequence of values.</summary>
    public object? lon { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="lon"/> was set.</summary>
    public bool ShouldSerializelon() => Members.Has(nameof(lon));

    /// <summary>Gets or sets <c>lonsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? lonsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="lonsrc"/> was set.</summary>
    public bool ShouldSerializelonsrc() => Members.Has(nameof(lonsrc));

    /// <summary>Gets or sets <c>marker</c>: an object.</summary>
    public Marker? marker { get => Members.Get<Marker?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="marker"/> was set.</summary>
    public bool ShouldSerializemarker() => Members.Has(nameof(marker));

    /// <summary>Gets or sets <c>mode</c>: any of lines, markers, text, joined by +; markers when not set.</summary>
    public string? mode { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="mode"/> was set.</summary>
    public bool ShouldSerializemode() => Members.Has(nameof(mode));

    /// <summary>Gets or sets <c>opacity</c>: a number, 0 to 1; 1 when not set.</summary>
    public double opacity { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="opacity"/> was set.</summary>
    public bool ShouldSerializeopacity() => Members.Has(nameof(opacity));

    /// <summary>Gets or sets <c>showlegend</c>: true or false; true when not set.</summary>
    public bool showlegend { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showlegend"/> was set.</summary>
    public bool ShouldSerializeshowlegend() => Members.Has(nameof(showlegend));

    /// <summary>Gets or sets <c>stream</c>: a column of plotly's cloud; no use offline.</summary>
    public Stream? stream { get => Members.Get<Stream?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="stream"/> was set.</summary>
    public bool ShouldSerializestream() => Members.Has(nameof(stream));

    /// <summary>Gets or sets <c>text</c>: a text, or one for each point.</summary>
    public string? text { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="text"/> was set.</summary>
    public bool ShouldSerializetext() => Members.Has(nameof(text));

    /// <summary>Gets or sets <c>textfont</c>: an object.</summary>
    public Textfont? textfont { get => Members.Get<Textfont?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="textfont"/> was set.</summary>
    public bool ShouldSerializetextfont() => Members.Has(nameof(textfont));

    /// <summary>Gets or sets <c>textposition</c>: one of top left, top center, top right, middle left,
    /// middle center, middle right, bottom left, bottom center, bottom right, or one for each point;
    /// middle center when not set.</summary>
    public object? textposition { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="textposition"/> was set.</summary>
    public bool ShouldSerializetextposition() => Members.Has(nameof(textposition));

    /// <summary>Gets or sets <c>textpositionsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? textpositionsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="textpositionsrc"/> was set.</summary>
    public bool ShouldSerializetextpositionsrc() => Members.Has(nameof(textpositionsrc));

    /// <summary>Gets or sets <c>textsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? textsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="textsrc"/> was set.</summary>
    public bool ShouldSerializetextsrc() => Members.Has(nameof(textsrc));

    /// <summary>Gets or sets <c>type</c>: the kind of the trace; scattergeo when not set.</summary>
    public string? type { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="type"/> was set.</summary>
    public bool ShouldSerializetype() => Members.Has(nameof(type));

    /// <summary>Gets or sets <c>uid</c>: a text.</summary>
    public string? uid { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="uid"/> was set.</summary>
    public bool ShouldSerializeuid() => Members.Has(nameof(uid));

    /// <summary>Gets or sets <c>visible</c>: one of true, false, legendonly; true when not set.</summary>
    public object? visible { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="visible"/> was set.</summary>
    public bool ShouldSerializevisible() => Members.Has(nameof(visible));
}

// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>A trace of the type <c>bar</c>.</summary>
public class Bar : Trace
{
    /// <summary>Makes a trace that holds its type and nothing else.</summary>
    public Bar() => type = "bar";

    /// <summary>Gets or sets <c>dx</c>: a number; 1 when not set.</summary>
    public double dx { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="dx"/> was set.</summary>
    public bool ShouldSerializedx() => Members.Has(nameof(dx));

    /// <summary>Gets or sets <c>dy</c>: a number; 1 when not set.</summary>
    public double dy { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="dy"/> was set.</summary>
    public bool ShouldSerializedy() => Members.Has(nameof(dy));

    /// <summary>Gets or sets <c>error_x</c>: an object.</summary>
    public Error_x? error_x { get => Members.Get<Error_x?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="error_x"/> was set.</summary>
    public bool ShouldSerializeerror_x() => Members.Has(nameof(error_x));

    /// <summary>Gets or sets <c>error_y</c>: an object.</summary>
    public Error_y? error_y { get => Members.Get<Error_y?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="error_y"/> was set.</summary>
    public bool ShouldSerializeerror_y() => Members.Has(nameof(error_y));

    /// <summary>Gets or sets <c>hoverinfo</c>: any of x, y, z, text, name, joined by +, or one for each
    /// point; all when not set.</summary>
    public string? hoverinfo { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="hoverinfo"/> was set.</summary>
    public bool ShouldSerializehoverinfo() => Members.Has(nameof(hoverinfo));

    /// <summary>Gets or sets <c>legendgroup</c>: a text.</summary>
    public string? legendgroup { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="legendgroup"/> was set.</summary>
    public bool ShouldSerializelegendgroup() => Members.Has(nameof(legendgroup));

    /// <summary>Gets or sets <c>marker</c>: an object.</summary>
    public Marker? marker { get => Members.Get<Marker?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="marker"/> was set.</summary>
    public bool ShouldSerializemarker() => Members.Has(nameof(marker));

    /// <summary>Gets or sets <c>opacity</c>: a number, 0 to 1; 1 when not set.</summary>
    public double opacity { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="opacity"/> was set.</summary>
    public bool ShouldSerializeopacity() => Members.Has(nameof(opacity));

    /// <summary>Gets or sets <c>orientation</c>: one of v, h.</summary>
    public object? orientation { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="orientation"/> was set.</summary>
    public bool ShouldSerializeorientation() => Members.Has(nameof(orientation));

    /// <summary>Gets or sets <c>r</c>: plotly.js 4 knows no such attribute.</summary>
    public object? r { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="r"/> was set.</summary>
    public bool ShouldSerializer() => Members.Has(nameof(r));

    /// <summary>Gets or sets <c>rsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? rsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="rsrc"/> was set.</summary>
    public bool ShouldSerializersrc() => Members.Has(nameof(rsrc));

    /// <summary>Gets or sets <c>showlegend</c>: true or false; true when not set.</summary>
    public bool showlegend { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showlegend"/> was set.</summary>
    public bool ShouldSerializeshowlegend() => Members.Has(nameof(showlegend));

    /// <summary>Gets or sets <c>stream</c>: a column of plotly's cloud; no use offline.</summary>
    public Stream? stream { get => Members.Get<Stream?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="stream"/> was set.</summary>
    public bool ShouldSerializestream() => Members.Has(nameof(stream));

    /// <summary>Gets or sets <c>t</c>: plotly.js 4 knows no such attribute.</summary>
    public object? t { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="t"/> was set.</summary>
    public bool ShouldSerializet() => Members.Has(nameof(t));

    /// <summary>Gets or sets <c>text</c>: a text, or one for each point.</summary>
    public object? text { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="text"/> was set.</summary>
    public bool ShouldSerializetext() => Members.Has(nameof(text));

    /// <summary>Gets or sets <c>textsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? textsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="textsrc"/> was set.</summary>
    public bool ShouldSerializetextsrc() => Members.Has(nameof(textsrc));

    /// <summary>Gets or sets <c>tsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? tsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="tsrc"/> was set.</summary>
    public bool ShouldSerializetsrc() => Members.Has(nameof(tsrc));

    /// <summary>Gets or sets <c>type</c>: the kind of the trace; bar when not set.</summary>
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

    /// <summary>Gets or sets <c>x</c>: a sequence of values.</summary>
    public object? x { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="x"/> was set.</summary>
    public bool ShouldSerializex() => Members.Has(nameof(x));

    /// <summary>Gets or sets <c>x0</c>: any value; 0 when not set.</summary>
    public object? x0 { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="x0"/> was set.</summary>
    public bool ShouldSerializex0() => Members.Has(nameof(x0));

    /// <summary>Gets or sets <c>xaxis</c>: the id of a plot; x when not set.</summary>
    public string? xaxis { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="xaxis"/> was set.</summary>
    public bool ShouldSerializexaxis() => Members.Has(nameof(xaxis));

    /// <summary>Gets or sets <c>xsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? xsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="xsrc"/> was set.</summary>
    public bool ShouldSerializexsrc() => Members.Has(nameof(xsrc));

    /// <summary>Gets or sets <c>y</c>: a sequence of values.</summary>
    public object? y { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="y"/> was set.</summary>
    public bool ShouldSerializey() => Members.Has(nameof(y));

    /// <summary>Gets or sets <c>y0</c>: any value; 0 when not set.</summary>
    public object? y0 { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="y0"/> was set.</summary>
    public bool ShouldSerializey0() => Members.Has(nameof(y0));

    /// <summary>Gets or sets <c>yaxis</c>: the id of a plot; y when not set.</summary>
    public string? yaxis { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="yaxis"/> was set.</summary>
    public bool ShouldSerializeyaxis() => Members.Has(nameof(yaxis));

    /// <summary>Gets or sets <c>ysrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? ysrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="ysrc"/> was set.</summary>
    public bool ShouldSerializeysrc() => Members.Has(nameof(ysrc));
}

// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>A trace of the type <c>area</c>.</summary>
public class Area : Trace
{
    /// <summary>Makes a trace that holds its type and nothing else.</summary>
    public Area() => type = "area";

    /// <summary>Gets or sets <c>hoverinfo</c>: plotly.js 4 knows no such attribute.</summary>
    public string? hoverinfo { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="hoverinfo"/> was set.</summary>
    public bool ShouldSerializehoverinfo() => Members.Has(nameof(hoverinfo));

    /// <summary>Gets or sets <c>legendgroup</c>: plotly.js 4 knows no such attribute.</summary>
    public string? legendgroup { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="legendgroup"/> was set.</summary>
    public bool ShouldSerializelegendgroup() => Members.Has(nameof(legendgroup));

    /// <summary>Gets or sets <c>marker</c>: plotly.js 4 knows no such attribute.</summary>
    public Marker? marker { get => Members.Get<Marker?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="marker"/> was set.</summary>
    public bool ShouldSerializemarker() => Members.Has(nameof(marker));

    /// <summary>Gets or sets <c>opacity</c>: plotly.js 4 knows no such attribute.</summary>
    public double opacity { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="opacity"/> was set.</summary>
    public bool ShouldSerializeopacity() => Members.Has(nameof(opacity));

    /// <summary>Gets or sets <c>r</c>: plotly.js 4 knows no such attribute.</summary>
    public object? r { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="r"/> was set.</summary>
    public bool ShouldSerializer() => Members.Has(nameof(r));

    /// <summary>Gets or sets <c>rsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? rsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="rsrc"/> was set.</summary>
    public bool ShouldSerializersrc() => Members.Has(nameof(rsrc));

    /// <summary>Gets or sets <c>showlegend</c>: plotly.js 4 knows no such attribute.</summary>
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

    /// <summary>Gets or sets <c>tsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? tsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="tsrc"/> was set.</summary>
    public bool ShouldSerializetsrc() => Members.Has(nameof(tsrc));

    /// <summary>Gets or sets <c>type</c>: the kind of the trace; area when not set.</summary>
    public string? type { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="type"/> was set.</summary>
    public bool ShouldSerializetype() => Members.Has(nameof(type));

    /// <summary>Gets or sets <c>uid</c>: plotly.js 4 knows no such attribute.</summary>
    public string? uid { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="uid"/> was set.</summary>
    public bool ShouldSerializeuid() => Members.Has(nameof(uid));

    /// <summary>Gets or sets <c>visible</c>: plotly.js 4 knows no such attribute.</summary>
    public object? visible { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="visible"/> was set.</summary>
    public bool ShouldSerializevisible() => Members.Has(nameof(visible));
}

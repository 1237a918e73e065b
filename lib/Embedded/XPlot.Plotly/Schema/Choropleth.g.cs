// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>A trace of the type <c>choropleth</c>.</summary>
public class Choropleth : Trace
{
    /// <summary>Makes a trace that holds its type and nothing else.</summary>
    public Choropleth() => type = "choropleth";

    /// <summary>Gets or sets <c>autocolorscale</c>: true or false; true when not set.</summary>
    public bool autocolorscale { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="autocolorscale"/> was set.</summary>
    public bool ShouldSerializeautocolorscale() => Members.Has(nameof(autocolorscale));

    /// <summary>Gets or sets <c>colorbar</c>: an object.</summary>
    public Colorbar? colorbar { get => Members.Get<Colorbar?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="colorbar"/> was set.</summary>
    public bool ShouldSerializecolorbar() => Members.Has(nameof(colorbar));

    /// <summary>Gets or sets <c>colorscale</c>: a colour scale.</summary>
    public object? colorscale { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="colorscale"/> was set.</summary>
    public bool ShouldSerializecolorscale() => Members.Has(nameof(colorscale));

    /// <summary>Gets or sets <c>geo</c>: the id of a plot; geo when not set.</summary>
    public string? geo { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="geo"/> was set.</summary>
    public bool ShouldSerializegeo() => Members.Has(nameof(geo));

    /// <summary>Gets or sets <c>hoverinfo</c>: any of location, z, text, name, joined by +, or one for
    /// each point; all when not set.</summary>
    public string? hoverinfo { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="hoverinfo"/> was set.</summary>
    public bool ShouldSerializehoverinfo() => Members.Has(nameof(hoverinfo));

    /// <summary>Gets or sets <c>legendgroup</c>: a text.</summary>
    public string? legendgroup { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="legendgroup"/> was set.</summary>
    public bool ShouldSerializelegendgroup() => Members.Has(nameof(legendgroup));

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

    /// <summary>Gets or sets <c>marker</c>: an object.</summary>
    public Marker? marker { get => Members.Get<Marker?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="marker"/> was set.</summary>
    public bool ShouldSerializemarker() => Members.Has(nameof(marker));

    /// <summary>Gets or sets <c>opacity</c>: plotly.js 4 knows no such attribute.</summary>
    public double opacity { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="opacity"/> was set.</summary>
    public bool ShouldSerializeopacity() => Members.Has(nameof(opacity));

    /// <summary>Gets or sets <c>reversescale</c>: true or false; false when not set.</summary>
    public bool reversescale { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="reversescale"/> was set.</summary>
    public bool ShouldSerializereversescale() => Members.Has(nameof(reversescale));

    /// <summary>Gets or sets <c>showlegend</c>: true or false; false when not set.</summary>
    public bool showlegend { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showlegend"/> was set.</summary>
    public bool ShouldSerializeshowlegend() => Members.Has(nameof(showlegend));

    /// <summary>Gets or sets <c>showscale</c>: true or false; true when not set.</summary>
    public bool showscale { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showscale"/> was set.</summary>
    public bool ShouldSerializeshowscale() => Members.Has(nameof(showscale));

    /// <summary>Gets or sets <c>stream</c>: a column of plotly's cloud; no use offline.</summary>
    public Stream? stream { get => Members.Get<Stream?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="stream"/> was set.</summary>
    public bool ShouldSerializestream() => Members.Has(nameof(stream));

    /// <summary>Gets or sets <c>text</c>: a text, or one for each point.</summary>
    public object? text { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="text"/> was set.</summary>
    public bool ShouldSerializetext() => Members.Has(nameof(text));

    /// <summary>Gets or sets <c>textsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? textsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="textsrc"/> was set.</summary>
    public bool ShouldSerializetextsrc() => Members.Has(nameof(textsrc));

    /// <summary>Gets or sets <c>type</c>: the kind of the trace; choropleth when not set.</summary>
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

    /// <summary>Gets or sets <c>z</c>: a sequence of values.</summary>
    public object? z { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="z"/> was set.</summary>
    public bool ShouldSerializez() => Members.Has(nameof(z));

    /// <summary>Gets or sets <c>zauto</c>: true or false; true when not set.</summary>
    public bool zauto { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="zauto"/> was set.</summary>
    public bool ShouldSerializezauto() => Members.Has(nameof(zauto));

    /// <summary>Gets or sets <c>zmax</c>: a number.</summary>
    public double zmax { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="zmax"/> was set.</summary>
    public bool ShouldSerializezmax() => Members.Has(nameof(zmax));

    /// <summary>Gets or sets <c>zmin</c>: a number.</summary>
    public double zmin { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="zmin"/> was set.</summary>
    public bool ShouldSerializezmin() => Members.Has(nameof(zmin));

    /// <summary>Gets or sets <c>zsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? zsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="zsrc"/> was set.</summary>
    public bool ShouldSerializezsrc() => Members.Has(nameof(zsrc));
}

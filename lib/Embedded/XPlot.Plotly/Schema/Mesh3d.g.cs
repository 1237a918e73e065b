// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>A trace of the type <c>mesh3d</c>.</summary>
public class Mesh3d : Trace
{
    /// <summary>Makes a trace that holds its type and nothing else.</summary>
    public Mesh3d() => type = "mesh3d";

    /// <summary>Gets or sets <c>alphahull</c>: a number; -1 when not set.</summary>
    public double alphahull { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="alphahull"/> was set.</summary>
    public bool ShouldSerializealphahull() => Members.Has(nameof(alphahull));

    /// <summary>Gets or sets <c>color</c>: a colour.</summary>
    public string? color { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="color"/> was set.</summary>
    public bool ShouldSerializecolor() => Members.Has(nameof(color));

    /// <summary>Gets or sets <c>colorbar</c>: an object.</summary>
    public Colorbar? colorbar { get => Members.Get<Colorbar?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="colorbar"/> was set.</summary>
    public bool ShouldSerializecolorbar() => Members.Has(nameof(colorbar));

    /// <summary>Gets or sets <c>colorscale</c>: a colour scale.</summary>
    public object? colorscale { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="colorscale"/> was set.</summary>
    public bool ShouldSerializecolorscale() => Members.Has(nameof(colorscale));

    /// <summary>Gets or sets <c>contour</c>: an object.</summary>
    public Contour? contour { get => Members.Get<Contour?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="contour"/> was set.</summary>
    public bool ShouldSerializecontour() => Members.Has(nameof(contour));

    /// <summary>Gets or sets <c>delaunayaxis</c>: one of x, y, z; z when not set.</summary>
    public object? delaunayaxis { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="delaunayaxis"/> was set.</summary>
    public bool ShouldSerializedelaunayaxis() => Members.Has(nameof(delaunayaxis));

    /// <summary>Gets or sets <c>facecolor</c>: a sequence of values.</summary>
    public object? facecolor { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="facecolor"/> was set.</summary>
    public bool ShouldSerializefacecolor() => Members.Has(nameof(facecolor));

    /// <summary>Gets or sets <c>facecolorsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? facecolorsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="facecolorsrc"/> was set.</summary>
    public bool ShouldSerializefacecolorsrc() => Members.Has(nameof(facecolorsrc));

    /// <summary>Gets or sets <c>flatshading</c>: true or false; false when not set.</summary>
    public bool flatshading { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="flatshading"/> was set.</summary>
    public bool ShouldSerializeflatshading() => Members.Has(nameof(flatshading));

    /// <summary>Gets or sets <c>hoverinfo</c>: any of x, y, z, text, name, joined by +, or one for each
    /// point; all when not set.</summary>
    public string? hoverinfo { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="hoverinfo"/> was set.</summary>
    public bool ShouldSerializehoverinfo() => Members.Has(nameof(hoverinfo));

    /// <summary>Gets or sets <c>i</c>: a sequence of values.</summary>
    public object? i { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="i"/> was set.</summary>
    public bool ShouldSerializei() => Members.Has(nameof(i));

    /// <summary>Gets or sets <c>intensity</c>: a sequence of values.</summary>
    public object? intensity { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="intensity"/> was set.</summary>
    public bool ShouldSerializeintensity() => Members.Has(nameof(intensity));

    /// <summary>Gets or sets <c>intensitysrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? intensitysrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="intensitysrc"/> was set.</summary>
    public bool ShouldSerializeintensitysrc() => Members.Has(nameof(intensitysrc));

    /// <summary>Gets or sets <c>isrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? isrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="isrc"/> was set.</summary>
    public bool ShouldSerializeisrc() => Members.Has(nameof(isrc));

    /// <summary>Gets or sets <c>j</c>: a sequence of values.</summary>
    public object? j { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="j"/> was set.</summary>
    public bool ShouldSerializej() => Members.Has(nameof(j));

    /// <summary>Gets or sets <c>jsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? jsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="jsrc"/> was set.</summary>
    public bool ShouldSerializejsrc() => Members.Has(nameof(jsrc));

    /// <summary>Gets or sets <c>k</c>: a sequence of values.</summary>
    public object? k { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="k"/> was set.</summary>
    public bool ShouldSerializek() => Members.Has(nameof(k));

    /// <summary>Gets or sets <c>ksrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? ksrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="ksrc"/> was set.</summary>
    public bool ShouldSerializeksrc() => Members.Has(nameof(ksrc));

    /// <summary>Gets or sets <c>legendgroup</c>: a text.</summary>
    public string? legendgroup { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="legendgroup"/> was set.</summary>
    public bool ShouldSerializelegendgroup() => Members.Has(nameof(legendgroup));

    /// <summary>Gets or sets <c>lighting</c>: an object.</summary>
    public Lighting? lighting { get => Members.Get<Lighting?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="lighting"/> was set.</summary>
    public bool ShouldSerializelighting() => Members.Has(nameof(lighting));

    /// <summary>Gets or sets <c>opacity</c>: a number, 0 to 1; 1 when not set.</summary>
    public double opacity { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="opacity"/> was set.</summary>
    public bool ShouldSerializeopacity() => Members.Has(nameof(opacity));

    /// <summary>Gets or sets <c>reversescale</c>: true or false; false when not set.</summary>
    public bool reversescale { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="reversescale"/> was set.</summary>
    public bool ShouldSerializereversescale() => Members.Has(nameof(reversescale));

    /// <summary>Gets or sets <c>scene</c>: the id of a plot; scene when not set.</summary>
    public string? scene { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="scene"/> was set.</summary>
    public bool ShouldSerializescene() => Members.Has(nameof(scene));

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

    /// <summary>Gets or sets <c>type</c>: the kind of the trace; mesh3d when not set.</summary>
    public string? type { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="type"/> was set.</summary>
    public bool ShouldSerializetype() => Members.Has(nameof(type));

    /// <summary>Gets or sets <c>uid</c>: a text.</summary>
    public string? uid { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="uid"/> was set.</summary>
    public bool ShouldSerializeuid() => Members.Has(nameof(uid));

    /// <summary>Gets or sets <c>vertexcolor</c>: a sequence of values.</summary>
    public object? vertexcolor { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="vertexcolor"/> was set.</summary>
    public bool ShouldSerializevertexcolor() => Members.Has(nameof(vertexcolor));

    /// <summary>Gets or sets <c>vertexcolorsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? vertexcolorsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="vertexcolorsrc"/> was set.</summary>
    public bool ShouldSerializevertexcolorsrc() => Members.Has(nameof(vertexcolorsrc));

    /// <summary>Gets or sets <c>visible</c>: one of true, false, legendonly; true when not set.</summary>
    public object? visible { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="visible"/> was set.</summary>
    public bool ShouldSerializevisible() => Members.Has(nameof(visible));

    /// <summary>Gets or sets <c>x</c>: a sequence of values.</summary>
    public object? x { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="x"/> was set.</summary>
    public bool ShouldSerializex() => Members.Has(nameof(x));

    /// <summary>Gets or sets <c>xsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? xsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="xsrc"/> was set.</summary>
    public bool ShouldSerializexsrc() => Members.Has(nameof(xsrc));

    /// <summary>Gets or sets <c>y</c>: a sequence of values.</summary>
    public object? y { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="y"/> was set.</summary>
    public bool ShouldSerializey() => Members.Has(nameof(y));

    /// <summary>Gets or sets <c>ysrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? ysrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="ysrc"/> was set.</summary>
    public bool ShouldSerializeysrc() => Members.Has(nameof(ysrc));

    /// <summary>Gets or sets <c>z</c>: a sequence of values.</summary>
    public object? z { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="z"/> was set.</summary>
    public bool ShouldSerializez() => Members.Has(nameof(z));

    /// <summary>Gets or sets <c>zsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? zsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="zsrc"/> was set.</summary>
    public bool ShouldSerializezsrc() => Members.Has(nameof(zsrc));
}

// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>A trace of the type <c>heatmap</c>.</summary>
public class Heatmap : Trace
{
    /// <summary>Makes a trace that holds its type and nothing else.</summary>
    public Heatmap() => type = "heatmap";

    /// <summary>Gets or sets <c>autocolorscale</c>: true or false; false when not set.</summary>
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

    /// <summary>Gets or sets <c>connectgaps</c>: true or false.</summary>
    public bool connectgaps { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="connectgaps"/> was set.</summary>
    public bool ShouldSerializeconnectgaps() => Members.Has(nameof(connectgaps));

    /// <summary>Gets or sets <c>dx</c>: a number; 1 when not set.</summary>
    public double dx { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="dx"/> was set.</summary>
    public bool ShouldSerializedx() => Members.Has(nameof(dx));

    /// <summary>Gets or sets <c>dy</c>: a number; 1 when not set.</summary>
    public double dy { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="dy"/> was set.</summary>
    public bool ShouldSerializedy() => Members.Has(nameof(dy));

    /// <summary>Gets or sets <c>hoverinfo</c>: any of x, y, z, text, name, joined by +, or one for each
    /// point; all when not set.</summary>
    public string? hoverinfo { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="hoverinfo"/> was set.</summary>
    public bool ShouldSerializehoverinfo() => Members.Has(nameof(hoverinfo));

    /// <summary>Gets or sets <c>legendgroup</c>: a text.</summary>
    public string? legendgroup { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="legendgroup"/> was set.</summary>
    public bool ShouldSerializelegendgroup() => Members.Has(nameof(legendgroup));

    /// <summary>Gets or sets <c>opacity</c>: a number, 0 to 1; 1 when not set.</summary>
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

    /// <summary>Gets or sets <c>text</c>: a sequence of values.</summary>
    public object? text { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="text"/> was set.</summary>
    public bool ShouldSerializetext() => Members.Has(nameof(text));

    /// <summary>Gets or sets <c>textsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? textsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="textsrc"/> was set.</summary>
    public bool ShouldSerializetextsrc() => Members.Has(nameof(textsrc));

    /// <summary>Gets or sets <c>transpose</c>: true or false; false when not set.</summary>
    public bool transpose { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="transpose"/> was set.</summary>
    public bool ShouldSerializetranspose() => Members.Has(nameof(transpose));

    /// <summary>Gets or sets <c>type</c>: the kind of the trace; heatmap when not set.</summary>
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

    /// <summary>Gets or sets <c>xtype</c>: one of array, scaled.</summary>
    public object? xtype { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="xtype"/> was set.</summary>
    public bool ShouldSerializextype() => Members.Has(nameof(xtype));

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

    /// <summary>Gets or sets <c>ytype</c>: one of array, scaled.</summary>
    public object? ytype { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="ytype"/> was set.</summary>
    public bool ShouldSerializeytype() => Members.Has(nameof(ytype));

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

    /// <summary>Gets or sets <c>zsmooth</c>: one of fast, best, false; false when not set.</summary>
    public object? zsmooth { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="zsmooth"/> was set.</summary>
    public bool ShouldSerializezsmooth() => Members.Has(nameof(zsmooth));

    /// <summary>Gets or sets <c>zsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? zsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="zsrc"/> was set.</summary>
    public bool ShouldSerializezsrc() => Members.Has(nameof(zsrc));
}

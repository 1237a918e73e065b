// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>A trace of the type <c>pie</c>.</summary>
public class Pie : Trace
{
    /// <summary>Makes a trace that holds its type and nothing else.</summary>
    public Pie() => type = "pie";

    /// <summary>Gets or sets <c>direction</c>: one of clockwise, counterclockwise; counterclockwise when
    /// not set.</summary>
    public object? direction { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="direction"/> was set.</summary>
    public bool ShouldSerializedirection() => Members.Has(nameof(direction));

    /// <summary>Gets or sets <c>dlabel</c>: a number; 1 when not set.</summary>
    public double dlabel { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="dlabel"/> was set.</summary>
    public bool ShouldSerializedlabel() => Members.Has(nameof(dlabel));

    /// <summary>Gets or sets <c>domain</c>: an object.</summary>
    public Domain? domain { get => Members.Get<Domain?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="domain"/> was set.</summary>
    public bool ShouldSerializedomain() => Members.Has(nameof(domain));

    /// <summary>Gets or sets <c>hole</c>: a number, 0 to 1; 0 when not set.</summary>
    public double hole { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="hole"/> was set.</summary>
    public bool ShouldSerializehole() => Members.Has(nameof(hole));

    /// <summary>Gets or sets <c>hoverinfo</c>: any of label, text, value, percent, name, joined by +, or
    /// one for each point; all when not set.</summary>
    public string? hoverinfo { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="hoverinfo"/> was set.</summary>
    public bool ShouldSerializehoverinfo() => Members.Has(nameof(hoverinfo));

    /// <summary>Gets or sets <c>insidetextfont</c>: an object.</summary>
    public Insidetextfont? insidetextfont { get => Members.Get<Insidetextfont?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="insidetextfont"/> was set.</summary>
    public bool ShouldSerializeinsidetextfont() => Members.Has(nameof(insidetextfont));

    /// <summary>Gets or sets <c>label0</c>: a number; 0 when not set.</summary>
    public double label0 { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="label0"/> was set.</summary>
    public bool ShouldSerializelabel0() => Members.Has(nameof(label0));

    /// <summary>Gets or sets <c>labels</c>: a sequence of values.</summary>
    public object? labels { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="labels"/> was set.</summary>
    public bool ShouldSerializelabels() => Members.Has(nameof(labels));

    /// <summary>Gets or sets <c>labelssrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? labelssrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="labelssrc"/> was set.</summary>
    public bool ShouldSerializelabelssrc() => Members.Has(nameof(labelssrc));

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

    /// <summary>Gets or sets <c>outsidetextfont</c>: an object.</summary>
    public Outsidetextfont? outsidetextfont { get => Members.Get<Outsidetextfont?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="outsidetextfont"/> was set.</summary>
    public bool ShouldSerializeoutsidetextfont() => Members.Has(nameof(outsidetextfont));

    /// <summary>Gets or sets <c>pull</c>: a number, 0 to 1, or one for each point; 0 when not set.</summary>
    public double pull { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="pull"/> was set.</summary>
    public bool ShouldSerializepull() => Members.Has(nameof(pull));

    /// <summary>Gets or sets <c>pullsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? pullsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="pullsrc"/> was set.</summary>
    public bool ShouldSerializepullsrc() => Members.Has(nameof(pullsrc));

    /// <summary>Gets or sets <c>rotation</c>: an angle in degrees; 0 when not set.</summary>
    public double rotation { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="rotation"/> was set.</summary>
    public bool ShouldSerializerotation() => Members.Has(nameof(rotation));

    /// <summary>Gets or sets <c>scalegroup</c>: a text.</summary>
    public string? scalegroup { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="scalegroup"/> was set.</summary>
    public bool ShouldSerializescalegroup() => Members.Has(nameof(scalegroup));

    /// <summary>Gets or sets <c>showlegend</c>: true or false, or one for each point; true when not set.</summary>
    public bool showlegend { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showlegend"/> was set.</summary>
    public bool ShouldSerializeshowlegend() => Members.Has(nameof(showlegend));

    /// <summary>Gets or sets <c>sort</c>: true or false; true when not set.</summary>
    public bool sort { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="sort"/> was set.</summary>
    public bool ShouldSerializesort() => Members.Has(nameof(sort));

    /// <summary>Gets or sets <c>stream</c>: a column of plotly's cloud; no use offline.</summary>
    public Stream? stream { get => Members.Get<Stream?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="stream"/> was set.</summary>
    public bool ShouldSerializestream() => Members.Has(nameof(stream));

    /// <summary>Gets or sets <c>text</c>: a sequence of values.</summary>
    public object? text { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="text"/> was set.</summary>
    public bool ShouldSerializetext() => Members.Has(nameof(text));

    /// <summary>Gets or sets <c>textfont</c>: an object.</summary>
    public Textfont? textfont { get => Members.Get<Textfont?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="textfont"/> was set.</summary>
    public bool ShouldSerializetextfont() => Members.Has(nameof(textfont));

    /// <summary>Gets or sets <c>textinfo</c>: any of label, text, value, percent, joined by +.</summary>
    public string? textinfo { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="textinfo"/> was set.</summary>
    public bool ShouldSerializetextinfo() => Members.Has(nameof(textinfo));

    /// <summary>Gets or sets <c>textposition</c>: one of inside, outside, auto, none, or one for each
    /// point; auto when not set.</summary>
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

    /// <summary>Gets or sets <c>type</c>: the kind of the trace; pie when not set.</summary>
    public string? type { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="type"/> was set.</summary>
    public bool ShouldSerializetype() => Members.Has(nameof(type));

    /// <summary>Gets or sets <c>uid</c>: a text.</summary>
    public string? uid { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="uid"/> was set.</summary>
    public bool ShouldSerializeuid() => Members.Has(nameof(uid));

    /// <summary>Gets or sets <c>values</c>: a sequence of values.</summary>
    public object? values { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="values"/> was set.</summary>
    public bool ShouldSerializevalues() => Members.Has(nameof(values));

    /// <summary>Gets or sets <c>valuessrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? valuessrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="valuessrc"/> was set.</summary>
    public bool ShouldSerializevaluessrc() => Members.Has(nameof(valuessrc));

    /// <summary>Gets or sets <c>visible</c>: one of true, false, legendonly; true when not set.</summary>
    public object? visible { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="visible"/> was set.</summary>
    public bool ShouldSerializevisible() => Members.Has(nameof(visible));
}

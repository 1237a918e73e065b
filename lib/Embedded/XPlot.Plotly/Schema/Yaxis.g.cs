// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>yaxis</c>.</summary>
public class Yaxis : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>_isSubplotObj</c>: a mark of the genuine package; plotly.js does not read
    /// it.</summary>
    public bool _isSubplotObj { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="_isSubplotObj"/> was set.</summary>
    public bool ShouldSerialize_isSubplotObj() => Members.Has(nameof(_isSubplotObj));

    /// <summary>Gets or sets <c>anchor</c>: one of free.</summary>
    public object? anchor { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="anchor"/> was set.</summary>
    public bool ShouldSerializeanchor() => Members.Has(nameof(anchor));

    /// <summary>Gets or sets <c>autorange</c>: one of true, false, reversed, min reversed, max reversed,
    /// min, max; true when not set.</summary>
    public object? autorange { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="autorange"/> was set.</summary>
    public bool ShouldSerializeautorange() => Members.Has(nameof(autorange));

    /// <summary>Gets or sets <c>autotick</c>: plotly.js 4 knows no such attribute.</summary>
    public bool autotick { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="autotick"/> was set.</summary>
    public bool ShouldSerializeautotick() => Members.Has(nameof(autotick));

    /// <summary>Gets or sets <c>backgroundcolor</c>: a colour; rgba(204, 204, 204, 0.5) when not set.</summary>
    public string? backgroundcolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="backgroundcolor"/> was set.</summary>
    public bool ShouldSerializebackgroundcolor() => Members.Has(nameof(backgroundcolor));

    /// <summary>Gets or sets <c>domain</c>: a short list.</summary>
    public object? domain { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="domain"/> was set.</summary>
    public bool ShouldSerializedomain() => Members.Has(nameof(domain));

    /// <summary>Gets or sets <c>dtick</c>: any value.</summary>
    public object? dtick { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="dtick"/> was set.</summary>
    public bool ShouldSerializedtick() => Members.Has(nameof(dtick));

    /// <summary>Gets or sets <c>exponentformat</c>: one of none, e, E, power, SI, B, SI extended; B when
    /// not set.</summary>
    public object? exponentformat { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="exponentformat"/> was set.</summary>
    public bool ShouldSerializeexponentformat() => Members.Has(nameof(exponentformat));

    /// <summary>Gets or sets <c>fixedrange</c>: true or false; false when not set.</summary>
    public bool fixedrange { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="fixedrange"/> was set.</summary>
    public bool ShouldSerializefixedrange() => Members.Has(nameof(fixedrange));

    /// <summary>Gets or sets <c>gridcolor</c>: a colour; #eee when not set.</summary>
    public string? gridcolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="gridcolor"/> was set.</summary>
    public bool ShouldSerializegridcolor() => Members.Has(nameof(gridcolor));

    /// <summary>Gets or sets <c>gridwidth</c>: a number, 0 or more; 1 when not set.</summary>
    public double gridwidth { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="gridwidth"/> was set.</summary>
    public bool ShouldSerializegridwidth() => Members.Has(nameof(gridwidth));

    /// <summary>Gets or sets <c>hoverformat</c>: a text.</summary>
    public string? hoverformat { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="hoverformat"/> was set.</summary>
    public bool ShouldSerializehoverformat() => Members.Has(nameof(hoverformat));

    /// <summary>Gets or sets <c>linecolor</c>: a colour; #444 when not set.</summary>
    public string? linecolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="linecolor"/> was set.</summary>
    public bool ShouldSerializelinecolor() => Members.Has(nameof(linecolor));

    /// <summary>Gets or sets <c>linewidth</c>: a number, 0 or more; 1 when not set.</summary>
    public double linewidth { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="linewidth"/> was set.</summary>
    public bool ShouldSerializelinewidth() => Members.Has(nameof(linewidth));

    /// <summary>Gets or sets <c>mirror</c>: one of true, ticks, false, all, allticks; false when not set.</summary>
    public object? mirror { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="mirror"/> was set.</summary>
    public bool ShouldSerializemirror() => Members.Has(nameof(mirror));

    /// <summary>Gets or sets <c>nticks</c>: a whole number, 0 or more; 0 when not set.</summary>
    public int nticks { get => Members.Get<int>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="nticks"/> was set.</summary>
    public bool ShouldSerializenticks() => Members.Has(nameof(nticks));

    /// <summary>Gets or sets <c>overlaying</c>: one of free.</summary>
    public object? overlaying { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="overlaying"/> was set.</summary>
    public bool ShouldSerializeoverlaying() => Members.Has(nameof(overlaying));

    /// <summary>Gets or sets <c>position</c>: a number, 0 to 1; 0 when not set.</summary>
    public double position { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="position"/> was set.</summary>
    public bool ShouldSerializeposition() => Members.Has(nameof(position));

    /// <summary>Gets or sets <c>range</c>: a short list.</summary>
    public object? range { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="range"/> was set.</summary>
    public bool ShouldSerializerange() => Members.Has(nameof(range));

    /// <summary>Gets or sets <c>rangemode</c>: one of normal, tozero, nonnegative; normal when not set.</summary>
    public object? rangemode { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="rangemode"/> was set.</summary>
    public bool ShouldSerializerangemode() => Members.Has(nameof(rangemode));

    /// <summary>Gets or sets <c>showaxeslabels</c>: true or false; true when not set.</summary>
    public bool showaxeslabels { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showaxeslabels"/> was set.</summary>
    public bool ShouldSerializeshowaxeslabels() => Members.Has(nameof(showaxeslabels));

    /// <summary>Gets or sets <c>showbackground</c>: true or false; false when not set.</summary>
    public bool showbackground { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showbackground"/> was set.</summary>
    public bool ShouldSerializeshowbackground() => Members.Has(nameof(showbackground));

    /// <summary>Gets or sets <c>showexponent</c>: one of all, first, last, none; all when not set.</summary>
    public object? showexponent { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showexponent"/> was set.</summary>
    public bool ShouldSerializeshowexponent() => Members.Has(nameof(showexponent));

    /// <summary>Gets or sets <c>showgrid</c>: true or false.</summary>
    public bool showgrid { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showgrid"/> was set.</summary>
    public bool ShouldSerializeshowgrid() => Members.Has(nameof(showgrid));

    /// <summary>Gets or sets <c>showline</c>: true or false; false when not set.</summary>
    public bool showline { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showline"/> was set.</summary>
    public bool ShouldSerializeshowline() => Members.Has(nameof(showline));

    /// <summary>Gets or sets <c>showspikes</c>: true or false; false when not set.</summary>
    public bool showspikes { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showspikes"/> was set.</summary>
    public bool ShouldSerializeshowspikes() => Members.Has(nameof(showspikes));

    /// <summary>Gets or sets <c>showticklabels</c>: true or false; true when not set.</summary>
    public bool showticklabels { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showticklabels"/> was set.</summary>
    public bool ShouldSerializeshowticklabels() => Members.Has(nameof(showticklabels));

    /// <summary>Gets or sets <c>showtickprefix</c>: one of all, first, last, none; all when not set.</summary>
    public object? showtickprefix { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showtickprefix"/> was set.</summary>
    public bool ShouldSerializeshowtickprefix() => Members.Has(nameof(showtickprefix));

    /// <summary>Gets or sets <c>showticksuffix</c>: one of all, first, last, none; all when not set.</summary>
    public object? showticksuffix { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showticksuffix"/> was set.</summary>
    public bool ShouldSerializeshowticksuffix() => Members.Has(nameof(showticksuffix));

    /// <summary>Gets or sets <c>side</c>: one of top, bottom, left, right.</summary>
    public object? side { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="side"/> was set.</summary>
    public bool ShouldSerializeside() => Members.Has(nameof(side));

    /// <summary>Gets or sets <c>spikecolor</c>: a colour.</summary>
    public string? spikecolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="spikecolor"/> was set.</summary>
    public bool ShouldSerializespikecolor() => Members.Has(nameof(spikecolor));

    /// <summary>Gets or sets <c>spikesides</c>: true or false; true when not set.</summary>
    public bool spikesides { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="spikesides"/> was set.</summary>
    public bool ShouldSerializespikesides() => Members.Has(nameof(spikesides));

    /// <summary>Gets or sets <c>spikethickness</c>: a number; 3 when not set.</summary>
    public double spikethickness { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="spikethickness"/> was set.</summary>
    public bool ShouldSerializespikethickness() => Members.Has(nameof(spikethickness));

    /// <summary>Gets or sets <c>tick0</c>: any value.</summary>
    public double tick0 { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="tick0"/> was set.</summary>
    public bool ShouldSerializetick0() => Members.Has(nameof(tick0));

    /// <summary>Gets or sets <c>tickangle</c>: an angle in degrees; auto when not set.</summary>
    public double tickangle { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="tickangle"/> was set.</summary>
    public bool ShouldSerializetickangle() => Members.Has(nameof(tickangle));

    /// <summary>Gets or sets <c>tickcolor</c>: a colour; #444 when not set.</summary>
    public string? tickcolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="tickcolor"/> was set.</summary>
    public bool ShouldSerializetickcolor() => Members.Has(nameof(tickcolor));

    /// <summary>Gets or sets <c>tickfont</c>: an object.</summary>
    public Font? tickfont { get => Members.Get<Font?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="tickfont"/> was set.</summary>
    public bool ShouldSerializetickfont() => Members.Has(nameof(tickfont));

    /// <summary>Gets or sets <c>tickformat</c>: a text.</summary>
    public string? tickformat { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="tickformat"/> was set.</summary>
    public bool ShouldSerializetickformat() => Members.Has(nameof(tickformat));

    /// <summary>Gets or sets <c>ticklen</c>: a number, 0 or more; 5 when not set.</summary>
    public double ticklen { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="ticklen"/> was set.</summary>
    public bool ShouldSerializeticklen() => Members.Has(nameof(ticklen));

    /// <summary>Gets or sets <c>tickmode</c>: one of auto, linear, array, sync.</summary>
    public object? tickmode { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="tickmode"/> was set.</summary>
    public bool ShouldSerializetickmode() => Members.Has(nameof(tickmode));

    /// <summary>Gets or sets <c>tickprefix</c>: a text.</summary>
    public string? tickprefix { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="tickprefix"/> was set.</summary>
    public bool ShouldSerializetickprefix() => Members.Has(nameof(tickprefix));

    /// <summary>Gets or sets <c>ticks</c>: one of outside, inside.</summary>
    public object? ticks { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="ticks"/> was set.</summary>
    public bool ShouldSerializeticks() => Members.Has(nameof(ticks));

    /// <summary>Gets or sets <c>ticksuffix</c>: a text.</summary>
    public string? ticksuffix { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="ticksuffix"/> was set.</summary>
    public bool ShouldSerializeticksuffix() => Members.Has(nameof(ticksuffix));

    /// <summary>Gets or sets <c>ticktext</c>: a sequence of values.</summary>
    public object? ticktext { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="ticktext"/> was set.</summary>
    public bool ShouldSerializeticktext() => Members.Has(nameof(ticktext));

    /// <summary>Gets or sets <c>ticktextsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? ticktextsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="ticktextsrc"/> was set.</summary>
    public bool ShouldSerializeticktextsrc() => Members.Has(nameof(ticktextsrc));

    /// <summary>Gets or sets <c>tickvals</c>: a sequence of values.</summary>
    public object? tickvals { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="tickvals"/> was set.</summary>
    public bool ShouldSerializetickvals() => Members.Has(nameof(tickvals));

    /// <summary>Gets or sets <c>tickvalssrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? tickvalssrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="tickvalssrc"/> was set.</summary>
    public bool ShouldSerializetickvalssrc() => Members.Has(nameof(tickvalssrc));

    /// <summary>Gets or sets <c>tickwidth</c>: a number, 0 or more; 1 when not set.</summary>
    public double tickwidth { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="tickwidth"/> was set.</summary>
    public bool ShouldSerializetickwidth() => Members.Has(nameof(tickwidth));

    /// <summary>Gets or sets <c>title</c>: an object.</summary>
    public string? title { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="title"/> was set.</summary>
    public bool ShouldSerializetitle() => Members.Has(nameof(title));

    /// <summary>Gets or sets <c>titlefont</c>: plotly.js 4 knows no such attribute.</summary>
    public Font? titlefont { get => Members.Get<Font?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="titlefont"/> was set.</summary>
    public bool ShouldSerializetitlefont() => Members.Has(nameof(titlefont));

    /// <summary>Gets or sets <c>type</c>: one of -, linear, log, date, category, multicategory; - when
    /// not set.</summary>
    public object? type { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="type"/> was set.</summary>
    public bool ShouldSerializetype() => Members.Has(nameof(type));

    /// <summary>Gets or sets <c>zeroline</c>: true or false.</summary>
    public bool zeroline { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="zeroline"/> was set.</summary>
    public bool ShouldSerializezeroline() => Members.Has(nameof(zeroline));

    /// <summary>Gets or sets <c>zerolinecolor</c>: a colour; #444 when not set.</summary>
    public string? zerolinecolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="zerolinecolor"/> was set.</summary>
    public bool ShouldSerializezerolinecolor() => Members.Has(nameof(zerolinecolor));

    /// <summary>Gets or sets <c>zerolinewidth</c>: a number; 1 when not set.</summary>
    public double zerolinewidth { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="zerolinewidth"/> was set.</summary>
    public bool ShouldSerializezerolinewidth() => Members.Has(nameof(zerolinewidth));
}

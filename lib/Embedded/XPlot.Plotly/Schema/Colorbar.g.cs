// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>colorbar</c>.</summary>
public class Colorbar : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>bgcolor</c>: a colour; rgba(0,0,0,0) when not set.</summary>
    public string? bgcolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="bgcolor"/> was set.</summary>
    public bool ShouldSerializebgcolor() => Members.Has(nameof(bgcolor));

    /// <summary>Gets or sets <c>bordercolor</c>: a colour; #444 when not set.</summary>
    public string? bordercolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="bordercolor"/> was set.</summary>
    public bool ShouldSerializebordercolor() => Members.Has(nameof(bordercolor));

    /// <summary>Gets or sets <c>borderwidth</c>: a number, 0 or more; 0 when not set.</summary>
    public double borderwidth { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="borderwidth"/> was set.</summary>
    public bool ShouldSerializeborderwidth() => Members.Has(nameof(borderwidth));

    /// <summary>Gets or sets <c>dtick</c>: any value.</summary>
    public object? dtick { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="dtick"/> was set.</summary>
    public bool ShouldSerializedtick() => Members.Has(nameof(dtick));

    /// <summary>Gets or sets <c>exponentformat</c>: one of none, e, E, power, SI, B, SI extended; B when
    /// not set.</summary>
    public object? exponentformat { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="exponentformat"/> was set.</summary>
    public bool ShouldSerializeexponentformat() => Members.Has(nameof(exponentformat));

    /// <summary>Gets or sets <c>len</c>: a number, 0 or more; 1 when not set.</summary>
    public double len { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="len"/> was set.</summary>
    public bool ShouldSerializelen() => Members.Has(nameof(len));

    /// <summary>Gets or sets <c>lenmode</c>: one of fraction, pixels; fraction when not set.</summary>
    public object? lenmode { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="lenmode"/> was set.</summary>
    public bool ShouldSerializelenmode() => Members.Has(nameof(lenmode));

    /// <summary>Gets or sets <c>nticks</c>: a whole number, 0 or more; 0 when not set.</summary>
    public int nticks { get => Members.Get<int>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="nticks"/> was set.</summary>
    public bool ShouldSerializenticks() => Members.Has(nameof(nticks));

    /// <summary>Gets or sets <c>outlinecolor</c>: a colour; #444 when not set.</summary>
    public string? outlinecolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="outlinecolor"/> was set.</summary>
    public bool ShouldSerializeoutlinecolor() => Members.Has(nameof(outlinecolor));

    /// <summary>Gets or sets <c>outlinewidth</c>: a number, 0 or more; 1 when not set.</summary>
    public double outlinewidth { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="outlinewidth"/> was set.</summary>
    public bool ShouldSerializeoutlinewidth() => Members.Has(nameof(outlinewidth));

    /// <summary>Gets or sets <c>showexponent</c>: one of all, first, last, none; all when not set.</summary>
    public object? showexponent { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showexponent"/> was set.</summary>
    public bool ShouldSerializeshowexponent() => Members.Has(nameof(showexponent));

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

    /// <summary>Gets or sets <c>thickness</c>: a number, 0 or more; 30 when not set.</summary>
    public double thickness { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="thickness"/> was set.</summary>
    public bool ShouldSerializethickness() => Members.Has(nameof(thickness));

    /// <summary>Gets or sets <c>thicknessmode</c>: one of fraction, pixels; pixels when not set.</summary>
    public object? thicknessmode { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="thicknessmode"/> was set.</summary>
    public bool ShouldSerializethicknessmode() => Members.Has(nameof(thicknessmode));

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

    /// <summary>Gets or sets <c>tickmode</c>: one of auto, linear, array.</summary>
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

    /// <summary>Gets or sets <c>titleside</c>: plotly.js 4 knows no such attribute.</summary>
    public object? titleside { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="titleside"/> was set.</summary>
    public bool ShouldSerializetitleside() => Members.Has(nameof(titleside));

    /// <summary>Gets or sets <c>x</c>: a number.</summary>
    public double x { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="x"/> was set.</summary>
    public bool ShouldSerializex() => Members.Has(nameof(x));

    /// <summary>Gets or sets <c>xanchor</c>: one of left, center, right.</summary>
    public object? xanchor { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="xanchor"/> was set.</summary>
    public bool ShouldSerializexanchor() => Members.Has(nameof(xanchor));

    /// <summary>Gets or sets <c>xpad</c>: a number, 0 or more; 10 when not set.</summary>
    public double xpad { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="xpad"/> was set.</summary>
    public bool ShouldSerializexpad() => Members.Has(nameof(xpad));

    /// <summary>Gets or sets <c>y</c>: a number.</summary>
    public double y { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="y"/> was set.</summary>
    public bool ShouldSerializey() => Members.Has(nameof(y));

    /// <summary>Gets or sets <c>yanchor</c>: one of top, middle, bottom.</summary>
    public object? yanchor { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="yanchor"/> was set.</summary>
    public bool ShouldSerializeyanchor() => Members.Has(nameof(yanchor));

    /// <summary>Gets or sets <c>ypad</c>: a number, 0 or more; 10 when not set.</summary>
    public double ypad { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="ypad"/> was set.</summary>
    public bool ShouldSerializeypad() => Members.Has(nameof(ypad));
}

// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>annotation</c>.</summary>
public class Annotation : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>align</c>: one of left, center, right; center when not set.</summary>
    public object? align { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="align"/> was set.</summary>
    public bool ShouldSerializealign() => Members.Has(nameof(align));

    /// <summary>Gets or sets <c>arrowcolor</c>: a colour.</summary>
    public string? arrowcolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="arrowcolor"/> was set.</summary>
    public bool ShouldSerializearrowcolor() => Members.Has(nameof(arrowcolor));

    /// <summary>Gets or sets <c>arrowhead</c>: a whole number, 0 to 8; 1 when not set.</summary>
    public int arrowhead { get => Members.Get<int>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="arrowhead"/> was set.</summary>
    public bool ShouldSerializearrowhead() => Members.Has(nameof(arrowhead));

    /// <summary>Gets or sets <c>arrowsize</c>: a number, 0.3 or more; 1 when not set.</summary>
    public double arrowsize { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="arrowsize"/> was set.</summary>
    public bool ShouldSerializearrowsize() => Members.Has(nameof(arrowsize));

    /// <summary>Gets or sets <c>arrowwidth</c>: a number, 0.1 or more.</summary>
    public double arrowwidth { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="arrowwidth"/> was set.</summary>
    public bool ShouldSerializearrowwidth() => Members.Has(nameof(arrowwidth));

    /// <summary>Gets or sets <c>ax</c>: any value.</summary>
    public double ax { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="ax"/> was set.</summary>
    public bool ShouldSerializeax() => Members.Has(nameof(ax));

    /// <summary>Gets or sets <c>axref</c>: one of pixel; pixel when not set.</summary>
    public object? axref { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="axref"/> was set.</summary>
    public bool ShouldSerializeaxref() => Members.Has(nameof(axref));

    /// <summary>Gets or sets <c>ay</c>: any value.</summary>
    public double ay { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="ay"/> was set.</summary>
    public bool ShouldSerializeay() => Members.Has(nameof(ay));

    /// <summary>Gets or sets <c>ayref</c>: one of pixel; pixel when not set.</summary>
    public object? ayref { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="ayref"/> was set.</summary>
    public bool ShouldSerializeayref() => Members.Has(nameof(ayref));

    /// <summary>Gets or sets <c>bgcolor</c>: a colour; rgba(0,0,0,0) when not set.</summary>
    public string? bgcolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="bgcolor"/> was set.</summary>
    public bool ShouldSerializebgcolor() => Members.Has(nameof(bgcolor));

    /// <summary>Gets or sets <c>bordercolor</c>: a colour; rgba(0,0,0,0) when not set.</summary>
    public string? bordercolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="bordercolor"/> was set.</summary>
    public bool ShouldSerializebordercolor() => Members.Has(nameof(bordercolor));

    /// <summary>Gets or sets <c>borderpad</c>: a number, 0 or more; 1 when not set.</summary>
    public double borderpad { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="borderpad"/> was set.</summary>
    public bool ShouldSerializeborderpad() => Members.Has(nameof(borderpad));

    /// <summary>Gets or sets <c>borderwidth</c>: a number, 0 or more; 1 when not set.</summary>
    public double borderwidth { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="borderwidth"/> was set.</summary>
    public bool ShouldSerializeborderwidth() => Members.Has(nameof(borderwidth));

    /// <summary>Gets or sets <c>font</c>: an object.</summary>
    public Font? font { get => Members.Get<Font?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="font"/> was set.</summary>
    public bool ShouldSerializefont() => Members.Has(nameof(font));

    /// <summary>Gets or sets <c>opacity</c>: a number, 0 to 1; 1 when not set.</summary>
    public double opacity { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="opacity"/> was set.</summary>
    public bool ShouldSerializeopacity() => Members.Has(nameof(opacity));

    /// <summary>Gets or sets <c>showarrow</c>: true or false; true when not set.</summary>
    public bool showarrow { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showarrow"/> was set.</summary>
    public bool ShouldSerializeshowarrow() => Members.Has(nameof(showarrow));

    /// <summary>Gets or sets <c>text</c>: a text.</summary>
    public string? text { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="text"/> was set.</summary>
    public bool ShouldSerializetext() => Members.Has(nameof(text));

    /// <summary>Gets or sets <c>textangle</c>: an angle in degrees; 0 when not set.</summary>
    public double textangle { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="textangle"/> was set.</summary>
    public bool ShouldSerializetextangle() => Members.Has(nameof(textangle));

    /// <summary>Gets or sets <c>x</c>: any value.</summary>
    public object? x { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="x"/> was set.</summary>
    public bool ShouldSerializex() => Members.Has(nameof(x));

    /// <summary>Gets or sets <c>xanchor</c>: one of auto, left, center, right; auto when not set.</summary>
    public object? xanchor { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="xanchor"/> was set.</summary>
    public bool ShouldSerializexanchor() => Members.Has(nameof(xanchor));

    /// <summary>Gets or sets <c>xref</c>: one of paper.</summary>
    public object? xref { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="xref"/> was set.</summary>
    public bool ShouldSerializexref() => Members.Has(nameof(xref));

    /// <summary>Gets or sets <c>y</c>: any value.</summary>
    public object? y { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="y"/> was set.</summary>
    public bool ShouldSerializey() => Members.Has(nameof(y));

    /// <summary>Gets or sets <c>yanchor</c>: one of auto, top, middle, bottom; auto when not set.</summary>
    public object? yanchor { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="yanchor"/> was set.</summary>
    public bool ShouldSerializeyanchor() => Members.Has(nameof(yanchor));

    /// <summary>Gets or sets <c>yref</c>: one of paper.</summary>
    public object? yref { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="yref"/> was set.</summary>
    public bool ShouldSerializeyref() => Members.Has(nameof(yref));
}

// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>legend</c>.</summary>
public class Legend : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>bgcolor</c>: a colour.</summary>
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

    /// <summary>Gets or sets <c>font</c>: an object.</summary>
    public Font? font { get => Members.Get<Font?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="font"/> was set.</summary>
    public bool ShouldSerializefont() => Members.Has(nameof(font));

    /// <summary>Gets or sets <c>orientation</c>: one of v, h; v when not set.</summary>
    public string? orientation { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="orientation"/> was set.</summary>
    public bool ShouldSerializeorientation() => Members.Has(nameof(orientation));

    /// <summary>Gets or sets <c>tracegroupgap</c>: a number, 0 or more; 10 when not set.</summary>
    public double tracegroupgap { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="tracegroupgap"/> was set.</summary>
    public bool ShouldSerializetracegroupgap() => Members.Has(nameof(tracegroupgap));

    /// <summary>Gets or sets <c>traceorder</c>: any of reversed, grouped, joined by +.</summary>
    public string? traceorder { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="traceorder"/> was set.</summary>
    public bool ShouldSerializetraceorder() => Members.Has(nameof(traceorder));

    /// <summary>Gets or sets <c>x</c>: a number.</summary>
    public double x { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="x"/> was set.</summary>
    public bool ShouldSerializex() => Members.Has(nameof(x));

    /// <summary>Gets or sets <c>xanchor</c>: one of auto, left, center, right; left when not set.</summary>
    public object? xanchor { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="xanchor"/> was set.</summary>
    public bool ShouldSerializexanchor() => Members.Has(nameof(xanchor));

    /// <summary>Gets or sets <c>y</c>: a number.</summary>
    public double y { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="y"/> was set.</summary>
    public bool ShouldSerializey() => Members.Has(nameof(y));

    /// <summary>Gets or sets <c>yanchor</c>: one of auto, top, middle, bottom.</summary>
    public object? yanchor { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="yanchor"/> was set.</summary>
    public bool ShouldSerializeyanchor() => Members.Has(nameof(yanchor));

    /// <summary>Gets or sets <c>yref</c>: one of container, paper; paper when not set.</summary>
    public string? yref { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="yref"/> was set.</summary>
    public bool ShouldSerializeyref() => Members.Has(nameof(yref));
}

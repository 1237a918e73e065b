// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>angularaxis</c>.</summary>
public class Angularaxis : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>domain</c>: plotly.js 4 knows no such attribute.</summary>
    public object? domain { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="domain"/> was set.</summary>
    public bool ShouldSerializedomain() => Members.Has(nameof(domain));

    /// <summary>Gets or sets <c>endpadding</c>: plotly.js 4 knows no such attribute.</summary>
    public double endpadding { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="endpadding"/> was set.</summary>
    public bool ShouldSerializeendpadding() => Members.Has(nameof(endpadding));

    /// <summary>Gets or sets <c>range</c>: plotly.js 4 knows no such attribute.</summary>
    public object? range { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="range"/> was set.</summary>
    public bool ShouldSerializerange() => Members.Has(nameof(range));

    /// <summary>Gets or sets <c>showline</c>: true or false; true when not set.</summary>
    public bool showline { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showline"/> was set.</summary>
    public bool ShouldSerializeshowline() => Members.Has(nameof(showline));

    /// <summary>Gets or sets <c>showticklabels</c>: true or false; true when not set.</summary>
    public bool showticklabels { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showticklabels"/> was set.</summary>
    public bool ShouldSerializeshowticklabels() => Members.Has(nameof(showticklabels));

    /// <summary>Gets or sets <c>tickcolor</c>: a colour; #444 when not set.</summary>
    public string? tickcolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="tickcolor"/> was set.</summary>
    public bool ShouldSerializetickcolor() => Members.Has(nameof(tickcolor));

    /// <summary>Gets or sets <c>ticklen</c>: a number, 0 or more; 5 when not set.</summary>
    public double ticklen { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="ticklen"/> was set.</summary>
    public bool ShouldSerializeticklen() => Members.Has(nameof(ticklen));

    /// <summary>Gets or sets <c>tickorientation</c>: plotly.js 4 knows no such attribute.</summary>
    public object? tickorientation { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="tickorientation"/> was set.</summary>
    public bool ShouldSerializetickorientation() => Members.Has(nameof(tickorientation));

    /// <summary>Gets or sets <c>ticksuffix</c>: a text.</summary>
    public string? ticksuffix { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="ticksuffix"/> was set.</summary>
    public bool ShouldSerializeticksuffix() => Members.Has(nameof(ticksuffix));

    /// <summary>Gets or sets <c>visible</c>: true or false; true when not set.</summary>
    public bool visible { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="visible"/> was set.</summary>
    public bool ShouldSerializevisible() => Members.Has(nameof(visible));
}

// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>margin</c>.</summary>
public class Margin : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>autoexpand</c>: true or false; true when not set.</summary>
    public bool autoexpand { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="autoexpand"/> was set.</summary>
    public bool ShouldSerializeautoexpand() => Members.Has(nameof(autoexpand));

    /// <summary>Gets or sets <c>b</c>: a number, 0 or more; 80 when not set.</summary>
    public double b { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="b"/> was set.</summary>
    public bool ShouldSerializeb() => Members.Has(nameof(b));

    /// <summary>Gets or sets <c>l</c>: a number, 0 or more; 80 when not set.</summary>
    public double l { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="l"/> was set.</summary>
    public bool ShouldSerializel() => Members.Has(nameof(l));

    /// <summary>Gets or sets <c>pad</c>: a number, 0 or more; 0 when not set.</summary>
    public double pad { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="pad"/> was set.</summary>
    public bool ShouldSerializepad() => Members.Has(nameof(pad));

    /// <summary>Gets or sets <c>r</c>: a number, 0 or more; 80 when not set.</summary>
    public double r { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="r"/> was set.</summary>
    public bool ShouldSerializer() => Members.Has(nameof(r));

    /// <summary>Gets or sets <c>t</c>: a number, 0 or more; 100 when not set.</summary>
    public double t { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="t"/> was set.</summary>
    public bool ShouldSerializet() => Members.Has(nameof(t));
}

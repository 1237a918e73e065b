// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>center</c>.</summary>
public class Center : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>x</c>: a number; 0 when not set.</summary>
    public double x { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="x"/> was set.</summary>
    public bool ShouldSerializex() => Members.Has(nameof(x));

    /// <summary>Gets or sets <c>y</c>: a number; 0 when not set.</summary>
    public double y { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="y"/> was set.</summary>
    public bool ShouldSerializey() => Members.Has(nameof(y));

    /// <summary>Gets or sets <c>z</c>: a number; 0 when not set.</summary>
    public double z { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="z"/> was set.</summary>
    public bool ShouldSerializez() => Members.Has(nameof(z));
}

// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>project</c>.</summary>
public class Project : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>x</c>: true or false; false when not set.</summary>
    public bool x { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="x"/> was set.</summary>
    public bool ShouldSerializex() => Members.Has(nameof(x));

    /// <summary>Gets or sets <c>y</c>: true or false; false when not set.</summary>
    public bool y { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="y"/> was set.</summary>
    public bool ShouldSerializey() => Members.Has(nameof(y));

    /// <summary>Gets or sets <c>z</c>: true or false; false when not set.</summary>
    public bool z { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="z"/> was set.</summary>
    public bool ShouldSerializez() => Members.Has(nameof(z));
}

// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>domain</c>.</summary>
public class Domain : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>x</c>: a short list.</summary>
    public object? x { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="x"/> was set.</summary>
    public bool ShouldSerializex() => Members.Has(nameof(x));

    /// <summary>Gets or sets <c>y</c>: a short list.</summary>
    public object? y { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="y"/> was set.</summary>
    public bool ShouldSerializey() => Members.Has(nameof(y));
}

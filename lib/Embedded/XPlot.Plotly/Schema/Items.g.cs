// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>items</c>.</summary>
public class Items : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>annotation</c>: an object.</summary>
    public Annotation? annotation { get => Members.Get<Annotation?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="annotation"/> was set.</summary>
    public bool ShouldSerializeannotation() => Members.Has(nameof(annotation));

    /// <summary>Gets or sets <c>shape</c>: an object.</summary>
    public Shape? shape { get => Members.Get<Shape?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="shape"/> was set.</summary>
    public bool ShouldSerializeshape() => Members.Has(nameof(shape));
}

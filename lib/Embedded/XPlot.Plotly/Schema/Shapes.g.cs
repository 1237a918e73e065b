// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>shapes</c>.</summary>
public class Shapes : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>items</c>: an object.</summary>
    public Items? items { get => Members.Get<Items?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="items"/> was set.</summary>
    public bool ShouldSerializeitems() => Members.Has(nameof(items));
}

namespace XPlot.Plotly;

/// <summary>One set of data in a chart.</summary>
public class Trace : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets the name in the legend.</summary>
    public string? name { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="name"/> was set.</summary>
    public bool ShouldSerializename() => Members.Has(nameof(name));
}

// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>rotation</c>.</summary>
public class Rotation : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>lat</c>: a number.</summary>
    public double lat { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="lat"/> was set.</summary>
    public bool ShouldSerializelat() => Members.Has(nameof(lat));

    /// <summary>Gets or sets <c>lon</c>: a number.</summary>
    public double lon { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="lon"/> was set.</summary>
    public bool ShouldSerializelon() => Members.Has(nameof(lon));

    /// <summary>Gets or sets <c>roll</c>: a number.</summary>
    public double roll { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="roll"/> was set.</summary>
    public bool ShouldSerializeroll() => Members.Has(nameof(roll));
}

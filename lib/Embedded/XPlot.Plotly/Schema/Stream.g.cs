// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>stream</c>.</summary>
public class Stream : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>maxpoints</c>: plotly.js 4 knows no such attribute.</summary>
    public double maxpoints { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="maxpoints"/> was set.</summary>
    public bool ShouldSerializemaxpoints() => Members.Has(nameof(maxpoints));

    /// <summary>Gets or sets <c>token</c>: plotly.js 4 knows no such attribute.</summary>
    public string? token { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="token"/> was set.</summary>
    public bool ShouldSerializetoken() => Members.Has(nameof(token));
}

// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>ybins</c>.</summary>
public class Ybins : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>end</c>: any value.</summary>
    public double end { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="end"/> was set.</summary>
    public bool ShouldSerializeend() => Members.Has(nameof(end));

    /// <summary>Gets or sets <c>size</c>: any value.</summary>
    public object? size { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="size"/> was set.</summary>
    public bool ShouldSerializesize() => Members.Has(nameof(size));

    /// <summary>Gets or sets <c>start</c>: any value.</summary>
    public double start { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="start"/> was set.</summary>
    public bool ShouldSerializestart() => Members.Has(nameof(start));
}

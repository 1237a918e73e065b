// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>contours</c>.</summary>
public class Contours : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>coloring</c>: one of fill, heatmap, lines, none; fill when not set.</summary>
    public object? coloring { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="coloring"/> was set.</summary>
    public bool ShouldSerializecoloring() => Members.Has(nameof(coloring));

    /// <summary>Gets or sets <c>end</c>: a number.</summary>
    public double end { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="end"/> was set.</summary>
    public bool ShouldSerializeend() => Members.Has(nameof(end));

    /// <summary>Gets or sets <c>showlines</c>: true or false; true when not set.</summary>
    public bool showlines { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showlines"/> was set.</summary>
    public bool ShouldSerializeshowlines() => Members.Has(nameof(showlines));

    /// <summary>Gets or sets <c>size</c>: a number, 0 or more.</summary>
    public double size { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="size"/> was set.</summary>
    public bool ShouldSerializesize() => Members.Has(nameof(size));

    /// <summary>Gets or sets <c>start</c>: a number.</summary>
    public double start { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="start"/> was set.</summary>
    public bool ShouldSerializestart() => Members.Has(nameof(start));

    /// <summary>Gets or sets <c>x</c>: an object.</summary>
    public X? x { get => Members.Get<X?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="x"/> was set.</summary>
    public bool ShouldSerializex() => Members.Has(nameof(x));

    /// <summary>Gets or sets <c>y</c>: an object.</summary>
    public Y? y { get => Members.Get<Y?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="y"/> was set.</summary>
    public bool ShouldSerializey() => Members.Has(nameof(y));

    /// <summary>Gets or sets <c>z</c>: an object.</summary>
    public Z? z { get => Members.Get<Z?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="z"/> was set.</summary>
    public bool ShouldSerializez() => Members.Has(nameof(z));
}

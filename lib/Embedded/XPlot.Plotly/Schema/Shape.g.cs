// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>shape</c>.</summary>
public class Shape : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>fillcolor</c>: a colour; rgba(0,0,0,0) when not set.</summary>
    public string? fillcolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="fillcolor"/> was set.</summary>
    public bool ShouldSerializefillcolor() => Members.Has(nameof(fillcolor));

    /// <summary>Gets or sets <c>line</c>: an object.</summary>
    public Line? line { get => Members.Get<Line?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="line"/> was set.</summary>
    public bool ShouldSerializeline() => Members.Has(nameof(line));

    /// <summary>Gets or sets <c>opacity</c>: a number, 0 to 1; 1 when not set.</summary>
    public double opacity { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="opacity"/> was set.</summary>
    public bool ShouldSerializeopacity() => Members.Has(nameof(opacity));

    /// <summary>Gets or sets <c>path</c>: a text.</summary>
    public string? path { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="path"/> was set.</summary>
    public bool ShouldSerializepath() => Members.Has(nameof(path));

    /// <summary>Gets or sets <c>type</c>: one of circle, rect, path, line.</summary>
    public object? type { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="type"/> was set.</summary>
    public bool ShouldSerializetype() => Members.Has(nameof(type));

    /// <summary>Gets or sets <c>x0</c>: any value.</summary>
    public object? x0 { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="x0"/> was set.</summary>
    public bool ShouldSerializex0() => Members.Has(nameof(x0));

    /// <summary>Gets or sets <c>x1</c>: any value.</summary>
    public object? x1 { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="x1"/> was set.</summary>
    public bool ShouldSerializex1() => Members.Has(nameof(x1));

    /// <summary>Gets or sets <c>xref</c>: one of paper, or one for each point.</summary>
    public object? xref { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="xref"/> was set.</summary>
    public bool ShouldSerializexref() => Members.Has(nameof(xref));

    /// <summary>Gets or sets <c>y0</c>: any value.</summary>
    public object? y0 { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="y0"/> was set.</summary>
    public bool ShouldSerializey0() => Members.Has(nameof(y0));

    /// <summary>Gets or sets <c>y1</c>: any value.</summary>
    public object? y1 { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="y1"/> was set.</summary>
    public bool ShouldSerializey1() => Members.Has(nameof(y1));

    /// <summary>Gets or sets <c>yref</c>: one of paper, or one for each point.</summary>
    public object? yref { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="yref"/> was set.</summary>
    public bool ShouldSerializeyref() => Members.Has(nameof(yref));
}

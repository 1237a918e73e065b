// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>textfont</c>.</summary>
public class Textfont : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>color</c>: a colour, or one for each point.</summary>
    public string? color { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="color"/> was set.</summary>
    public bool ShouldSerializecolor() => Members.Has(nameof(color));

    /// <summary>Gets or sets <c>colorsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? colorsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="colorsrc"/> was set.</summary>
    public bool ShouldSerializecolorsrc() => Members.Has(nameof(colorsrc));

    /// <summary>Gets or sets <c>family</c>: a text, or one for each point.</summary>
    public string? family { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="family"/> was set.</summary>
    public bool ShouldSerializefamily() => Members.Has(nameof(family));

    /// <summary>Gets or sets <c>familysrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? familysrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="familysrc"/> was set.</summary>
    public bool ShouldSerializefamilysrc() => Members.Has(nameof(familysrc));

    /// <summary>Gets or sets <c>size</c>: a number, 1 or more, or one for each point.</summary>
    public double size { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="size"/> was set.</summary>
    public bool ShouldSerializesize() => Members.Has(nameof(size));

    /// <summary>Gets or sets <c>sizesrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? sizesrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="sizesrc"/> was set.</summary>
    public bool ShouldSerializesizesrc() => Members.Has(nameof(sizesrc));
}

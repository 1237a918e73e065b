// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>x</c>.</summary>
public class X : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>color</c>: a colour; #444 when not set.</summary>
    public string? color { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="color"/> was set.</summary>
    public bool ShouldSerializecolor() => Members.Has(nameof(color));

    /// <summary>Gets or sets <c>highlight</c>: true or false; true when not set.</summary>
    public bool highlight { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="highlight"/> was set.</summary>
    public bool ShouldSerializehighlight() => Members.Has(nameof(highlight));

    /// <summary>Gets or sets <c>highlightColor</c>: plotly.js 4 knows no such attribute.</summary>
    public string? highlightColor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="highlightColor"/> was set.</summary>
    public bool ShouldSerializehighlightColor() => Members.Has(nameof(highlightColor));

    /// <summary>Gets or sets <c>highlightWidth</c>: plotly.js 4 knows no such attribute.</summary>
    public double highlightWidth { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="highlightWidth"/> was set.</summary>
    public bool ShouldSerializehighlightWidth() => Members.Has(nameof(highlightWidth));

    /// <summary>Gets or sets <c>opacity</c>: a number, 0 to 1; 1 when not set.</summary>
    public double opacity { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="opacity"/> was set.</summary>
    public bool ShouldSerializeopacity() => Members.Has(nameof(opacity));

    /// <summary>Gets or sets <c>project</c>: an object.</summary>
    public Project? project { get => Members.Get<Project?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="project"/> was set.</summary>
    public bool ShouldSerializeproject() => Members.Has(nameof(project));

    /// <summary>Gets or sets <c>scale</c>: a number, 0 to 10; 0.6666666666666666 when not set.</summary>
    public double scale { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="scale"/> was set.</summary>
    public bool ShouldSerializescale() => Members.Has(nameof(scale));

    /// <summary>Gets or sets <c>show</c>: true or false; true when not set.</summary>
    public bool show { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="show"/> was set.</summary>
    public bool ShouldSerializeshow() => Members.Has(nameof(show));

    /// <summary>Gets or sets <c>usecolormap</c>: true or false; false when not set.</summary>
    public bool usecolormap { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="usecolormap"/> was set.</summary>
    public bool ShouldSerializeusecolormap() => Members.Has(nameof(usecolormap));

    /// <summary>Gets or sets <c>width</c>: a number, 1 to 16; 2 when not set.</summary>
    public double width { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="width"/> was set.</summary>
    public bool ShouldSerializewidth() => Members.Has(nameof(width));
}

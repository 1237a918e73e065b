// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>camera</c>.</summary>
public class Camera : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>center</c>: an object.</summary>
    public Center? center { get => Members.Get<Center?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="center"/> was set.</summary>
    public bool ShouldSerializecenter() => Members.Has(nameof(center));

    /// <summary>Gets or sets <c>eye</c>: an object.</summary>
    public Eye? eye { get => Members.Get<Eye?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="eye"/> was set.</summary>
    public bool ShouldSerializeeye() => Members.Has(nameof(eye));

    /// <summary>Gets or sets <c>up</c>: an object.</summary>
    public Up? up { get => Members.Get<Up?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="up"/> was set.</summary>
    public bool ShouldSerializeup() => Members.Has(nameof(up));
}

// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>lonaxis</c>.</summary>
public class Lonaxis : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>dtick</c>: a number.</summary>
    public double dtick { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="dtick"/> was set.</summary>
    public bool ShouldSerializedtick() => Members.Has(nameof(dtick));

    /// <summary>Gets or sets <c>gridcolor</c>: a colour; #eee when not set.</summary>
    public string? gridcolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="gridcolor"/> was set.</summary>
    public bool ShouldSerializegridcolor() => Members.Has(nameof(gridcolor));

    /// <summary>Gets or sets <c>gridwidth</c>: a number, 0 or more; 1 when not set.</summary>
    public double gridwidth { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="gridwidth"/> was set.</summary>
    public bool ShouldSerializegridwidth() => Members.Has(nameof(gridwidth));

    /// <summary>Gets or sets <c>range</c>: a short list.</summary>
    public object? range { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="range"/> was set.</summary>
    public bool ShouldSerializerange() => Members.Has(nameof(range));

    /// <summary>Gets or sets <c>showgrid</c>: true or false; false when not set.</summary>
    public bool showgrid { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showgrid"/> was set.</summary>
    public bool ShouldSerializeshowgrid() => Members.Has(nameof(showgrid));

    /// <summary>Gets or sets <c>tick0</c>: a number; 0 when not set.</summary>
    public double tick0 { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="tick0"/> was set.</summary>
    public bool ShouldSerializetick0() => Members.Has(nameof(tick0));
}

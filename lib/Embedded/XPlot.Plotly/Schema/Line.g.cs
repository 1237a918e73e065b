// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>line</c>.</summary>
public class Line : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>autocolorscale</c>: true or false; true when not set.</summary>
    public bool autocolorscale { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="autocolorscale"/> was set.</summary>
    public bool ShouldSerializeautocolorscale() => Members.Has(nameof(autocolorscale));

    /// <summary>Gets or sets <c>cauto</c>: true or false; true when not set.</summary>
    public bool cauto { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="cauto"/> was set.</summary>
    public bool ShouldSerializecauto() => Members.Has(nameof(cauto));

    /// <summary>Gets or sets <c>cmax</c>: a number.</summary>
    public double cmax { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="cmax"/> was set.</summary>
    public bool ShouldSerializecmax() => Members.Has(nameof(cmax));

    /// <summary>Gets or sets <c>cmin</c>: a number.</summary>
    public double cmin { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="cmin"/> was set.</summary>
    public bool ShouldSerializecmin() => Members.Has(nameof(cmin));

    /// <summary>Gets or sets <c>color</c>: a colour.</summary>
    public object? color { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="color"/> was set.</summary>
    public bool ShouldSerializecolor() => Members.Has(nameof(color));

    /// <summary>Gets or sets <c>colorscale</c>: a colour scale.</summary>
    public object? colorscale { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="colorscale"/> was set.</summary>
    public bool ShouldSerializecolorscale() => Members.Has(nameof(colorscale));

    /// <summary>Gets or sets <c>colorsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? colorsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="colorsrc"/> was set.</summary>
    public bool ShouldSerializecolorsrc() => Members.Has(nameof(colorsrc));

    /// <summary>Gets or sets <c>dash</c>: a text; solid when not set.</summary>
    public string? dash { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="dash"/> was set.</summary>
    public bool ShouldSerializedash() => Members.Has(nameof(dash));

    /// <summary>Gets or sets <c>outliercolor</c>: a colour.</summary>
    public string? outliercolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="outliercolor"/> was set.</summary>
    public bool ShouldSerializeoutliercolor() => Members.Has(nameof(outliercolor));

    /// <summary>Gets or sets <c>outlierwidth</c>: a number, 0 or more; 1 when not set.</summary>
    public double outlierwidth { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="outlierwidth"/> was set.</summary>
    public bool ShouldSerializeoutlierwidth() => Members.Has(nameof(outlierwidth));

    /// <summary>Gets or sets <c>reversescale</c>: true or false; false when not set.</summary>
    public bool reversescale { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="reversescale"/> was set.</summary>
    public bool ShouldSerializereversescale() => Members.Has(nameof(reversescale));

    /// <summary>Gets or sets <c>shape</c>: one of linear, hspline; linear when not set.</summary>
    public object? shape { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="shape"/> was set.</summary>
    public bool ShouldSerializeshape() => Members.Has(nameof(shape));

    /// <summary>Gets or sets <c>smoothing</c>: a number, 0 to 1.3; 1 when not set.</summary>
    public double smoothing { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="smoothing"/> was set.</summary>
    public bool ShouldSerializesmoothing() => Members.Has(nameof(smoothing));

    /// <summary>Gets or sets <c>width</c>: a number, 0 or more; 2 when not set.</summary>
    public object? width { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="width"/> was set.</summary>
    public bool ShouldSerializewidth() => Members.Has(nameof(width));

    /// <summary>Gets or sets <c>widthsrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? widthsrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="widthsrc"/> was set.</summary>
    public bool ShouldSerializewidthsrc() => Members.Has(nameof(widthsrc));
}

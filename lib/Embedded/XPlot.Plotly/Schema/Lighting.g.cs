// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>lighting</c>.</summary>
public class Lighting : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>ambient</c>: a number, 0 to 1; 0.8 when not set.</summary>
    public double ambient { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="ambient"/> was set.</summary>
    public bool ShouldSerializeambient() => Members.Has(nameof(ambient));

    /// <summary>Gets or sets <c>diffuse</c>: a number, 0 to 1; 0.8 when not set.</summary>
    public double diffuse { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="diffuse"/> was set.</summary>
    public bool ShouldSerializediffuse() => Members.Has(nameof(diffuse));

    /// <summary>Gets or sets <c>fresnel</c>: a number, 0 to 5; 0.2 when not set.</summary>
    public double fresnel { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="fresnel"/> was set.</summary>
    public bool ShouldSerializefresnel() => Members.Has(nameof(fresnel));

    /// <summary>Gets or sets <c>roughness</c>: a number, 0 to 1; 0.5 when not set.</summary>
    public double roughness { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="roughness"/> was set.</summary>
    public bool ShouldSerializeroughness() => Members.Has(nameof(roughness));

    /// <summary>Gets or sets <c>specular</c>: a number, 0 to 2; 0.05 when not set.</summary>
    public double specular { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="specular"/> was set.</summary>
    public bool ShouldSerializespecular() => Members.Has(nameof(specular));
}

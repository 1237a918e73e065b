// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>projection</c>.</summary>
public class Projection : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>parallels</c>: a short list.</summary>
    public object? parallels { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="parallels"/> was set.</summary>
    public bool ShouldSerializeparallels() => Members.Has(nameof(parallels));

    /// <summary>Gets or sets <c>rotation</c>: an object.</summary>
    public Rotation? rotation { get => Members.Get<Rotation?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="rotation"/> was set.</summary>
    public bool ShouldSerializerotation() => Members.Has(nameof(rotation));

    /// <summary>Gets or sets <c>scale</c>: a number, 0 or more; 1 when not set.</summary>
    public double scale { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="scale"/> was set.</summary>
    public bool ShouldSerializescale() => Members.Has(nameof(scale));

    /// <summary>Gets or sets <c>type</c>: one of airy, aitoff, albers, albers usa, august, azimuthal
    /// equal area, azimuthal equidistant, baker, bertin1953, boggs, bonne, bottomley, bromley, collignon,
    /// conic conformal, conic equal area, conic equidistant, craig, craster, cylindrical equal area,
    /// cylindrical stereographic, eckert1, eckert2, eckert3, eckert4, eckert5, eckert6, eisenlohr, equal
    /// earth, equirectangular, fahey, foucaut, foucaut sinusoidal, ginzburg4, ginzburg5, ginzburg6,
    /// ginzburg8, ginzburg9, gnomonic, gringorten, gringorten quincuncial, guyou, hammer, hill,
    /// homolosine, hufnagel, hyperelliptical, kavrayskiy7, lagrange, larrivee, laskowski, loximuthal,
    /// mercator, miller, mollweide, mt flat polar parabolic, mt flat polar quartic, mt flat polar
    /// sinusoidal, natural earth, natural earth1, natural earth2, nell hammer, nicolosi, orthographic,
    /// patterson, peirce quincuncial, polyconic, rectangular polyconic, robinson, satellite, sinu
    /// mollweide, sinusoidal, stereographic, times, transverse mercator, van der grinten, van der
    /// grinten2, van der grinten3, van der grinten4, wagner4, wagner6, wiechel, winkel tripel, winkel3.</summary>
    public object? type { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="type"/> was set.</summary>
    public bool ShouldSerializetype() => Members.Has(nameof(type));

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

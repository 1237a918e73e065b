// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>scene</c>.</summary>
public class Scene : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>_isSubplotObj</c>: a mark of the genuine package; plotly.js does not read
    /// it.</summary>
    public bool _isSubplotObj { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="_isSubplotObj"/> was set.</summary>
    public bool ShouldSerialize_isSubplotObj() => Members.Has(nameof(_isSubplotObj));

    /// <summary>Gets or sets <c>aspectmode</c>: one of auto, cube, data, manual; auto when not set.</summary>
    public object? aspectmode { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="aspectmode"/> was set.</summary>
    public bool ShouldSerializeaspectmode() => Members.Has(nameof(aspectmode));

    /// <summary>Gets or sets <c>aspectratio</c>: an object.</summary>
    public Aspectratio? aspectratio { get => Members.Get<Aspectratio?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="aspectratio"/> was set.</summary>
    public bool ShouldSerializeaspectratio() => Members.Has(nameof(aspectratio));

    /// <summary>Gets or sets <c>bgcolor</c>: a colour; rgba(0,0,0,0) when not set.</summary>
    public string? bgcolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="bgcolor"/> was set.</summary>
    public bool ShouldSerializebgcolor() => Members.Has(nameof(bgcolor));

    /// <summary>Gets or sets <c>camera</c>: an object.</summary>
    public Camera? camera { get => Members.Get<Camera?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="camera"/> was set.</summary>
    public bool ShouldSerializecamera() => Members.Has(nameof(camera));

    /// <summary>Gets or sets <c>domain</c>: an object.</summary>
    public Domain? domain { get => Members.Get<Domain?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="domain"/> was set.</summary>
    public bool ShouldSerializedomain() => Members.Has(nameof(domain));

    /// <summary>Gets or sets <c>xaxis</c>: an object.</summary>
    public Xaxis? xaxis { get => Members.Get<Xaxis?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="xaxis"/> was set.</summary>
    public bool ShouldSerializexaxis() => Members.Has(nameof(xaxis));

    /// <summary>Gets or sets <c>yaxis</c>: an object.</summary>
    public Yaxis? yaxis { get => Members.Get<Yaxis?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="yaxis"/> was set.</summary>
    public bool ShouldSerializeyaxis() => Members.Has(nameof(yaxis));

    /// <summary>Gets or sets <c>zaxis</c>: an object.</summary>
    public Zaxis? zaxis { get => Members.Get<Zaxis?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="zaxis"/> was set.</summary>
    public bool ShouldSerializezaxis() => Members.Has(nameof(zaxis));
}

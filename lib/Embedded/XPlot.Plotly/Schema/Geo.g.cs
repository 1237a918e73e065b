// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>geo</c>.</summary>
public class Geo : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>_isSubplotObj</c>: a mark of the genuine package; plotly.js does not read
    /// it.</summary>
    public bool _isSubplotObj { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="_isSubplotObj"/> was set.</summary>
    public bool ShouldSerialize_isSubplotObj() => Members.Has(nameof(_isSubplotObj));

    /// <summary>Gets or sets <c>bgcolor</c>: a colour; #fff when not set.</summary>
    public string? bgcolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="bgcolor"/> was set.</summary>
    public bool ShouldSerializebgcolor() => Members.Has(nameof(bgcolor));

    /// <summary>Gets or sets <c>coastlinecolor</c>: a colour; #444 when not set.</summary>
    public string? coastlinecolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="coastlinecolor"/> was set.</summary>
    public bool ShouldSerializecoastlinecolor() => Members.Has(nameof(coastlinecolor));

    /// <summary>Gets or sets <c>coastlinewidth</c>: a number, 0 or more; 1 when not set.</summary>
    public double coastlinewidth { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="coastlinewidth"/> was set.</summary>
    public bool ShouldSerializecoastlinewidth() => Members.Has(nameof(coastlinewidth));

    /// <summary>Gets or sets <c>countrycolor</c>: a colour; #444 when not set.</summary>
    public string? countrycolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="countrycolor"/> was set.</summary>
    public bool ShouldSerializecountrycolor() => Members.Has(nameof(countrycolor));

    /// <summary>Gets or sets <c>countrywidth</c>: a number, 0 or more; 1 when not set.</summary>
    public double countrywidth { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="countrywidth"/> was set.</summary>
    public bool ShouldSerializecountrywidth() => Members.Has(nameof(countrywidth));

    /// <summary>Gets or sets <c>domain</c>: an object.</summary>
    public Domain? domain { get => Members.Get<Domain?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="domain"/> was set.</summary>
    public bool ShouldSerializedomain() => Members.Has(nameof(domain));

    /// <summary>Gets or sets <c>framecolor</c>: a colour; #444 when not set.</summary>
    public string? framecolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="framecolor"/> was set.</summary>
    public bool ShouldSerializeframecolor() => Members.Has(nameof(framecolor));

    /// <summary>Gets or sets <c>framewidth</c>: a number, 0 or more; 1 when not set.</summary>
    public double framewidth { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="framewidth"/> was set.</summary>
    public bool ShouldSerializeframewidth() => Members.Has(nameof(framewidth));

    /// <summary>Gets or sets <c>lakecolor</c>: a colour; #3399FF when not set.</summary>
    public string? lakecolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="lakecolor"/> was set.</summary>
    public bool ShouldSerializelakecolor() => Members.Has(nameof(lakecolor));

    /// <summary>Gets or sets <c>landcolor</c>: a colour; #F0DC82 when not set.</summary>
    public string? landcolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="landcolor"/> was set.</summary>
    public bool ShouldSerializelandcolor() => Members.Has(nameof(landcolor));

    /// <summary>Gets or sets <c>lataxis</c>: an object.</summary>
    public Lataxis? lataxis { get => Members.Get<Lataxis?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="lataxis"/> was set.</summary>
    public bool ShouldSerializelataxis() => Members.Has(nameof(lataxis));

    /// <summary>Gets or sets <c>lonaxis</c>: an object.</summary>
    public Lonaxis? lonaxis { get => Members.Get<Lonaxis?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="lonaxis"/> was set.</summary>
    public bool ShouldSerializelonaxis() => Members.Has(nameof(lonaxis));

    /// <summary>Gets or sets <c>oceancolor</c>: a colour; #3399FF when not set.</summary>
    public string? oceancolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="oceancolor"/> was set.</summary>
    public bool ShouldSerializeoceancolor() => Members.Has(nameof(oceancolor));

    /// <summary>Gets or sets <c>projection</c>: an object.</summary>
    public Projection? projection { get => Members.Get<Projection?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="projection"/> was set.</summary>
    public bool ShouldSerializeprojection() => Members.Has(nameof(projection));

    /// <summary>Gets or sets <c>resolution</c>: one of 110, 50; 110 when not set.</summary>
    public object? resolution { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="resolution"/> was set.</summary>
    public bool ShouldSerializeresolution() => Members.Has(nameof(resolution));

    /// <summary>Gets or sets <c>rivercolor</c>: a colour; #3399FF when not set.</summary>
    public string? rivercolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="rivercolor"/> was set.</summary>
    public bool ShouldSerializerivercolor() => Members.Has(nameof(rivercolor));

    /// <summary>Gets or sets <c>riverwidth</c>: a number, 0 or more; 1 when not set.</summary>
    public double riverwidth { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="riverwidth"/> was set.</summary>
    public bool ShouldSerializeriverwidth() => Members.Has(nameof(riverwidth));

    /// <summary>Gets or sets <c>scope</c>: one of africa, antarctica, asia, europe, north america,
    /// oceania, south america, usa, world; world when not set.</summary>
    public object? scope { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="scope"/> was set.</summary>
    public bool ShouldSerializescope() => Members.Has(nameof(scope));

    /// <summary>Gets or sets <c>showcoastlines</c>: true or false.</summary>
    public bool showcoastlines { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showcoastlines"/> was set.</summary>
    public bool ShouldSerializeshowcoastlines() => Members.Has(nameof(showcoastlines));

    /// <summary>Gets or sets <c>showcountries</c>: true or false.</summary>
    public bool showcountries { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showcountries"/> was set.</summary>
    public bool ShouldSerializeshowcountries() => Members.Has(nameof(showcountries));

    /// <summary>Gets or sets <c>showframe</c>: true or false.</summary>
    public bool showframe { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showframe"/> was set.</summary>
    public bool ShouldSerializeshowframe() => Members.Has(nameof(showframe));

    /// <summary>Gets or sets <c>showlakes</c>: true or false; false when not set.</summary>
    public bool showlakes { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showlakes"/> was set.</summary>
    public bool ShouldSerializeshowlakes() => Members.Has(nameof(showlakes));

    /// <summary>Gets or sets <c>showland</c>: true or false; false when not set.</summary>
    public bool showland { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showland"/> was set.</summary>
    public bool ShouldSerializeshowland() => Members.Has(nameof(showland));

    /// <summary>Gets or sets <c>showocean</c>: true or false; false when not set.</summary>
    public bool showocean { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showocean"/> was set.</summary>
    public bool ShouldSerializeshowocean() => Members.Has(nameof(showocean));

    /// <summary>Gets or sets <c>showrivers</c>: true or false; false when not set.</summary>
    public bool showrivers { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showrivers"/> was set.</summary>
    public bool ShouldSerializeshowrivers() => Members.Has(nameof(showrivers));

    /// <summary>Gets or sets <c>showsubunits</c>: true or false.</summary>
    public bool showsubunits { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showsubunits"/> was set.</summary>
    public bool ShouldSerializeshowsubunits() => Members.Has(nameof(showsubunits));

    /// <summary>Gets or sets <c>subunitcolor</c>: a colour; #444 when not set.</summary>
    public string? subunitcolor { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="subunitcolor"/> was set.</summary>
    public bool ShouldSerializesubunitcolor() => Members.Has(nameof(subunitcolor));

    /// <summary>Gets or sets <c>subunitwidth</c>: a number, 0 or more; 1 when not set.</summary>
    public double subunitwidth { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="subunitwidth"/> was set.</summary>
    public bool ShouldSerializesubunitwidth() => Members.Has(nameof(subunitwidth));
}

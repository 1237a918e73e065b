namespace DeepLearning.Datasets;

/// <summary>Says what data are, where they came from, and under which terms they may be used.</summary>
/// <param name="Title">What the set is called.</param>
/// <param name="Origin">Real, or the generated twin; hand it to <c>Metric</c>, which has a band for each.</param>
/// <param name="Source">Where the bytes came from, in words.</param>
/// <param name="Licence">Under which terms they may be used.</param>
/// <param name="Citation">Whom to cite.</param>
/// <param name="SplitRule">How they are parted into what is learned from and what is judged by.</param>
/// <param name="Caveats">What a number measured on them does not prove.</param>
public sealed record Provenance(
    string Title,
    DataOrigin Origin,
    string Source,
    string Licence,
    string Citation,
    string SplitRule,
    IReadOnlyList<string> Caveats)
{
    /// <summary>Gets whether generated data stand in for a real set, and are not a set of their own.</summary>
    public bool StandsIn { get; init; } = true;

    private const string OwnLicence = "MIT, as this course";

    internal static Provenance Real(DatasetEntry entry, string source, params string[] more) => new(
        entry.Title, DataOrigin.Real, source, entry.Licence, entry.Citation, entry.SplitRule,
        [.. entry.Caveats, .. more]);

    /// <summary>Says that the parts follow the rule of the real set.</summary>
    internal Provenance PartedAs(DatasetEntry entry) => this with { SplitRule = entry.SplitRule };

    /// <summary>Describes the twin of a real set.</summary>
    internal static Provenance Twin(DatasetEntry entry, string generator, int seed, params string[] caveats) => new(
        $"Twin of {entry.Title}", DataOrigin.Generated, $"{generator}, seed {seed}", OwnLicence,
        "Deep Learning in C#, lib/Datasets", "The parts are drawn from different streams of the seed.",
        [.. caveats, "Numbers measured on it are not comparable with published results."]);

    /// <summary>Describes a set that exists only as a generator.</summary>
    internal static Provenance Generated(string title, string generator, int seed, params string[] caveats) => new(
        title, DataOrigin.Generated, $"{generator}, seed {seed}", OwnLicence, "Deep Learning in C#, lib/Datasets",
        "The parts, and sets of other seeds, are drawn apart.", caveats)
    { StandsIn = false };
}

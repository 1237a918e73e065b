namespace DeepLearning.Teaching.Tests;

public sealed class BandValidatorTests
{
    private static readonly Band Good = new(
        0.95, 1.0, [0.97, 0.98, 0.99, 0.97, 0.98], 0.02, [new BrokenVariant("untrained", 0.33)]);

    [Fact]
    public void An_honest_band_has_no_problem() => Assert.Empty(Problems(Good));

    [Fact]
    public void A_band_where_less_is_better_has_no_problem() => Assert.Empty(Problems(
        new Band(null, 0.36, [0.30, 0.31, 0.33, 0.35, 0.32], 0.01, [new BrokenVariant("untrained", 2.3)]), unit: ""));

    public static TheoryData<string, Band> Dishonest => new()
    {
        { "4 seeds; need 5", Good with { Seeds = [0.97, 0.98, 0.99, 0.98] } },
        { "low is 0.9; lowest seed minus margin is 0.95", Good with { Low = 0.9 } },
        {
            "high is 0.98; highest seed plus margin",
            Good with { High = 0.98, Seeds = [0.9, 0.9, 0.9, 0.9, 0.9], Low = 0.88 }
        },
        { "'untrained' scores 0.96, which passes", Good with { Broken = [new BrokenVariant("untrained", 0.96)] } },
        { "no broken variant", Good with { Broken = [] } },
        { "neither low nor high", Good with { Low = null, High = null } },
        { "a seed's value is not finite", Good with { Seeds = [0.97, 0.98, 0.99, 0.97, double.NaN] } },
        { "margin -1", Good with { Margin = -1 } },
        { "a broken variant without a name", Good with { Broken = [new BrokenVariant(" ", 0.1)] } },
    };

    [Theory]
    [MemberData(nameof(Dishonest))]
    public void A_dishonest_band_is_named(string problem, Band band) =>
        Assert.Contains(Problems(band), p => p.Contains(problem, StringComparison.Ordinal));

    [Fact]
    public void Unknown_sources_missing_meaning_and_odd_chapters_are_named()
    {
        var file = new BandFile("4", new Dictionary<string, MetricSpec>
        {
            ["a"] = new("short", "", new Dictionary<string, Band> { ["fake"] = Good }),
            ["b"] = new("long enough to say something", "", new Dictionary<string, Band>()),
        });

        var problems = BandValidator.Problems(file);

        Assert.Contains("chapter is '4'; expected two digits", problems);
        Assert.Contains(problems, p => p.StartsWith("a: meaning has 5", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.StartsWith("a: data source 'fake'", StringComparison.Ordinal));
        Assert.Contains("b: no band", problems);
    }

    [Fact]
    public void A_variant_that_no_test_can_run_is_named()
    {
        var metrics = new Dictionary<string, MetricSpec>
        {
            ["m"] = new("what the number means", "share", new Dictionary<string, Band> { ["real"] = Good }),
        };

        Assert.Contains("m: no broken variant can be run: say under 'variants' what one of them changes",
            BandValidator.Problems(new BandFile("04", metrics)));
        Assert.Equal(["variant 'odd': no band names it under 'broken'"],
            BandValidator.Problems(new BandFile("04", metrics, Variants("untrained", "odd"))));
    }

    private static IReadOnlyList<string> Problems(Band band, string unit = "share") => BandValidator.Problems(
        new BandFile("04", new Dictionary<string, MetricSpec>
        {
            ["m"] = new("what the number means", unit, new Dictionary<string, Band> { ["real"] = band }),
        }, Variants("untrained")));

    private static Dictionary<string, IReadOnlyList<CellChange>> Variants(params string[] names) =>
        names.ToDictionary(n => n, IReadOnlyList<CellChange> (_) => [new CellChange("fit", "step();", "")]);
}

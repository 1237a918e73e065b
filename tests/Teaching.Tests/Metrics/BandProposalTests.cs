namespace DeepLearning.Teaching.Tests;

public sealed class BandProposalTests
{
    private static readonly double[] Seeds = [0.97, 0.965, 0.971, 0.968, 0.97];

    [Fact]
    public void A_band_reaches_from_the_worst_seed_by_the_spread()
    {
        var band = BandProposal.Of(Seeds, [new("untrained", 0.1)], share: true);

        Assert.Equal((0.955, null, 0.01), (band.Low, band.High, band.Margin));
        Assert.Empty(Problems(band));
    }

    [Fact]
    public void A_broken_variant_nearby_makes_the_margin_smaller()
    {
        var band = BandProposal.Of(Seeds, [new("linear", 0.956)], share: true);

        Assert.Equal(0.003, band.Margin);
        Assert.False(band.Contains(0.956));
        Assert.Empty(Problems(band));
    }

    [Fact]
    public void Sides_are_closed_where_broken_variants_lie_or_the_author_closed_them()
    {
        Assert.Null(BandProposal.Of([0.3, 0.31], [new("random", 0.9)], share: true).Low);
        var both = BandProposal.Of([0.48, 0.5], [new("untrained", 0.1), new("deeper", 0.99)], share: true);
        Assert.NotNull(both.Low);
        Assert.NotNull(both.High);
        var kept = new Band(null, 3, [1, 2], 1, []);
        Assert.NotNull(BandProposal.Of([1, 2], [new("a", 0.1)], share: false, kept).High);
    }

    [Fact]
    public void Equal_seeds_still_get_room()
    {
        var band = BandProposal.Of([2, 2, 2, 2, 2], [new("broken", 9)], share: false);
        Assert.Equal((2.04, 0.04), (band.High, band.Margin));
    }

    [Fact]
    public void A_broken_variant_among_the_seeds_cannot_be_kept_out()
    {
        var band = BandProposal.Of(Seeds, [new("shuffled", 0.968)], share: true);
        Assert.Contains(Problems(band), p => p.Contains("'shuffled' scores 0.968, which passes", default));
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var file = File(BandProposal.Of(Seeds, [new("un\"trained", 1e-7)], share: true));

        var again = BandFile.Parse(BandWriter.ToJson(file));

        Assert.Equal(BandWriter.ToJson(file), BandWriter.ToJson(again));
        Assert.Equal(1e-7, again.Metrics["m"].Bands["real"].Broken[0].Value);
        Assert.Equal("optimizer.step();", again.Variants!["un\"trained"][0].From);
    }

    private static BandFile File(Band band) => new("04", new Dictionary<string, MetricSpec>
    {
        ["m"] = new("what the number means", "share", new Dictionary<string, Band> { ["real"] = band }),
    }, band.Broken.ToDictionary(
        b => b.Variant, IReadOnlyList<CellChange> (_) => [new CellChange("fit", "optimizer.step();", "")]));

    private static IEnumerable<string> Problems(Band band) => BandValidator
        .Problems(File(band with { Seeds = [.. band.Seeds, .. band.Seeds, .. band.Seeds] }));
}

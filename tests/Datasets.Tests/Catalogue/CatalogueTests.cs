using System.Text.Json;

namespace DeepLearning.Datasets.Tests;

public sealed class CatalogueTests
{
    [Fact]
    public void Every_data_set_says_whose_it_is_and_where_it_lies()
    {
        Assert.NotEmpty(Catalogue.All);
        Assert.All(Catalogue.All, entry =>
        {
            Assert.Matches("^[a-z0-9_-]+$", entry.Name);
            Assert.NotEmpty(entry.SplitRule);
            Assert.NotEmpty(entry.Description);
            Assert.EndsWith(".", entry.SplitRule);
            Assert.NotEmpty(entry.Licence);
            Assert.NotEmpty(entry.Citation);
            Assert.NotEmpty(entry.Caveats);
            Assert.All(entry.Mirrors, m => Assert.Matches("^https?://[^ ]+/$", m));
            Assert.All(entry.Files, file =>
            {
                Assert.Equal(Path.GetFileName(file.Name), file.Name);
                Assert.InRange(file.Size, 1, 1L << 32);
                if (file.Sha256 is not null)
                    Assert.Matches("^[0-9a-f]{64}$", file.Sha256);
                else
                    Assert.All(entry.MirrorsOf(file), m => Assert.StartsWith("https://", m));
            });
        });
    }

    [Fact]
    public void The_assembly_carries_the_file_of_the_repository()
    {
        var path = Path.Combine(Repository.Root, "data", "catalogue.json");
        using var stream = File.OpenRead(path);

        // Records hold lists, which compare by identity: compare their texts.
        Assert.Equal(JsonSerializer.Serialize(Catalogue.Parse(stream)), JsonSerializer.Serialize(Catalogue.All));
    }

    [Fact]
    public void An_unknown_name_lists_the_known_ones() =>
        Assert.Contains("it has mnist", Assert.Throws<ArgumentException>(() => Catalogue.Find("mnits")).Message);

    [Theory]
    [InlineData("""{ "format": 2, "datasets": [] }""")]
    [InlineData("""{ "format": 1 }""")]
    [InlineData("""{ "format": 1, "datasets": [], "surprise": 1 }""")]
    [InlineData("null")]
    [InlineData("{")]
    public void A_broken_catalogue_is_refused(string json) => Assert.Throws<JsonException>(() =>
        Catalogue.Parse(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json))));
}

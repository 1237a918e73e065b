using System.Reflection;

namespace DeepLearning.Datasets.Tests;

/// <summary>The README's table of the sets is the code's: every row is made here and must stand there.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme =
        File.ReadAllText(Path.Combine(Repository.Root, "lib", "Datasets", "README.md"));

    private static readonly Dictionary<string, Type> Loaders = new()
    {
        ["mnist"] = typeof(Mnist),
        ["fashion-mnist"] = typeof(FashionMnist),
        ["cifar-10"] = typeof(Cifar10),
        ["names"] = typeof(Names),
        ["tinyshakespeare"] = typeof(TinyShakespeare),
        ["sentence_polarity"] = typeof(SentencePolarity),
        ["tatoeba"] = typeof(Tatoeba),
        ["fsdd"] = typeof(SpokenDigits),
        ["bccd"] = typeof(BloodCells),
        ["dsb2018-nuclei"] = typeof(Nuclei),
        ["flower_photos"] = typeof(Flowers),
        ["sunspots"] = typeof(Sunspots),
        ["co2"] = typeof(CarbonDioxide),
        ["daily-min-temperatures"] = typeof(MinTemperatures),
        ["seattle-weather"] = typeof(SeattleWeather),
        ["gpt2-bpe"] = typeof(Gpt2Vocabulary),
        ["wikitext-2"] = typeof(WikiText2),
    };

    public static TheoryData<string> Sets => [.. Catalogue.All.Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_row_of_the_table_says_what_the_code_does(string name)
    {
        var entry = Catalogue.Find(name);
        var twin = AllSets.Twins[name](0);
        var fetched = entry.Files.Where(f => entry.MirrorsOf(f).Count > 0 && f.Sha256 is not null).Sum(f => f.Size);
        var size = fetched == 0 ? "not known" : $"{fetched / 1e6:0.0} MB";

        Assert.Contains($"\n| `{Loaders[name].Name}.Load` | {entry.Title} | `{twin.GetType().Name}`{Shape(twin)}"
            + $" | {size} | {entry.Licence} | {entry.SplitRule} | {twin.About.Source.Split(',')[0]} |\n", Readme);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_loader_has_the_same_four_members(string name)
    {
        var members = Loaders[name].GetMembers(BindingFlags.Public | BindingFlags.Static).Select(m =>
            m.Name).ToHashSet();

        Assert.Superset(new HashSet<string> { "Entry", "Load", "Twin", "Check" }, members);
        Assert.All(Loaders[name].GetMethods().Where(m => m.Name == "Load"),
            m => Assert.True(m.ReturnType.IsAssignableTo(typeof(ICourseDataset))
                && m.GetParameters().All(p => p.IsOptional)));
    }

    [Fact]
    public void Every_generator_is_named() =>
        Assert.All(AllSets.Generators.Keys, name => Assert.Contains($"`{name}", Readme));

    [Fact]
    public void Every_folder_is_listed() => Assert.All(
        Directory.GetDirectories(Path.Combine(Repository.Root, "lib", "Datasets")).Select(d => Path.GetFileName(d)!)
            .Where(d => d is not ("bin" or "obj")), folder => Assert.Contains($"\n| `{folder}/` | ", Readme));

    private static string Shape(ICourseDataset data) => data switch
    {
        LabelledImages d => $" {Of(d.Images.shape)}",
        AnnotatedImages d => $" {Of(d.Images.shape)}{(d.HasMasks ? ", masks" : ", boxes")}",
        LabelledSounds d => $" {Of(d.Waves.shape)}",
        TimeSeries d => $" {Of(d.Values.shape)}",
        _ => "",
    };

    private static string Of(long[] shape) => $"(N, {string.Join(", ", shape.Skip(1))})";
}

namespace DeepLearning.Datasets.Tests;

/// <summary>Every data set of the course, as its generated twin, small; and as it is found on this machine.</summary>
internal static class AllSets
{
    /// <summary>The twins: name, and how to make it from a seed.</summary>
    public static Dictionary<string, Func<int, ICourseDataset>> Twins { get; } = new()
    {
        ["mnist"] = seed => GlyphDigits.Generate(Split.Test, 200, seed),
        ["fashion-mnist"] = seed => FashionMnist.Twin(Split.Test, 200, seed),
        ["cifar-10"] = seed => Cifar10.Twin(Split.Test, 200, seed),
        ["names"] = seed => Names.Twin(2000, seed),
        ["tinyshakespeare"] = seed => TinyShakespeare.Twin(20_000, seed),
        ["sentence_polarity"] = seed => SentencePolarity.Twin(Split.Test, 200, seed),
        ["tatoeba"] = seed => Tatoeba.Twin(Language.French, Split.Test, 200, seed),
        ["fsdd"] = seed => SpokenDigits.Twin(Split.Test, 60, 8000, seed),
        ["bccd"] = seed => BloodCells.Twin(Split.Test, 12, 4, seed),
        ["dsb2018-nuclei"] = seed => Nuclei.Twin(Split.Test, 12, 2, seed),
        ["flower_photos"] = seed => Flowers.Twin(Split.Test, 50, 64, seed),
        ["sunspots"] = seed => Sunspots.Twin(monthly: true, seed),
        ["co2"] = CarbonDioxide.Twin,
        ["daily-min-temperatures"] = MinTemperatures.Twin,
        ["seattle-weather"] = SeattleWeather.Twin,
        ["gpt2-bpe"] = seed => Gpt2Vocabulary.Twin(100, seed),
        ["wikitext-2"] = seed => WikiText2.Twin(30_000, seed),
    };

    /// <summary>What exists only as a generator.</summary>
    public static Dictionary<string, Func<int, ICourseDataset>> Generators { get; } = new()
    {
        ["Spirals"] = seed => Spirals.Create(40, seed: seed),
        ["Moons"] = seed => Moons.Create(60, seed: seed),
        ["Shapes"] = seed => Shapes.Generate(Split.Test, 12, seed: seed),
        ["MackeyGlass"] = seed => MackeyGlass.Generate(400, seed: seed),
        ["Seasonal"] = seed => Seasonal.Generate(200, seed: seed),
        ["Dtmf"] = seed => Dtmf.Generate(Split.Test, 32, seed: seed),
        ["Chirps"] = seed => Chirps.Generate(Split.Test, 16, seed: seed),
        ["Sequences.Copy"] = seed => Sequences.Copy(20, seed: seed),
        ["Sequences.Reverse"] = seed => Sequences.Reverse(20, seed: seed),
        ["Sequences.Sort"] = seed => Sequences.Sort(20, seed: seed),
        ["Sequences.Permute"] = seed => Sequences.Permute(20, seed: seed),
        ["Sequences.Add"] = seed => Sequences.Add(20, seed: seed),
        ["ToyCorpora.Stories"] = seed => ToyCorpora.Stories(5000, seed),
        ["ToyCorpora.Sums"] = seed => ToyCorpora.Sums(100, seed: seed),
        ["NameMaker"] = seed => NameMaker.Generate(500, seed),
    };

    /// <summary>What a learner types, with settings of the test's choice.</summary>
    public static Dictionary<string, Func<DatasetSettings, ICourseDataset>> Loads { get; } = new()
    {
        ["mnist"] = s => Mnist.Load(Split.Test, 300, s),
        ["fashion-mnist"] = s => FashionMnist.Load(Split.Test, 300, s),
        ["cifar-10"] = s => Cifar10.Load(Split.Test, 300, s),
        ["names"] = Names.Load,
        ["tinyshakespeare"] = TinyShakespeare.Load,
        ["sentence_polarity"] = s => SentencePolarity.Load(Split.Test, 300, s),
        ["tatoeba"] = s => Tatoeba.Load(Language.German, Split.Test, 3000, s),
        ["fsdd"] = s => SpokenDigits.Load(Split.Test, 60, 8000, s),
        ["bccd"] = s => BloodCells.Load(Split.Test, 8, 2, s),
        ["dsb2018-nuclei"] = s => Nuclei.Load(Split.Test, 8, 1, s),
        ["flower_photos"] = s => Flowers.Load(Split.Test, 50, 64, s),
        ["sunspots"] = s => Sunspots.Load(monthly: true, s),
        ["co2"] = CarbonDioxide.Load,
        ["daily-min-temperatures"] = MinTemperatures.Load,
        ["seattle-weather"] = SeattleWeather.Load,
        ["gpt2-bpe"] = Gpt2Vocabulary.Load,
        ["wikitext-2"] = WikiText2.Load,
    };
}

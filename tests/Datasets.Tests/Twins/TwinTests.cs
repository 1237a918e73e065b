using DeepLearning.Display;
using static TorchSharp.torch;

namespace DeepLearning.Datasets.Tests;

public sealed class TwinTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => [.. AllSets.Twins.Keys, .. AllSets.Generators.Keys];

    public static TheoryData<string> Sets => [.. AllSets.Loads.Keys];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_seed_gives_the_same_digits_and_another_seed_others(string name)
    {
        var make = AllSets.Twins.GetValueOrDefault(name) ?? AllSets.Generators[name];

        var (first, again, other) = (Fingerprint(make(1)), Fingerprint(make(1)), Fingerprint(make(2)));

        Assert.Equal(first, again);
        if (name is not ("tatoeba" or "MackeyGlass"))
            Assert.NotEqual(first, other);
        Assert.Equal(DataOrigin.Generated, make(1).Origin);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Without_data_the_twin_takes_over_with_one_line(string name)
    {
        var output = new Recorder();
        Output.Current = output;

        var data = AllSets.Loads[name](new() { CacheFolder = _folder.File("cache"), Offline = true });

        Assert.Equal(DataOrigin.Generated, data.Origin);
        var line = Assert.Single(output.Texts);
        Assert.Contains(" is not here: COURSE_OFFLINE is set. Its generated twin ", line);
        Assert.DoesNotContain('\n', line);
        Assert.False(Directory.Exists(_folder.File("cache")));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_wrong_file_is_never_replaced_by_the_twin(string name)
    {
        var entry = Catalogue.Find(name);
        var folder = _folder.File(entry.Folders is [.., var last] ? last : name);
        Directory.CreateDirectory(folder);
        foreach (var file in entry.Files)
            File.WriteAllText(Path.Combine(folder, file.Name), "not it");

        var error = Assert.Throws<DatasetException>(() => AllSets.Loads[name](
            new() { DataFolder = _folder.Path, CacheFolder = _folder.File("cache"), Offline = true }));

        Assert.Equal(name, error.Dataset);
        Assert.Contains(error.Problem, new[] { DatasetProblem.WrongFile, DatasetProblem.BadArchive });
    }

    [Fact]
    public void The_doctor_finds_every_set_that_lies_here_and_none_that_does_not()
    {
        var settings = RealData.Settings("mnist");

        var rows = Catalogue.All.ToDictionary(e => e.Name, e => DatasetCheck.Of(e, settings));
        var absent = Catalogue.All.Select(e => DatasetCheck.Of(e, settings with { DataFolder = null })).ToList();

        Assert.Equal(["cifar-10"], rows.Where(r => r.Value.Light != "green").Select(r => r.Key));
        Assert.All(absent, r => Assert.Equal("amber", r.Light));
    }

    [Fact]
    public void Real_and_twin_have_the_same_shapes_and_types()
    {
        var settings = RealData.Settings("fsdd");
        foreach (var (name, load) in AllSets.Loads.Where(l => l.Key != "cifar-10"))
        {
            var (real, twin) = (load(settings), load(settings with
            {
                DataFolder = null,
                CacheFolder = _folder.File("c")
            }));
            Assert.Equal((DataOrigin.Real, DataOrigin.Generated), (real.Origin, twin.Origin));
            Assert.Equal(real.GetType(), twin.GetType());
            Assert.Equal(Shapes(real), Shapes(twin));
        }
    }

    /// <summary>The shapes after the first size, and the types, of the tensors that a set has.</summary>
    private static List<string> Shapes(ICourseDataset data) => [.. Tensors(data).Select(t =>
        $"{t.dtype} ({string.Join(", ", t.shape.Skip(1))})").Distinct()];

    private static IEnumerable<Tensor> Tensors(ICourseDataset data) => data switch
    {
        LabelledImages d => [d.Images, d.Labels],
        LabelledTexts d => [d.Labels],
        LabelledSounds d => [d.Waves, d.Lengths, d.Labels],
        AnnotatedImages d => [d.Images, .. d.Boxes, .. d.Labels.Take(1)],
        TimeSeries { Labels: { } labels } d => [d.Values, labels],
        TimeSeries d => [d.Values],
        PointSet d => [d.Points, d.Labels],
        SequenceTask d => [d.Inputs, d.Targets],
        _ => [],
    };

    private static string Fingerprint(ICourseDataset data) => string.Join('|',
        Tensors(data).Select(t => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(
            t.contiguous().bytes.ToArray())))
        .Append(data switch
        {
            TextCorpus d => d.Text,
            WordList d => string.Join(' ', d.Words),
            LabelledTexts d => string.Join('\n', d.Texts),
            SentencePairs d => string.Join('\n', d.Pairs),
            BytePairVocabulary d => string.Join('\n', d.Lines),
            _ => "",
        }));

    private sealed class Recorder : IOutput
    {
        public List<string> Texts { get; } = [];

        public void Show(string id, MimeBundle bundle) => Texts.Add(bundle[MimeTypes.Text]);

        public void Update(string id, MimeBundle bundle) => Texts.Add(bundle[MimeTypes.Text]);
    }
}

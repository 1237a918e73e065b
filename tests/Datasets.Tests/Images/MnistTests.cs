using DeepLearning.Display;

namespace DeepLearning.Datasets.Tests;

public sealed class MnistTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_data_the_twin_takes_over_and_says_so()
    {
        var output = new Recorder();
        Output.Current = output;

        var twin = Mnist.Load(Split.Test, 50, Settings());

        Assert.Equal(DataOrigin.Generated, twin.Origin);
        Assert.Equal([50, 1, 28, 28], twin.Images.shape);
        Assert.Equal([50], twin.Labels.shape);
        var line = Assert.Single(output.Texts);
        Assert.Equal("MNIST is not here: COURSE_OFFLINE is set. Its generated twin GlyphDigits takes over"
            + " (50 drawn digits, Test).", line);
    }

    [Fact]
    public void A_wrong_file_is_never_replaced_by_the_twin()
    {
        Directory.CreateDirectory(_folder.File("data/mnist"));
        File.WriteAllText(_folder.File("data/mnist/t10k-images-idx3-ubyte.gz"), "not it");

        var error = Assert.Throws<DatasetException>(() =>
            Mnist.Load(Split.Test, 50, Settings() with { DataFolder = _folder.File("data") }));

        Assert.StartsWith("[mnist] t10k-images-idx3-ubyte.gz in COURSE_DATA is not the original", error.Message);
    }

    [Fact]
    public void Images_and_labels_must_be_as_many()
    {
        var error = Assert.Throws<DatasetException>(() =>
            Mnist.Parse("train", IdxFiles.Images(3), IdxFiles.Labels(1, 2), null));

        Assert.Contains("2 labels", error.Message);
        Assert.Contains("3 images", error.Message);
    }

    [Fact]
    public void A_label_beyond_nine_is_an_error_with_its_place()
    {
        var error = Assert.Throws<DatasetException>(() =>
            Mnist.Parse("train", IdxFiles.Images(3), IdxFiles.Labels(1, 2, 10), null));

        Assert.Equal(10, error.Offset);
        Assert.Contains("the label 10", error.Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void A_count_below_one_is_refused(int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Mnist.Load(Split.Test, count, Settings()));

    [Fact]
    public void The_check_tells_absent_from_wrong()
    {
        Directory.CreateDirectory(_folder.File("data/mnist"));

        Assert.Equal("amber", DatasetCheck.Of(Mnist.Entry, Settings()).Light);
        var settings = Settings() with { DataFolder = _folder.File("data") };
        var (_, light, finding, _) = DatasetCheck.Of(Mnist.Entry, settings);
        Assert.Equal("red", light);
        Assert.Contains("is missing in COURSE_DATA", finding);
    }

    private DatasetSettings Settings() => new() { CacheFolder = _folder.File("cache"), Offline = true };

    private sealed class Recorder : IOutput
    {
        public List<string> Texts { get; } = [];

        public void Show(string id, MimeBundle bundle) => Texts.Add(bundle[MimeTypes.Text]);

        public void Update(string id, MimeBundle bundle) => Texts.Add(bundle[MimeTypes.Text]);
    }
}

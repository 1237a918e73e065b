using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.Datasets.Tests;

/// <summary>The sets go through <c>torch.utils.data</c> and the transforms of torchvision and torchaudio.</summary>
public sealed class BatchTests
{
    [Fact]
    public void Pictures_come_in_batches_in_an_order_that_the_seed_decides()
    {
        var digits = GlyphDigits.Generate(Split.Train, 100);

        var (first, again) = (Epoch(digits.ToDataset(), 1), Epoch(digits.ToDataset(), 1));

        Assert.Equal([32, 32, 32, 4], first.Select(b => (int)b.Data.shape[0]));
        Assert.Equal([32, 1, 28, 28], first[0].Data.shape);
        Assert.Equal([32], first[0].Label.shape);
        Assert.Equal(Numbers(first), Numbers(again));
        Assert.NotEqual(Numbers(first), Numbers(Epoch(digits.ToDataset(), 2)));
        Assert.Equal(digits.Labels.data<long>().ToArray().Order(), Numbers(first).Order());
        Assert.Equal([100, 1, 28, 28], digits.Images.shape);
    }

    [Fact]
    public void Transforms_of_torchvision_work_on_each_picture()
    {
        var data = Cifar10.Twin(Split.Train, 20);
        var transform = torchvision.transforms.Compose(
            torchvision.transforms.HorizontalFlip(),
            torchvision.transforms.Resize(16),
            torchvision.transforms.Normalize([0.5, 0.5, 0.5], [0.25, 0.25, 0.25]));

        var item = data.ToDataset(transform).GetTensor(3);

        Assert.Equal([3, 16, 16], item["data"].shape);
        Assert.InRange(item["data"].min().item<float>(), -2.01f, 2f);
        var flip = data.ToDataset(torchvision.transforms.HorizontalFlip()).GetTensor(3)["data"];
        Assert.True(flip.eq(data.Images[3].flip(2)).all().item<bool>());
    }

    [Fact]
    public void Sounds_become_spectrograms_on_the_way()
    {
        var data = Chirps.Generate(Split.Train, 8);

        var item = data.ToDataset(torchaudio.transforms.Spectrogram(n_fft: 128)).GetTensor(0);

        Assert.Equal(65, item["data"].shape[0]);
    }

    [Fact]
    public void Scenes_with_different_numbers_of_things_make_a_batch()
    {
        var data = Shapes.Generate(Split.Train, 10);
        using var loader = new TorchSharp.Modules.DataLoader<AnnotatedImage, AnnotatedBatch>(
            data.ToDataset(), 4, AnnotatedImages.Batch, shuffle: true, seed: 1, disposeBatch: false);

        var batches = loader.ToList();

        Assert.Equal([4, 4, 2], batches.Select(b => (int)b.Images.shape[0]));
        Assert.Equal(data.Things, batches.Sum(b => b.Boxes.Sum(x => (int)x.shape[0])));
        Assert.All(batches, b => Assert.Equal(b.Boxes.Select(x => x.shape[0]), b.Masks.Select(m => m.shape[0])));
    }

    [Fact]
    public void Texts_and_series_become_windows_one_step_apart()
    {
        var text = ToyCorpora.Sums(100);
        var window = text.ToDataset(text.Train, 16).GetTensor(2);
        Assert.Equal(text.Train[32..48], text.Decode(window["data"]));
        Assert.Equal(text.Train[33..49], text.Decode(window["label"]));

        var names = NameMaker.Generate(50);
        var name = names.ToDataset(names.Train).GetTensor(0);
        Assert.Equal(names.Train[0], names.Decode(name["label"]));
        Assert.Equal(names.Train[0], names.Decode(name["data"]));

        var series = Seasonal.Generate(100);
        var item = series.ToDataset(10, ahead: 3).GetTensor(5);
        Assert.Equal([10, 1], item["data"].shape);
        Assert.Equal(series.Values[17, 0].item<float>(), item["label"].item<float>());
        Assert.Equal(88, series.ToDataset(10, ahead: 3).Count);
    }

    [Fact]
    public void Sentences_become_numbers_of_one_length()
    {
        var reviews = SentencePolarity.Twin(Split.Train, 100);
        var vocabulary = reviews.Vocabulary(50);

        var item = reviews.ToDataset(vocabulary, 12).GetTensor(0);

        Assert.Equal([12], item["data"].shape);
        Assert.Equal(50, vocabulary.Count);
        var first = reviews.Texts[0].Split(' ')[0];
        Assert.Equal(vocabulary.ToList().IndexOf(first) + 2, Math.Max(item["data"][0].item<long>(), 1));
    }

    [Fact]
    public void Sets_are_parted_without_loss()
    {
        var (train, validation) = GlyphDigits.Generate(Split.Train, 100).Divide(0.2, seed: 3);
        Assert.Equal((80, 20), (train.Count, validation.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => train.Divide(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Seasonal.Generate(10).Split(1));
        Assert.Contains("Train and Test, not Validation",
            Assert.Throws<ArgumentException>(() => Mnist.Load(Split.Validation)).Message);
    }

    [Fact]
    public void Columns_of_different_lengths_are_refused() => Assert.Contains("label (3)",
        Assert.Throws<ArgumentException>(() => new TensorItems(("data", zeros(4, 2)), ("label", zeros(3)))).Message);

    private static List<(Tensor Data, Tensor Label)> Epoch(utils.data.Dataset data, int seed)
    {
        using var loader = utils.data.DataLoader(data, 32, shuffle: true, seed: seed, disposeBatch: false);
        return [.. loader.Select(b => (b["data"], b["label"]))];
    }

    private static List<long> Numbers(List<(Tensor Data, Tensor Label)> batches) =>
        [.. batches.SelectMany(b => b.Label.data<long>().ToArray())];
}

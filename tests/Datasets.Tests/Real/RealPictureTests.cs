using static TorchSharp.torch;

namespace DeepLearning.Datasets.Tests;

[Collection(nameof(Alone))]
public sealed class RealPictureTests
{
    [Fact]
    public void Fashion_gives_the_excerpt_in_even_parts()
    {
        var settings = RealData.Settings("fashion-mnist");
        var (train, test) = (FashionMnist.Load(Split.Train, null, settings),
            FashionMnist.Load(Split.Test, null, settings));

        Assert.Equal([600, 1, 28, 28], train.Images.shape);
        Assert.Equal(300, test.Count);
        Assert.All(train.Card().ClassCounts, c => Assert.Equal(60, c.Count));
        var mean = ((600 * train.Images.mean().item<float>()) + (300 * test.Images.mean().item<float>())) / 900;
        Assert.Equal(0.28233, mean, 1e-4);
        Assert.Contains(train.Caveats, c => c.Contains("excerpt"));
    }

    [Fact]
    public void Blood_cells_have_the_published_boxes_but_two_without_area()
    {
        var settings = RealData.Settings("bccd");
        var parts = new[] { Split.Train, Split.Validation, Split.Test }
            .Select(s => BloodCells.Load(s, null, 8, settings)).ToList();

        Assert.Equal([205, 87, 72], parts.Select(p => p.Count));
        Assert.Equal(4888 - 2, parts.Sum(p => p.Things));
        var labels = parts.SelectMany(p => p.Labels).SelectMany(l => l.data<long>().ToArray()).CountBy(l => l);
        Assert.Equal([(0L, 4153), (1L, 372), (2L, 361)],
            labels.OrderBy(l => l.Key).Select(l => (l.Key, l.Value)));
        Assert.Equal([205, 3, 60, 80], parts[0].Images.shape);
        Assert.All(parts.SelectMany(p => p.Boxes), b =>
        {
            Assert.True((b[.., 2] > b[.., 0]).all().item<bool>() && (b[.., 3] > b[.., 1]).all().item<bool>());
            Assert.True(b.min().item<float>() >= 0 && b[.., 2].max().item<float>() <= 80);
        });
    }

    [Fact]
    public void Nuclei_have_the_published_masks()
    {
        var settings = RealData.Settings("dsb2018-nuclei");
        var (train, test) = (Nuclei.Load(Split.Train, null, 1, settings), Nuclei.Load(Split.Test, null, 1, settings));

        Assert.Equal((160, 40), (train.Count, test.Count));
        Assert.Equal(5685, train.Things + test.Things);
        var share = ((4 * train.SemanticMaps().to_type(ScalarType.Float32).mean().item<float>())
            + test.SemanticMaps().to_type(ScalarType.Float32).mean().item<float>()) / 5;
        Assert.Equal(0.077, share, 5e-4);
        var masks = train.MasksOf(0);
        Assert.Equal([train.Boxes[0].shape[0], 256, 256], masks.shape);
        Assert.Equal(train.Boxes[0][0, 0].item<float>(), masks[0].any(0).nonzero().min().item<long>());
    }

    [Fact]
    public void Flowers_are_square_and_even()
    {
        var settings = RealData.Settings("flower_photos");
        var (train, test) = (Flowers.Load(Split.Train, 50, 32, settings), Flowers.Load(Split.Test, null, 32, settings));

        Assert.Equal([50, 3, 32, 32], train.Images.shape);
        Assert.All(train.Card().ClassCounts, c => Assert.Equal(10, c.Count));
        Assert.Equal(100, test.Count);
        Assert.InRange(test.Images.mean().item<float>(), 0.2f, 0.7f);
    }

    [Fact]
    public void Spoken_digits_are_parted_as_published()
    {
        var settings = RealData.Settings("fsdd");
        var (train, test) = (SpokenDigits.Load(Split.Train, null, 8000, settings),
            SpokenDigits.Load(Split.Test, null, null, settings));

        Assert.Equal([2700, 8000], train.Waves.shape);
        Assert.Equal(300, test.Count);
        Assert.Equal(["george", "jackson", "lucas", "nicolas", "theo", "yweweler"], train.Speakers.Distinct().Order());
        Assert.All(train.Card().ClassCounts, c => Assert.Equal(270, c.Count));
        Assert.InRange(train.Waves.abs().max().item<float>(), 0.3f, 1f);
        Assert.Equal(450, train.Where(s => s == "theo").Count);
        Assert.Throws<ArgumentException>(() => train.Where(s => s == "nobody"));
    }

    [Fact]
    public void Fashion_in_an_archive_of_cifar_is_not_mistaken() => Assert.Throws<DatasetException>(() =>
        Cifar10.Unpack(IdxFiles.Pack(IdxFiles.Images(3)), Split.Test, null));
}

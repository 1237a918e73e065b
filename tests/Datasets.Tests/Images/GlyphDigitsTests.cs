namespace DeepLearning.Datasets.Tests;

public sealed class GlyphDigitsTests
{
    [Fact]
    public void The_same_seed_gives_the_same_bytes_on_every_machine() => Assert.Equal(
        "d467973c815545b5c65578cabba36d6909e207f24d0a57e9ef73756cbbbd72a2",
        FileCheck.Hash(GlyphDigits.Draw(Split.Train, 500, 0).Pixels));

    [Fact]
    public void A_picture_does_not_depend_on_how_many_are_drawn()
    {
        var (few, many) = (GlyphDigits.Draw(Split.Train, 20, 3), GlyphDigits.Draw(Split.Train, 300, 3));

        Assert.Equal(few.Pixels, many.Pixels[..(20 * 784)]);
        Assert.Equal(few.Labels, many.Labels[..20]);
    }

    [Fact]
    public void Parts_and_seeds_differ()
    {
        var train = GlyphDigits.Draw(Split.Train, 50, 0).Pixels;

        Assert.NotEqual(train, GlyphDigits.Draw(Split.Test, 50, 0).Pixels);
        Assert.NotEqual(train, GlyphDigits.Draw(Split.Train, 50, 1).Pixels);
    }

    [Fact]
    public void Classes_are_about_even_and_ink_is_about_MNIST()
    {
        var raw = GlyphDigits.Draw(Split.Train, 5000, 0);

        // 500 per class expected, standard deviation 21: six of them.
        Assert.All(Enumerable.Range(0, 10), d => Assert.InRange(raw.Labels.Count(l => l == d), 370, 630));
        Assert.InRange(raw.Pixels.Average(p => p / 255.0), 0.10, 0.25);
    }

    [Fact]
    public void Nearest_class_mean_beats_chance_by_far()
    {
        var (train, test) = (GlyphDigits.Draw(Split.Train, 3000, 0), GlyphDigits.Draw(Split.Test, 500, 0));
        var means = new double[10, 784];
        var counts = new int[10];
        for (var i = 0; i < train.Labels.Length; i++)
        {
            counts[train.Labels[i]]++;
            for (var k = 0; k < 784; k++)
                means[train.Labels[i], k] += train.Pixels[(i * 784) + k];
        }

        double Distance(int image, int digit) => Enumerable.Range(0, 784)
            .Sum(k => Math.Pow(test.Pixels[(image * 784) + k] - (means[digit, k] / counts[digit]), 2));
        var right = Enumerable.Range(0, 500)
            .Count(i => Enumerable.Range(0, 10).MinBy(d => Distance(i, d)) == test.Labels[i]);

        Assert.InRange(right / 500.0, 0.5, 0.9);
    }
}

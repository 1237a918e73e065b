using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Properties;

/// <summary>Brackets with every kind of entry against the naive reading of NumPy's rules.</summary>
public sealed class IndexingProperties
{
    [Fact]
    public void Reading_takes_the_elements_that_the_rules_name() => Choices.Check(choices =>
    {
        var (x, naive, index) = Indexed(choices);
        var expected = index.Apply(naive);
        var actual = x[index.Entries];
        Assert.Equal(expected.Shape, actual.shape);
        Assert.Equal(expected.Places, actual.data<long>().ToArray());
    });

    [Fact]
    public void Writing_changes_just_these_elements() => Choices.Check(choices =>
    {
        var (x, naive, index) = Indexed(choices);
        var expected = x.data<long>().ToArray();
        foreach (var place in index.Apply(naive).Places)
            expected[place] = -1;
        var y = x.clone();
        y[index.Entries] = tensor(-1L);
        Assert.Equal(expected, y.data<long>().ToArray());
        Assert.Equal(naive.Places, x.data<long>().ToArray());
    });

    [Fact]
    public void Adding_at_places_counts_repetitions() => Choices.Check(choices =>
    {
        var (x, naive, index) = Indexed(choices);
        var expected = new long[x.numel()];
        foreach (var place in index.Apply(naive).Places)
            expected[place]++;
        var y = zeros_like(x).index_put_(tensor(1L), index.Entries, accumulate: true);
        Assert.Equal(expected, y.data<long>().ToArray());
    });

    [Fact]
    public void Places_outside_are_refused_and_nothing_changes() => Choices.Check(choices =>
    {
        var shape = choices.Shape(least: 1);
        var x = arange(NaiveView.Count(shape)).reshape(shape);
        var wrong = choices.Coin() ? shape[0] : -shape[0] - 1;
        Assert.Throws<ArgumentOutOfRangeException>(() => x[TensorIndex.Single(wrong)]);
        Assert.Throws<ArgumentOutOfRangeException>(() => x[TensorIndex.Tensor(tensor(new[] { wrong }))]);
        Assert.Throws<ArgumentOutOfRangeException>(() => x[TensorIndex.Tensor(tensor(new[] { wrong }))] = tensor(0L));
        Assert.Equal(NaiveView.Base(shape).Places, x.data<long>().ToArray());
    });

    private static (Tensor X, NaiveView Naive, NaiveIndex Index) Indexed(Choices choices)
    {
        var naive = NaiveView.Base(choices.Shape(least: 1));
        var x = arange(naive.Places.Length).reshape(naive.Shape);
        if (choices.Coin())
            x = stack([x, x - 1000], -1).select(-1, 0);
        return (x, naive, NaiveIndex.Choose(choices, naive.Shape));
    }
}

using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Modules;

/// <summary>Wrong labels and shapes are named, with the shapes and what to try.</summary>
public sealed class LossErrorsTests
{
    [Fact]
    public void A_label_outside_the_classes()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(
            () => F.cross_entropy(zeros(3, 4), tensor(new long[] { 0, 4, 1 })));
        Assert.StartsWith("[cross_entropy] expected labels from 0 to 3, got 4 at place 1; scores (3, 4)",
            error.Message);
    }

    [Fact]
    public void A_negative_label_that_is_not_the_ignored_one() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => F.cross_entropy(zeros(2, 4), tensor(new long[] { 0, -1 })));

    [Fact]
    public void Labels_of_another_number()
    {
        var error = Assert.Throws<ArgumentException>(() => F.cross_entropy(zeros(3, 4), tensor(new long[] { 0, 1 })));
        Assert.StartsWith("[cross_entropy] expected labels of shape (3) for scores of shape (3, 4), got (2)",
            error.Message);
    }

    [Fact]
    public void Labels_of_int32()
    {
        var error = Assert.Throws<ArgumentException>(() => F.cross_entropy(zeros(3, 4), tensor(new[] { 0, 1, 2 })));
        Assert.Contains("expected labels of int64, got int32 of shape (3)", error.Message);
    }

    [Fact]
    public void A_chance_outside_its_range() => Assert.Contains(
        "expected chances in [0, 1]",
        Assert.Throws<ArgumentException>(() => F.binary_cross_entropy(tensor(new[] { 1.5f }), ones(1))).Message);

    [Fact]
    public void Shapes_that_do_not_fit() => Assert.StartsWith(
        "[mse_loss] expected input and target of one shape, got (2, 3) and (4)",
        Assert.Throws<ArgumentException>(() => F.mse_loss(zeros(2, 3), zeros(4))).Message);

    [Fact]
    public void One_value_a_channel_cannot_be_normalised_in_training()
    {
        var layer = nn.BatchNorm1d(3);
        Assert.Contains("more than 1 value per channel", Assert.Throws<ArgumentException>(() =>
            layer.call(zeros(1, 3))).Message);
        layer.eval();
        Assert.Equal([1, 3], layer.call(zeros(1, 3)).shape);
    }
}

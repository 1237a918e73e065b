namespace DeepLearning.TorchSharp.Tests.Golden;

public sealed class GoldenFilesTests
{
    [Theory]
    [InlineData("ops", 300)]
    [InlineData("losses", 100)]
    [InlineData("layers", 20)]
    [InlineData("optimisers", 30)]
    [InlineData("random", 60)]
    [InlineData("training", 6)]
    public void Every_file_reads_and_every_tensor_has_as_many_elements_as_its_shape_says(string area, int atLeast)
    {
        var cases = GoldenNumbers.Cases(area);

        Assert.True(cases.Count >= atLeast, $"{area}: {cases.Count} cases");
        foreach (var c in cases.Values)
            foreach (var (name, t) in c.Inputs.Concat(c.Outputs).Concat(c.Grads))
                Assert.True(t.Shape.Aggregate(1L, (a, b) => a * b) == t.Doubles.Length + t.Longs.Length, $"{c} {name}");
    }

    [Fact]
    public void A_name_that_is_not_there_is_an_error_not_an_empty_test() =>
        Assert.Throws<KeyNotFoundException>(() => GoldenNumbers.CasesOf("ops", "no such op"));
}

using DeepLearning.Notebook.Running;

namespace DeepLearning.Notebook.Tests.Running;

public sealed class MetricWordsTests
{
    [Theory]
    [InlineData(2.99e-11, 1e-6, "gap = 2.99e-11, expected at most 1e-6")]
    [InlineData(0, 0.001, "gap = 0, expected at most 0.001")]
    [InlineData(0.91234, 30_000, "gap = 0.9123, expected at most 30000")]
    public void A_small_number_is_not_told_as_zero(double value, double high, string words) =>
        Assert.Equal(words, new MetricResult("gap", value, null, high, null, true, 1).ToString());
}

using System.Text.Json.Nodes;
using DeepLearning.Benchmarks.Engine;

namespace DeepLearning.Benchmarks.Tests.Engine;

/// <summary>A crippled rival is refused, with the reason and what to do.</summary>
public sealed class RivalCheckTests
{
    [Fact]
    public void A_fair_rival_is_accepted() => Assert.Null(RivalCheck.Complaint(Fair(), 2));

    [Theory]
    [InlineData("blas", "libblas.so.3.11.0", "20 to 40 times slower")]
    [InlineData("core", "Prescott", "OPENBLAS_CORETYPE")]
    [InlineData("capability", "DEFAULT", "without vectors")]
    public void A_crippled_rival_is_refused(string key, string value, string reason)
    {
        var about = Fair();
        about[key] = value;
        Assert.Contains(reason, RivalCheck.Complaint(about, 2), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parallel", 1, "fight with OpenMP")]
    [InlineData("threads", 1, "1 threads instead of 2")]
    public void Threads_must_be_what_was_asked_for(string key, int value, string reason)
    {
        var about = Fair();
        about[key] = value;
        Assert.Contains(reason, RivalCheck.Complaint(about, 2), StringComparison.Ordinal);
    }

    private static JsonObject Fair() => new()
    {
        ["blas"] = "OpenBLAS 0.3.21 USE_OPENMP Zen",
        ["core"] = "Zen",
        ["parallel"] = 2,
        ["capability"] = "AVX2",
        ["threads"] = 2,
    };
}

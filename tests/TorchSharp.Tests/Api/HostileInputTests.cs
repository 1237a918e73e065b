using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Api;

/// <summary>What calls with random and hostile arguments brought to light, one case for each cause.</summary>
public sealed class HostileInputTests
{
    private static readonly Dictionary<string, (Func<object?> Call, string Words)> Cases = new()
    {
        ["size of a number"] = (() => tensor(1f).size(-1),
            "[size] expected a tensor with dimensions, got a number (shape ()) and dimension -1 (Parameter 'dim')"),
        ["stride of a number"] = (() => tensor(1f).stride(0),
            "[stride] expected a tensor with dimensions, got a number (shape ()) and dimension 0 (Parameter 'dim')"),
        ["parts of a number"] = (() => tensor(1f).chunk(3),
            "[split] expected a size > 0 and a dimension to cut, got 1 for ()"),
        ["countless parts"] = (() => ones(0, 3).tensor_split(1L << 62),
            "[tensor_split] expected 1 to 2147483591 parts, got 4611686018427387904 for (0, 3)"),
        ["a diagonal far away"] = (() => ones(1).diag(long.MinValue),
            "[diag_embed] expected a diagonal that memory can hold for (1), got -9223372036854775808 " +
            "(Parameter 'offset')"),
        ["countless layers"] = (
            () => nn.TransformerEncoder(nn.TransformerEncoderLayer(2, 1, 4), 1L << 40),
            "[TransformerEncoder] expected 0 to 10000 layers, got 1099511627776 (Parameter 'num_layers')"),
        ["a factor without a square"] = (() => nn.functional.pixel_shuffle(ones(1, 3, 4, 4), 1L << 62),
            "[pixel_shuffle] expected (..., C, H, W) with a number of channels that the square of the factor " +
            "divides, got (1, 3, 4, 4) and factor 4611686018427387904"),
        ["a weight without channels"] = (
            () => nn.utils.fuse_conv_bn_weights(ones(1), null, ones(1), ones(1), 1e-5, null, null, true),
            "[fuse_conv_bn_weights] expected a weight (out, in, ...), got shape (1)"),
        ["countless places"] = (() => tril_indices(1L << 62, 1),
            "[tril_indices] expected places that memory can hold, got 4611686018427387904 rows and 1 columns"),
        ["countless gammas"] = (() => ones(1).mvlgamma(1L << 40),
            "[mvlgamma] expected p from 1 to 10000, got 1099511627776 for shape (1)"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_error_has_these_words(string name)
    {
        var (call, words) = Cases[name];
        Assert.Equal(words, Assert.ThrowsAny<Exception>(() => call()).Message);
    }

    [Fact]
    public void The_least_integer_stays_as_it_is()
    {
        using var scope = NewDisposeScope();
        Assert.Equal([long.MinValue, 3], tensor(new[] { long.MinValue, -3 }).abs().data<long>().ToArray());
        Assert.Equal([sbyte.MinValue, 3], tensor(new sbyte[] { sbyte.MinValue, -3 }).abs().data<sbyte>().ToArray());
        Assert.Equal([200], tensor(new byte[] { 200 }).abs().data<byte>().ToArray());
    }

    [Fact]
    public void Dimension_0_of_a_number_is_the_number()
    {
        using var scope = NewDisposeScope();
        var x = tensor(2.0, requires_grad: true);
        Assert.True(x.all(0).item<bool>());
        Assert.True(x.any(-1).item<bool>());
        Assert.Equal(2, x.logsumexp(0).item<double>(), 1e-15);
        (x.sum(dim: 0) * x.logsumexp(-1, keepdim: true)).backward();
        Assert.Equal(4, x.grad!.item<double>(), 1e-14);
    }

    [Fact]
    public void Triangles_end_where_their_elements_do()
    {
        using var scope = NewDisposeScope();
        Assert.Equal([0, 0, 1, 1, 2, 2], triu_indices(1L << 62, 3, 1).data<long>().ToArray());
        Assert.Equal([2, 0, 3, 0, 3, 1], tril_indices(4, 9, -2).t().flatten().data<long>().ToArray());
        Assert.Equal([2, 0], triu_indices(2, 3, long.MaxValue).shape);
    }

    /// <summary>The closed forms that take over inside -1..1 continue the recurrences.</summary>
    [Fact]
    public void Chebyshev_polynomials_of_high_degree_end()
    {
        using var scope = NewDisposeScope();
        var x = tensor(new[] { -1, -0.999, -0.3, 0, 0.7, 1 });
        var (n, two) = (tensor(1999.0), 2 * x);
        Func<Tensor, Tensor, Tensor>[] kinds =
        [
            (x, n) => special.chebyshev_polynomial_t(x, n),
            (x, n) => special.chebyshev_polynomial_u(x, n),
            (x, n) => special.chebyshev_polynomial_v(x, n),
            (x, n) => special.chebyshev_polynomial_w(x, n),
        ];
        foreach (var kind in kinds)
        {
            Assert.True(allclose(kind(x, n + 1), (two * kind(x, n)) - kind(x, n - 1), 1e-8, 1e-8));
            Assert.True(allclose(kind(x, n - 998), (two * kind(x, n - 999)) - kind(x, n - 1000), 1e-8, 1e-8));
            Assert.Equal([6], kind(x, tensor(double.PositiveInfinity)).shape);
            Assert.Equal([6], kind(x, tensor(1e18)).shape);
        }
        Assert.True(special.legendre_polynomial_p(x, tensor(double.PositiveInfinity)).isnan().all().item<bool>());
    }

    [Fact]
    public void No_elements_have_a_sigmoid()
    {
        using var scope = NewDisposeScope();
        Assert.Equal([3, 0], zeros(3, 0).sigmoid().shape);
        Assert.Equal([3, 0], nn.functional.glu(zeros(3, 0), 1).shape);
    }

    [Fact]
    public void Rounding_to_absurd_tens_is_not_a_number_or_0()
    {
        using var scope = NewDisposeScope();
        Assert.Equal([2], ones(2).round(long.MinValue).shape);
    }

    [Fact]
    public void Neighbours_beyond_all_channels_count_as_0()
    {
        using var scope = NewDisposeScope();
        var x = arange(6.0).reshape(1, 3, 2);
        var all = x / ((x.square().sum(1, keepdim: true) * (1e-4 / 1_000_001)) + 1).pow(0.75);
        Assert.True(allclose(nn.functional.local_response_norm(x, 1_000_001), all));
    }
}

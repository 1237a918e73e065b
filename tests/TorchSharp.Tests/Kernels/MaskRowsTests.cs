using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Kernels;

/// <summary>Comparisons and choices with whole vectors give what single elements give, at every length.</summary>
public sealed class MaskRowsTests
{
    public static TheoryData<ScalarType> Types =>
    [
        ScalarType.Float32, ScalarType.Float64, ScalarType.Int64, ScalarType.Int32, ScalarType.Int16, ScalarType.Int8,
        ScalarType.Byte, ScalarType.BFloat16,
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Answers_do_not_depend_on_the_length(ScalarType type)
    {
        using var scope = NewDisposeScope();
        for (var length = 0; length < 100; length++)
        {
            var (x, y) = Pair(type, length);
            var (a, b) = (x.Doubles(), y.Doubles());
            Same(a.Zip(b, (p, q) => p == q), x.eq(y));
            Same(a.Zip(b, (p, q) => p != q), x.ne(y));
            Same(a.Zip(b, (p, q) => p < q), x.lt(y));
            Same(a.Zip(b, (p, q) => p <= q), x.le(y));
            Same(a.Zip(b, (p, q) => p > q), x.gt(y));
            Same(a.Zip(b, (p, q) => p >= q), x.ge(y));
            Same(a.Select(p => p > 1), x.gt(1));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Choices_do_not_depend_on_the_length(ScalarType type)
    {
        using var scope = NewDisposeScope();
        for (var length = 0; length < 100; length++)
        {
            var (x, y) = Pair(type, length);
            var (a, b) = (x.Doubles(), y.Doubles());
            var mask = arange(length) % 3 != 1;
            Assert.Equal(a.Zip(b).Select((p, i) => i % 3 != 1 ? p.First : p.Second), where(mask, x, y).Doubles());
            Assert.Equal(a.Select((p, i) => i % 3 != 1 ? 7 : p), x.masked_fill(mask, 7).Doubles());
            var none = zeros(1, dtype: type);
            Assert.Equal(a.Select((p, i) => i % 3 != 1 ? p : 0), where(mask, x, none).Doubles());
        }
    }

    private static (Tensor X, Tensor Y) Pair(ScalarType type, int length)
    {
        var x = (arange(length) * 7 % 5).to_type(type);
        var y = (arange(length) * 3 % 4).to_type(type);
        if (length > 9 && x.is_floating_point())
        {
            x[4] = tensor(double.NaN).to_type(type);
            y[9] = tensor(double.NaN).to_type(type);
        }
        return (x, y);
    }

    private static void Same(IEnumerable<bool> expected, Tensor actual) =>
        Assert.Equal(expected, actual.data<bool>().ToArray());
}

using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Kernels;

/// <summary>Matrix products of odd sizes and strides against three plain loops.</summary>
public sealed class GemmTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1, 300, 5)]
    [InlineData(5, 1, 7)]
    [InlineData(6, 16, 256)]
    [InlineData(7, 17, 257)]
    [InlineData(12, 33, 513)]
    [InlineData(33, 65, 129)]
    [InlineData(97, 15, 3)]
    [InlineData(130, 140, 20)]
    public void Every_size_and_every_stride_multiplies_right(int m, int n, int k)
    {
        foreach (var type in new[] { ScalarType.Float32, ScalarType.Float64 })
        {
            var (a, b) = (Whole(m, k, 7, type), Whole(k, n, 5, type));
            var expected = Plain(a.Doubles(), b.Doubles(), m, n, k);
            Assert.Equal(expected, a.matmul(b).Doubles());
            Assert.Equal(expected, a.t().contiguous().t().matmul(b.t().contiguous().t()).Doubles());
            Assert.Equal(expected, Tensors.Strided(a).matmul(Tensors.Strided(b)).Doubles());
        }
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(5, 7, 0)]
    [InlineData(7, 17, 257)]
    [InlineData(12, 33, 513)]
    [InlineData(130, 140, 20)]
    [InlineData(2, 40, 900)]
    public void Every_row_begins_with_the_bias(int m, int n, int k)
    {
        foreach (var type in new[] { ScalarType.Float32, ScalarType.Float64 })
        {
            var (x, weight, bias) = (Whole(m, k, 7, type), Whole(n, k, 5, type), Whole(1, n, 9, type)[0]);
            var expected = Plain(x.Doubles(), weight.t().contiguous().Doubles(), m, n, k);
            var first = bias.Doubles();
            for (var i = 0; i < expected.Length; i++)
                expected[i] += first[i % n];
            Assert.Equal(expected, nn.functional.linear(x, weight, bias).Doubles());
            Assert.Equal(expected, nn.functional.linear(x, weight, Tensors.Strided(bias)).Doubles());
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_001)]
    public void Two_vectors_multiply_to_a_number(int count)
    {
        foreach (var type in new[] { ScalarType.Float32, ScalarType.Float64 })
        {
            var (a, b) = (Whole(1, count, 3, type)[0].requires_grad_(), Whole(1, count, 5, type)[0].requires_grad_());
            var expected = a.Doubles().Zip(b.Doubles(), (x, y) => x * y).Sum();
            Assert.Equal([expected], a.dot(b).Doubles());
            Assert.Equal([expected], Tensors.Strided(a).dot(Tensors.Strided(b)).Doubles());
            (a.dot(b) * 2).backward();
            Assert.Equal((b * 2).Doubles(), a.grad!.Doubles());
            Assert.Equal((a * 2).Doubles(), b.grad!.Doubles());
        }
    }

    // Small whole numbers: every sum is exact, so the comparison is too.
    private static Tensor Whole(long rows, long columns, long modulus, ScalarType type) =>
        ((arange(rows * columns) % modulus) - (modulus / 2)).to_type(type).reshape(rows, columns);

    private static double[] Plain(double[] a, double[] b, int m, int n, int k)
    {
        var c = new double[m * n];
        for (var i = 0; i < m; i++)
            for (var p = 0; p < k; p++)
                for (var j = 0; j < n; j++)
                    c[(i * n) + j] += a[(i * k) + p] * b[(p * n) + j];
        return c;
    }
}

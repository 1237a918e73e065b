using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.LinearAlgebra;

/// <summary>
/// The factors multiply back to the matrix, at sizes and ranks that small reference cases do not reach.
/// </summary>
public sealed class DecompositionTests
{
    /// <summary>Backward errors grow with the size; some hundred rounding units of float64.</summary>
    private const double Tolerance = 5e-13;

    public static TheoryData<int, int> Sizes => new()
    {
        { 1, 1 }, { 2, 5 }, { 5, 2 }, { 17, 17 }, { 40, 12 }, { 12, 40 }, { 90, 90 },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Qr_and_svd_multiply_back(int m, int n)
    {
        using var scope = NewDisposeScope();
        manual_seed(m + n);
        var a = randn(2, m, n, dtype: float64);
        var (q, r) = linalg.qr(a);
        Close(a, q.matmul(r));
        var (u, s, vh) = linalg.svd(a);
        Close(eye(m, dtype: float64).expand(2, m, m), u.transpose(-2, -1).matmul(u));
        Close(eye(n, dtype: float64).expand(2, n, n), vh.matmul(vh.transpose(-2, -1)));
        var k = Math.Min(m, n);
        Close(a, (u.narrow(-1, 0, k) * s.unsqueeze(-2)).matmul(vh.narrow(-2, 0, k)));
        Assert.True(s.narrow(-1, 1, k - 1).le(s.narrow(-1, 0, k - 1)).all().item<bool>());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(60)]
    public void Eigh_diagonalises(int n)
    {
        using var scope = NewDisposeScope();
        manual_seed(n);
        var a = randn(2, n, n, dtype: float64);
        a = a + a.transpose(-2, -1);
        var (values, v) = linalg.eigh(a);
        Close(a.matmul(v), v * values.unsqueeze(-2));
        Close(eye(n, dtype: float64).expand(2, n, n), v.transpose(-2, -1).matmul(v));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(50)]
    public void Eig_diagonalises(int n)
    {
        using var scope = NewDisposeScope();
        manual_seed(n);
        var a = randn(2, n, n, dtype: float64);
        var (values, vectors) = linalg.eig(a);
        var (re, im) = (vectors.real, vectors.imag);
        var (l, w) = (values.real.unsqueeze(-2), values.imag.unsqueeze(-2));
        Close(a.matmul(re), (re * l) - (im * w));
        Close(a.matmul(im), (re * w) + (im * l));
        Close(ones(2, n, dtype: float64), (re.square() + im.square()).sum(-2));
    }

    [Fact]
    public void Eig_knows_defective_rotating_and_triangular_matrices()
    {
        var turn = tensor(new double[,] { { 0, -1 }, { 1, 0 } });
        Assert.Equal([0.0, 0.0], linalg.eigvals(turn).real.Doubles());
        Assert.Equal([1.0, -1.0], linalg.eigvals(turn).imag.Doubles());
        var jordan = tensor(new double[,] { { 2, 1, 0 }, { 0, 2, 1 }, { 0, 0, 2 } });
        Assert.Equal([2.0, 2.0, 2.0], linalg.eigvals(jordan).real.Doubles());
        Assert.Equal([0.0, 0.0, 0.0], linalg.eigvals(zeros(3, 3)).real.Doubles());
        var shift = zeros(4, 4, dtype: float64);
        for (var i = 0; i < 4; i++)
            shift[(i + 1) % 4, i] = 1;
        var values = linalg.eigvals(shift);
        Close(ones(4, dtype: float64), values.real.square() + values.imag.square());
    }

    [Fact]
    public void Svd_completes_the_basis_of_a_matrix_without_full_rank()
    {
        manual_seed(3);
        var a = randn(8, 2, dtype: float64).matmul(randn(2, 6, dtype: float64));
        var (u, s, vh) = linalg.svd(a);
        Close(eye(8, dtype: float64), u.t().matmul(u));
        Close(eye(6, dtype: float64), vh.matmul(vh.t()));
        Close(a, (u.narrow(1, 0, 6) * s).matmul(vh));
        Assert.Equal(2, linalg.matrix_rank(a).item<long>());
        Assert.Equal(0, linalg.matrix_rank(zeros(3, 3)).item<long>());
        var (u0, _, v0) = linalg.svd(zeros(3, 2, dtype: float64));
        Close(eye(3, dtype: float64), u0.t().matmul(u0));
        Close(eye(2, dtype: float64), v0.matmul(v0.t()));
    }

    [Theory]
    [InlineData(1e-160)]
    [InlineData(1e160)]
    public void Norms_and_factors_survive_extreme_sizes(double scale)
    {
        var a = tensor(new[,] { { 3.0, 0 }, { 4, 5 } }) * scale;
        Assert.Equal(Math.Sqrt(50) * scale, linalg.norm(a).item<double>(), 1e-14 * scale);
        Close(tensor(new[] { Math.Sqrt(45), Math.Sqrt(5) }), linalg.svdvals(a) / scale);
        var (q, r) = linalg.qr(a);
        Close(a / scale, q.matmul(r) / scale);
    }

    [Fact]
    public void Least_squares_takes_the_shortest_of_many_solutions()
    {
        var a = tensor(new double[,] { { 1, 1 }, { 1, 1 }, { 1, 1 } });
        var b = tensor(new double[] { 1, 2, 3 });
        var (x, residuals, rank, _) = linalg.lstsq(a, b);
        Close(tensor(new[] { 1.0, 1.0 }), x);
        Assert.Equal(1, rank.item<long>());
        Assert.Equal(0, residuals.numel());
    }

    [Fact]
    public void Second_gradients_go_through_inverse_solution_and_factors()
    {
        manual_seed(5);
        var a = (randn(3, 3, dtype: float64) * 0.3) + (2 * eye(3, dtype: float64));
        SecondGradient(a, x => linalg.inv(x));
        SecondGradient(a, x => linalg.det(x));
        SecondGradient(a, x => linalg.solve(x, ones(3, 2, dtype: float64)));
        SecondGradient(a, x => linalg.cholesky(x.matmul(x.t())));
        SecondGradient(a, x => linalg.eigh(x + x.t()).Item1);
        SecondGradient(a, x => linalg.qr(x).R);
        SecondGradient(a, x => linalg.svdvals(x));
        SecondGradient(a, matrix_exp);
    }

    [Fact]
    public void Thread_counts_change_no_digit()
    {
        manual_seed(6);
        var a = randn(5, 20, 20, dtype: float64);
        var before = get_num_threads();
        try
        {
            var results = new List<double[]>();
            foreach (var threads in new[] { 1, 2, 3 })
            {
                set_num_threads(threads);
                results.Add([.. linalg.inv(a).Doubles(), .. linalg.svdvals(a).Doubles(), .. linalg.qr(a).Q.Doubles()]);
            }
            Assert.Equal(results[0], results[1]);
            Assert.Equal(results[0], results[2]);
        }
        finally
        {
            set_num_threads(before);
        }
    }

    // The gradient's own slope along one direction against its differences.
    private static void SecondGradient(Tensor at, Func<Tensor, Tensor> function)
    {
        using var scope = NewDisposeScope();
        var direction = arange(at.numel(), dtype: float64).reshape(at.shape).sin();
        Tensor Slope(Tensor x)
        {
            var y = function(x);
            var total = (y * Tensors.Weights(y)).sum();
            var gradient = autograd.grad([total], [x], create_graph: true)[0];
            return (gradient * direction).sum();
        }
        var leaf = at.clone().requires_grad_();
        Slope(leaf).backward();
        const double Step = 1e-5;
        for (var i = 0L; i < at.numel(); i++)
        {
            var move = zeros_like(at);
            move.reshape(-1)[i] = Step;
            var up = Slope((at + move).requires_grad_()).item<double>();
            var down = Slope((at - move).requires_grad_()).item<double>();
            var slope = (up - down) / (2 * Step);
            Assert.Equal(slope, leaf.grad!.reshape(-1)[i].item<double>(), 1e-6 * Math.Max(1, Math.Abs(slope)));
        }
    }

    private static void Close(Tensor expected, Tensor actual)
    {
        Assert.Equal(expected.shape, actual.shape);
        var scale = Math.Max(1, expected.abs().max().item<double>());
        Assert.True((expected - actual).abs().max().item<double>() <= Tolerance * scale,
            $"off by {(expected - actual).abs().max().item<double>()}");
    }
}

using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.LinearAlgebra;

/// <summary>
/// Second derivatives of special functions, factorisations and Fourier transforms: each row gives the gradient of
/// sum(y² w), and the harness compares its gradient with differences. No reference numbers: PyTorch 1.13 refuses some.
/// </summary>
internal sealed class BentRows : IRows
{
    private static readonly Dictionary<string, Func<Tensor, Tensor>> Curves = new()
    {
        ["erf"] = special.erf,
        ["erfc"] = special.erfc,
        ["erfcx"] = special.erfcx,
        ["ndtr"] = special.ndtr,
        ["lgamma"] = special.gammaln,
        ["digamma"] = special.digamma,
        ["polygamma"] = x => x.polygamma(2),
        ["i0"] = special.i0,
        ["i0e"] = special.i0e,
        ["i1"] = special.i1,
        ["i1e"] = special.i1e,
        ["sinc"] = special.sinc,
        ["entr"] = special.entr,
        ["j0"] = x => special.bessel_j0(x),
        ["j1"] = x => special.bessel_j1(x),
        ["y0"] = x => special.bessel_y0(x),
        ["y1"] = x => special.bessel_y1(x),
        ["k0"] = x => special.modified_bessel_k0(x),
        ["k1"] = x => special.modified_bessel_k1(x),
        ["spherical"] = x => special.spherical_bessel_j0(x),
        ["erfinv"] = x => special.erfinv(x / 4),
        ["ndtri"] = x => special.ndtri(x / 4),
        ["logit"] = x => special.logit(x / 4),
        ["xlogy"] = x => x.xlogy(x + 1),
        ["xlog1py"] = x => special.xlog1py(x, x),
        ["gammainc"] = x => special.gammainc(tensor(1.5, float64), x),
        ["zeta"] = x => special.zeta(tensor(2.5, float64), x),
        ["mvlgamma"] = x => (x + 1).mvlgamma(2),
    };

    private static readonly Dictionary<string, Func<Tensor, Tensor>> Matrices = new()
    {
        ["slogdet"] = x => linalg.slogdet(x).Item2,
        ["pinv"] = x => linalg.pinv(x[.., ..2]),
        ["lu"] = x => linalg.lu(x).U,
        ["qr"] = x => linalg.qr(x).Q,
        ["qr-wide"] = x => linalg.qr(x[..2]).R,
        ["svd"] = x => linalg.svd(x, fullMatrices: false).U.square(),
        ["eigvals"] = x => linalg.eigvals(x).abs(),
        ["eigh"] = x => linalg.eigh(x + x.t()).Item2.square(),
        ["nuc"] = x => linalg.matrix_norm(x, "nuc"),
        ["vector_norm"] = x => linalg.vector_norm(x, 3),
        ["triangular"] = x =>
            linalg.solve_triangular(x, ones(3, 1, dtype: float64), upper: true),
        ["lstsq"] = x => linalg.lstsq(x[.., ..2], x[.., 2..]).Solution,
        ["power"] = x => x.matrix_power(-2),
        ["rfft"] = x => fft.rfft(x).abs(),
        ["irfft"] = x => fft.irfft(fft.fft_(x)),
        ["stft"] = x => x.reshape(9).stft(4, window: hann_window(4, dtype: float64), return_complex: true).abs(),
    };

    public string Area => "bent";

    public IEnumerable<Row> Rows =>
    [
        .. Curves.Select(c => new Row($"curve/{c.Key}", t => Slope(t[0], c.Value)) { Inputs = Places }),
        .. Matrices.Select(m => new Row($"matrix/{m.Key}", t => Slope(t[0], m.Value)) { Inputs = Matrix, Loose = 10 }),
    ];

    private static Tensor[] Places() => [tensor(new[] { 0.4, 0.9, 1.3, 2.2, 3.1 })];

    private static Tensor[] Matrix() =>
        [tensor(new[,] { { 2.1, 0.4, -0.3 }, { 0.7, 1.2, 0.5 }, { -0.6, 0.2, 3.3 } })];

    private static Tensor Slope(Tensor given, Func<Tensor, Tensor> function)
    {
        using var on = enable_grad();
        var x = given.requires_grad ? given : given.detach().requires_grad_();
        var y = function(x);
        return autograd.grad([(y.square() * Tensors.Weights(y)).sum()], [x], create_graph: true)[0];
    }
}

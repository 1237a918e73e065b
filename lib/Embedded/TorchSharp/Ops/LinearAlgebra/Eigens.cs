using TorchSharp.Kernels.LinearAlgebra;
using TorchSharp.Storage;
using static TorchSharp.Ops.LinearAlgebra.Matrices;
using static TorchSharp.torch;

namespace TorchSharp.Ops.LinearAlgebra;

/// <summary>
/// Eigenvalues and eigenvectors of general real matrices; complex, as PyTorch returns them.
/// </summary>
internal static unsafe class Eigens
{
    public static (Tensor Values, Tensor Vectors) Decompose(string op, Tensor a)
    {
        var (values, vectors) = Run(op, a, wantVectors: true);
        var parts = Packed.Record(op, a, [values, vectors!], (_, y, d) => Gradient(op, y, d));
        return (parts[0], parts[1]);
    }

    public static Tensor Values(string op, Tensor a) =>
        Autograd.Tape.Wants(a) ? Decompose(op, a).Values : Run(op, a, wantVectors: false).Values;

    /// <summary>
    /// With the gaps E(i, j) = conj(l(j) - l(i)): dA = Re V^-H (diag(dL) + (V^H dV - V^H V diag(Re V^H dV)) / E) V^H
    /// (Boeddeker et al., On the computation of complex-valued gradients with application to beamforming, 2017).
    /// </summary>
    private static Tensor Gradient(string op, Tensor[] outputs, Tensor[] gradients)
    {
        var ((values, v), (dValues, dV)) = ((outputs[0], outputs[1]), (gradients[0], gradients[1]));
        var adjoint = Complexes.Conj(T(v));
        var apart = eye(Columns(v), dtype: v.Type.PartType());
        var inner = dValues.unsqueeze(-2) * apart;
        if (Singular.AnyOther(Complexes.ViewAsReal(dV)))
        {
            var product = adjoint.matmul(dV);
            // The length of a vector is 1: moves along itself do not count.
            var along = Complexes.Real(product.diagonal(0, -2, -1)).unsqueeze(-2);
            var across = product - (adjoint.matmul(v) * along);
            var gaps = Complexes.Conj(values.unsqueeze(-2) - values.unsqueeze(-1));
            inner = inner + (across * (1 - apart) / (gaps + apart));
        }
        return Complexes.Real(Solving.Solve(op, adjoint, inner.matmul(adjoint), left: true, check: true).Result);
    }

    private static (Tensor Values, Tensor? Vectors) Run(string op, Tensor a, bool wantVectors)
    {
        CheckSquare(op, a);
        var n = Rows(a);
        using var copy = FiniteDoubles(op, a);
        using var basis = wantVectors ? NewDoubles(a.Sizes) : null;
        var values = Factory.Empty(Like(a, n), ScalarType.ComplexFloat64);
        var vectors = wantVectors ? Factory.Empty(a.Sizes, ScalarType.ComplexFloat64) : null;
        var failed = false;
        Each(Count(a), i =>
        {
            var h = copy.Data<double>() + (i * n * n);
            var z = basis is null ? null : basis.Data<double>() + (i * n * n);
            var parts = new double[2 * n];
            fixed (double* real = parts)
            {
                var imaginary = real + n;
                if (!new GeneralEigen(n, h, z).Schur(real, imaginary))
                {
                    failed = true;
                    return;
                }
                var pair = (double*)values.Data<System.Numerics.Complex>() + (2 * i * n);
                for (var k = 0L; k < n; k++)
                    (pair[2 * k], pair[(2 * k) + 1]) = (real[k], imaginary[k]);
                if (z != null)
                    SchurVectors.Write(
                        n, h, z, real, imaginary,
                        (double*)vectors!.Data<System.Numerics.Complex>() + (2 * i * n * n));
            }
        });
        GC.KeepAlive(copy);
        GC.KeepAlive(basis);
        if (failed)
            throw NoConvergence(op, a);
        var type = a.Type == ScalarType.Float64 ? ScalarType.ComplexFloat64 : ScalarType.ComplexFloat32;
        return (values.to_type(type), vectors?.to_type(type));
    }
}

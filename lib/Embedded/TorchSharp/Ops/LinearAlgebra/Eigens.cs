using TorchSharp.Kernels.LinearAlgebra;
using static TorchSharp.Ops.LinearAlgebra.Matrices;
using static TorchSharp.torch;

namespace TorchSharp.Ops.LinearAlgebra;

/// <summary>Eigenvalues and eigenvectors of general matrices; complex, as PyTorch returns them. Without gradients.</summary>
internal static unsafe class Eigens
{
    public static (Tensor Values, Tensor Vectors) Decompose(string op, Tensor a)
    {
        var (values, vectors) = Run(op, a, wantVectors: true);
        return (values, vectors!);
    }

    public static Tensor Values(string op, Tensor a) => Run(op, a, wantVectors: false).Values;

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

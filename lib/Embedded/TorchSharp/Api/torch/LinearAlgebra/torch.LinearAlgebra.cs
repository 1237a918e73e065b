using TorchSharp.Ops.LinearAlgebra;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.cholesky(bool)"/>
    [Obsolete("torch.linalg.cholesky does the same.")]
    public static Tensor cholesky(Tensor input) => input.cholesky();

    /// <inheritdoc cref="Tensor.cholesky(bool)"/>
    [Obsolete("torch.linalg.cholesky does the same.")]
    public static Tensor cholesky(Tensor input, bool upper) => input.cholesky(upper);

    /// <inheritdoc cref="Tensor.cholesky_inverse(bool)"/>
    public static Tensor cholesky_inverse(Tensor input, bool upper = false) => input.cholesky_inverse(upper);

    /// <inheritdoc cref="Tensor.cholesky_solve(Tensor, bool)"/>
    public static Tensor cholesky_solve(Tensor input, Tensor input2, bool upper = false) =>
        input.cholesky_solve(input2, upper);

    /// <inheritdoc cref="Tensor.det()"/>
    public static Tensor det(Tensor input) => input.det();

    /// <inheritdoc cref="Tensor.logdet()"/>
    public static Tensor logdet(Tensor input) => input.logdet();

    /// <inheritdoc cref="linalg.slogdet(Tensor)"/>
    public static (Tensor res, Tensor logabsdet) slogdet(Tensor A) => linalg.slogdet(A);

    /// <inheritdoc cref="Tensor.inverse()"/>
    public static Tensor inverse(Tensor input) => input.inverse();

    /// <inheritdoc cref="Tensor.pinverse(double, bool)"/>
    public static Tensor pinverse(Tensor input, double rcond = 1E-15, bool hermitian = false) =>
        input.pinverse(rcond, hermitian);

    /// <inheritdoc cref="Tensor.matrix_exp()"/>
    public static Tensor matrix_exp(Tensor input) => input.matrix_exp();

    /// <inheritdoc cref="Tensor.matrix_power(int)"/>
    public static Tensor matrix_power(Tensor input, int n) => input.matrix_power(n);

    /// <inheritdoc cref="Tensor.geqrf()"/>
    public static (Tensor a, Tensor tau) geqrf(Tensor input) => input.geqrf();

    /// <inheritdoc cref="linalg.householder_product(Tensor, Tensor)"/>
    public static Tensor orgqr(Tensor input, Tensor tau) => Orthogonal.Product("orgqr", input, tau);

    /// <inheritdoc cref="Tensor.ormqr(Tensor, Tensor, bool, bool)"/>
    public static Tensor ormqr(Tensor input, Tensor tau, Tensor other, bool left = true, bool transpose = false) =>
        input.ormqr(tau, other, left, transpose);

    /// <summary>Computes the X of least length for which A X is closest to B, and A's reflections as geqrf.</summary>
    /// <param name="B">The right side (m, k).</param>
    /// <param name="A">The matrix (m, n).</param>
    public static (Tensor Solution, Tensor QR) lstsq(Tensor B, Tensor A) =>
        (linalg.lstsq(A, B).Solution, A.detach().geqrf().a);

    /// <summary>Factors A = P L U, with L and U in one matrix, and the row exchanges counted from 1.</summary>
    /// <param name="A">Matrices (..., m, n).</param>
    /// <param name="pivot">Whether rows are exchanged.</param>
    /// <param name="get_infos">Whether the places of zeros on the diagonal of U are wanted.</param>
    /// <returns>The factors, the exchanges, and the places of zeros (null when they were not wanted).</returns>
    public static (Tensor A_LU, Tensor pivots, Tensor infos) lu(Tensor A, bool pivot = true, bool get_infos = false)
    {
        var (factors, pivots, info) = LuFactors.Factor("lu", A, pivot);
        return (factors, pivots, get_infos ? info : null!);
    }

    /// <summary>Computes X with A X = B from the factors of A.</summary>
    /// <param name="b">Right sides (..., n, k).</param>
    /// <param name="LU_data">The factors of lu.</param>
    /// <param name="LU_pivots">The row exchanges of lu.</param>
    [Obsolete("torch.linalg.lu_solve does the same.")]
    public static Tensor lu_solve(Tensor b, Tensor LU_data, Tensor LU_pivots) =>
        LuFactors.Solve("lu_solve", LU_data, LU_pivots, b, left: true, adjoint: false);

    /// <summary>Takes the factors of lu apart.</summary>
    /// <param name="LU_data">The factors of lu.</param>
    /// <param name="LU_pivots">The row exchanges of lu.</param>
    /// <param name="unpack_data">Whether L and U are wanted; else they are empty.</param>
    /// <param name="unpack_pivots">Whether P is wanted; else it is empty.</param>
    public static (Tensor P, Tensor L, Tensor U) lu_unpack(
        Tensor LU_data, Tensor LU_pivots, bool unpack_data = true, bool unpack_pivots = true) =>
        Products.Unpack(LU_data, LU_pivots, unpack_data, unpack_pivots);
}

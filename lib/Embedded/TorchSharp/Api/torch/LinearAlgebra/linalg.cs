using TorchSharp.Ops;
using TorchSharp.Ops.LinearAlgebra;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// Linear algebra over batches of real matrices, float32 or float64; everything is computed in float64. A matrix
    /// without the wanted result gives an <see cref="InvalidOperationException"/> that names it.
    /// </summary>
    public static partial class linalg
    {
        /// <summary>Computes the lower triangular L with A = L L^T of positive definite matrices.</summary>
        /// <param name="input">Matrices (..., n, n).</param>
        public static Tensor cholesky(Tensor input) => Choleskys.Factor("linalg.cholesky", input, check: true).Factor;

        /// <summary>
        /// Computes L with A = L L^T, and for each matrix 0 or the order of a leading minor that is not positive.
        /// </summary>
        /// <param name="input">Matrices (..., n, n).</param>
        /// <param name="check_errors">Throws for a matrix that does not have the result; otherwise info says where it
        /// failed.</param>
        public static (Tensor L, Tensor info) cholesky_ex(Tensor input, bool check_errors = false) =>
            Choleskys.Factor("linalg.cholesky_ex", input, check_errors);

        /// <summary>Computes determinants.</summary>
        /// <param name="input">Matrices (..., n, n).</param>
        public static Tensor det(Tensor input) => Determinants.Determinant(input);

        /// <summary>Computes the signs of determinants and the logarithms of their absolute values.</summary>
        /// <param name="input">Matrices (..., n, n).</param>
        public static (Tensor, Tensor) slogdet(Tensor input) => Determinants.SignAndLog(input);

        /// <summary>Inverts matrices.</summary>
        /// <param name="input">Matrices (..., n, n).</param>
        public static Tensor inv(Tensor input) => Solving.Inverse("linalg.inv", input, check: true).Result;

        /// <summary>
        /// Inverts matrices, and says for each 0 or the place of a zero on the diagonal of its LU factor.
        /// </summary>
        /// <param name="input">Matrices (..., n, n).</param>
        /// <param name="check_errors">Throws for a matrix that does not have the result; otherwise info says where it
        /// failed.</param>
        public static (Tensor L, Tensor info) inv_ex(Tensor input, bool check_errors = false) =>
            Solving.Inverse("linalg.inv_ex", input, check_errors);

        /// <summary>Computes X with A X = B, or X A = B.</summary>
        /// <param name="A">Matrices (..., n, n).</param>
        /// <param name="B">Right sides (..., n, k), or vectors (..., n).</param>
        /// <param name="left">Whether A stands on the left of X.</param>
        public static Tensor solve(Tensor A, Tensor B, bool left = true) =>
            Solving.Solve("linalg.solve", A, B, left, check: true).Result;

        /// <summary>
        /// Computes X with A X = B, or X A = B, and says for each matrix 0 or the place of a zero in its LU factor.
        /// </summary>
        /// <param name="A">Matrices (..., n, n).</param>
        /// <param name="B">Right sides (..., n, k), or vectors (..., n).</param>
        /// <param name="left">Whether A stands on the left of X.</param>
        /// <param name="check_errors">Throws for a matrix that does not have the result; otherwise info says where it
        /// failed.</param>
        public static (Tensor result, Tensor info) solve_ex(
            Tensor A, Tensor B, bool left = true, bool check_errors = false) =>
            Solving.Solve("linalg.solve_ex", A, B, left, check_errors);

        /// <summary>Computes X with A X = B, or X A = B, for triangular matrices.</summary>
        /// <param name="A">Matrices (..., n, n), of which one triangle is read.</param>
        /// <param name="B">Right sides (..., n, k).</param>
        /// <param name="upper">Which triangle is read.</param>
        /// <param name="left">Whether A stands on the left of X.</param>
        /// <param name="unitriangular">Whether the diagonal counts as ones.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor solve_triangular(
            Tensor A, Tensor B, bool upper, bool left = true, bool unitriangular = false, Tensor? @out = null) =>
            Outputs.Into(
                "linalg.solve_triangular", @out,
                () => Solving.Triangular("linalg.solve_triangular", A, B, upper, left, unitriangular));

        /// <summary>Computes the matrix exponential, the sum of A^k / k!.</summary>
        /// <param name="input">Matrices (..., n, n).</param>
        public static Tensor matrix_exp(Tensor input) => MatrixFunctions.Exponential(input);

        /// <summary>Multiplies a chain of matrices in the order that takes the fewest multiplications.</summary>
        /// <param name="tensors">Matrices; the first and the last may be vectors.</param>
        public static Tensor multi_dot(IList<Tensor> tensors) => MatrixFunctions.Chain("linalg.multi_dot", tensors);

        /// <summary>Computes powers: column j holds x^j.</summary>
        /// <param name="input">Vectors (..., n).</param>
        /// <param name="N">The number of columns; null for n.</param>
        public static Tensor vander(Tensor input, long? N = null) =>
            Products.Vandermonde(input, N ?? Products.Last(input), increasing: true);

        /// <summary>Sums products along a dimension, with broadcasting; complex numbers of x are conjugated.</summary>
        /// <param name="x">One side.</param>
        /// <param name="y">The other side.</param>
        /// <param name="dim">The dimension.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor vecdot(Tensor x, Tensor y, long dim = -1, Tensor? @out = null) =>
            Outputs.Into(
                "linalg.vecdot", @out, () => (Complexes.Conj(x) * y).sum(dim));

        /// <summary>Computes cross products of vectors of 3, with broadcasting.</summary>
        /// <param name="input">The left vectors.</param>
        /// <param name="other">The right vectors.</param>
        /// <param name="dim">The dimension of size 3.</param>
        public static Tensor cross(Tensor input, Tensor other, long dim = -1) => Products.Cross(input, other, dim);

        /// <summary>Views the diagonals of matrices.</summary>
        /// <param name="input">The matrices.</param>
        /// <param name="offset">Which diagonal: above the main one, or below it for a negative number.</param>
        /// <param name="dim1">The dimension of the rows.</param>
        /// <param name="dim2">The dimension of the columns.</param>
        public static Tensor diagonal(Tensor input, int offset = 0, int dim1 = -2, int dim2 = -1) =>
            input.diagonal(offset, dim1, dim2);

        /// <summary>Inverts tensordot: the first ind dimensions count as rows, the others as columns.</summary>
        /// <param name="input">A tensor whose two groups of dimensions have equally many elements.</param>
        /// <param name="ind">The number of dimensions that are rows.</param>
        public static Tensor tensorinv(Tensor input, long ind) => Products.TensorInverse(input, ind);

        /// <summary>Computes X with tensordot(A, X) = B.</summary>
        /// <param name="A">A tensor of shape B.shape + X.shape.</param>
        /// <param name="B">The right side.</param>
        /// <param name="dims">Dimensions of A that are moved to its end first; null or empty for none.</param>
        public static Tensor tensorsolve(Tensor A, Tensor B, long[] dims) => Products.TensorSolve(A, B, dims);

        /// <summary>Computes X with A X = B, or X A = B, from the factors of A.</summary>
        /// <param name="LU">The factors (..., n, n) of lu_factor.</param>
        /// <param name="pivots">The row exchanges (..., n).</param>
        /// <param name="B">Right sides (..., n, k).</param>
        /// <param name="left">Whether A stands on the left of X.</param>
        /// <param name="adjoint">Whether A is transposed.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor lu_solve(
            Tensor LU, Tensor pivots, Tensor B, bool left = true, bool adjoint = false, Tensor? @out = null) =>
            Outputs.Into(
                "linalg.lu_solve", @out, () => LuFactors.Solve("linalg.lu_solve", LU, pivots, B, left, adjoint));

        /// <summary>Computes X with A X = B from the factors of ldl_factor.</summary>
        /// <param name="LD">The factors (..., n, n).</param>
        /// <param name="pivots">Their row exchanges (..., n).</param>
        /// <param name="B">Right sides (..., n, k).</param>
        /// <param name="hermitian">The same for real matrices.</param>
        public static Tensor ldl_solve(Tensor LD, Tensor pivots, Tensor B, bool hermitian = false) =>
            LdlFactors.Solve(LD, pivots, B);

        /// <summary>Which parts of a QR factorisation are computed.</summary>
        public enum QRMode
        {
            /// <summary>Q has as many columns as the shorter side.</summary>
            Reduced = 0,

            /// <summary>Q is square.</summary>
            Complete = 1,

            /// <summary>R alone.</summary>
            R = 2,
        }
    }
}

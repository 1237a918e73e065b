using TorchSharp.Ops.LinearAlgebra;

namespace TorchSharp;

public static partial class torch
{
    public static partial class linalg
    {
        /// <summary>
        /// Computes (sum |x|^ord)^(1 / ord); the largest for inf, the smallest for -inf, the non-zeros for 0.
        /// </summary>
        /// <param name="input">The numbers.</param>
        /// <param name="ord">The order.</param>
        /// <param name="dims">The dimensions; null for all (matrix_norm: the last two).</param>
        /// <param name="keepdim">Whether they stay with size 1.</param>
        public static Tensor vector_norm(Tensor input, double ord = 2.0, long[]? dims = null, bool keepdim = false) =>
            Norms.Vector(input, ord, dims, keepdim);

        /// <summary>Computes a norm of matrices.</summary>
        /// <param name="input">The matrices.</param>
        /// <param name="ord">"fro", the root of the sum of squares, or "nuc", the sum of the singular values.</param>
        /// <param name="dims">The dimensions; null for all (matrix_norm: the last two).</param>
        /// <param name="keepdim">Whether they stay with size 1.</param>
        public static Tensor matrix_norm(Tensor input, string ord = "fro", long[]? dims = null, bool keepdim = false) =>
            Norms.Matrix(input, ord, dims, keepdim);

        /// <summary>Computes a norm of matrices.</summary>
        /// <param name="input">The matrices.</param>
        /// <param name="ord">1 and -1 (column sums), inf and -inf (row sums), 2 and -2 (singular values); largest and
        /// smallest.</param>
        /// <param name="dims">The dimensions; null for all (matrix_norm: the last two).</param>
        /// <param name="keepdim">Whether they stay with size 1.</param>
        public static Tensor matrix_norm(Tensor input, double ord, long[]? dims = null, bool keepdim = false) =>
            Norms.Matrix(input, ord, dims, keepdim);

        /// <summary>Computes the root of the sum of squares.</summary>
        /// <param name="input">The numbers.</param>
        /// <param name="dims">The dimensions; null for all (matrix_norm: the last two).</param>
        /// <param name="keepdim">Whether they stay with size 1.</param>
        public static Tensor norm(Tensor input, long[]? dims = null, bool keepdim = false) =>
            Norms.Vector(input, 2, dims, keepdim);

        /// <summary>Computes a norm of vectors (one dimension) or of matrices (two).</summary>
        /// <param name="input">The numbers.</param>
        /// <param name="ord">The order, as in vector_norm or matrix_norm.</param>
        /// <param name="dims">The dimensions; null for all (matrix_norm: the last two).</param>
        /// <param name="keepdim">Whether they stay with size 1.</param>
        public static Tensor norm(Tensor input, double ord, long[]? dims = null, bool keepdim = false) =>
            Norms.General(input, ord, dims, keepdim);

        /// <summary>Computes a norm of vectors (one dimension) or of matrices (two).</summary>
        /// <param name="input">The numbers.</param>
        /// <param name="ord">The order, as in vector_norm or matrix_norm.</param>
        /// <param name="dims">The dimensions; null for all (matrix_norm: the last two).</param>
        /// <param name="keepdim">Whether they stay with size 1.</param>
        public static Tensor norm(Tensor input, int ord, long[]? dims = null, bool keepdim = false) =>
            Norms.General(input, ord, dims, keepdim);

        /// <summary>Computes a norm of matrices.</summary>
        /// <param name="input">The numbers.</param>
        /// <param name="ord">"fro" or "nuc".</param>
        /// <param name="dims">The dimensions; null for all (matrix_norm: the last two).</param>
        /// <param name="keepdim">Whether they stay with size 1.</param>
        public static Tensor norm(Tensor input, string ord, long[]? dims = null, bool keepdim = false) =>
            Norms.Matrix(input, ord, dims, keepdim);

        /// <summary>Computes the largest singular value over the smallest.</summary>
        /// <param name="input">Matrices (..., m, n).</param>
        public static Tensor cond(Tensor input) => Norms.Condition(input, 2);

        /// <summary>Computes the norm of a matrix times the norm of its inverse; infinite without one.</summary>
        /// <param name="input">Matrices (..., n, n).</param>
        /// <param name="p">The order, as in matrix_norm.</param>
        public static Tensor cond(Tensor input, double p) => Norms.Condition(input, p);

        /// <summary>Computes the norm of a matrix times the norm of its inverse; infinite without one.</summary>
        /// <param name="input">Matrices (..., n, n).</param>
        /// <param name="p">The order, as in matrix_norm.</param>
        public static Tensor cond(Tensor input, int p) => Norms.Condition(input, p);

        /// <summary>Computes the norm of a matrix times the norm of its inverse; infinite without one.</summary>
        /// <param name="input">Matrices (..., n, n).</param>
        /// <param name="p">The order, as in matrix_norm.</param>
        public static Tensor cond(Tensor input, string p) => Norms.Condition(input, p);

        /// <summary>Counts the singular values that are not 0.</summary>
        /// <param name="input">Matrices (..., m, n).</param>
        /// <param name="atol">Singular values up to this count as 0.</param>
        /// <param name="rtol">The same, times the largest one; by default the rounding unit times the longer side, or
        /// 0 with atol.</param>
        /// <param name="hermitian">Whether the matrices are symmetric.</param>
        public static Tensor matrix_rank(
            Tensor input, double? atol = null, double? rtol = null, bool hermitian = false) =>
            PseudoInverse.Rank(
                "linalg.matrix_rank", input, Products.Number(atol), Products.Number(rtol), hermitian);

        /// <summary>Counts the singular values that are not 0.</summary>
        /// <param name="input">Matrices (..., m, n).</param>
        /// <param name="atol">Singular values up to this count as 0.</param>
        /// <param name="rtol">The same, times the largest one; by default the rounding unit times the longer side, or
        /// 0 with atol.</param>
        /// <param name="hermitian">Whether the matrices are symmetric.</param>
        public static Tensor matrix_rank(Tensor input, Tensor atol, Tensor? rtol = null, bool hermitian = false) =>
            PseudoInverse.Rank("linalg.matrix_rank", input, atol, rtol, hermitian);

        /// <summary>Computes the pseudo-inverse: what lstsq multiplies by.</summary>
        /// <param name="input">Matrices (..., m, n).</param>
        /// <param name="atol">Singular values up to this count as 0.</param>
        /// <param name="rtol">The same, times the largest one; by default the rounding unit times the longer side, or
        /// 0 with atol.</param>
        /// <param name="hermitian">Whether the matrices are symmetric.</param>
        public static Tensor pinv(Tensor input, double? atol = null, double? rtol = null, bool hermitian = false) =>
            PseudoInverse.Of(
                "linalg.pinv", input, Products.Number(atol), Products.Number(rtol), hermitian);

        /// <summary>Computes the pseudo-inverse: what lstsq multiplies by.</summary>
        /// <param name="input">Matrices (..., m, n).</param>
        /// <param name="atol">Singular values up to this count as 0.</param>
        /// <param name="rtol">The same, times the largest one; by default the rounding unit times the longer side, or
        /// 0 with atol.</param>
        /// <param name="hermitian">Whether the matrices are symmetric.</param>
        public static Tensor pinv(Tensor input, Tensor atol, Tensor? rtol = null, bool hermitian = false) =>
            PseudoInverse.Of("linalg.pinv", input, atol, rtol, hermitian);

        /// <summary>Computes the X of least length for which A X is closest to B; like PyTorch's
        /// default driver, without residuals and singular values.</summary>
        /// <param name="input">Matrices A (..., m, n).</param>
        /// <param name="other">Right sides B (..., m, k) or (..., m).</param>
        public static (Tensor Solution, Tensor Residuals, Tensor Rank, Tensor SingularValues) lstsq(
            Tensor input, Tensor other) =>
            PseudoInverse.LeastSquares(input, other, null);

        /// <summary>Computes the X of least length for which A X is closest to B; like PyTorch's
        /// default driver, without residuals and singular values.</summary>
        /// <param name="input">Matrices A (..., m, n).</param>
        /// <param name="other">Right sides B (..., m, k) or (..., m).</param>
        /// <param name="rcond">Singular values up to this times the largest count as 0.</param>
        public static (Tensor Solution, Tensor Residuals, Tensor Rank, Tensor SingularValues) lstsq(
            Tensor input, Tensor other, double rcond) =>
            PseudoInverse.LeastSquares(input, other, rcond);
    }
}

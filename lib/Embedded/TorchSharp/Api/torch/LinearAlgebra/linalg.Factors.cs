using TorchSharp.Ops.LinearAlgebra;

namespace TorchSharp;

public static partial class torch
{
    public static partial class linalg
    {
        /// <summary>Computes the first columns of a product of reflections, as geqrf gives them.</summary>
        /// <param name="A">Matrices (..., m, n) with the vectors below the diagonal.</param>
        /// <param name="tau">Their factors (..., k).</param>
        public static Tensor householder_product(Tensor A, Tensor tau) =>
            Orthogonal.Product("linalg.householder_product", A, tau);

        /// <summary>Factors A = Q R with orthonormal columns of Q and an upper triangular R.</summary>
        /// <param name="input">Matrices (..., m, n).</param>
        /// <param name="mode">Reduced: Q (m, k), k the shorter side; Complete: Q (m, m); R: no Q.</param>
        public static (Tensor Q, Tensor R) qr(Tensor input, QRMode mode = QRMode.Reduced) => Orthogonal.Qr(input, mode);

        /// <summary>Factors A = U diag(S) Vh with orthonormal columns of U and rows of Vh; S descends.</summary>
        /// <param name="input">Matrices (..., m, n).</param>
        /// <param name="fullMatrices">Whether U and Vh are square; the gradient of the vectors needs false.</param>
        public static (Tensor U, Tensor S, Tensor Vh) svd(Tensor input, bool fullMatrices = true) =>
            Singular.Decompose("linalg.svd", input, fullMatrices);

        /// <summary>Computes singular values, descending.</summary>
        /// <param name="input">Matrices (..., m, n).</param>
        public static Tensor svdvals(Tensor input) => Singular.Values("linalg.svdvals", input);

        /// <summary>
        /// Computes the eigenvalues, ascending, and orthonormal eigenvectors (columns) of symmetric matrices.
        /// </summary>
        /// <param name="input">Matrices (..., n, n).</param>
        /// <param name="UPLO">The triangle that is read: 'L' or 'U'.</param>
        public static (Tensor, Tensor) eigh(Tensor input, char UPLO = 'L') =>
            SymmetricEigens.Decompose("linalg.eigh", input, UPLO);

        /// <summary>Computes the eigenvalues of symmetric matrices, ascending.</summary>
        /// <param name="input">Matrices (..., n, n).</param>
        /// <param name="UPLO">The triangle that is read: 'L' or 'U'.</param>
        public static Tensor eigvalsh(Tensor input, char UPLO = 'L') =>
            SymmetricEigens.Values("linalg.eigvalsh", input, UPLO);

        /// <summary>
        /// Computes the complex eigenvalues and eigenvectors (columns of length 1) of square matrices.
        /// </summary>
        /// <param name="input">Matrices (..., n, n).</param>
        public static (Tensor, Tensor) eig(Tensor input) => Eigens.Decompose("linalg.eig", input);

        /// <summary>Computes the complex eigenvalues of square matrices.</summary>
        /// <param name="input">Matrices (..., n, n).</param>
        public static Tensor eigvals(Tensor input) => Eigens.Values("linalg.eigvals", input);

        /// <summary>Factors A = P L U with a permutation, a unit lower and an upper triangular matrix.</summary>
        /// <param name="input">Matrices (..., m, n).</param>
        /// <param name="pivot">Whether rows are exchanged; without it P is empty.</param>
        public static (Tensor P, Tensor L, Tensor U) lu(Tensor input, bool pivot = true) => Products.Lu(input, pivot);

        /// <summary>Factors A = P L U, with L and U in one matrix, and the row exchanges counted from 1.</summary>
        /// <param name="input">Matrices (..., m, n).</param>
        /// <param name="pivot">Whether rows are exchanged.</param>
        public static (Tensor LU, Tensor Pivots) lu_factor(Tensor input, bool pivot = true) =>
            Products.LuFactor(input, pivot);

        /// <summary>Factors symmetric matrices A = L D L^T; without a gradient.</summary>
        /// <param name="input">Matrices (..., n, n).</param>
        /// <param name="hermitian">The same for real matrices.</param>
        public static (Tensor LU, Tensor Pivots) ldl_factor(Tensor input, bool hermitian = true) =>
            Products.LdlFactor(input);

        /// <summary>Factors symmetric matrices A = L D L^T, and says for each 0 or the place of a zero in D.</summary>
        /// <param name="input">Matrices (..., n, n).</param>
        /// <param name="hermitian">The same for real matrices.</param>
        /// <param name="check_errors">Throws for a matrix that does not have the result; otherwise info says where it
        /// failed.</param>
        public static (Tensor LU, Tensor Pivots, Tensor Info) ldl_factor_ex(
            Tensor input, bool hermitian = true, bool check_errors = false) =>
            LdlFactors.Factor("linalg.ldl_factor_ex", input, check_errors);
    }
}

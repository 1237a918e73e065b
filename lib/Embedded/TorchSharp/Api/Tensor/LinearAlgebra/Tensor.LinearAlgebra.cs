using TorchSharp.Ops.LinearAlgebra;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>
        /// Computes the triangular L with A = L L^T (or U with A = U^T U) of positive definite matrices.
        /// </summary>
        /// <param name="upper">Whether the upper factor is wanted.</param>
        [Obsolete("torch.linalg.cholesky does the same.")]
        public Tensor cholesky(bool upper = false)
        {
            var factor = Choleskys.Factor("cholesky", this, check: true).Factor;
            return upper ? factor.transpose(-2, -1) : factor;
        }

        /// <summary>Computes the inverse of A, of which this is the Cholesky factor.</summary>
        /// <param name="upper">Whether the factor is the upper one.</param>
        public Tensor cholesky_inverse(bool upper = false) => Choleskys.Inverse(this, upper);

        /// <summary>Computes X with A X = B; this is B.</summary>
        /// <param name="input2">The Cholesky factor of A.</param>
        /// <param name="upper">Whether the factor is the upper one.</param>
        public Tensor cholesky_solve(Tensor input2, bool upper = false) => Choleskys.Solve(this, input2, upper);

        /// <summary>Computes determinants of square matrices.</summary>
        public Tensor det() => Determinants.Determinant(this);

        /// <summary>Computes the logarithms of determinants: NaN for a negative one, -inf for 0.</summary>
        public Tensor logdet() => Determinants.Logarithm(this);

        /// <summary>Inverts square matrices.</summary>
        public Tensor inverse() => Solving.Inverse("inverse", this, check: true).Result;

        /// <summary>Computes the pseudo-inverse.</summary>
        /// <param name="rcond">Singular values up to this times the largest count as 0.</param>
        /// <param name="hermitian">Whether the matrices are symmetric.</param>
        public Tensor pinverse(double rcond = 1E-15, bool hermitian = false) =>
            PseudoInverse.Of("pinverse", this, null, Products.Number(rcond), hermitian);

        /// <summary>Computes the matrix exponential, the sum of A^k / k!.</summary>
        public Tensor matrix_exp() => MatrixFunctions.Exponential(this);

        /// <summary>Multiplies square matrices with themselves; a negative power inverts them first.</summary>
        /// <param name="n">The power.</param>
        public Tensor matrix_power(int n) => MatrixFunctions.Power(this, n);

        /// <summary>Factors A = Q R and leaves R above the diagonal, reflections below it.</summary>
        public (Tensor a, Tensor tau) geqrf() => Orthogonal.Reflections(this);

        /// <summary>Multiplies a matrix by the Q of reflections, which this tensor holds.</summary>
        /// <param name="tau">The factors of the reflections.</param>
        /// <param name="other">The matrix.</param>
        /// <param name="left">Whether Q stands on the left.</param>
        /// <param name="transpose">Whether Q is transposed.</param>
        public Tensor ormqr(Tensor tau, Tensor other, bool left = true, bool transpose = false) =>
            Orthogonal.Times(this, tau, other, left, transpose);
    }
}

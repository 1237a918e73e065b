using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class init
        {
            /// <summary>Fills with normal numbers that lie between two bounds.</summary>
            /// <remarks>
            /// <b>Formula</b> mean + std sqrt(2) erfinv(u), with u uniform between 2 Phi((a - mean) / std) - 1 and
            /// 2 Phi((b - mean) / std) - 1: the inverse of the distribution, so that nothing is drawn in vain.
            /// The bounds a and b are values, not deviations.
            /// </remarks>
            /// <param name="tensor">The tensor to fill.</param>
            /// <param name="mean">The mean before the cut.</param>
            /// <param name="std">The standard deviation before the cut.</param>
            /// <param name="a">The lower bound.</param>
            /// <param name="b">The upper bound.</param>
            /// <param name="generator">The stream to draw from; null for the default one.</param>
            /// <returns>The tensor.</returns>
            /// <exception cref="ArgumentException">The bounds or the deviation cannot be.</exception>
            public static Tensor trunc_normal_(
                Tensor tensor, double mean = 0.0, double std = 1.0, double a = -2.0, double b = 2.0,
                Generator? generator = null)
            {
                if (!(a < b) || !(std > 0))
                    throw new ArgumentException(
                        $"[trunc_normal_] expected a < b and std > 0, got a = {a}, b = {b}, std = {std}");
                var (low, high) = (2 * Phi((a - mean) / std), 2 * Phi((b - mean) / std));
                return Fill(() => tensor.uniform_(low - 1, high - 1, generator).erfinv_().mul_(std * Math.Sqrt(2))
                    .add_(mean).clamp_(a, b));
            }

            /// <summary>
            /// Fills with an orthogonal matrix, drawn without preference; more dimensions count as (first, others).
            /// </summary>
            /// <remarks>
            /// <b>Formula</b> Q of a matrix of normal numbers, with the signs that make the diagonal of R positive.
            /// <b>Source</b> Exact solutions to the nonlinear dynamics of learning in deep linear neural networks,
            /// arXiv:1312.6120.
            /// </remarks>
            /// <param name="tensor">The weight to fill.</param>
            /// <param name="gain">A factor; see <see cref="calculate_gain"/>.</param>
            /// <returns>The tensor.</returns>
            /// <exception cref="ArgumentException">The tensor has fewer than two dimensions.</exception>
            public static Tensor orthogonal_(Tensor tensor, double gain = 1.0)
            {
                if (tensor.Rank < 2)
                    throw new ArgumentException(
                        $"[orthogonal_] expected at least two dimensions, got shape {tensor.Sizes}");
                if (tensor.Count == 0)
                    return tensor;
                using var _ = no_grad();
                using var scope = NewDisposeScope();
                var rows = tensor.Sizes[0];
                var drawn = empty(rows, tensor.Count / rows, dtype: tensor.dtype).normal_();
                var tall = rows < tensor.Count / rows ? drawn.t() : drawn;
                var q = OrthogonalColumns.Of(tall);
                tensor.copy_((rows < tensor.Count / rows ? q.t() : q).reshape(tensor.shape)).mul_(gain);
                return tensor;
            }

            /// <summary>
            /// Fills a convolution's weight so that it passes its input on: one at the centre of each channel's own
            /// kernel, zeros elsewhere.
            /// </summary>
            /// <param name="tensor">A weight of three, four or five dimensions: (out, in, kernel...).</param>
            /// <returns>The tensor.</returns>
            /// <exception cref="ArgumentException">The tensor has other dimensions.</exception>
            public static Tensor dirac_(Tensor tensor)
            {
                if (tensor.Rank is < 3 or > 5)
                    throw new ArgumentException(
                        $"[dirac_] expected a weight of 3, 4 or 5 dimensions, got shape {tensor.Sizes}");
                using var _ = no_grad();
                using var scope = NewDisposeScope();
                tensor.zero_();
                for (var channel = 0L; channel < Math.Min(tensor.Sizes[0], tensor.Sizes[1]); channel++)
                {
                    var kernel = tensor.select(0, channel).select(0, channel);
                    while (kernel.Rank > 0)
                        kernel = kernel.select(0, kernel.Sizes[0] / 2);
                    kernel.fill_(1);
                }
                return tensor;
            }

            /// <summary>Fills a matrix with normal numbers, then sets some of each column to zero.</summary>
            /// <remarks><b>Source</b> Deep learning via Hessian-free optimization, Martens 2010.</remarks>
            /// <param name="tensor">The matrix to fill.</param>
            /// <param name="sparsity">The share of zeros in each column, from 0 to 1.</param>
            /// <param name="std">The standard deviation of the others.</param>
            /// <returns>The tensor.</returns>
            /// <exception cref="ArgumentException">It is not a matrix, or the share is not one.</exception>
            public static Tensor sparse_(Tensor tensor, double sparsity, double std = 0.01)
            {
                if (tensor.Rank != 2 || sparsity is not (>= 0 and <= 1))
                    throw new ArgumentException(
                        "[sparse_] expected a matrix and a share from 0 to 1, got shape " +
                        $"{tensor.Sizes} and {sparsity}");
                using var _ = no_grad();
                using var scope = NewDisposeScope();
                var (rows, zeros) = (tensor.Sizes[0], (long)Math.Ceiling(sparsity * tensor.Sizes[0]));
                tensor.normal_(0, std);
                for (var column = 0L; column < tensor.Sizes[1]; column++)
                {
                    var chosen = randperm(rows).narrow(0, 0, zeros);
                    tensor.select(1, column).index_put_(0f, chosen);
                }
                return tensor;
            }

            /// <summary>The share of a standard normal distribution below x.</summary>
            private static double Phi(double x)
            {
                using var at = tensor(x / Math.Sqrt(2), dtype: ScalarType.Float64);
                using var value = at.erf();
                return (1 + value.item<double>()) / 2;
            }
        }
    }
}

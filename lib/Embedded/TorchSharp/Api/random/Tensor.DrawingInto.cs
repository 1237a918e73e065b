using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Fills this tensor, which must have the given sizes, with uniform numbers from [0, 1).</summary>
        /// <param name="sizes">The sizes.</param>
        /// <exception cref="ArgumentException">The sizes differ from this tensor's.</exception>
        public Tensor rand_out(params long[] sizes)
        {
            CheckSizes("rand_out", new Shape([.. sizes]));
            return Drawing.Uniform(this, 0, 1, null);
        }

        /// <summary>
        /// Fills this tensor, which must have the given sizes, with normal numbers of mean 0 and deviation 1.
        /// </summary>
        /// <param name="sizes">The sizes.</param>
        /// <exception cref="ArgumentException">The sizes differ from this tensor's.</exception>
        public Tensor randn_out(params long[] sizes)
        {
            CheckSizes("randn_out", new Shape([.. sizes]));
            return Drawing.Normal(this, 0, 1, null);
        }

        /// <summary>Fills this tensor, which must have the given sizes, with 0, 1, ..., high - 1.</summary>
        /// <param name="high">The number above the highest.</param>
        /// <param name="sizes">The sizes.</param>
        /// <exception cref="ArgumentException">The sizes differ from this tensor's.</exception>
        public Tensor randint_out(long high, long[] sizes)
        {
            CheckSizes("randint_out", new Shape([.. sizes]));
            return Drawing.Integers("randint_out", this, 0, high, null);
        }
    }
}

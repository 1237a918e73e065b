namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Is the former name of <see cref="hardshrink"/>.</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="lambda">The bound.</param>
            /// <returns>A tensor of the same shape.</returns>
            [Obsolete("Use hardshrink, the name that PyTorch has.")]
            public static Tensor Hardshrink(Tensor x, double lambda = 0.5) => hardshrink(x, lambda);

            /// <summary>Is the former name of <see cref="hardtanh"/>.</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="min_val">The lower bound.</param>
            /// <param name="max_val">The upper bound.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            [Obsolete("Use hardtanh, the name that PyTorch has.")]
            public static Tensor Hardtanh(
                Tensor x, double min_val = -1.0, double max_val = 1.0, bool inplace = false) =>
                hardtanh(x, min_val, max_val, inplace);

            /// <summary>Is the former name of <see cref="mish"/>.</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <returns>A tensor of the same shape.</returns>
            [Obsolete("Use mish, the name that PyTorch has.")]
            public static Tensor Mish(Tensor x) => mish(x);

            /// <summary>Is the former name of <see cref="silu"/>.</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            [Obsolete("Use silu, the name that PyTorch has.")]
            public static Tensor SiLU(Tensor x, bool inplace = false) => silu(x, inplace);

            /// <summary>Is the former name of <see cref="softshrink"/>.</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="lambda">The bound.</param>
            /// <returns>A tensor of the same shape.</returns>
            [Obsolete("Use softshrink, the name that PyTorch has.")]
            public static Tensor Softshrink(Tensor x, double lambda = 0.5) => softshrink(x, lambda);

            /// <summary>Is the former name of <see cref="softsign"/>.</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <returns>A tensor of the same shape.</returns>
            [Obsolete("Use softsign, the name that PyTorch has.")]
            public static Tensor Softsign(Tensor x) => softsign(x);

            /// <summary>Is the former name of <see cref="tanhshrink"/>.</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <returns>A tensor of the same shape.</returns>
            [Obsolete("Use tanhshrink, the name that PyTorch has.")]
            public static Tensor Tanhshrink(Tensor x) => tanhshrink(x);

            /// <summary>Is the former name of <see cref="threshold"/>.</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="threshold">The threshold.</param>
            /// <param name="value">What replaces smaller numbers.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            [Obsolete("Use threshold, the name that PyTorch has.")]
            public static Tensor Threshold(Tensor x, double threshold, double value, bool inplace = false) =>
                functional.threshold(x, threshold, value, inplace);
        }
    }
}

using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Fills new parameters. No gradient flows through a fill.</summary>
        public static partial class init
        {
            /// <summary>Says which way a layer's fan is counted.</summary>
            public enum FanInOut
            {
                /// <summary>The inputs of one output.</summary>
                FanIn = 0,

                /// <summary>The outputs of one input.</summary>
                FanOut = 1,
            }

            /// <summary>Fills with uniform numbers.</summary>
            /// <param name="tensor">The tensor to fill.</param>
            /// <param name="low">The lower bound.</param>
            /// <param name="high">The upper bound.</param>
            /// <param name="generator">The stream to draw from; null for the default one.</param>
            /// <returns>The tensor.</returns>
            public static Tensor uniform_(
                Tensor tensor, double low = 0.0, double high = 1.0, Generator? generator = null) =>
                Fill(() => tensor.uniform_(low, high, generator));

            /// <summary>Fills with normal numbers.</summary>
            /// <param name="tensor">The tensor to fill.</param>
            /// <param name="mean">Their mean.</param>
            /// <param name="std">Their standard deviation.</param>
            /// <param name="generator">The stream to draw from; null for the default one.</param>
            /// <returns>The tensor.</returns>
            public static Tensor normal_(
                Tensor tensor, double mean = 0.0, double std = 1.0, Generator? generator = null) =>
                Fill(() => tensor.normal_(mean, std, generator));

            /// <summary>Fills with one number.</summary>
            /// <param name="tensor">The tensor to fill.</param>
            /// <param name="val">The number.</param>
            /// <returns>The tensor.</returns>
            public static Tensor constant_(Tensor tensor, Scalar val) => Fill(() => tensor.fill_(val));

            /// <summary>Fills with zeros.</summary>
            /// <param name="tensor">The tensor to fill.</param>
            /// <returns>The tensor.</returns>
            public static Tensor zeros_(Tensor tensor) => Fill(() => tensor.fill_(0));

            /// <summary>Fills with ones.</summary>
            /// <param name="tensor">The tensor to fill.</param>
            /// <returns>The tensor.</returns>
            public static Tensor ones_(Tensor tensor) => Fill(() => tensor.fill_(1));

            /// <summary>Fills a matrix with ones on its diagonal and zeros elsewhere.</summary>
            /// <param name="tensor">The matrix to fill.</param>
            /// <returns>The tensor.</returns>
            /// <exception cref="ArgumentException">It is not a matrix.</exception>
            public static Tensor eye_(Tensor tensor)
            {
                if (tensor.Rank != 2)
                    throw new ArgumentException($"[eye_] expected a matrix, got shape {tensor.Sizes}");
                using var values = Factory.Eye(tensor.Sizes[0], tensor.Sizes[1], tensor.Type);
                return Fill(() => tensor.copy_(values));
            }

            /// <summary>Finds how many inputs an output of a layer has, and how many outputs an input.</summary>
            /// <param name="tensor">A weight: (out, in) or (out, in, kernel...).</param>
            /// <returns>Both numbers.</returns>
            /// <exception cref="ArgumentException">The tensor has fewer than two dimensions.</exception>
            public static (long fanIn, long fanOut) CalculateFanInAndFanOut(Tensor tensor)
            {
                if (tensor.Rank < 2)
                    throw new ArgumentException(
                        $"[init] expected a weight of at least two dimensions (out, in), got shape {tensor.Sizes}");
                var field = tensor.Count / Math.Max(1, tensor.Sizes[0] * tensor.Sizes[1]);
                return (tensor.Sizes[1] * field, tensor.Sizes[0] * field);
            }

            private static Tensor Fill(Func<Tensor> fill)
            {
                using var _ = no_grad();
                return fill();
            }
        }
    }
}

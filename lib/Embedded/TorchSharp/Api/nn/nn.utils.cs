using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Holds what training needs between backward and step.</summary>
        public static partial class utils
        {
            /// <summary>Scales all gradients down together when their common length is too large.</summary>
            /// <remarks><b>Formula</b> g *= min(1, max_norm / (length + 1e-6)).</remarks>
            /// <param name="tensors">The parameters; those without a gradient do not count.</param>
            /// <param name="max_norm">The largest length.</param>
            /// <param name="norm_type">The kind of length: 2, or infinity for the largest element.</param>
            /// <returns>The length before.</returns>
            public static double clip_grad_norm_(IEnumerable<Parameter> tensors, double max_norm, double norm_type =
                2.0)
            {
                ArgumentNullException.ThrowIfNull(tensors);
                using var _ = no_grad();
                using var scope = NewDisposeScope();
                var gradients = tensors.Select(t => t.grad).OfType<Tensor>().ToList();
                if (gradients.Count == 0)
                    return 0;
                var length = double.IsPositiveInfinity(norm_type)
                    ? gradients.Max(g => g.abs().max().ToDouble())
                    : Math.Pow(gradients.Sum(g => g.abs().pow(norm_type).sum().ToDouble()), 1 / norm_type);
                var factor = max_norm / (length + 1e-6);
                if (factor < 1)
                    gradients.ForEach(g => g.mul_(factor));
                return length;
            }

            /// <summary>Cuts each element of the gradients off at ±clip_value.</summary>
            /// <param name="tensors">The parameters; those without a gradient do not count.</param>
            /// <param name="clip_value">The bound.</param>
            public static void clip_grad_value_(IEnumerable<Parameter> tensors, double clip_value)
            {
                ArgumentNullException.ThrowIfNull(tensors);
                using var _ = no_grad();
                foreach (var gradient in tensors.Select(t => t.grad).OfType<Tensor>())
                    gradient.clamp_(-clip_value, clip_value);
            }

            /// <summary>Copies parameters into one vector.</summary>
            /// <param name="tensors">The parameters.</param>
            /// <returns>All their elements, one after the other.</returns>
            public static Tensor parameters_to_vector(IEnumerable<Parameter> tensors) =>
                cat(tensors.Select(t => t.reshape(-1)).ToList());

            /// <summary>Copies a vector into parameters.</summary>
            /// <param name="vec">All elements, one after the other.</param>
            /// <param name="tensors">The parameters.</param>
            /// <exception cref="ArgumentException">The numbers of elements differ.</exception>
            public static void vector_to_parameters(Tensor vec, IEnumerable<Parameter> tensors)
            {
                var all = tensors.ToList();
                if (vec.Count != all.Sum(t => t.Count))
                    throw new ArgumentException(
                        $"[vector_to_parameters] expected {all.Sum(t => t.Count)} elements, got shape {vec.Sizes}");
                using var _ = no_grad();
                var start = 0L;
                foreach (var parameter in all)
                {
                    using var part = vec.narrow(0, start, parameter.Count);
                    using var shaped = part.reshape(parameter.shape);
                    parameter.copy_(shaped);
                    start += parameter.Count;
                }
            }
        }
    }
}

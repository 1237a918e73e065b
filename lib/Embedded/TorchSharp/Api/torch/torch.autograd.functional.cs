using TorchSharp.Autograd;
using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        /// <summary>Computes whole matrices of gradients.</summary>
        public static class functional
        {
            /// <summary>Computes the gradient of every element of the output.</summary>
            /// <remarks>
            /// <b>Shape</b> (output..., input...).
            /// <b>Formula</b> J[i, j] = d output[i] / d input[j].
            /// </remarks>
            /// <param name="function">The function.</param>
            /// <param name="inputs">Where to compute it.</param>
            /// <returns>The matrix.</returns>
            public static Tensor jacobian(Func<Tensor, Tensor> function, Tensor inputs) =>
                jacobian(x => [function(x[0])], [inputs]).Single();

            /// <inheritdoc cref="jacobian(Func{Tensor, Tensor}, Tensor)"/>
            /// <returns>One matrix per output.</returns>
            public static IEnumerable<Tensor> jacobian(Func<Tensor, Tensor[]> function, Tensor inputs) =>
                jacobian(x => function(x[0]), [inputs]);

            /// <inheritdoc cref="jacobian(Func{Tensor, Tensor}, Tensor)"/>
            /// <returns>One matrix per input.</returns>
            public static IEnumerable<Tensor> jacobian(Func<Tensor[], Tensor> function, params Tensor[] inputs) =>
                jacobian(x => new[] { function(x) }, inputs);

            /// <inheritdoc cref="jacobian(Func{Tensor, Tensor}, Tensor)"/>
            /// <returns>The matrices: for the first output one per input, then for the second, and so on.</returns>
            public static IEnumerable<Tensor> jacobian(Func<Tensor[], Tensor[]> function, params Tensor[] inputs)
            {
                ArgumentNullException.ThrowIfNull(function);
                using var scope = NewDisposeScope();
                using var mode = GradMode.Set(true);
                var leaves = inputs.Select(t => t.detach().requires_grad_()).ToArray();
                var matrices = new List<Tensor>();
                foreach (var output in function(leaves))
                    matrices.AddRange(Rows(output, leaves));
                return matrices.ConvertAll(m => m.MoveToOuterDisposeScope());
            }

            private static IEnumerable<Tensor> Rows(Tensor output, Tensor[] leaves)
            {
                var matrices = leaves.Select(leaf =>
                    Factory.Zeros(new Shape([output.Count, .. leaf.Sizes.Sizes]), leaf.Type)).ToArray();
                for (var row = 0L; output.requires_grad && row < output.Count; row++)
                {
                    using var temporaries = NewDisposeScope();
                    var gradients = grad([output.reshape(-1)[row]], leaves, retain_graph: true, allow_unused: true);
                    for (var i = 0; i < leaves.Length; i++)
                    {
                        if (gradients[i] is { } gradient)
                            matrices[i].select(0, row).copy_(gradient);
                    }
                }
                return matrices.Select((m, i) =>
                    Views.Detach(m.reshape([.. output.Sizes.Sizes, .. leaves[i].Sizes.Sizes])));
            }
        }
    }
}

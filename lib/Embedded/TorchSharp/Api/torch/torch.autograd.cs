using TorchSharp.Autograd;
using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Computes gradients of recorded ops.</summary>
    public static partial class autograd
    {
        /// <summary>Computes the gradients of all leaves, and adds them to what the leaves have collected.</summary>
        /// <param name="tensors">The tensors to start from.</param>
        /// <param name="grad_tensors">Their gradients; 1 when null, which needs single elements.</param>
        /// <param name="retain_graph">Whether the graph may be walked again; as create_graph when null.</param>
        /// <param name="create_graph">Whether the gradients can be differentiated in turn.</param>
        /// <param name="inputs">The tensors to collect gradients for; all leaves when null.</param>
        public static void backward(
            IList<Tensor> tensors,
            IList<Tensor>? grad_tensors = null,
            bool? retain_graph = null,
            bool create_graph = false,
            IList<Tensor>? inputs = null)
        {
            var retain = retain_graph.GetValueOrDefault() || create_graph;
            if (inputs is null)
            {
                new Walk(retain, create_graph, accumulate: true).Run([.. tensors], Seeds(tensors, grad_tensors));
                return;
            }
            var gradients = Find(tensors, inputs, grad_tensors, retain, create_graph);
            using var mode = GradMode.Set(create_graph);
            for (var i = 0; i < inputs.Count; i++)
            {
                if (gradients[i] is not { } gradient)
                    continue;
                AccumulateNode.Add(inputs[i].Grad!, gradient);
                gradient.Dispose();
            }
        }

        /// <inheritdoc cref="backward(IList{Tensor}, IList{Tensor}, bool?, bool, IList{Tensor})"/>
        /// <param name="tensor">The tensor to start from.</param>
        /// <param name="grad_tensors">Its gradient; 1 when null, which needs a single element.</param>
        /// <param name="retain_graph">Whether the graph may be walked again; as create_graph when null.</param>
        /// <param name="create_graph">Whether the gradients can be differentiated in turn.</param>
        /// <param name="inputs">The tensors to collect gradients for; all leaves when null.</param>
        public static void backward(
            Tensor tensor,
            IList<Tensor>? grad_tensors = null,
            bool? retain_graph = null,
            bool create_graph = false,
            IList<Tensor>? inputs = null) => backward([tensor], grad_tensors, retain_graph, create_graph, inputs);

        /// <inheritdoc cref="backward(IList{Tensor}, IList{Tensor}, bool?, bool, IList{Tensor})"/>
        /// <param name="tensor">The tensor to start from.</param>
        /// <param name="grad_tensor">Its gradient.</param>
        /// <param name="retain_graph">Whether the graph may be walked again; as create_graph when null.</param>
        /// <param name="create_graph">Whether the gradients can be differentiated in turn.</param>
        /// <param name="inputs">The tensors to collect gradients for; all leaves when null.</param>
        public static void backward(
            Tensor tensor,
            Tensor grad_tensor,
            bool? retain_graph = null,
            bool create_graph = false,
            IList<Tensor>? inputs = null) => backward([tensor], [grad_tensor], retain_graph, create_graph, inputs);

        /// <summary>Looks for the op whose gradient is not a number, until the result is disposed.</summary>
        /// <param name="check_nan">Whether gradients are looked through for NaN.</param>
        /// <returns>Ends the search.</returns>
        public static AnomalyMode detect_anomaly(bool check_nan = true) => new(true, check_nan);

        /// <summary>Turns the search for the op whose gradient is not a number on or off.</summary>
        /// <param name="mode">Whether to look.</param>
        /// <param name="check_nan">Whether gradients are looked through for NaN.</param>
        /// <returns>Puts the former mode back when disposed.</returns>
        public static AnomalyMode set_detect_anomaly(bool mode, bool check_nan = true) => new(mode, check_nan);

        /// <summary>Computes and returns the gradients of some inputs; nothing is collected anywhere.</summary>
        /// <param name="outputs">The tensors to start from.</param>
        /// <param name="inputs">The tensors whose gradients are wanted.</param>
        /// <param name="grad_outputs">The gradients of the outputs; 1 when null, which needs single elements.</param>
        /// <param name="retain_graph">Whether the graph may be walked again.</param>
        /// <param name="create_graph">Whether the gradients can be differentiated in turn.</param>
        /// <param name="allow_unused">Whether an input may have no part in the outputs (its gradient is null
        /// then).</param>
        public static IList<Tensor> grad(
            IList<Tensor> outputs,
            IList<Tensor> inputs,
            IList<Tensor>? grad_outputs = null,
            bool retain_graph = false,
            bool create_graph = false,
            bool allow_unused = false)
        {
            var found = Find(outputs, inputs, grad_outputs, retain_graph || create_graph, create_graph);
            for (var i = 0; i < found.Length; i++)
            {
                if (found[i] is null && !allow_unused)
                    throw new InvalidOperationException(
                        $"[grad] expected inputs that the outputs were computed from, but input {i} of shape " +
                        $"{inputs[i].Sizes} has no part in them: One of the differentiated Tensors appears to not " +
                        "have " +
                        "been used in the graph; set allow_unused: true to get null for it");
            }
            return [.. found.Select(g => g is null ? null! : Keep(g))];
        }

        private static Tensor?[] Find(
            IList<Tensor> outputs, IList<Tensor> inputs, IList<Tensor>? seeds, bool retain, bool create)
        {
            foreach (var input in inputs)
            {
                if (input.Grad is not { Needed: true })
                    throw new InvalidOperationException(
                        $"[grad] expected inputs in the gradient graph, got shape {input.Sizes} with " +
                        "requires_grad=False");
            }
            var walk = new Walk(retain, create, accumulate: false);
            var caught = inputs.Select(walk.Catch).ToArray();
            walk.Run([.. outputs], Seeds(outputs, seeds));
            return [.. caught.Select(get => get())];
        }

        private static Tensor Keep(Tensor gradient)
        {
            var kept = new Tensor(gradient);
            gradient.Dispose();
            return kept;
        }

        private static Tensor[] Seeds(IList<Tensor> tensors, IList<Tensor>? gradients)
        {
            if (gradients is not null && gradients.Count != tensors.Count)
                throw new ArgumentException(
                    $"[backward] expected {tensors.Count} gradients, got {gradients.Count}");
            var seeds = new Tensor[tensors.Count];
            for (var i = 0; i < seeds.Length; i++)
                seeds[i] = Seed(tensors[i], gradients?[i]);
            return seeds;
        }

        private static Tensor Seed(Tensor tensor, Tensor? gradient)
        {
            if (tensor.Grad is not { Needed: true })
                throw new InvalidOperationException(
                    $"[backward] expected a tensor in the gradient graph, got shape {tensor.Sizes}: element 0 of " +
                    "tensors " +
                    "does not require grad and does not have a grad_fn; was it computed under no_grad, or from data " +
                    "only?");
            if (gradient is null && tensor.Count != 1)
                throw new InvalidOperationException(
                    $"[backward] expected one element, got shape {tensor.Sizes}: grad can be implicitly created " +
                    "only for " +
                    "scalar outputs; sum() or mean() first, or pass the gradient");
            if (gradient is null && tensor.Type.IsComplex())
                throw new InvalidOperationException(
                    $"[backward] expected a real number, got {tensor.Type.Name()}: grad can be implicitly created " +
                    "only for real scalar outputs; take abs() or real first, or pass the gradient");
            if (gradient is not null && gradient.Sizes != tensor.Sizes)
                throw new ArgumentException(
                    $"[backward] expected a gradient of shape {tensor.Sizes}, got {gradient.Sizes}");
            return gradient ?? OneLike(tensor);
        }

        private static Tensor OneLike(Tensor tensor)
        {
            var one = Factory.Empty(tensor.Sizes, tensor.Type, tracked: false);
            Factory.Fill(one, 1);
            return one;
        }
    }
}

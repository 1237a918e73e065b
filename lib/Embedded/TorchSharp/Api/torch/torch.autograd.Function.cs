using TorchSharp.Autograd;

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        /// <summary>
        /// Is the base of ops with a gradient of their own making. Derive from
        /// <see cref="SingleTensorFunction{T}"/> or <see cref="MultiTensorFunction{T}"/>.
        /// </summary>
        /// <typeparam name="T">The derived class itself.</typeparam>
        public abstract class Function<T>
            where T : Function<T>, new()
        {
            /// <summary>Gets the name of the op, for messages.</summary>
            public abstract string Name { get; }

            /// <summary>Runs forward without recording it, and puts the op into the gradient graph.</summary>
            /// <param name="vars">The arguments of forward; tensors among them take part in the gradient.</param>
            /// <returns>What forward gave.</returns>
            public static List<Tensor> apply_internal(params object[] vars)
            {
                var function = new T();
                return CustomOp.Apply(function.Name, vars, function.Forward, function.Backward);
            }

            internal abstract List<Tensor> Forward(AutogradContext context, object[] arguments);

            internal abstract List<Tensor> Backward(AutogradContext context, List<Tensor> dOut);
        }

        /// <summary>Is the base of ops with one output and a gradient of their own making.</summary>
        /// <typeparam name="T">The derived class itself.</typeparam>
        public abstract class SingleTensorFunction<T> : Function<T>
            where T : SingleTensorFunction<T>, new()
        {
            /// <summary>Computes the output and puts the op into the gradient graph.</summary>
            /// <param name="vars">The arguments of <see cref="forward"/>.</param>
            /// <returns>The output.</returns>
            public static Tensor apply(params object[] vars) => apply_internal(vars)[0];

            /// <summary>Computes the output; nothing is recorded meanwhile.</summary>
            /// <param name="ctx">Keeps what <see cref="backward"/> needs.</param>
            /// <param name="vars">The arguments.</param>
            /// <returns>The output.</returns>
            public abstract Tensor forward(AutogradContext ctx, params object[] vars);

            /// <summary>Computes the gradients of the arguments.</summary>
            /// <param name="ctx">What <see cref="forward"/> kept.</param>
            /// <param name="grad_output">The gradient of the output.</param>
            /// <returns>One gradient per argument; null for those that have none.</returns>
            public abstract List<Tensor> backward(AutogradContext ctx, Tensor grad_output);

            internal override List<Tensor> Forward(AutogradContext context, object[] arguments) =>
                [forward(context, arguments)];

            internal override List<Tensor> Backward(AutogradContext context, List<Tensor> dOut) =>
                backward(context, dOut[0]);
        }

        /// <summary>Is the base of ops with several outputs and a gradient of their own making.</summary>
        /// <typeparam name="T">The derived class itself.</typeparam>
        public abstract class MultiTensorFunction<T> : Function<T>
            where T : MultiTensorFunction<T>, new()
        {
            /// <summary>Computes the outputs and puts the op into the gradient graph.</summary>
            /// <param name="vars">The arguments of <see cref="forward"/>.</param>
            /// <returns>The outputs.</returns>
            public static List<Tensor> apply(params object[] vars) => apply_internal(vars);

            /// <summary>Computes the outputs; nothing is recorded meanwhile.</summary>
            /// <param name="ctx">Keeps what <see cref="backward"/> needs.</param>
            /// <param name="vars">The arguments.</param>
            /// <returns>The outputs.</returns>
            public abstract List<Tensor> forward(AutogradContext ctx, params object[] vars);

            /// <summary>Computes the gradients of the arguments.</summary>
            /// <param name="ctx">What <see cref="forward"/> kept.</param>
            /// <param name="grad_outputs">The gradients of the outputs; zeros where none arrived, unless
            /// <see cref="AutogradContext.set_materialize_grads"/> said otherwise.</param>
            /// <returns>One gradient per argument; null for those that have none.</returns>
            public abstract List<Tensor> backward(AutogradContext ctx, List<Tensor> grad_outputs);

            internal override List<Tensor> Forward(AutogradContext context, object[] arguments) =>
                forward(context, arguments);

            internal override List<Tensor> Backward(AutogradContext context, List<Tensor> dOut) =>
                backward(context, dOut);
        }
    }
}

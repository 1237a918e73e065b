namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Is a module that can be called with six inputs.</summary>
        /// <typeparam name="T1">What goes in, number 1.</typeparam>
        /// <typeparam name="T2">What goes in, number 2.</typeparam>
        /// <typeparam name="T3">What goes in, number 3.</typeparam>
        /// <typeparam name="T4">What goes in, number 4.</typeparam>
        /// <typeparam name="T5">What goes in, number 5.</typeparam>
        /// <typeparam name="T6">What goes in, number 6.</typeparam>
        /// <typeparam name="TResult">What comes out.</typeparam>
        public interface IModule<T1, T2, T3, T4, T5, T6, TResult>
        {
            /// <summary>Runs the hooks and the forward pass.</summary>
            /// <param name="input1">What goes in.</param>
            /// <param name="input2">What goes in.</param>
            /// <param name="input3">What goes in.</param>
            /// <param name="input4">What goes in.</param>
            /// <param name="input5">What goes in.</param>
            /// <param name="input6">What goes in.</param>
            /// <returns>What comes out.</returns>
            TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6);
        }

        /// <summary>Is the base of modules with six inputs.</summary>
        /// <typeparam name="T1">What goes in, number 1.</typeparam>
        /// <typeparam name="T2">What goes in, number 2.</typeparam>
        /// <typeparam name="T3">What goes in, number 3.</typeparam>
        /// <typeparam name="T4">What goes in, number 4.</typeparam>
        /// <typeparam name="T5">What goes in, number 5.</typeparam>
        /// <typeparam name="T6">What goes in, number 6.</typeparam>
        /// <typeparam name="TResult">What comes out.</typeparam>
        public abstract class Module<T1, T2, T3, T4, T5, T6, TResult>
            : HookableModule<
                Func<Module<T1, T2, T3, T4, T5, T6, TResult>, T1, T2, T3, T4, T5, T6, (T1, T2, T3, T4, T5, T6)?>,
                Func<Module<T1, T2, T3, T4, T5, T6, TResult>, T1, T2, T3, T4, T5, T6, TResult, TResult>>,
              IModule<T1, T2, T3, T4, T5, T6, TResult>
        {
            /// <summary>Makes a module in training mode.</summary>
            /// <param name="name">What GetName gives.</param>
            protected Module(string? name)
                : base(name)
            {
            }

            /// <summary>Computes the output. Call <see cref="call"/> instead, which runs the hooks too.</summary>
            /// <param name="input1">What goes in.</param>
            /// <param name="input2">What goes in.</param>
            /// <param name="input3">What goes in.</param>
            /// <param name="input4">What goes in.</param>
            /// <param name="input5">What goes in.</param>
            /// <param name="input6">What goes in.</param>
            /// <returns>What comes out.</returns>
            public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6);

            /// <summary>Runs the hooks and the forward pass.</summary>
            /// <param name="input1">What goes in.</param>
            /// <param name="input2">What goes in.</param>
            /// <param name="input3">What goes in.</param>
            /// <param name="input4">What goes in.</param>
            /// <param name="input5">What goes in.</param>
            /// <param name="input6">What goes in.</param>
            /// <returns>What comes out.</returns>
            public TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6)
            {
                foreach (var hook in module_pre_hooks.Values)
                    hook(this);
                foreach (var hook in pre_hooks.Values)
                {
                    if (hook(this, input1, input2, input3, input4, input5, input6) is { } changed)
                        (input1, input2, input3, input4, input5, input6) = changed;
                }
                var result = forward(input1, input2, input3, input4, input5, input6);
                foreach (var hook in post_hooks.Values)
                {
                    if (hook(this, input1, input2, input3, input4, input5, input6, result) is { } changed)
                        result = changed;
                }
                foreach (var hook in module_post_hooks.Values)
                    hook(this);
                return result;
            }
        }
    }
}

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Is a module that can be called with one input.</summary>
        /// <typeparam name="T">What goes in.</typeparam>
        /// <typeparam name="TResult">What comes out.</typeparam>
        public interface IModule<T, TResult>
        {
            /// <summary>Runs the hooks and the forward pass.</summary>
            /// <param name="input1">What goes in.</param>
            /// <returns>What comes out.</returns>
            TResult call(T input1);
        }

        /// <summary>Is the base of modules with one input.</summary>
        /// <typeparam name="T">What goes in.</typeparam>
        /// <typeparam name="TResult">What comes out.</typeparam>
        public abstract class Module<T, TResult>
            : HookableModule<Func<Module<T, TResult>, T, T>, Func<Module<T, TResult>, T, TResult, TResult>>,
              IModule<T, TResult>
        {
            /// <summary>Makes a module in training mode.</summary>
            /// <param name="name">What GetName gives.</param>
            protected Module(string? name)
                : base(name)
            {
            }

            /// <summary>Computes the output. Call <see cref="call"/> instead, which runs the hooks too.</summary>
            /// <param name="input">What goes in.</param>
            /// <returns>What comes out.</returns>
            public abstract TResult forward(T input);

            /// <summary>Runs the hooks and the forward pass.</summary>
            /// <param name="input">What goes in.</param>
            /// <returns>What comes out.</returns>
            public TResult call(T input)
            {
                foreach (var hook in module_pre_hooks.Values)
                    hook(this);
                foreach (var hook in pre_hooks.Values)
                {
                    if (hook(this, input) is { } changed)
                        input = changed;
                }
                var result = forward(input);
                foreach (var hook in post_hooks.Values)
                {
                    if (hook(this, input, result) is { } changed)
                        result = changed;
                }
                foreach (var hook in module_post_hooks.Values)
                    hook(this);
                return result;
            }
        }
    }
}

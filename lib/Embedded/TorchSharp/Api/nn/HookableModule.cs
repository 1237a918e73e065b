namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>
        /// Lets others look at, or change, what goes into a module's forward pass and what comes out.
        /// </summary>
        /// <typeparam name="TPreHook">Is called before the forward pass.</typeparam>
        /// <typeparam name="TPostHook">Is called after the forward pass.</typeparam>
        public class HookableModule<TPreHook, TPostHook> : Module
        {
            private int _lastHook;

            /// <summary>The hooks before the forward pass, by key, in the order of registration.</summary>
            protected Dictionary<string, TPreHook> pre_hooks = [];

            /// <summary>The hooks after the forward pass, by key, in the order of registration.</summary>
            protected Dictionary<string, TPostHook> post_hooks = [];

            /// <summary>The hooks before the forward pass that see the module only.</summary>
            protected Dictionary<string, Action<Module>> module_pre_hooks = [];

            /// <summary>The hooks after the forward pass that see the module only.</summary>
            protected Dictionary<string, Action<Module>> module_post_hooks = [];

            /// <summary>Makes a module in training mode.</summary>
            /// <param name="name">What GetName gives.</param>
            protected HookableModule(string? name)
                : base(name)
            {
            }

            /// <summary>Calls a function with (module, inputs, output) after each forward pass.</summary>
            /// <param name="hook">What it returns replaces the output; null keeps it.</param>
            /// <returns>Removes the hook.</returns>
            public HookRemover register_forward_hook(TPostHook hook) => Add(post_hooks, hook);

            /// <summary>Calls a function with (module, inputs) before each forward pass.</summary>
            /// <param name="hook">What it returns replaces the inputs; null keeps them.</param>
            /// <returns>Removes the hook.</returns>
            public HookRemover register_forward_pre_hook(TPreHook hook) => Add(pre_hooks, hook);

            /// <summary>Calls an action with the module after each forward pass.</summary>
            /// <param name="hook">The action.</param>
            /// <returns>Removes the hook.</returns>
            public HookRemover register_forward_hook(Action<Module> hook) => Add(module_post_hooks, hook);

            /// <summary>Calls an action with the module before each forward pass.</summary>
            /// <param name="hook">The action.</param>
            /// <returns>Removes the hook.</returns>
            public HookRemover register_forward_pre_hook(Action<Module> hook) => Add(module_pre_hooks, hook);

            private HookRemover Add<T>(Dictionary<string, T> hooks, T hook)
            {
                var key = $"{++_lastHook}";
                hooks.Add(key, hook);
                return new HookRemover(this, key);
            }

            private void Remove(string key)
            {
                pre_hooks.Remove(key);
                post_hooks.Remove(key);
                module_pre_hooks.Remove(key);
                module_post_hooks.Remove(key);
            }

            /// <summary>Removes one hook.</summary>
            /// <param name="module">The module that has the hook.</param>
            /// <param name="key">The key of the hook.</param>
            public class HookRemover(HookableModule<TPreHook, TPostHook> module, string key)
            {
                /// <summary>Removes the hook; a second call does nothing.</summary>
                public void remove() => module.Remove(key);
            }
        }
    }
}

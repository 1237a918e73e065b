using TorchSharp.Modules;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Holds layers, losses, initialisers and their base classes.</summary>
    public static partial class nn
    {
        /// <summary>
        /// Is the base of every model and layer: it keeps parameters, buffers and sub-modules by name, so that they can
        /// be listed, saved, converted and trained together. Derive from <see cref="Module{T, TResult}"/>, put layers
        /// into fields, and call <see cref="RegisterComponents"/> at the end of the constructor.
        /// </summary>
        public partial class Module : IDisposable
        {
            private bool _training = true;
            private bool _componentsRegistered;

            /// <summary>The parameters of this module itself, by name.</summary>
            protected OrderedDict<string, Parameter> _internal_params = [];

            /// <summary>The buffers of this module itself, by name, and whether they are part of the state.</summary>
            protected OrderedDict<string, (Tensor, bool)> _internal_buffers = [];

            /// <summary>The modules right below this one, by name.</summary>
            protected OrderedDict<string, Module> _internal_submodules = [];

            /// <summary>The kind of device that the module was moved to: always the CPU.</summary>
            protected DeviceType _deviceType = DeviceType.CPU;

            /// <summary>Which device of its kind the module was moved to: always -1, the only one.</summary>
            protected int _deviceIndex = -1;

            /// <summary>The name that <see cref="GetName"/> gives; null for the name of the class.</summary>
            protected string? name;

            /// <summary>Makes a module in training mode.</summary>
            /// <param name="name">What <see cref="GetName"/> gives.</param>
            protected Module(string? name) => this.name = name;

            /// <summary>
            /// Gets whether the module trains: dropout drops and batch norm uses the batch's own statistics.
            /// </summary>
            public virtual bool training => _training;

            /// <summary>Gets the name that the constructor was given, or the name of the class.</summary>
            /// <returns>The name.</returns>
            public virtual string GetName() => string.IsNullOrEmpty(name) ? GetType().Name : name;

            /// <summary>Switches this module and all below it to training or to evaluation.</summary>
            /// <param name="train">False for evaluation.</param>
            public virtual void train(bool train = true)
            {
                _training = train;
                foreach (var (_, child) in named_children())
                    child.train(train);
            }

            /// <summary>Switches this module and all below it to evaluation.</summary>
            public virtual void eval() => train(false);

            /// <summary>Calls an action for all modules below this one, then for this one.</summary>
            /// <param name="fn">What to do with each module.</param>
            /// <returns>This module.</returns>
            public virtual Module apply(Action<Module> fn)
            {
                ArgumentNullException.ThrowIfNull(fn);
                foreach (var (_, child) in named_children())
                    child.apply(fn);
                fn(this);
                return this;
            }

            /// <summary>Forgets the gradients of all parameters, or sets them to zero.</summary>
            /// <param name="set_to_none">True to forget, false to keep tensors of zeros.</param>
            public virtual void zero_grad(bool set_to_none = true)
            {
                foreach (var (_, parameter) in named_parameters())
                {
                    if (parameter.grad is not { } gradient)
                        continue;
                    if (set_to_none)
                        parameter.grad = null;
                    else
                        gradient.zero_();
                }
            }

            /// <summary>Frees the parameters and buffers of this module and of all below it.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Frees the parameters and buffers of this module and of all below it.</summary>
            /// <param name="disposing">False when called from a finalizer, where there is nothing to do.</param>
            protected virtual void Dispose(bool disposing)
            {
                if (!disposing)
                    return;
                foreach (var (tensor, _) in _internal_buffers.Values)
                    tensor.DetachFromDisposeScope().Dispose();
                foreach (var parameter in _internal_params.Values)
                    parameter.DetachFromDisposeScope().Dispose();
                foreach (var (_, child) in named_children())
                    child.Dispose();
            }
        }
    }
}

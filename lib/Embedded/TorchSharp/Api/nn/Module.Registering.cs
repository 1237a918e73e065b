using System.Reflection;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            private const BindingFlags AllFields = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

            /// <summary>
            /// Registers every field that holds a module, a parameter or a tensor (as a buffer) under the field's name.
            /// Call it at the end of the constructor; what is registered already stays.
            /// </summary>
            protected virtual void RegisterComponents()
            {
                if (_componentsRegistered)
                    return;
                foreach (var field in Fields(GetType()))
                {
                    var key = field.ComponentName();
                    if (IsRegistered(key))
                        continue;
                    switch (field.GetValue(this))
                    {
                        case Module module: register_module(key, module); break;
                        case Parameter parameter: register_parameter(key, parameter); break;
                        case Tensor tensor: register_buffer(key, tensor); break;
                    }
                }
                _componentsRegistered = true;
            }

            private bool IsRegistered(string key) =>
                _internal_submodules.ContainsKey(key)
                || _internal_params.ContainsKey(key)
                || _internal_buffers.ContainsKey(key);

            /// <summary>Adds a tensor that is part of the state but not trained.</summary>
            /// <param name="name">Its name in this module.</param>
            /// <param name="tensor">The tensor.</param>
            /// <param name="persistent">Whether it belongs to the state dictionary.</param>
            /// <exception cref="InvalidOperationException">The name is taken.</exception>
            public virtual void register_buffer(string name, Tensor tensor, bool persistent = true)
            {
                ArgumentNullException.ThrowIfNull(tensor);
                if (!_internal_buffers.TryAdd(name, (tensor, persistent)))
                    throw new InvalidOperationException(
                        $"[register_buffer] expected a new name, got '{name}': a tensor of shape " +
                        $"{_internal_buffers[name].Item1.Sizes} is already registered under it in {GetName()}");
            }

            /// <summary>Adds a tensor that is trained.</summary>
            /// <param name="name">Its name in this module.</param>
            /// <param name="param">The parameter.</param>
            /// <exception cref="InvalidOperationException">The name is taken.</exception>
            public virtual void register_parameter(string name, Parameter param)
            {
                ArgumentNullException.ThrowIfNull(param);
                if (!_internal_params.TryAdd(name, param))
                    throw new InvalidOperationException(
                        $"[register_parameter] expected a new name, got '{name}': a parameter of shape " +
                        $"{_internal_params[name].Sizes} is already registered under it in {GetName()}");
            }

            /// <summary>Adds a module below this one; null removes the one of that name.</summary>
            /// <param name="name">Its name in this module: not empty, without a dot.</param>
            /// <param name="submodule">The module.</param>
            /// <exception cref="ArgumentException">The name is empty or holds a dot.</exception>
            /// <exception cref="InvalidOperationException">The name is taken.</exception>
            public virtual void register_module(string name, Module submodule)
            {
                if (submodule is null)
                {
                    _internal_submodules.Remove(name);
                    return;
                }
                if (string.IsNullOrEmpty(name) || name.Contains('.', StringComparison.Ordinal))
                    throw new ArgumentException(
                        $"[register_module] module name can't be empty or contain \".\", got: '{name}' in {GetName()}");
                if (_internal_submodules.ContainsKey(name))
                    throw new InvalidOperationException(
                        $"[register_module] expected a new name, got '{name}': it is already registered in " +
                        GetName());
                submodule.RegisterComponents();
                _internal_submodules.Add(name, submodule);
            }

            /// <summary>Adds a module below this one.</summary>
            /// <param name="name">Its name in this module.</param>
            /// <param name="module">The module.</param>
            public void add_module(string name, Module module) => register_module(name, module);

            /// <summary>Registers a parameter, replacing the one of that name; null removes it.</summary>
            /// <param name="name">Its name in this module.</param>
            /// <param name="value">The parameter or null.</param>
            protected void ConditionallyRegisterParameter(string name, Parameter? value)
            {
                if (value is null)
                    _internal_params.Remove(name);
                else
                    _internal_params[name] = value;
            }

            /// <summary>Registers a tensor as a parameter, replacing the one of that name; null removes it.</summary>
            /// <param name="name">Its name in this module.</param>
            /// <param name="value">The tensor or null; a parameter is taken as it is.</param>
            protected void ConditionallyRegisterParameter(string name, Tensor? value) =>
                ConditionallyRegisterParameter(
                    name, value is null ? null : value as Parameter ?? new Parameter(value, value.requires_grad));

            /// <summary>Registers a buffer, replacing the one of that name; null removes it.</summary>
            /// <param name="name">Its name in this module.</param>
            /// <param name="value">The tensor or null.</param>
            /// <param name="persistent">Whether it belongs to the state dictionary.</param>
            protected void ConditionallyRegisterBuffer(string name, Tensor? value, bool persistent = true)
            {
                if (value is null)
                    _internal_buffers.Remove(name);
                else
                    _internal_buffers[name] = (value, persistent);
            }

            /// <summary>Removes all modules below this one.</summary>
            protected void ClearModules() => _internal_submodules.Clear();

            /// <summary>
            /// Lists the fields of a class and of its bases, private ones too, derived classes first.
            /// </summary>
            private static IEnumerable<FieldInfo> Fields(Type type)
            {
                var seen = new HashSet<string>();
                for (var level = type; level is not null && level != typeof(Module); level = level.BaseType)
                {
                    foreach (var field in level.GetFields(AllFields))
                    {
                        if (seen.Add(field.Name))
                            yield return field;
                    }
                }
            }
        }
    }
}

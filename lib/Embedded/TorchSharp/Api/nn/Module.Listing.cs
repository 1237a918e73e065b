using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>
            /// Lists the parameters with their full names, such as <c>0.weight</c>; shared ones once.
            /// </summary>
            /// <param name="recurse">Whether to list those of the modules below too.</param>
            /// <returns>Names and parameters, in the order of registration.</returns>
            public virtual IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true)
            {
                var seen = new HashSet<Tensor>(ReferenceEqualityComparer.Instance);
                foreach (var (key, parameter) in _internal_params)
                {
                    if (seen.Add(parameter))
                        yield return (key, parameter);
                }
                if (!recurse)
                    yield break;
                foreach (var (child, module) in _internal_submodules)
                {
                    foreach (var (key, parameter) in module.named_parameters())
                    {
                        if (seen.Add(parameter))
                            yield return ($"{child}.{key}", parameter);
                    }
                }
            }

            /// <summary>Lists the parameters.</summary>
            /// <param name="recurse">Whether to list those of the modules below too.</param>
            /// <returns>The parameters, in the order of registration.</returns>
            public virtual IEnumerable<Parameter> parameters(bool recurse = true) =>
                named_parameters(recurse).Select(p => p.parameter);

            /// <summary>Lists the buffers with their full names.</summary>
            /// <param name="recurse">Whether to list those of the modules below too.</param>
            /// <param name="include_nonpersistent">Whether to list those that are not part of the state
            /// dictionary.</param>
            /// <returns>Names and tensors, in the order of registration.</returns>
            public virtual IEnumerable<(string name, Tensor buffer)> named_buffers(
                bool recurse = true, bool include_nonpersistent = true)
            {
                var seen = new HashSet<Tensor>(ReferenceEqualityComparer.Instance);
                foreach (var (key, (tensor, persistent)) in _internal_buffers)
                {
                    if ((persistent || include_nonpersistent) && seen.Add(tensor))
                        yield return (key, tensor);
                }
                if (!recurse)
                    yield break;
                foreach (var (child, module) in _internal_submodules)
                {
                    foreach (var (key, tensor) in module.named_buffers(true, include_nonpersistent))
                    {
                        if (seen.Add(tensor))
                            yield return ($"{child}.{key}", tensor);
                    }
                }
            }

            /// <summary>Lists the buffers.</summary>
            /// <param name="recurse">Whether to list those of the modules below too.</param>
            /// <param name="include_nonpersistent">Whether to list those that are not part of the state
            /// dictionary.</param>
            /// <returns>The tensors, in the order of registration.</returns>
            public virtual IEnumerable<Tensor> buffers(bool recurse = true, bool include_nonpersistent = true) =>
                named_buffers(recurse, include_nonpersistent).Select(b => b.buffer);

            /// <summary>Lists the modules right below this one.</summary>
            /// <returns>Names and modules, in the order of registration.</returns>
            public virtual IEnumerable<(string name, Module module)> named_children() =>
                _internal_submodules.Snapshot();

            /// <summary>Lists the modules right below this one.</summary>
            /// <returns>The modules, in the order of registration.</returns>
            public virtual IEnumerable<Module> children() => named_children().Select(c => c.module);

            /// <summary>Lists all modules below this one (not itself): first its children, then theirs.</summary>
            /// <returns>Full names and modules.</returns>
            public virtual IEnumerable<(string name, Module module)> named_modules()
            {
                foreach (var child in named_children())
                    yield return child;
                foreach (var (child, module) in named_children())
                {
                    foreach (var (key, below) in module.named_modules())
                        yield return ($"{child}.{key}", below);
                }
            }

            /// <summary>Lists all modules below this one (not itself): first its children, then theirs.</summary>
            /// <returns>The modules.</returns>
            public virtual IEnumerable<Module> modules() => named_modules().Select(m => m.module);

            /// <summary>Finds a parameter by its full name.</summary>
            /// <param name="target">A name such as <c>0.weight</c>.</param>
            /// <returns>The parameter, or null when there is none.</returns>
            public virtual Parameter? get_parameter(string target) =>
                named_parameters().FirstOrDefault(p => p.name == target).parameter;

            /// <summary>Finds a buffer by its full name.</summary>
            /// <param name="target">A name such as <c>1.running_mean</c>.</param>
            /// <returns>The tensor, or null when there is none.</returns>
            public virtual Tensor? get_buffer(string target) =>
                named_buffers().FirstOrDefault(b => b.name == target).buffer;

            /// <summary>Says whether there is a parameter of that full name.</summary>
            /// <param name="target">A name such as <c>0.weight</c>.</param>
            /// <returns>True when there is one.</returns>
            public virtual bool has_parameter(string target) => get_parameter(target) is not null;

            /// <summary>Says whether there is a buffer of that full name.</summary>
            /// <param name="target">A name such as <c>1.running_mean</c>.</param>
            /// <returns>True when there is one.</returns>
            public virtual bool has_buffer(string target) => get_buffer(target) is not null;

            /// <summary>Lists the parameters of this module itself.</summary>
            /// <returns>Names and parameters.</returns>
            protected virtual (string name, Parameter parameter)[] _named_parameters() =>
                [.. _internal_params];

            /// <summary>Lists the buffers of this module itself.</summary>
            /// <returns>Names and tensors.</returns>
            protected virtual (string name, Tensor buffer)[] _named_buffers() =>
                [.. _internal_buffers.Snapshot().Select(b => (b.Key, b.Value.Item1))];

            /// <summary>Lists the parameters.</summary>
            /// <param name="recurse">Whether to list those of the modules below too.</param>
            /// <returns>The parameters.</returns>
            protected virtual Parameter[] _parameters(bool recurse = true) => [.. parameters(recurse)];
        }
    }
}

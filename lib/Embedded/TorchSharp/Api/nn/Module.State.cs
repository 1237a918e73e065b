using TorchSharp.Modules;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>
            /// Collects parameters and persistent buffers by their full names; the tensors are not copied.
            /// </summary>
            /// <param name="destination">The dictionary to add to; null for a new one.</param>
            /// <param name="prefix">What to put before the names, with a dot between.</param>
            /// <returns>The dictionary.</returns>
            public virtual Dictionary<string, Tensor> state_dict(
                Dictionary<string, Tensor>? destination = null, string? prefix = null)
            {
                destination ??= [];
                foreach (var (key, parameter) in named_parameters(recurse: false))
                    destination.TryAdd(Full(key), parameter);
                foreach (var (key, buffer) in named_buffers(recurse: false, include_nonpersistent: false))
                    destination.TryAdd(Full(key), buffer);
                foreach (var (key, child) in named_children())
                    child.state_dict(destination, Full(key));
                return destination;

                string Full(string key) => string.IsNullOrEmpty(prefix) ? key : $"{prefix}.{key}";
            }

            /// <summary>Copies values into the parameters and buffers of the same names.</summary>
            /// <param name="source">Values by full name.</param>
            /// <param name="strict">Whether the names must be the same on both sides.</param>
            /// <param name="skip">Names to leave alone.</param>
            /// <returns>The names that are missing in the source, and those that this module does not have.</returns>
            /// <exception cref="InvalidOperationException">Names differ and it is strict, or a shape
            /// differs.</exception>
            public virtual (IList<string> missing_keys, IList<string> unexpected_keyes) load_state_dict(
                Dictionary<string, Tensor> source, bool strict = true, IList<string>? skip = null)
            {
                ArgumentNullException.ThrowIfNull(source);
                skip ??= [];
                var target = state_dict();
                var missing = target.Keys.Except(source.Keys).Except(skip).ToList();
                var unexpected = source.Keys.Except(target.Keys).Except(skip).ToList();
                if (strict && missing.Count + unexpected.Count > 0)
                    throw new InvalidOperationException(
                        $"[load_state_dict] expected the names of {GetName()}; missing: {Names(missing)}, " +
                        $"unexpected: {Names(unexpected)}; pass strict: false to load the others");
                var pairs = source.Where(s => target.ContainsKey(s.Key) && !skip.Contains(s.Key)).ToList();
                foreach (var (key, value) in pairs)
                {
                    if (value.Sizes != target[key].Sizes)
                        throw new InvalidOperationException(
                            $"[load_state_dict] expected shape {target[key].Sizes} for '{key}', got {value.Sizes}");
                }
                using var _ = no_grad();
                foreach (var (key, value) in pairs)
                    target[key].copy_(value);
                return (missing, unexpected);
            }

            /// <summary>Writes the state to a file in TorchSharp's own format.</summary>
            /// <param name="location">The path of the file.</param>
            /// <param name="skip">Names to leave out.</param>
            /// <returns>This module.</returns>
            public Module save(string location, IList<string>? skip = null)
            {
                WholeFile.Write(location, stream => save(stream, skip));
                return this;
            }

            /// <summary>Writes the state to a stream in TorchSharp's own format, and closes the stream.</summary>
            /// <param name="stream">The stream.</param>
            /// <param name="skip">Names to leave out.</param>
            /// <returns>This module.</returns>
            public Module save(Stream stream, IList<string>? skip = null)
            {
                using var writer = new BinaryWriter(stream);
                return save(writer, skip);
            }

            /// <summary>Writes the state in TorchSharp's own format.</summary>
            /// <param name="writer">Where to write.</param>
            /// <param name="skip">Names to leave out.</param>
            /// <returns>This module.</returns>
            public Module save(BinaryWriter writer, IList<string>? skip = null)
            {
                save_state_dict(writer, state_dict(), skip);
                return this;
            }

            /// <summary>Writes a state dictionary in TorchSharp's own format.</summary>
            /// <param name="writer">Where to write.</param>
            /// <param name="sd">Tensors by name.</param>
            /// <param name="skip">Names to leave out.</param>
            public static void save_state_dict(
                BinaryWriter writer, Dictionary<string, Tensor> sd, IList<string>? skip = null)
            {
                ArgumentNullException.ThrowIfNull(writer);
                StateFile.Write(writer, sd.Where(s => skip?.Contains(s.Key) != true).ToList());
            }

            /// <summary>Reads the state from a file in TorchSharp's own format.</summary>
            /// <param name="location">The path of the file.</param>
            /// <param name="strict">Whether the names must be the same on both sides.</param>
            /// <param name="skip">Names to leave alone.</param>
            /// <param name="loadedParameters">Is told for every name of the file whether it was loaded.</param>
            /// <returns>This module.</returns>
            /// <exception cref="FileNotFoundException">There is no such file.</exception>
            public virtual Module load(
                string location, bool strict = true, IList<string>? skip = null,
                Dictionary<string, bool>? loadedParameters = null)
            {
                using var stream = File.OpenRead(location);
                return load(stream, strict, skip, loadedParameters);
            }

            /// <summary>Reads the state from a stream in TorchSharp's own format, and closes the stream.</summary>
            /// <param name="stream">The stream.</param>
            /// <param name="strict">Whether the names must be the same on both sides.</param>
            /// <param name="skip">Names to leave alone.</param>
            /// <param name="loadedParameters">Is told for every name of the stream whether it was loaded.</param>
            /// <returns>This module.</returns>
            public Module load(
                Stream stream, bool strict = true, IList<string>? skip = null,
                Dictionary<string, bool>? loadedParameters = null)
            {
                using var reader = new BinaryReader(stream);
                return load(reader, strict, skip, loadedParameters);
            }

            /// <summary>Reads the state in TorchSharp's own format.</summary>
            /// <param name="reader">Where to read.</param>
            /// <param name="strict">Whether the names must be the same on both sides.</param>
            /// <param name="skip">Names to leave alone.</param>
            /// <param name="loadedParameters">Is told for every name that was read whether it was loaded.</param>
            /// <returns>This module.</returns>
            /// <exception cref="ArgumentException">Names differ and it is strict.</exception>
            public virtual Module load(
                BinaryReader reader, bool strict = true, IList<string>? skip = null,
                Dictionary<string, bool>? loadedParameters = null)
            {
                ArgumentNullException.ThrowIfNull(reader);
                var source = StateFile.Read(reader);
                try
                {
                    var (_, unexpected) = load_state_dict(source, strict, skip);
                    foreach (var key in source.Keys)
                        loadedParameters?[key] = !unexpected.Contains(key) && skip?.Contains(key) != true;
                }
                catch (InvalidOperationException error)
                {
                    throw new ArgumentException($"Mismatched state: {error.Message}", error);
                }
                finally
                {
                    foreach (var tensor in source.Values)
                        tensor.Dispose();
                }
                return this;
            }

            /// <summary>Makes a module and reads its state from a file.</summary>
            /// <typeparam name="T">The class of the module.</typeparam>
            /// <param name="path">The path of the file.</param>
            /// <returns>The module.</returns>
            public static Module Create<T>(string path)
                where T : Module, new() => new T().load(path);

            private static string Names(List<string> names) => names.Count > 0 ? string.Join(", ", names) : "none";
        }
    }
}

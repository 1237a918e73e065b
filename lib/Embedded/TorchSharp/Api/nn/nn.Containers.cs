using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Makes an empty sequence.</summary>
        /// <returns>The sequence.</returns>
        public static Sequential Sequential() =>
            new(Array.Empty<Module<Tensor, Tensor>>());

        /// <summary>Makes a sequence whose modules are called 0, 1, 2, ...</summary>
        /// <param name="modules">The modules, in the order of the calls.</param>
        /// <returns>The sequence.</returns>
        public static Sequential Sequential(params Module<Tensor, Tensor>[] modules) =>
            new(modules);

        /// <summary>Makes a sequence whose modules are called 0, 1, 2, ...</summary>
        /// <param name="modules">The modules, in the order of the calls.</param>
        /// <returns>The sequence.</returns>
        public static Sequential Sequential(IEnumerable<Module<Tensor, Tensor>> modules) =>
            new(modules.ToArray());

        /// <summary>Makes a sequence of named modules.</summary>
        /// <param name="modules">Names and modules, in the order of the calls.</param>
        /// <returns>The sequence.</returns>
        public static Sequential Sequential(params (string name, Module<Tensor, Tensor> submodule)[] modules) =>
            new(modules);

        /// <summary>Makes a sequence of named modules.</summary>
        /// <param name="modules">Names and modules, in the order of the calls.</param>
        /// <returns>The sequence.</returns>
        public static Sequential Sequential(IEnumerable<(string name, Module<Tensor, Tensor> submodule)> modules) =>
            new(modules.ToArray());

        /// <summary>Makes a sequence of named modules.</summary>
        /// <param name="modules">Names and modules, in the order of the calls.</param>
        /// <returns>The sequence.</returns>
        public static Sequential Sequential(params Tuple<string, Module<Tensor, Tensor>>[] modules) =>
            new(modules.Select(m => m.ToValueTuple()).ToArray());

        /// <summary>Makes a sequence of named modules.</summary>
        /// <param name="modules">Names and modules, in the order of the calls.</param>
        /// <returns>The sequence.</returns>
        public static Sequential Sequential(IEnumerable<Tuple<string, Module<Tensor, Tensor>>> modules) =>
            new(modules.Select(m => m.ToValueTuple()).ToArray());

        /// <summary>Makes a list of modules.</summary>
        /// <param name="modules">The modules.</param>
        /// <returns>The list.</returns>
        public static ModuleList<Module> ModuleList(params Module[] modules) =>
            new(modules);

        /// <summary>Makes a list of modules of one kind.</summary>
        /// <typeparam name="T">The kind.</typeparam>
        /// <param name="modules">The modules.</param>
        /// <returns>The list.</returns>
        public static ModuleList<T> ModuleList<T>(params T[] modules)
            where T : Module => new(modules);

        /// <summary>Makes a dictionary of modules.</summary>
        /// <param name="modules">Names and modules.</param>
        /// <returns>The dictionary.</returns>
        public static ModuleDict<Module> ModuleDict(params (string, Module)[] modules) => ModuleDict<Module>(modules);

        /// <summary>Makes a dictionary of modules of one kind.</summary>
        /// <typeparam name="T">The kind.</typeparam>
        /// <param name="modules">Names and modules.</param>
        /// <returns>The dictionary.</returns>
        public static ModuleDict<T> ModuleDict<T>(params (string, T)[] modules)
            where T : Module
        {
            var result = new ModuleDict<T>();
            foreach (var module in modules)
                result.Add(module);
            return result;
        }

        /// <summary>Makes a list of parameters.</summary>
        /// <param name="parameters">The parameters.</param>
        /// <returns>The list.</returns>
        public static ParameterList ParameterList(params Parameter[] parameters) => new(parameters);

        /// <summary>Makes a dictionary of parameters.</summary>
        /// <param name="parameters">Names and parameters.</param>
        /// <returns>The dictionary.</returns>
        public static ParameterDict ParameterDict(params (string, Parameter)[] parameters)
        {
            var result = new ParameterDict();
            foreach (var parameter in parameters)
                result.Add(parameter);
            return result;
        }

        /// <summary>Makes a tensor that a module trains.</summary>
        /// <param name="data">The first values; the memory is shared.</param>
        /// <param name="requires_grad">Whether it is trained.</param>
        /// <returns>The parameter.</returns>
        public static Parameter Parameter(Tensor data, bool requires_grad = true) =>
            new(data, requires_grad);
    }
}

using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Makes Adam that looks one step ahead, as Nesterov does.</summary>
        /// <param name="named_parameters">The parameters.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="beta1">The weight of the past in the average of the gradient.</param>
        /// <param name="beta2">The weight of the past in the average of its square.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="momentum_decay">How fast the momentum grows to its full weight.</param>
        /// <returns>The optimiser.</returns>
        public static NAdam NAdam(
            IEnumerable<Parameter> named_parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1e-8, double weight_decay = 0.0, double momentum_decay = 0.004) =>
            new(named_parameters, lr, beta1, beta2, eps, weight_decay, momentum_decay);

        /// <summary>Makes Adam that looks one step ahead, as Nesterov does.</summary>
        /// <param name="named_parameters">The parameters, by name.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="beta1">The weight of the past in the average of the gradient.</param>
        /// <param name="beta2">The weight of the past in the average of its square.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="momentum_decay">How fast the momentum grows to its full weight.</param>
        /// <returns>The optimiser.</returns>
        public static NAdam NAdam(
            IEnumerable<(string name, Parameter parameter)> named_parameters, double lr = 0.002, double beta1 = 0.9,
            double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0.0, double momentum_decay = 0.004) =>
            new(named_parameters.Select(p => p.parameter), lr, beta1, beta2, eps, weight_decay, momentum_decay);

        /// <summary>Makes Adam that looks one step ahead, as Nesterov does.</summary>
        /// <param name="parameters">The parameters or groups.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="beta1">The weight of the past in the average of the gradient.</param>
        /// <param name="beta2">The weight of the past in the average of its square.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="momentum_decay">How fast the momentum grows to its full weight.</param>
        /// <returns>The optimiser.</returns>
        public static NAdam NAdam(
            IEnumerable<NAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1e-8, double weight_decay = 0.0, double momentum_decay = 0.004) =>
            new(parameters, lr, beta1, beta2, eps, weight_decay, momentum_decay);
    }
}

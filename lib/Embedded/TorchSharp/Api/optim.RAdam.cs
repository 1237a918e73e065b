using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Makes Adam that divides only when the averaged square is known well enough.</summary>
        /// <param name="parameters">The parameters.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="beta1">The weight of the past in the average of the gradient.</param>
        /// <param name="beta2">The weight of the past in the average of its square.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <returns>The optimiser.</returns>
        public static RAdam RAdam(
            IEnumerable<Parameter> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1e-8, double weight_decay = 0.0) =>
            new(parameters, lr, beta1, beta2, eps, weight_decay);

        /// <summary>Makes Adam that divides only when the averaged square is known well enough.</summary>
        /// <param name="parameters">The parameters, by name.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="beta1">The weight of the past in the average of the gradient.</param>
        /// <param name="beta2">The weight of the past in the average of its square.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <returns>The optimiser.</returns>
        public static RAdam RAdam(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.002, double beta1 = 0.9,
            double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0.0) =>
            new(parameters.Select(p => p.parameter), lr, beta1, beta2, eps, weight_decay);

        /// <summary>Makes Adam that divides only when the averaged square is known well enough.</summary>
        /// <param name="parameters">The parameters or groups.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="beta1">The weight of the past in the average of the gradient.</param>
        /// <param name="beta2">The weight of the past in the average of its square.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <returns>The optimiser.</returns>
        public static RAdam RAdam(
            IEnumerable<RAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1e-8, double weight_decay = 0.0) =>
            new(parameters, lr, beta1, beta2, eps, weight_decay);
    }
}

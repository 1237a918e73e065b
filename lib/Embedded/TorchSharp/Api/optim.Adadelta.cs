using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Makes an optimiser that needs no learning rate: steps have the size of recent steps.</summary>
        /// <param name="parameters">The parameters.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="rho">The weight of the past in the averages of the squares.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        /// <returns>The optimiser.</returns>
        public static Adadelta Adadelta(
            IEnumerable<Parameter> parameters, double lr = 1.0, double rho = 0.9, double eps = 1e-6,
            double weight_decay = 0.0, bool maximize = false) =>
            new(parameters, lr, rho, eps, weight_decay, maximize);

        /// <summary>Makes an optimiser that needs no learning rate: steps have the size of recent steps.</summary>
        /// <param name="parameters">The parameters, by name.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="rho">The weight of the past in the averages of the squares.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        /// <returns>The optimiser.</returns>
        public static Adadelta Adadelta(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 1.0, double rho = 0.9,
            double eps = 1e-6, double weight_decay = 0.0, bool maximize = false) =>
            new(parameters.Select(p => p.parameter), lr, rho, eps, weight_decay, maximize);

        /// <summary>Makes an optimiser that needs no learning rate: steps have the size of recent steps.</summary>
        /// <param name="parameters">The parameters or groups.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="rho">The weight of the past in the averages of the squares.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        /// <returns>The optimiser.</returns>
        public static Adadelta Adadelta(
            IEnumerable<Adadelta.ParamGroup> parameters, double lr = 1.0, double rho = 0.9, double eps = 1e-6,
            double weight_decay = 0.0, bool maximize = false) =>
            new(parameters, lr, rho, eps, weight_decay, maximize);
    }
}

using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Makes an optimiser that divides the gradient by the root of its averaged square.</summary>
        /// <param name="parameters">The parameters or groups.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="alpha">The weight of the past in the average of the square.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="momentum">The weight of the past direction.</param>
        /// <param name="centered">Whether to divide by the deviation instead.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        /// <returns>The optimiser.</returns>
        public static RMSProp RMSProp(
            IEnumerable<Parameter> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1e-8,
            double weight_decay = 0.0, double momentum = 0.0, bool centered = false, bool maximize = false) =>
            new(parameters, lr, alpha, eps, weight_decay, momentum, centered, maximize);

        /// <summary>Makes an optimiser that divides the gradient by the root of its averaged square.</summary>
        /// <param name="parameters">The parameters or groups.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="alpha">The weight of the past in the average of the square.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="momentum">The weight of the past direction.</param>
        /// <param name="centered">Whether to divide by the deviation instead.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        /// <returns>The optimiser.</returns>
        public static RMSProp RMSProp(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, double alpha = 0.99,
            double eps = 1e-8, double weight_decay = 0.0, double momentum = 0.0, bool centered = false,
            bool maximize = false) =>
            new(parameters.Select(p => p.parameter), lr, alpha, eps, weight_decay, momentum, centered, maximize);

        /// <summary>Makes an optimiser that divides the gradient by the root of its averaged square.</summary>
        /// <param name="parameters">The parameters or groups.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="alpha">The weight of the past in the average of the square.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="momentum">The weight of the past direction.</param>
        /// <param name="centered">Whether to divide by the deviation instead.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        /// <returns>The optimiser.</returns>
        public static RMSProp RMSProp(
            IEnumerable<RMSProp.ParamGroup> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1e-8,
            double weight_decay = 0.0, double momentum = 0.0, bool centered = false, bool maximize = false) =>
            new(parameters, lr, alpha, eps, weight_decay, momentum, centered, maximize);
    }
}

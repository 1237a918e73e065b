using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>
        /// Makes an optimiser whose steps shrink with the sum of all squared gradients, element by element.
        /// </summary>
        /// <param name="parameters">The parameters.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="lr_decay">How fast the learning rate falls.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="initial_accumulator_value">What the sum of squares begins with.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <returns>The optimiser.</returns>
        public static Adagrad Adagrad(
            IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0.0, double weight_decay = 0.0,
            double initial_accumulator_value = 0.0, double eps = 1e-10) =>
            new(parameters, lr, lr_decay, weight_decay, initial_accumulator_value, eps);

        /// <summary>
        /// Makes an optimiser whose steps shrink with the sum of all squared gradients, element by element.
        /// </summary>
        /// <param name="parameters">The parameters, by name.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="lr_decay">How fast the learning rate falls.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="initial_accumulator_value">What the sum of squares begins with.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <returns>The optimiser.</returns>
        public static Adagrad Adagrad(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, double lr_decay = 0.0,
            double weight_decay = 0.0, double initial_accumulator_value = 0.0, double eps = 1e-10) =>
            new(parameters.Select(p => p.parameter), lr, lr_decay, weight_decay, initial_accumulator_value, eps);

        /// <summary>
        /// Makes an optimiser whose steps shrink with the sum of all squared gradients, element by element.
        /// </summary>
        /// <param name="parameters">The parameters or groups.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="lr_decay">How fast the learning rate falls.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="initial_accumulator_value">What the sum of squares begins with.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <returns>The optimiser.</returns>
        public static Adagrad Adagrad(
            IEnumerable<Adagrad.ParamGroup> parameters, double lr = 0.01, double lr_decay = 0.0,
            double weight_decay = 0.0, double initial_accumulator_value = 0.0, double eps = 1e-10) =>
            new(parameters, lr, lr_decay, weight_decay, initial_accumulator_value, eps);
    }
}

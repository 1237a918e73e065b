using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>
        /// Makes an optimiser that walks down the gradient with a falling rate and averages where it has been.
        /// </summary>
        /// <param name="parameters">The parameters.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="lambd">How fast the parameters decay while they are averaged.</param>
        /// <param name="alpha">The power by which the rate falls.</param>
        /// <param name="t0">The step at which the averaging begins.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        /// <returns>The optimiser.</returns>
        public static ASGD ASGD(
            IEnumerable<Parameter> parameters, double lr = 0.001, double lambd = 0.0001, double alpha = 0.75,
            double t0 = 1e6, double weight_decay = 0.0, bool maximize = false) =>
            new(parameters, lr, lambd, alpha, t0, weight_decay, maximize);

        /// <summary>
        /// Makes an optimiser that walks down the gradient with a falling rate and averages where it has been.
        /// </summary>
        /// <param name="parameters">The parameters, by name.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="lambd">How fast the parameters decay while they are averaged.</param>
        /// <param name="alpha">The power by which the rate falls.</param>
        /// <param name="t0">The step at which the averaging begins.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        /// <returns>The optimiser.</returns>
        public static ASGD ASGD(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.001, double lambd = 0.0001,
            double alpha = 0.75, double t0 = 1e6, double weight_decay = 0.0, bool maximize = false) =>
            new(parameters.Select(p => p.parameter), lr, lambd, alpha, t0, weight_decay, maximize);

        /// <summary>
        /// Makes an optimiser that walks down the gradient with a falling rate and averages where it has been.
        /// </summary>
        /// <param name="parameters">The parameters or groups.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="lambd">How fast the parameters decay while they are averaged.</param>
        /// <param name="alpha">The power by which the rate falls.</param>
        /// <param name="t0">The step at which the averaging begins.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        /// <returns>The optimiser.</returns>
        public static ASGD ASGD(
            IEnumerable<ParamGroup<ASGD.Options>> parameters, double lr = 0.001, double lambd = 0.0001,
            double alpha = 0.75, double t0 = 1e6, double weight_decay = 0.0, bool maximize = false) =>
            new(parameters, lr, lambd, alpha, t0, weight_decay, maximize);
    }
}

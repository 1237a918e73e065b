using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>
        /// Makes an optimiser that looks at the signs of the gradients only; each element has a step of its own.
        /// </summary>
        /// <param name="parameters">The parameters.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="etaminus">The factor of a step after the sign turned.</param>
        /// <param name="etaplus">The factor of a step after the sign stayed.</param>
        /// <param name="min_step">The smallest step.</param>
        /// <param name="max_step">The largest step.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        /// <returns>The optimiser.</returns>
        public static Rprop Rprop(
            IEnumerable<Parameter> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2,
            double min_step = 1e-6, double max_step = 50.0, bool maximize = false) =>
            new(parameters, lr, etaminus, etaplus, min_step, max_step, maximize);

        /// <summary>
        /// Makes an optimiser that looks at the signs of the gradients only; each element has a step of its own.
        /// </summary>
        /// <param name="parameters">The parameters, by name.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="etaminus">The factor of a step after the sign turned.</param>
        /// <param name="etaplus">The factor of a step after the sign stayed.</param>
        /// <param name="min_step">The smallest step.</param>
        /// <param name="max_step">The largest step.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        /// <returns>The optimiser.</returns>
        public static Rprop Rprop(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, double etaminus = 0.5,
            double etaplus = 1.2, double min_step = 1e-6, double max_step = 50.0, bool maximize = false) =>
            new(parameters.Select(p => p.parameter), lr, etaminus, etaplus, min_step, max_step, maximize);

        /// <summary>
        /// Makes an optimiser that looks at the signs of the gradients only; each element has a step of its own.
        /// </summary>
        /// <param name="parameters">The parameters or groups.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="etaminus">The factor of a step after the sign turned.</param>
        /// <param name="etaplus">The factor of a step after the sign stayed.</param>
        /// <param name="min_step">The smallest step.</param>
        /// <param name="max_step">The largest step.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        /// <returns>The optimiser.</returns>
        public static Rprop Rprop(
            IEnumerable<Rprop.ParamGroup> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2,
            double min_step = 1e-6, double max_step = 50.0, bool maximize = false) =>
            new(parameters, lr, etaminus, etaplus, min_step, max_step, maximize);
    }
}

using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Makes an optimiser that learns the curvature from its last steps.</summary>
        /// <param name="parameters">The parameters.</param>
        /// <param name="lr">The learning rate: 1 trusts the curvature.</param>
        /// <param name="max_iter">The most directions that one step tries.</param>
        /// <param name="max_eval">The most calls of the closure in one step; null for 5/4 of max_iter.</param>
        /// <param name="tolerange_grad">A largest gradient at most this is an end.</param>
        /// <param name="tolerance_change">A change of the loss or of the parameters at most this is an end.</param>
        /// <param name="history_size">How many past steps are remembered.</param>
        /// <returns>The optimiser; its step needs a closure.</returns>
        public static LBFGS LBFGS(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, long max_iter = 20,
            long? max_eval = null, double tolerange_grad = 1e-5, double tolerance_change = 1e-9,
            long history_size = 100) =>
            LBFGS(
                parameters.Select(p => p.parameter), lr, max_iter, max_eval, tolerange_grad, tolerance_change,
                history_size);

        /// <summary>Makes an optimiser that learns the curvature from its last steps.</summary>
        /// <param name="parameters">The parameters.</param>
        /// <param name="lr">The learning rate: 1 trusts the curvature.</param>
        /// <param name="max_iter">The most directions that one step tries.</param>
        /// <param name="max_eval">The most calls of the closure in one step; null for 5/4 of max_iter.</param>
        /// <param name="tolerange_grad">A largest gradient at most this is an end.</param>
        /// <param name="tolerance_change">A change of the loss or of the parameters at most this is an end.</param>
        /// <param name="history_size">How many past steps are remembered.</param>
        /// <returns>The optimiser; its step needs a closure.</returns>
        public static LBFGS LBFGS(
            IEnumerable<Parameter> parameters, double lr = 0.01, long max_iter = 20, long? max_eval = null,
            double tolerange_grad = 1e-5, double tolerance_change = 1e-9, long history_size = 100) =>
            new(
                parameters, lr, new LbfgsLimits(
                    max_iter, max_eval ?? (5 * max_iter / 4), tolerange_grad, tolerance_change, history_size));
    }
}

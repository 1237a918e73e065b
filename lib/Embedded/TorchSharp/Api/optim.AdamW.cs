using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Is Adam with the decay applied to the parameter itself.</summary>
        /// <param name="parameters">The parameters or groups.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="beta1">The weight of the past in the average of the gradient.</param>
        /// <param name="beta2">The weight of the past in the average of its square.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="amsgrad">Whether to divide by the largest average so far.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        /// <returns>The optimiser.</returns>
        public static AdamW AdamW(
            IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1e-8, double weight_decay = 0.0, bool amsgrad = false, bool maximize = false) =>
            new(parameters, lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);

        /// <summary>Is Adam with the decay applied to the parameter itself.</summary>
        /// <param name="parameters">The parameters or groups.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="beta1">The weight of the past in the average of the gradient.</param>
        /// <param name="beta2">The weight of the past in the average of its square.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="amsgrad">Whether to divide by the largest average so far.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        /// <returns>The optimiser.</returns>
        public static AdamW AdamW(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.001, double beta1 = 0.9,
            double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0.0, bool amsgrad = false,
            bool maximize = false) =>
            new(parameters.Select(p => p.parameter), lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);

        /// <summary>Is Adam with the decay applied to the parameter itself.</summary>
        /// <param name="parameters">The parameters or groups.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="beta1">The weight of the past in the average of the gradient.</param>
        /// <param name="beta2">The weight of the past in the average of its square.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="amsgrad">Whether to divide by the largest average so far.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        /// <returns>The optimiser.</returns>
        public static AdamW AdamW(
            IEnumerable<AdamW.ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1e-8, double weight_decay = 0.0, bool amsgrad = false, bool maximize = false) =>
            new(parameters, lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);
    }
}

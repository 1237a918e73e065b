using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Makes an optimiser that walks down the gradient, with momentum if told.</summary>
        /// <param name="parameters">The parameters or groups.</param>
        /// <param name="learningRate">The learning rate.</param>
        /// <param name="momentum">The weight of the past direction.</param>
        /// <param name="dampening">The share of the gradient that does not enter the direction.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="nesterov">Whether to look one step ahead.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        /// <returns>The optimiser.</returns>
        public static SGD SGD(
            IEnumerable<Parameter> parameters, double learningRate, double momentum = 0.0, double dampening = 0.0,
            double weight_decay = 0.0, bool nesterov = false, bool maximize = false) =>
            new(parameters, learningRate, momentum, dampening, weight_decay, nesterov, maximize);

        /// <summary>Makes an optimiser that walks down the gradient, with momentum if told.</summary>
        /// <param name="parameters">The parameters or groups.</param>
        /// <param name="learningRate">The learning rate.</param>
        /// <param name="momentum">The weight of the past direction.</param>
        /// <param name="dampening">The share of the gradient that does not enter the direction.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="nesterov">Whether to look one step ahead.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        /// <returns>The optimiser.</returns>
        public static SGD SGD(
            IEnumerable<(string name, Parameter parameter)> parameters, double learningRate, double momentum = 0.0,
            double dampening = 0.0, double weight_decay = 0.0, bool nesterov = false, bool maximize = false) =>
            new(parameters.Select(p =>
                p.parameter), learningRate, momentum, dampening, weight_decay, nesterov, maximize);

        /// <summary>Makes an optimiser that walks down the gradient, with momentum if told.</summary>
        /// <param name="parameters">The parameters or groups.</param>
        /// <param name="learningRate">The learning rate.</param>
        /// <param name="momentum">The weight of the past direction.</param>
        /// <param name="dampening">The share of the gradient that does not enter the direction.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="nesterov">Whether to look one step ahead.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        /// <returns>The optimiser.</returns>
        public static SGD SGD(
            IEnumerable<SGD.ParamGroup> parameters, double learningRate, double momentum = 0.0,
            double dampening = 0.0, double weight_decay = 0.0, bool nesterov = false, bool maximize = false) =>
            new(parameters, learningRate, momentum, dampening, weight_decay, nesterov, maximize);
    }
}

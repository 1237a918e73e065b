using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Bends negative numbers: max(0, x) + min(0, exp(x) - 1).</summary>
        public Tensor celu() => nn.functional.celu(this, 1.0);

        /// <summary>Replaces the values: bends negative numbers: max(0, x) + min(0, exp(x) - 1).</summary>
        public Tensor celu_() => InPlace.Apply("celu_", this, [], () => celu());

        /// <summary>Bends negative numbers: max(0, x) + min(0, alpha (exp(x / alpha) - 1)).</summary>
        public Tensor celu(Scalar alpha) => nn.functional.celu(this, alpha.ToDouble());

        /// <summary>
        /// Replaces the values: bends negative numbers: max(0, x) + min(0, alpha (exp(x / alpha) - 1)).
        /// </summary>
        public Tensor celu_(Scalar alpha) => InPlace.Apply("celu_", this, [], () => celu(alpha));

        /// <summary>Bends negative numbers: x for x > 0, else alpha (exp(x) - 1).</summary>
        public Tensor elu(double alpha = 1.0) => nn.functional.elu(this, alpha);

        /// <summary>Replaces the values: bends negative numbers: x for x > 0, else alpha (exp(x) - 1).</summary>
        public Tensor elu_(double alpha = 1.0) => InPlace.Apply("elu_", this, [], () => elu(alpha));

        /// <summary>Bends negative numbers: scale x for x > 0, else scale alpha (exp(input_scale x) - 1).</summary>
        public Tensor elu(Scalar alpha, Scalar scale, Scalar input_scale) =>
            Rearranging.ScaledElu(this, alpha, scale, input_scale);

        /// <summary>
        /// Replaces the values: bends negative numbers: scale x for x > 0, else scale alpha (exp(input_scale x) - 1).
        /// </summary>
        public Tensor elu_(Scalar alpha, Scalar scale, Scalar input_scale) =>
            InPlace.Apply("elu_", this, [], () => elu(alpha, scale, input_scale));

        /// <summary>Computes the Gaussian error linear unit: x (1 + erf(x / sqrt(2))) / 2.</summary>
        public Tensor gelu() => nn.functional.gelu(this);

        /// <summary>
        /// Replaces the values: computes the Gaussian error linear unit: x (1 + erf(x / sqrt(2))) / 2.
        /// </summary>
        public Tensor gelu_() => InPlace.Apply("gelu_", this, [], () => gelu());

        /// <summary>Computes the Gaussian error linear unit, exactly or by tanh.</summary>
        public Tensor gelu(TorchSharp.Modules.GELU.Approximate approximate) => nn.functional.gelu(this, approximate);

        /// <summary>Replaces the values: computes the Gaussian error linear unit, exactly or by tanh.</summary>
        public Tensor gelu_(TorchSharp.Modules.GELU.Approximate approximate) =>
            InPlace.Apply("gelu_", this, [], () => gelu(approximate));

        /// <summary>Lets one half open the gates of the other: a sigmoid(b).</summary>
        public Tensor glu(long dim = -1) => nn.functional.glu(this, dim);

        /// <summary>Computes min(max(x + 3, 0), 6) / 6.</summary>
        public Tensor hardsigmoid() => nn.functional.hardsigmoid(this);

        /// <summary>Replaces the values: computes min(max(x + 3, 0), 6) / 6.</summary>
        public Tensor hardsigmoid_() => InPlace.Apply("hardsigmoid_", this, [], () => hardsigmoid());

        /// <summary>Computes x min(max(x + 3, 0), 6) / 6.</summary>
        public Tensor hardswish() => nn.functional.hardswish(this);

        /// <summary>Replaces the values: computes x min(max(x + 3, 0), 6) / 6.</summary>
        public Tensor hardswish_() => InPlace.Apply("hardswish_", this, [], () => hardswish());

        /// <summary>Cuts numbers off at two bounds.</summary>
        public Tensor hardtanh(Scalar min, Scalar max) => nn.functional.hardtanh(this, min.ToDouble(), max.ToDouble());

        /// <summary>Replaces the values: cuts numbers off at two bounds.</summary>
        public Tensor hardtanh_(Scalar min, Scalar max) =>
            InPlace.Apply("hardtanh_", this, [], () => hardtanh(min, max));

        /// <summary>Scales negative numbers.</summary>
        public Tensor leaky_relu(Scalar negative_slope) => nn.functional.leaky_relu(this, negative_slope.ToDouble());

        /// <summary>Replaces the values: scales negative numbers.</summary>
        public Tensor leaky_relu_(Scalar negative_slope) =>
            InPlace.Apply("leaky_relu_", this, [], () => leaky_relu(negative_slope));

        /// <summary>Takes the logarithm of the sigmoid without overflow.</summary>
        public Tensor log_sigmoid() => nn.functional.logsigmoid(this);

        /// <summary>Scales negative numbers by learned slopes.</summary>
        public Tensor prelu(Tensor target) => nn.functional.prelu(this, target);

        /// <summary>Cuts numbers off at 0 and 6.</summary>
        public Tensor relu6() => nn.functional.relu6(this);

        /// <summary>Replaces the values: cuts numbers off at 0 and 6.</summary>
        public Tensor relu6_() => InPlace.Apply("relu6_", this, [], () => relu6());

        /// <summary>Scales negative numbers by the mean of two bounds.</summary>
        public Tensor rrelu(double lower = 0.125, double upper = 0.3333333333333333) =>
            nn.functional.rrelu(this, lower, upper);

        /// <summary>Replaces the values: scales negative numbers by the mean of two bounds.</summary>
        public Tensor rrelu_(double lower = 0.125, double upper = 0.3333333333333333) =>
            InPlace.Apply("rrelu_", this, [], () => rrelu(lower, upper));

        /// <summary>Bends negative numbers so that layers keep mean 0 and variance 1.</summary>
        public Tensor selu() => nn.functional.selu(this);

        /// <summary>Replaces the values: bends negative numbers so that layers keep mean 0 and variance 1.</summary>
        public Tensor selu_() => InPlace.Apply("selu_", this, [], () => selu());

        /// <summary>Scales numbers by their sigmoid.</summary>
        public Tensor silu() => nn.functional.silu(this);

        /// <summary>Replaces the values: scales numbers by their sigmoid.</summary>
        public Tensor silu_() => InPlace.Apply("silu_", this, [], () => silu());

        /// <summary>Computes log(1 + exp(beta x)) / beta, or x where beta x is above the threshold.</summary>
        public Tensor softplus(double beta = 1.0, double threshold = 20.0) =>
            nn.functional.softplus(this, beta, threshold);

        /// <summary>Replaces numbers that are not above a threshold.</summary>
        public Tensor threshold(Scalar threshold, Scalar value) =>
            nn.functional.threshold(this, threshold.ToDouble(), value.ToDouble());

        /// <summary>Replaces the values: replaces numbers that are not above a threshold.</summary>
        public Tensor threshold_(Scalar threshold, Scalar value) =>
            InPlace.Apply(
                "threshold_", this, [],
                () => nn.functional.threshold(this, threshold.ToDouble(), value.ToDouble()));

        /// <summary>Mixes the channels of groups: dealt out like cards.</summary>
        public Tensor channel_shuffle(long groups) => Rearranging.ChannelShuffle(this, groups);
    }
}

using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class utils
        {
            /// <summary>
            /// Folds a batch norm in evaluation into the convolution before it: one layer that computes what both did.
            /// </summary>
            /// <remarks><b>Formula</b> w' = w s, b' = (b - mean) s + shift with s = scale / sqrt(var + eps).</remarks>
            /// <param name="conv_w">The weight: (out, in, kernel...), or (in, out, kernel...) when transposed.</param>
            /// <param name="conv_b">The bias: (out); zeros when null.</param>
            /// <param name="bn_rm">The running mean: (out).</param>
            /// <param name="bn_rv">The running variance: (out).</param>
            /// <param name="bn_eps">What keeps the division away from zero.</param>
            /// <param name="bn_w">The scale: (out); ones when null.</param>
            /// <param name="bn_b">The shift: (out); zeros when null.</param>
            /// <param name="transpose">Whether the convolution is a transposed one.</param>
            /// <returns>The weight and the bias of the one layer.</returns>
            public static (Parameter weight, Parameter bias) fuse_conv_bn_weights(
                Tensor conv_w, Tensor? conv_b, Tensor bn_rm, Tensor bn_rv, double bn_eps, Tensor? bn_w, Tensor? bn_b,
                bool transpose = false)
            {
                if (conv_w.Rank < 2)
                    throw new ArgumentException(
                        $"[fuse_conv_bn_weights] expected a weight (out, in, ...), got shape {conv_w.Sizes}");
                var shape = Enumerable.Repeat(1L, conv_w.Rank).ToArray();
                shape[transpose ? 1 : 0] = -1;
                return Fuse(conv_w, conv_b, bn_rm, bn_rv, bn_eps, bn_w, bn_b, shape);
            }

            /// <summary>Folds a batch norm in evaluation into the linear layer before it.</summary>
            /// <remarks><b>Formula</b> w' = w s, b' = (b - mean) s + shift with s = scale / sqrt(var + eps).</remarks>
            /// <param name="linear_w">The weight: (out, in).</param>
            /// <param name="linear_b">The bias: (out); zeros when null.</param>
            /// <param name="bn_rm">The running mean: (out).</param>
            /// <param name="bn_rv">The running variance: (out).</param>
            /// <param name="bn_eps">What keeps the division away from zero.</param>
            /// <param name="bn_w">The scale: (out).</param>
            /// <param name="bn_b">The shift: (out).</param>
            /// <returns>The weight and the bias of the one layer.</returns>
            public static (Parameter weight, Parameter bias) fuse_linear_bn_weights(
                Tensor linear_w, Tensor? linear_b, Tensor bn_rm, Tensor bn_rv, double bn_eps, Tensor bn_w,
                Tensor bn_b) =>
                Fuse(linear_w, linear_b, bn_rm, bn_rv, bn_eps, bn_w, bn_b, [-1, 1]);

            /// <summary>Makes one linear layer of a linear layer and the batch norm after it.</summary>
            /// <param name="linear">The linear layer.</param>
            /// <param name="bn">The batch norm, with running statistics.</param>
            /// <returns>A new layer.</returns>
            /// <exception cref="ArgumentException">One of them trains, or there are no running statistics.</exception>
            public static Linear fuse_linear_bn_eval(Linear linear, BatchNorm bn)
            {
                if (linear.training || bn.training)
                    throw new ArgumentException(
                        "[fuse_linear_bn_eval] expected both layers in evaluation, got one that trains; call eval() " +
                        "first");
                if (bn.running_mean is not { } mean || bn.running_var is not { } variance)
                    throw new ArgumentException(
                        "[fuse_linear_bn_eval] expected a batch norm with running statistics, got one without");
                var (weight, bias) = Fuse(
                    linear.weight!, linear.bias, mean, variance, bn.eps, bn.weight, bn.bias, [-1, 1]);
                var result = new Linear(weight, bias);
                result.eval();
                return result;
            }

            private static (Parameter Weight, Parameter Bias) Fuse(
                Tensor weight, Tensor? bias, Tensor mean, Tensor variance, double eps, Tensor? scale, Tensor? shift,
                long[] shape)
            {
                using var _ = no_grad();
                using var scope = NewDisposeScope();
                var factor = (scale ?? ones_like(mean)) * (variance + eps).rsqrt();
                var moved = ((bias ?? zeros_like(mean)) - mean) * factor;
                return (
                    Detached(weight * factor.reshape(shape), weight.requires_grad),
                    Detached(shift is null ? moved : moved + shift, bias?.requires_grad ?? weight.requires_grad));
            }

            private static Parameter Detached(Tensor values, bool requiresGrad)
            {
                var result = new Parameter(values, requiresGrad);
                result.MoveToOuterDisposeScope();
                return result;
            }
        }
    }
}

using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Losses of one element and its target, composed from ops that own their gradients.</summary>
internal static class ElementLosses
{
    public static Tensor Squared(Tensor input, Tensor target, nn.Reduction reduction)
    {
        LossChecks.Broadcast("mse_loss", input, target);
        return LossChecks.Reduce((input - target).square(), reduction);
    }

    public static Tensor Absolute(Tensor input, Tensor target, nn.Reduction reduction)
    {
        LossChecks.Broadcast("l1_loss", input, target);
        return LossChecks.Reduce((input - target).abs(), reduction);
    }

    public static Tensor Smooth(Tensor input, Tensor target, nn.Reduction reduction, double beta)
    {
        LossChecks.Broadcast("smooth_l1_loss", input, target);
        if (!(beta >= 0))
            throw new ArgumentOutOfRangeException(nameof(beta), $"[smooth_l1_loss] expected beta >= 0, got {beta}");
        if (beta == 0)
            return Absolute(input, target, reduction);
        var d = input - target;
        var size = d.abs();
        return LossChecks.Reduce(where(size.lt(beta), d.square() * (0.5 / beta), size - (0.5 * beta)), reduction);
    }

    public static Tensor Huber(Tensor input, Tensor target, double delta, nn.Reduction reduction)
    {
        LossChecks.Broadcast("huber_loss", input, target);
        if (!(delta > 0))
            throw new ArgumentOutOfRangeException(nameof(delta), $"[huber_loss] expected delta > 0, got {delta}");
        var d = input - target;
        var size = d.abs();
        return LossChecks.Reduce(where(size.lt(delta), d.square() * 0.5, (size - (0.5 * delta)) * delta), reduction);
    }

    /// <summary>
    /// -(t ln x + (1 - t) ln(1 - x)); its gradient is (x - t) / max(x (1 - x), 1e-12), as PyTorch's is.
    /// </summary>
    public static Tensor BinaryCrossEntropy(Tensor input, Tensor target, Tensor? weight, nn.Reduction reduction)
    {
        LossChecks.Same("binary_cross_entropy", input, target);
        using (no_grad())
        using (var inside = input.ge(0).logical_and(input.le(1)).all())
        {
            if (!inside.ToBoolean())
                throw new ArgumentException(
                    $"[binary_cross_entropy] expected chances in [0, 1], got other numbers in shape {input.Sizes}; " +
                    "apply sigmoid, or use binary_cross_entropy_with_logits");
        }
        var losses = BinaryCrossEntropyOp.Apply(input, target);
        return LossChecks.Reduce(weight is null ? losses : losses * weight, reduction);
    }

    /// <summary>(1 - t) x + (1 + (p - 1) t) (ln(1 + exp(-|x|)) + max(-x, 0)).</summary>
    public static Tensor BinaryCrossEntropyWithLogits(
        Tensor input, Tensor target, Tensor? weight, nn.Reduction reduction, Tensor? positive)
    {
        LossChecks.Same("binary_cross_entropy_with_logits", input, target);
        var tail = SmoothActivation.Softplus(-input, 1, double.PositiveInfinity);
        if (positive is not null)
            tail = tail * (((positive - 1) * target) + 1);
        var losses = ((1 - target) * input) + tail;
        return LossChecks.Reduce(weight is null ? losses : losses * weight, reduction);
    }
}

using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Losses that are negative logarithms of probabilities; compositions.</summary>
internal static class LikelihoodLosses
{
    /// <summary>t (ln t - x) for a share t and a log-share x; e^t (t - x) when the target is logarithmic too.</summary>
    public static Tensor Divergence(Tensor x, Tensor target, bool logTarget, nn.Reduction reduction)
    {
        LossChecks.Broadcast("kl_div", x, target);
        if (logTarget)
            return LossChecks.Reduce(target.exp() * (target - x), reduction);
        // t ln t is 0 at 0, where its slope is not finite.
        var inside = target.gt(0);
        var entropy = where(inside, target * target.masked_fill(inside.logical_not(), 1).log(), zeros_like(target));
        return LossChecks.Reduce(entropy - (target * x), reduction);
    }

    /// <summary>e^x - t x, or x - t ln(x + eps); with t ln t - t + ln(2 pi t) / 2 for t above 1 when full.</summary>
    public static Tensor Poisson(Tensor x, Tensor target, bool logInput, bool full, double eps, nn.Reduction reduction)
    {
        LossChecks.Broadcast("poisson_nll_loss", x, target);
        var losses = logInput ? x.exp() - (target * x) : x - (target * (x + eps).log());
        if (full)
        {
            var large = target.masked_fill(target.le(1), 1);
            var stirling = (large * large.log()) - large + ((large * (2 * Math.PI)).log() * 0.5);
            losses = losses + stirling.masked_fill(target.le(1), 0);
        }
        return LossChecks.Reduce(losses, reduction);
    }

    /// <summary>(ln v + (x - t)² / v) / 2 with v = max(variance, eps); plus ln(2 pi) / 2 when full.</summary>
    public static Tensor Gaussian(
        Tensor x, Tensor target, Tensor variance, bool full, double eps, nn.Reduction reduction)
    {
        LossChecks.Broadcast("gaussian_nll_loss", x, target);
        if (variance.Sizes != x.Sizes && x.Rank > 0)
        {
            if (variance.Sizes == x.Sizes.Without(x.Rank - 1))
                variance = variance.unsqueeze(-1);
            else if (variance.Sizes != x.Sizes.With(x.Rank - 1, 1))
                throw new ArgumentException(
                    $"[gaussian_nll_loss] expected a variance of {x.Sizes}, or one for each row, got {variance.Sizes}");
        }
        using (no_grad())
        using (var negative = variance.lt(0).any())
        {
            if (negative.ToBoolean())
                throw new ArgumentException(
                    $"[gaussian_nll_loss] expected variances >= 0, got a negative one in shape {variance.Sizes}; " +
                    "apply exp or softplus to the output of the model?");
        }
        // The bound changes the value, not the slope, so that a small variance can grow again.
        var v = variance + (variance.detach().clamp_min(eps) - variance.detach());
        var losses = (v.log() + ((x - target).square() / v)) * 0.5;
        return LossChecks.Reduce(full ? losses + (0.5 * Math.Log(2 * Math.PI)) : losses, reduction);
    }

    /// <summary>ln(1 + e^(-y x)).</summary>
    public static Tensor SoftMargin(Tensor x, Tensor y, nn.Reduction reduction)
    {
        LossChecks.Broadcast("soft_margin_loss", x, y);
        return LossChecks.Reduce(SmoothActivation.Softplus(-y * x, 1, double.PositiveInfinity), reduction);
    }

    /// <summary>-(w (t ln s(x) + (1 - t) ln s(-x))), the mean over the classes of the last dimension.</summary>
    public static Tensor MultiLabel(Tensor x, Tensor target, Tensor? weight, nn.Reduction reduction)
    {
        LossChecks.Same("multilabel_soft_margin_loss", x, target);
        if (x.Rank == 0)
            throw new ArgumentException("[multilabel_soft_margin_loss] expected scores (..., C), got shape ()");
        var losses = -((target * SmoothActivation.LogSigmoid(x)) + ((1 - target) * SmoothActivation.LogSigmoid(-x)));
        losses = weight is null ? losses : losses * weight;
        return LossChecks.Reduce(losses.mean([-1]), reduction);
    }
}

using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Normalisation over items (layer norm) and over the batch (batch norm), composed from reductions.</summary>
internal static class NormLayers
{
    /// <summary>
    /// y = (x - mean) / sqrt(var + eps) * weight + bias over the last dimensions, with the biased variance.
    /// </summary>
    public static Tensor Layer(Tensor x, long[] sizes, Tensor? weight, Tensor? bias, double eps)
    {
        var shape = new Shape(sizes);
        var fits = x.Rank >= sizes.Length && sizes.Length > 0
            && x.Sizes.Sizes[^sizes.Length..].SequenceEqual(sizes)
            && (weight is null || weight.Sizes == shape) && (bias is null || bias.Sizes == shape);
        if (!fits)
            throw new ArgumentException(
                $"[layer_norm] expected an input (..., {string.Join(", ", sizes)}), weight and bias {shape}, got " +
                $"{x.Sizes}, {weight?.Sizes.ToString() ?? "none"}, {bias?.Sizes.ToString() ?? "none"}");
        var dims = Enumerable.Range(1, sizes.Length).Select(d => (long)-d).ToArray();
        var centred = x - x.mean(dims, keepdim: true);
        var y = centred * (centred.square().mean(dims, keepdim: true) + eps).rsqrt();
        y = weight is null ? y : y * weight;
        return bias is null ? y : y + bias;
    }

    /// <summary>y = (x - mean) / sqrt(var + eps) * weight + bias, each channel over batch and places.</summary>
    public static Tensor Batch(
        Tensor x, Tensor? runningMean, Tensor? runningVar, Tensor? weight, Tensor? bias, bool training, double momentum,
        double eps)
    {
        CheckBatch(x, [runningMean, runningVar, weight, bias]);
        var channels = Enumerable.Range(0, x.Rank).Select(d => d == 1 ? -1L : 1L).ToArray();
        var dims = Enumerable.Range(0, x.Rank).Where(d => d != 1).Select(d => (long)d).ToArray();
        Tensor mean, var;
        if (training)
        {
            var values = x.Count / Math.Max(1, x.Sizes[1]);
            if (values <= 1)
                throw new ArgumentException(
                    $"[batch_norm] expected more than 1 value per channel when training, got input size {x.Sizes}; " +
                    "use a larger batch, or eval()");
            mean = x.mean(dims, keepdim: true);
            var = (x - mean).square().mean(dims, keepdim: true);
            Track(runningMean, mean, momentum, 1);
            Track(runningVar, var, momentum, (double)values / (values - 1));
        }
        else
        {
            if (runningMean is null || runningVar is null)
                throw new ArgumentException(
                    "[batch_norm] expected running_mean and running_var in evaluation, got none");
            (mean, var) = (runningMean.reshape(channels), runningVar.reshape(channels));
        }
        var y = (x - mean) * (var + eps).rsqrt();
        y = weight is null ? y : y * weight.reshape(channels);
        return bias is null ? y : y + bias.reshape(channels);
    }

    private static void Track(Tensor? running, Tensor batch, double momentum, double factor)
    {
        if (running is null)
            return;
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        running.mul_(1 - momentum).add_(batch.detach().reshape(-1) * (momentum * factor));
    }

    private static void CheckBatch(Tensor x, Tensor?[] perChannel)
    {
        if (x.Rank < 2)
            throw new ArgumentException($"[batch_norm] expected (B, C) or (B, C, ...), got shape {x.Sizes}");
        foreach (var tensor in perChannel)
        {
            if (tensor is not null && tensor.Sizes != new Shape(x.Sizes[1]))
                throw new ArgumentException(
                    $"[batch_norm] expected {x.Sizes[1]} channels for an input of {x.Sizes}, got a tensor of " +
                    $"{tensor.Sizes}; is num_features the second size of the input?");
        }
    }
}

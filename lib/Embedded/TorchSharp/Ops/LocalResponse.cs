using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Normalisation over neighbouring channels.</summary>
internal static class LocalResponse
{
    /// <summary>
    /// y = x / (k + alpha / size * sum of x² over the size channels around)^beta; channels beyond the edge are 0.
    /// Source: Krizhevsky, Sutskever, Hinton, ImageNet Classification with Deep Convolutional Neural Networks, 2012.
    /// </summary>
    public static Tensor Apply(Tensor x, long size, double alpha, double beta, double k)
    {
        if (x.Rank < 3)
            throw new ArgumentException($"[local_response_norm] expected (B, C, ...), got shape {x.Sizes}");
        if (size <= 0)
            throw new ArgumentOutOfRangeException(
                nameof(size), $"[local_response_norm] expected a size > 0, got {size} for shape {x.Sizes}");
        if (x.Count == 0)
            return x.clone();
        var (squares, channels) = (x.square(), x.Sizes[1]);
        // Farther than all channels there is nothing to add.
        var (before, behind) = (Math.Min(size / 2, channels - 1), Math.Min((size - 1) / 2, channels - 1));
        var padded = cat([Edge(squares, before), squares, Edge(squares, behind)], 1);
        var sums = padded.narrow(1, 0, channels);
        for (var i = 1L; i <= before + behind; i++)
            sums = sums + padded.narrow(1, i, channels);
        return x / ((sums * (alpha / size)) + k).pow(beta);
    }

    private static Tensor Edge(Tensor x, long channels) => zeros(
        [.. x.Sizes.Sizes[..1], channels, .. x.Sizes.Sizes[2..]], dtype: x.Type);
}

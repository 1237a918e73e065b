using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Channels to places and back: reshapes and permutations only.</summary>
internal static class Shuffling
{
    /// <summary>(..., C r r, H, W) to (..., C, H r, W r).</summary>
    /// <remarks><b>Source</b> Real-Time Single Image and Video Super-Resolution Using an Efficient Sub-Pixel
    /// Convolutional Neural Network, arXiv:1609.05158.</remarks>
    public static Tensor ToPlaces(Tensor x, long factor)
    {
        if (x.Rank < 3 || factor is <= 0 or > int.MaxValue || x.Sizes[x.Rank - 3] % (factor * factor) != 0)
            throw new ArgumentException(
                "[pixel_shuffle] expected (..., C, H, W) with a number of channels that the square of the factor " +
                $"divides, got {x.Sizes} and factor {factor}");
        var (lead, h, w) = (x.Sizes.Sizes[..^3].ToArray(), x.Sizes[x.Rank - 2], x.Sizes[x.Rank - 1]);
        var channels = x.Sizes[x.Rank - 3] / factor / factor;
        var split = Views.Reshape(x, new Shape([.. lead, channels, factor, factor, h, w]));
        var n = lead.Length;
        var order = Enumerable.Range(0, n).Select(d => (long)d).Concat([n, n + 3, n + 1, n + 4, n + 2]).ToArray();
        return Views.Reshape(
            Views.Permute(split, order), new Shape([.. lead, channels, checked(h * factor), checked(w * factor)]));
    }

    /// <summary>(..., C, H r, W r) to (..., C r r, H, W).</summary>
    public static Tensor ToChannels(Tensor x, long factor)
    {
        if (x.Rank < 3 || factor is <= 0 or > int.MaxValue || x.Sizes[x.Rank - 2] % factor != 0
            || x.Sizes[x.Rank - 1] % factor != 0)
            throw new ArgumentException(
                $"[pixel_unshuffle] expected (..., C, H, W) with sizes that the factor divides, got {x.Sizes} and " +
                $"factor {factor}");
        var (lead, channels) = (x.Sizes.Sizes[..^3].ToArray(), x.Sizes[x.Rank - 3]);
        var (h, w) = (x.Sizes[x.Rank - 2] / factor, x.Sizes[x.Rank - 1] / factor);
        var split = Views.Reshape(x, new Shape([.. lead, channels, h, factor, w, factor]));
        var n = lead.Length;
        var order = Enumerable.Range(0, n).Select(d => (long)d).Concat([n, n + 2, n + 4, n + 1, n + 3]).ToArray();
        return Views.Reshape(
            Views.Permute(split, order), new Shape([.. lead, checked(channels * factor * factor), h, w]));
    }
}

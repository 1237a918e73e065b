using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Activations that join several numbers; compositions.</summary>
internal static class Gated
{
    /// <summary>y = a sigmoid(b) with the halves a and b of x along a dimension.</summary>
    public static Tensor Apply(Tensor x, long dim)
    {
        var d = Dims.Of("glu", dim, x.Sizes);
        if (x.Rank == 0 || x.Sizes[d] % 2 != 0)
            throw new ArgumentException(
                $"[glu] expected an even size to halve, got dimension {d} of shape {x.Sizes}; double the features?");
        var half = x.Sizes[d] / 2;
        return x.narrow(d, 0, half) * x.narrow(d, half, half).sigmoid();
    }

    /// <summary>Softmax over the channels of (B, C, H, W) or (C, H, W).</summary>
    public static Tensor OverChannels(Tensor x) => x.Rank is 3 or 4
        ? x.softmax(-3)
        : throw new ArgumentException($"[softmax2d] expected (B, C, H, W) or (C, H, W), got shape {x.Sizes}");
}

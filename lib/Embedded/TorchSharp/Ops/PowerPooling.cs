using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Norms of windows.</summary>
internal static class PowerPooling
{
    /// <summary>y = (sum over the window of x^p)^(1/p), from the mean times the size of the window.</summary>
    public static Tensor Of(
        string op, int rank, Tensor x, double p, long[] kernel, long[]? stride, bool ceil)
    {
        if (p == 0 || double.IsNaN(p))
            throw new ArgumentException($"[{op}] expected a norm_type other than 0, got {p} for input {x.Sizes}");
        var grid = PoolChecks.Sliding(op, rank, x, kernel, stride, null, null, ceil);
        var size = 1L;
        foreach (var k in ConvWindow.Each(op, "a kernel size", kernel, rank, 1, 1))
            size *= k;
        var mean = MeanPooling.Of(op, rank, x.pow(p), grid);
        return (mean.sign() * mean.abs().relu() * size).pow(1 / p);
    }
}

using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>How far apart vectors are, and lengths of vectors; compositions.</summary>
internal static class Distances
{
    /// <summary>x y / (max(|x|, eps) max(|y|, eps)) along a dimension.</summary>
    public static Tensor Cosine(Tensor x, Tensor y, long dim, double eps)
    {
        (x, y) = Together("cosine_similarity", x, y);
        var d = Dims.Of("cosine_similarity", dim, x.Sizes);
        var lengthX = Length(x, d, keep: true).clamp_min(eps);
        var lengthY = Length(y, d, keep: true).clamp_min(eps);
        return ((x / lengthX) * (y / lengthY)).sum(dim: d);
    }

    /// <summary>The p-norm of x - y + eps over the last dimension.</summary>
    public static Tensor Pairwise(Tensor x, Tensor y, double p, double eps, bool keepDim)
    {
        (x, y) = Together("pairwise_distance", x, y);
        if (x.Rank == 0)
            throw new ArgumentException(
                $"[pairwise_distance] expected vectors (..., D), got {x.Sizes} and {y.Sizes}");
        return Norm(x - y + eps, p, x.Rank - 1, keepDim);
    }

    /// <summary>x / max(p-norm, eps) along a dimension.</summary>
    public static Tensor Normalize(Tensor x, double p, long dim, double eps) =>
        x / Norm(x, p, Dims.Of("normalize", dim, x.Sizes), keep: true).clamp_min(eps);

    /// <summary>y = x1ᵀ W x2 + b: y[n, o] = sum over i, j of x1[n, i] W[o, i, j] x2[n, j].</summary>
    public static Tensor Bilinear(Tensor x1, Tensor x2, Tensor weight, Tensor? bias)
    {
        var fits = weight.Rank == 3 && x1.Rank > 0 && x1.Rank == x2.Rank
            && x1.Sizes.Sizes[..^1].SequenceEqual(x2.Sizes.Sizes[..^1])
            && x1.Sizes[x1.Rank - 1] == weight.Sizes[1] && x2.Sizes[x2.Rank - 1] == weight.Sizes[2]
            && (bias is null || bias.Sizes == new Shape(weight.Sizes[0]));
        if (!fits)
            throw new ArgumentException(
                "[bilinear] expected inputs (..., I) and (..., J), weight (O, I, J) and bias (O), got " +
                $"{x1.Sizes} and {x2.Sizes}, {weight.Sizes}, {bias?.Sizes.ToString() ?? "none"}");
        var (o, i, j) = (weight.Sizes[0], weight.Sizes[1], weight.Sizes[2]);
        var rows = x1.Count / Math.Max(1, i);
        // (n, i) x (i, o j), then each row of j with x2.
        var left = x1.reshape(rows, i).matmul(weight.permute(1, 0, 2).reshape(i, o * j)).reshape(rows, o, j);
        var y = left.matmul(x2.reshape(rows, j, 1)).reshape([.. x1.Sizes.Sizes[..^1], o]);
        return bias is null ? y : y + bias;
    }

    // The slope of a length is 0 where the vector is: PyTorch's choice, instead of 0 / 0.
    private static Tensor Norm(Tensor x, double p, int dim, bool keep)
    {
        if (p == 2)
            return Length(x, dim, keep);
        if (double.IsInfinity(p) || p is 0 or 1)
            return Statistics.Norm(x, [dim], keep, p);
        var sum = x.abs().pow(p).sum(dim: dim, keepdim: keep);
        return where(sum.eq(0), sum, sum.masked_fill(sum.eq(0), 1).pow(1 / p));
    }

    private static Tensor Length(Tensor x, int dim, bool keep)
    {
        var sum = x.square().sum(dim: dim, keepdim: keep);
        return where(sum.eq(0), sum, sum.masked_fill(sum.eq(0), 1).sqrt());
    }

    private static (Tensor X, Tensor Y) Together(string op, Tensor x, Tensor y)
    {
        Broadcast.Shapes(op, x.Sizes, y.Sizes);
        if (!x.Type.IsFloat() || !y.Type.IsFloat())
            throw new ArgumentException(
                $"[{op}] expected floating-point vectors, got {x.Type.Name()} {x.Sizes} and {y.Type.Name()} {y.Sizes}");
        var shape = Broadcast.Shapes(op, x.Sizes, y.Sizes);
        return (Views.Expand(x, shape), Views.Expand(y, shape));
    }
}

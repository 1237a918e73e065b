using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Products over chosen dimensions, of chains, and sums of products.</summary>
internal static class TensorProducts
{
    /// <summary>Sums products over pairs of dimensions; what is left of a comes before what is left of b.</summary>
    public static Tensor TensorDot(Tensor a, Tensor b, ReadOnlySpan<long> dimsA, ReadOnlySpan<long> dimsB)
    {
        if (dimsA.Length != dimsB.Length)
            throw new ArgumentException(
                $"[tensordot] expected as many dimensions of both sides, got {new Shape(dimsA.ToArray())} of " +
                $"{a.Sizes} " +
                $"and {new Shape(dimsB.ToArray())} of {b.Sizes}");
        int[] left = dimsA.Length == 0 ? [] : Dims.All("tensordot", dimsA, a.Sizes);
        int[] right = dimsB.Length == 0 ? [] : Dims.All("tensordot", dimsB, b.Sizes);
        for (var i = 0; i < left.Length; i++)
        {
            if (a.Sizes[left[i]] != b.Sizes[right[i]])
                throw new ArgumentException(
                    $"[tensordot] expected equal sizes to sum over, got dimension {left[i]} of {a.Sizes} and " +
                    "dimension " +
                    $"{right[i]} of {b.Sizes}");
        }
        var (keptA, keptB) = (Others(a, left), Others(b, right));
        var inner = Reduction.CountOf(a.Sizes, left);
        var x = Views.Permute(a, [.. keptA.Concat(left).Select(d => (long)d)]);
        var y = Views.Permute(b, [.. right.Concat(keptB).Select(d => (long)d)]);
        var product = MatrixProduct.MatMul(
            Views.Reshape(x, new Shape(Reduction.CountOf(a.Sizes, keptA), inner)),
            Views.Reshape(y, new Shape(inner, Reduction.CountOf(b.Sizes, keptB))), "tensordot");
        return Views.Reshape(product, new Shape([.. keptA.Select(d => a.Sizes[d]), .. keptB.Select(d => b.Sizes[d])]));
    }

    /// <summary>Sums over the last dimensions of a and the first ones of b.</summary>
    public static Tensor TensorDot(Tensor a, Tensor b, long dims)
    {
        if (dims < 0 || dims > a.Rank || dims > b.Rank)
            throw new ArgumentException(
                $"[tensordot] expected a number of dimensions that both sides have, got {dims} for {a.Sizes} and " +
                $"{b.Sizes}");
        return TensorDot(
            a, b, [.. Enumerable.Range(a.Rank - (int)dims, (int)dims).Select(d => (long)d)],
            [.. Enumerable.Range(0, (int)dims).Select(d => (long)d)]);
    }

    /// <summary>Kronecker's product: each element of a times all of b.</summary>
    public static Tensor Kron(Tensor a, Tensor b)
    {
        var rank = Math.Max(a.Rank, b.Rank);
        var (left, right, whole) = (new List<long>(), new List<long>(), new List<long>());
        for (var d = 0; d < rank; d++)
        {
            var sizeA = d < rank - a.Rank ? 1 : a.Sizes[d - rank + a.Rank];
            var sizeB = d < rank - b.Rank ? 1 : b.Sizes[d - rank + b.Rank];
            left.AddRange([sizeA, 1]);
            right.AddRange([1, sizeB]);
            whole.Add(sizeA * sizeB);
        }
        var product = Arithmetic.Multiply(
            Views.Reshape(a, new Shape([.. left])), Views.Reshape(b, new Shape([.. right])));
        return Views.Reshape(product, new Shape([.. whole]));
    }

    /// <summary>Multiplies matrices in the order that needs the fewest multiplications.</summary>
    public static Tensor Chain(IReadOnlyList<Tensor> matrices)
    {
        if (matrices.Count == 0 || matrices.Any(m => m.Rank != 2))
            throw new ArgumentException(
                $"[chain_matmul] expected matrices, got {string.Join(", ", matrices.Select(m => m.Sizes))}");
        var n = matrices.Count;
        var (cost, cut) = (new double[n, n], new int[n, n]);
        for (var length = 1; length < n; length++)
        {
            for (var first = 0; first + length < n; first++)
                Cheapest(matrices, first, first + length, cost, cut);
        }
        return Multiply(matrices, cut, 0, n - 1);
    }

    /// <summary>Computes beta x + alpha (the sum of all products of a batch).</summary>
    public static Tensor AddBmm(Tensor x, Tensor batch1, Tensor batch2, float beta, float alpha)
    {
        var sum = Reduction.Sum(MatrixProduct.OfRank("addbmm", batch1, 3, batch2, 3), [0], keepDims: false);
        return Scaled(x, beta, sum, alpha);
    }

    /// <summary>Computes beta x + alpha (every element of one vector times every element of another).</summary>
    public static Tensor AddR(Tensor x, Tensor vec1, Tensor vec2, float beta, float alpha)
    {
        if (vec1.Rank != 1 || vec2.Rank != 1)
            throw new ArgumentException($"[addr] expected two vectors, got {vec1.Sizes} and {vec2.Sizes}");
        return Scaled(x, beta, vec1.outer(vec2), alpha);
    }

    private static Tensor Scaled(Tensor x, float beta, Tensor product, float alpha)
    {
        var scaled = alpha == 1 ? product : Arithmetic.Multiply(product, Number(alpha, product));
        if (beta == 0)
            return Views.Expand(scaled, Broadcast.Shapes("addr", x.Sizes, scaled.Sizes));
        return Arithmetic.Add(beta == 1 ? x : Arithmetic.Multiply(x, Number(beta, x)), scaled);
    }

    // Integers stay integers: the factor of an integer tensor is an integer.
    private static Scalar Number(float value, Tensor beside) => beside.Type.IsInteger() ? (long)value : (Scalar)value;

    private static void Cheapest(IReadOnlyList<Tensor> matrices, int first, int last, double[,] cost, int[,] cut)
    {
        cost[first, last] = double.PositiveInfinity;
        for (var at = first; at < last; at++)
        {
            var own = (double)matrices[first].Sizes[0] * matrices[at].Sizes[1] * matrices[last].Sizes[1];
            var total = cost[first, at] + cost[at + 1, last] + own;
            if (total < cost[first, last])
                (cost[first, last], cut[first, last]) = (total, at);
        }
    }

    private static Tensor Multiply(IReadOnlyList<Tensor> matrices, int[,] cut, int first, int last) => first == last
        ? matrices[first]
        : MatrixProduct.MatMul(
            Multiply(matrices, cut, first, cut[first, last]), Multiply(matrices, cut, cut[first, last] + 1, last),
            "chain_matmul");

    private static int[] Others(Tensor x, int[] dims) => [.. Enumerable.Range(0, x.Rank).Except(dims)];
}

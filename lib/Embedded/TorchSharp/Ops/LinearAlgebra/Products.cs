using TorchSharp.Storage;
using static TorchSharp.Ops.LinearAlgebra.Matrices;
using static TorchSharp.torch;

namespace TorchSharp.Ops.LinearAlgebra;

/// <summary>
/// What is a line or two over the factorisations: tensor equations, cross products, Vandermonde's matrix.
/// </summary>
internal static class Products
{
    public static Tensor? Number(double? value) => value is { } number ? tensor(number, ScalarType.Float64) : null;

    public static long Last(Tensor x) => x.Rank == 0 ? 1 : x.Sizes[x.Rank - 1];

    public static Tensor Vandermonde(Tensor x, long columns, bool increasing)
    {
        if (x.Rank == 0 || columns < 0)
            throw new ArgumentException(
                $"[vander] expected vectors and at least 0 columns, got shape {x.Sizes} and {columns}");
        if (columns == 0)
            return Factory.Empty(new Shape([.. x.Sizes.Sizes, 0]), x.Type);
        var powers = new Tensor[columns];
        powers[0] = ones_like(x);
        for (var j = 1; j < columns; j++)
            powers[j] = powers[j - 1] * x;
        return stack(increasing ? powers : [.. powers.Reverse()], -1);
    }

    public static Tensor Cross(Tensor a, Tensor b, long dim)
    {
        const string Op = "linalg.cross";
        if (a.Rank != b.Rank || a.Rank == 0)
            throw new ArgumentException(
                $"[{Op}] expected the same number of dimensions, at least 1, got {a.Sizes} and {b.Sizes}");
        var d = Dims.Of(Op, dim, a.Sizes);
        if (a.Sizes[d] != 3 || b.Sizes[d] != 3)
            throw new ArgumentException($"[{Op}] expected size 3 in dimension {dim}, got {a.Sizes} and {b.Sizes}");
        var (x, y) = (Joining.Split(a, [1, 1, 1], d), Joining.Split(b, [1, 1, 1], d));
        return Joining.Cat(
            [(x[1] * y[2]) - (x[2] * y[1]), (x[2] * y[0]) - (x[0] * y[2]), (x[0] * y[1]) - (x[1] * y[0])], d);
    }

    public static Tensor TensorInverse(Tensor a, long rows)
    {
        const string Op = "linalg.tensorinv";
        if (rows < 1 || rows > a.Rank)
            throw new ArgumentException($"[{Op}] expected ind from 1 to {a.Rank} for shape {a.Sizes}, got {rows}");
        var (left, right) = (a.Sizes.Sizes[..(int)rows].ToArray(), a.Sizes.Sizes[(int)rows..].ToArray());
        var (m, n) = (new Shape(left).Count, new Shape(right).Count);
        if (m != n)
            throw new ArgumentException(
                $"[{Op}] expected as many elements in the first {rows} dimensions of {a.Sizes} as in the others, got " +
                $"{m} and {n}");
        var inverse = Solving.Inverse(Op, a.reshape(n, n), check: true).Result;
        return inverse.reshape([.. right, .. left]);
    }

    public static Tensor TensorSolve(Tensor a, Tensor b, long[]? dims)
    {
        const string Op = "linalg.tensorsolve";
        if (dims is { Length: > 0 })
        {
            var moved = Dims.All(Op, dims, a.Sizes);
            a = a.permute([.. Enumerable.Range(0, a.Rank).Where(d => !moved.Contains(d)).Select(d => (long)d),
                .. moved.Select(d => (long)d)]);
        }
        var sizes = a.Rank >= b.Rank ? a.Sizes.Sizes[b.Rank..].ToArray() : [];
        var n = b.Count;
        if (a.Rank < b.Rank || new Shape(sizes).Count != n || a.Count != n * n)
            throw new ArgumentException(
                $"[{Op}] expected a tensor of shape B.shape + X.shape with equally many elements in both, got " +
                $"{a.Sizes} and B of {b.Sizes}");
        return Solving.Solve(Op, a.reshape(n, n), b.reshape(n), left: true, check: true).Result.reshape(sizes);
    }

    public static (Tensor Lu, Tensor Pivots) LuFactor(Tensor a, bool pivot)
    {
        var (lu, pivots, _) = LuFactors.Factor("linalg.lu_factor", a, pivot);
        return (lu, pivots);
    }

    public static (Tensor P, Tensor L, Tensor U) Lu(Tensor a, bool pivot)
    {
        var (lu, pivots, _) = LuFactors.Factor("linalg.lu", a, pivot);
        return Unpack(lu, pivots, data: true, pivots: pivot);
    }

    public static (Tensor P, Tensor L, Tensor U) Unpack(Tensor lu, Tensor exchanges, bool data, bool pivots)
    {
        CheckMatrix("lu_unpack", lu);
        Tensor Nothing() => Factory.Empty(new Shape(0), lu.Type);
        var p = pivots ? LuFactors.Permutation("lu_unpack", exchanges, Rows(lu), lu.Type) : Nothing();
        return data ? (p, LuFactors.Lower(lu), LuFactors.Upper(lu)) : (p, Nothing(), Nothing());
    }

    public static (Tensor Ld, Tensor Pivots) LdlFactor(Tensor a)
    {
        var (ld, pivots, _) = LdlFactors.Factor("linalg.ldl_factor", a, check: true);
        return (ld, pivots);
    }
}

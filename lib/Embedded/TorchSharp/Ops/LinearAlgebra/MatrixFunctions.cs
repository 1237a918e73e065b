using static TorchSharp.Ops.LinearAlgebra.Matrices;
using static TorchSharp.torch;

namespace TorchSharp.Ops.LinearAlgebra;

/// <summary>Powers, the exponential, and chains of products; compositions of products and solutions.</summary>
internal static class MatrixFunctions
{
    // The Pade approximant of order 13 is exact to rounding up to this norm (Higham, The scaling and squaring method
    // for the matrix exponential revisited, 2005, table 2.3), and its coefficients follow from 26! / 13!.
    private const double PadeBound = 5.371920351148152;
    private const int PadeOrder = 13;

    /// <summary>A^n by repeated squaring; a negative n inverts first.</summary>
    public static Tensor Power(Tensor a, int n)
    {
        CheckSquare("matrix_power", a);
        if (n < 0)
            a = Solving.Inverse("matrix_power", a, check: true).Result;
        Tensor? result = null;
        var square = a;
        for (var left = Math.Abs((long)n); left > 0; left /= 2)
        {
            if (left % 2 == 1)
                result = result is null ? square : result.matmul(square);
            if (left > 1)
                square = square.matmul(square);
        }
        if (result is null)
        {
            var identity = Conversion.Copy(Views.Expand(Factory.Eye(Rows(a), Rows(a), a.Type), a.Sizes));
            return MatrixNode.Record("matrix_power", [a], identity, static (_, _, t) => zeros_like(t[0]));
        }
        return ReferenceEquals(result, a) ? a.clone() : result;
    }

    /// <summary>exp(A) = sum A^k / k!, by scaling, a Pade approximant and squaring.</summary>
    public static Tensor Exponential(Tensor a)
    {
        CheckSquare("matrix_exp", a);
        if (a.Count == 0)
            return a.clone();
        double norm;
        using (no_grad())
            norm = Conversion.Copy(a.abs().sum(-2).max(), ScalarType.Float64).ToDouble();
        if (!double.IsFinite(norm))
            return a * double.NaN;
        var squarings = Math.Max(0, (int)Math.Ceiling(Math.Log2(norm / PadeBound)));
        var type = a.Type;
        var scaled = a.to_type(ScalarType.Float64) * Math.ScaleB(1, -squarings);
        var result = Pade(scaled);
        for (var i = 0; i < squarings; i++)
            result = result.matmul(result);
        return result.to_type(type);
    }

    /// <summary>Multiplies a chain in the order that takes the fewest multiplications.</summary>
    public static Tensor Chain(string op, IList<Tensor> tensors)
    {
        if (tensors.Count == 0)
            throw new ArgumentException($"[{op}] expected at least one matrix, got none");
        if (tensors.Count == 1)
            return tensors[0];
        var (first, last) = (tensors[0], tensors[^1]);
        var matrices = tensors.ToArray();
        if (first.Rank == 1)
            matrices[0] = first.unsqueeze(0);
        if (last.Rank == 1)
            matrices[^1] = last.unsqueeze(1);
        for (var i = 0; i < matrices.Length; i++)
        {
            if (matrices[i].Rank != 2 || (i > 0 && Columns(matrices[i - 1]) != Rows(matrices[i])))
                throw new ArgumentException(
                    $"[{op}] expected matrices whose inner sizes agree (vectors at the ends only), got " +
                    string.Join(" x ", tensors.Select(t => t.Sizes)));
        }
        var y = Multiply(matrices, Splits(matrices), 0, matrices.Length - 1);
        if (last.Rank == 1)
            y = y.squeeze(-1);
        return first.Rank == 1 ? y.squeeze(0) : y;
    }

    // With U the odd and V the even part of the numerator, exp(A) is about (V - U)^-1 (V + U).
    private static Tensor Pade(Tensor a)
    {
        var b = new double[PadeOrder + 1];
        b[0] = 1;
        for (var k = 1; k <= PadeOrder; k++)
            b[k] = b[k - 1] * (PadeOrder - k + 1) / (((2.0 * PadeOrder) - k + 1) * k);
        var identity = eye(Rows(a), dtype: a.dtype);
        var a2 = a.matmul(a);
        var a4 = a2.matmul(a2);
        var a6 = a4.matmul(a2);
        var odd = a6.matmul((a6 * b[13]) + (a4 * b[11]) + (a2 * b[9]));
        odd = a.matmul(odd + (a6 * b[7]) + (a4 * b[5]) + (a2 * b[3]) + (identity * b[1]));
        var even = a6.matmul((a6 * b[12]) + (a4 * b[10]) + (a2 * b[8]));
        even = even + (a6 * b[6]) + (a4 * b[4]) + (a2 * b[2]) + (identity * b[0]);
        return Solving.Solve("matrix_exp", even - odd, even + odd, left: true, check: true).Result;
    }

    private static int[,] Splits(Tensor[] matrices)
    {
        var n = matrices.Length;
        var cost = new double[n, n];
        var split = new int[n, n];
        for (var length = 1; length < n; length++)
        {
            for (var i = 0; i + length < n; i++)
            {
                var j = i + length;
                cost[i, j] = double.PositiveInfinity;
                for (var k = i; k < j; k++)
                {
                    var work = (double)Rows(matrices[i]) * Columns(matrices[k]) * Columns(matrices[j]);
                    if (cost[i, k] + cost[k + 1, j] + work < cost[i, j])
                        (cost[i, j], split[i, j]) = (cost[i, k] + cost[k + 1, j] + work, k);
                }
            }
        }
        return split;
    }

    private static Tensor Multiply(Tensor[] matrices, int[,] splits, int from, int to) => from == to
        ? matrices[from]
        : Multiply(matrices, splits, from, splits[from, to])
            .matmul(Multiply(matrices, splits, splits[from, to] + 1, to));
}

using TorchSharp.Storage;
using static TorchSharp.Ops.LinearAlgebra.Matrices;
using static TorchSharp.torch;

namespace TorchSharp.Ops.LinearAlgebra;

/// <summary>
/// Complex systems as real ones of twice the size: (R + i I)(X + i Y) = B + i C is [R, -I; I, R] [X; Y] = [B; C].
/// Compositions, so that gradients flow.
/// </summary>
internal static class ComplexSolving
{
    public static (Tensor Result, Tensor Info) Solve(string op, Tensor a, Tensor b, bool left, bool check)
    {
        CheckSameType(op, a, b);
        if (a.Rank < 2 || b.Rank < 1)
            throw new ArgumentException(
                $"[{op}] expected matrices and a right side, got shapes {a.Sizes} and {b.Sizes}");
        if (b.Rank == 1 || (b.Rank == a.Rank - 1 && b.Sizes == new Shape(a.Sizes.Sizes[..^1].ToArray())))
        {
            var (column, state) = Solve(op, a, b.unsqueeze(-1), left, check);
            return (column.squeeze(-1), state);
        }
        if (!left)
        {
            var (turned, state) = Solve(op, T(a), T(b), left: true, check);
            return (T(turned), state);
        }
        var right = Joining.Cat([Complexes.Part(b, 0), Complexes.Part(b, 1)], -2);
        var (y, info) = Solving.Solve(op, Doubled(a), right, left: true, check);
        return (Whole(y), info);
    }

    public static (Tensor Result, Tensor Info) Inverse(string op, Tensor a, bool check)
    {
        if (a.Rank < 2 || Rows(a) != Columns(a))
            throw new ArgumentException(
                $"[{op}] expected square matrices, got shape {a.Sizes}; pinv and lstsq take other shapes");
        var (y, info) = Solving.Inverse(op, Doubled(a), check);
        return (Whole(y.narrow(-1, 0, Rows(a))), info);
    }

    private static Tensor Doubled(Tensor a)
    {
        var (re, im) = (Complexes.Part(a, 0), Complexes.Part(a, 1));
        return Joining.Cat([Joining.Cat([re, -im], -1), Joining.Cat([im, re], -1)], -2);
    }

    private static Tensor Whole(Tensor y)
    {
        var n = Rows(y) / 2;
        return Complexes.Make(y.narrow(-2, 0, n), y.narrow(-2, n, n));
    }
}

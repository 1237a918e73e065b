using static TorchSharp.torch;

namespace TorchSharp.Ops.Recurrent;

/// <summary>
/// <see cref="RecurrentOp"/> written with ordinary ops: what the fused op is tested against, and its second gradient.
/// </summary>
internal static class RecurrentFormula
{
    public static Tensor Run(CellKind kind, TimeSteps steps, CellInputs inputs)
    {
        var projected = MatrixProduct.Linear(inputs.X, inputs.InputWeight, inputs.InputBias);
        var (state, cell) = (inputs.State, inputs.Cell);
        var outputs = new SortedList<long, Tensor>();
        foreach (var (offset, count) in steps.InOrder)
        {
            if (count == 0)
                continue;
            var a = projected.narrow(0, offset, count);
            var s = MatrixProduct.Linear(state.narrow(0, 0, count), inputs.HiddenWeight, inputs.HiddenBias);
            var (h, c) = Step(kind, a, s, state.narrow(0, 0, count), cell?.narrow(0, 0, count));
            outputs.Add(offset, h);
            state = Replace(state, h);
            cell = c is null ? null : Replace(cell!, c);
        }
        return cat(cell is null ? [.. outputs.Values, state] : [.. outputs.Values, state, cell], 0);
    }

    private static (Tensor State, Tensor? Cell) Step(CellKind kind, Tensor a, Tensor s, Tensor h, Tensor? c)
    {
        switch (kind)
        {
            case CellKind.Tanh: return ((a + s).tanh(), null);
            case CellKind.Relu: return ((a + s).relu(), null);
            case CellKind.Gru:
                var (x, y) = (a.chunk(3, 1), s.chunk(3, 1));
                var (r, z) = ((x[0] + y[0]).sigmoid(), (x[1] + y[1]).sigmoid());
                var n = (x[2] + (r * y[2])).tanh();
                return (n + (z * (h - n)), null);
            default:
                var g = (a + s).chunk(4, 1);
                var cell = (g[1].sigmoid() * c!) + (g[0].sigmoid() * g[2].tanh());
                return (g[3].sigmoid() * cell.tanh(), cell);
        }
    }

    // Rows of sequences that have ended, or not begun, keep what they have.
    private static Tensor Replace(Tensor all, Tensor first) => first.shape[0] == all.shape[0]
        ? first
        : cat([first, all.narrow(0, first.shape[0], all.shape[0] - first.shape[0])], 0);
}

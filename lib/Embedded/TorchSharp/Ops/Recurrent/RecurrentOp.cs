using TorchSharp.Autograd;
using TorchSharp.Kernels.MatMul;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops.Recurrent;

/// <summary>The kinds of recurrent layers.</summary>
internal enum CellKind
{
    /// <summary>h' = tanh(W x + b + U h + c).</summary>
    Tanh,

    /// <summary>h' = max(W x + b + U h + c, 0).</summary>
    Relu,

    /// <summary>Gated recurrent unit, arXiv:1406.1078.</summary>
    Gru,

    /// <summary>Long short-term memory, Hochreiter and Schmidhuber 1997.</summary>
    Lstm,
}

/// <summary>
/// One layer and direction of a recurrent network as one op: the input's part of all steps is one matrix product, each
/// step adds one small product and one pass over the gates, and so does each step of the gradient; the gradients of the
/// weights are one product each.
/// </summary>
internal static unsafe class RecurrentOp
{
    /// <summary>
    /// Gives rows (R + B, H), or (R + 2 B, H) for LSTM: the outputs of all steps, the last state, the last cell.
    /// </summary>
    public static Tensor Run(CellKind kind, TimeSteps steps, CellInputs inputs)
    {
        if (inputs.X.Type.IsShortFloat())
            return Conversion.To(Run(kind, steps, inputs.Wide()), inputs.X.Type);
        var size = inputs.HiddenWeight.Sizes[1];
        var states = kind == CellKind.Lstm ? 2 : 1;
        Tensor gates;
        using (no_grad())
        {
            var bias = inputs.InputBias is null || kind == CellKind.Gru
                ? inputs.InputBias
                : inputs.InputBias + inputs.HiddenBias!;
            gates = MatrixProduct.Linear(inputs.X, inputs.InputWeight, bias);
        }
        var y = Factory.Empty(new Shape(steps.Rows + (states * steps.Batch), size), inputs.X.Type);
        var kept = Factory.Empty(new Shape(kind < CellKind.Gru ? 0 : steps.Rows, size), inputs.X.Type);
        if (inputs.X.Type == ScalarType.Float32)
            new RecurrentForward<float>(kind, steps, inputs, gates, kept, y).Run();
        else
            new RecurrentForward<double>(kind, steps, inputs, gates, kept, y).Run();
        return Tape.Wants(inputs.All) ? Tape.Record(y, new RecurrentNode(kind, steps, inputs, gates, kept, y)) : y;
    }

    /// <summary>c (rows, n) = or += a (rows, k) times w, transposed or not.</summary>
    public static void Multiply<T>(long rows, T* a, Tensor w, bool transposed, T* c, bool add)
        where T : unmanaged
    {
        var (k, n) = transposed ? (w.Sizes[1], w.Sizes[0]) : (w.Sizes[0], w.Sizes[1]);
        var (rowStride, columnStride) = transposed ? (w.Strides[1], w.Strides[0]) : (w.Strides[0], w.Strides[1]);
        if (rows > 0 && n > 0)
        {
            var right = new Matrix<T>(w.Data<T>(), rowStride, columnStride);
            Gemm.Run(rows, n, k, new Matrix<T>(a, k, 1), right, c, n, add);
        }
    }
}

/// <summary>The tensors of one layer and direction; biases come both or not at all, cells with LSTM only.</summary>
internal sealed record CellInputs(
    Tensor X, Tensor State, Tensor? Cell, Tensor InputWeight, Tensor HiddenWeight, Tensor? InputBias,
    Tensor? HiddenBias)
{
    public IEnumerable<Tensor> All =>
        new[] { X, State, Cell, InputWeight, HiddenWeight, InputBias, HiddenBias }.OfType<Tensor>();

    /// <summary>The same numbers in float32.</summary>
    public CellInputs Wide() => new(
        Single(X), Single(State), Maybe(Cell), Single(InputWeight), Single(HiddenWeight), Maybe(InputBias),
        Maybe(HiddenBias));

    private static Tensor Single(Tensor x) => Conversion.To(x, ScalarType.Float32);

    private static Tensor? Maybe(Tensor? x) => x is null ? null : Single(x);
}

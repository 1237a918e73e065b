using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops.Recurrent;

/// <summary>
/// The gradient of <see cref="RecurrentOp"/>: back through the steps, then one product for each weight.
/// </summary>
internal sealed unsafe class RecurrentNode : Node
{
    private readonly CellKind _kind;
    private readonly TimeSteps _steps;
    private readonly Saved?[] _inputs;
    private readonly Saved _gates;
    private readonly Saved _kept;
    private readonly Saved _y;

    public RecurrentNode(CellKind kind, TimeSteps steps, CellInputs inputs, Tensor gates, Tensor kept, Tensor y)
        : base(
            inputs.X, inputs.State, inputs.Cell ?? gates, inputs.InputWeight, inputs.HiddenWeight,
            inputs.InputBias ?? gates, inputs.HiddenBias ?? gates)
    {
        (_kind, _steps) = (kind, steps);
        _inputs = [.. List(inputs).Select(t => t is null ? null : Save(t))];
        (_gates, _kept, _y) = (Save(gates), Save(kept), SaveOutput(y));
    }

    public override string Name => _kind.ToString().ToLowerInvariant();

    public override void Backward(Tensor dOut)
    {
        var tensors = _inputs.Select(s => s?.Value).ToArray();
        if (GradMode.Enabled)
        {
            var given = Recomputed.Gradients(
                t => RecurrentFormula.Run(_kind, _steps, new CellInputs(t[0]!, t[1]!, t[2], t[3]!, t[4]!, t[5], t[6])),
                dOut, tensors);
            for (var i = 0; i < given.Length; i++)
                if (given[i] is { } gradient)
                    Give(i, gradient);
            return;
        }
        var inputs = new CellInputs(
            tensors[0]!, tensors[1]!, tensors[2], tensors[3]!, tensors[4]!, tensors[5], tensors[6]);
        if (dOut.Type == ScalarType.Float32)
            Fused<float>(Conversion.Dense(dOut), inputs);
        else
            Fused<double>(Conversion.Dense(dOut), inputs);
    }

    private static Tensor?[] List(CellInputs t) =>
        [t.X, t.State, t.Cell, t.InputWeight, t.HiddenWeight, t.InputBias, t.HiddenBias];

    private void Fused<T>(Tensor dOut, CellInputs inputs)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (gates, y, size) = (_gates.Value, _y.Value, inputs.HiddenWeight.Sizes[1]);
        var before = Before<T>(y, inputs.State);
        var dState = Conversion.Copy(Views.Narrow(dOut, 0, _steps.Rows, _steps.Batch));
        var dGates = Factory.Empty(gates.Sizes, gates.Type);
        var dHidden = _kind == CellKind.Gru ? Factory.Empty(gates.Sizes, gates.Type) : dGates;
        var walk = new RecurrentBackward<T>(_kind, _steps, inputs.HiddenWeight, dOut, dState)
        {
            Gates = gates,
            Kept = _kept.Value,
            Before = before,
            Output = y,
            DGates = dGates,
            DHidden = dHidden,
        };
        if (_kind == CellKind.Lstm)
        {
            walk.CellsBefore = Before<T>(_kept.Value, inputs.Cell!);
            walk.DCell = Conversion.Copy(Views.Narrow(dOut, 0, _steps.Rows + _steps.Batch, _steps.Batch));
        }
        walk.Run();
        Give(1, dState);
        if (walk.DCell is not null)
            Give(2, walk.DCell);
        if (Needs(0))
            Give(0, MatrixProduct.MatMul(dGates, inputs.InputWeight));
        if (Needs(3))
            Give(3, MatrixProduct.MatMul(Views.Transpose(dGates, 0, 1), inputs.X));
        if (Needs(4))
            Give(4, MatrixProduct.MatMul(Views.Transpose(dHidden, 0, 1), before));
        if (inputs.InputBias is not null && (Needs(5) || Needs(6)))
        {
            Give(5, Reduction.Sum(dGates, [0], keepDims: false));
            Give(6, Reduction.Sum(dHidden, [0], keepDims: false));
        }
    }

    /// <summary>The state that each row's step began with: that of the step before, or the first one.</summary>
    private Tensor Before<T>(Tensor after, Tensor first)
        where T : unmanaged
    {
        var start = Conversion.Dense(first);
        var result = Factory.Empty(new Shape(_steps.Rows, first.Sizes[1]), first.Type);
        var bytes = first.Sizes[1] * sizeof(T);
        byte* to = (byte*)result.Data<T>(), from = (byte*)start.Data<T>();
        (long Offset, long Count) former = (0, 0);
        foreach (var step in _steps.InOrder)
        {
            var shared = Math.Min(step.Count, former.Count);
            var target = to + (step.Offset * bytes);
            var source = (byte*)after.Data<T>() + (former.Offset * bytes);
            Buffer.MemoryCopy(source, target, shared * bytes, shared * bytes);
            var rest = (step.Count - shared) * bytes;
            Buffer.MemoryCopy(from + (shared * bytes), target + (shared * bytes), rest, rest);
            former = step;
        }
        GC.KeepAlive(start);
        GC.KeepAlive(after);
        return result;
    }
}

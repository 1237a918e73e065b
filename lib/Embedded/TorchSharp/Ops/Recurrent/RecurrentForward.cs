using System.Numerics;
using TorchSharp.Kernels.Recurrent;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops.Recurrent;

/// <summary>Walks through the steps of one layer and direction.</summary>
internal sealed unsafe class RecurrentForward<T>(
    CellKind kind, TimeSteps steps, CellInputs inputs, Tensor gates, Tensor kept, Tensor y)
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly int _size = checked((int)inputs.HiddenWeight.Sizes[1]);

    public void Run()
    {
        using var state = Conversion.Temporary(inputs.State, y.Type);
        using var cell = inputs.Cell is null ? null : Conversion.Temporary(inputs.Cell, y.Type);
        using var part = Factory.Empty(
            new Shape(kind == CellKind.Gru ? steps.Batch : 0, 3L * _size), y.Type, tracked: false);
        using var biases = Biases();
        var output = y.Data<T>();
        foreach (var (offset, count) in steps.InOrder)
        {
            Step(offset, count, state.Data<T>(), cell is null ? null : cell.Data<T>(), part, biases);
            Copy(output + (offset * _size), state.Data<T>(), count);
        }
        Copy(state.Data<T>(), output + (steps.Rows * _size), steps.Batch);
        if (cell is not null)
            Copy(cell.Data<T>(), output + ((steps.Rows + steps.Batch) * _size), steps.Batch);
        GC.KeepAlive(inputs);
        GC.KeepAlive(gates);
        GC.KeepAlive(y);
    }

    private void Step(long offset, long count, T* state, T* cell, Tensor part, Tensor? biases)
    {
        var width = gates.Sizes[1];
        T* a = gates.Data<T>() + (offset * width), h = y.Data<T>() + (offset * _size);
        if (kind == CellKind.Gru)
        {
            var bytes = count * width * sizeof(T);
            if (biases is not null)
                Buffer.MemoryCopy(biases.Data<T>(), part.Data<T>(), bytes, bytes);
            RecurrentOp.Multiply(count, state, inputs.HiddenWeight, true, part.Data<T>(), biases is not null);
            GruStep.Forward(count, _size, a, part.Data<T>(), kept.Data<T>() + (offset * _size), state, h);
            return;
        }
        RecurrentOp.Multiply(count, state, inputs.HiddenWeight, true, a, true);
        if (kind == CellKind.Lstm)
        {
            var now = kept.Data<T>() + (offset * _size);
            LstmStep.Forward(count, _size, a, cell, now, h);
            Copy(now, cell, count);
        }
        else
        {
            PlainStep.Forward(count, _size, kind == CellKind.Relu, a, h);
        }
    }

    // The state's bias of a gated recurrent unit, one row for each sequence.
    private Tensor? Biases()
    {
        if (kind != CellKind.Gru || inputs.HiddenBias is null)
            return null;
        var rows = Factory.Empty(new Shape(steps.Batch, 3L * _size), y.Type, tracked: false);
        Conversion.Move(inputs.HiddenBias, rows);
        return rows;
    }

    private void Copy(T* from, T* to, long rows) => Buffer.MemoryCopy(
        from, to, rows * _size * sizeof(T), rows * _size * sizeof(T));
}

using System.Numerics;
using System.Numerics.Tensors;
using TorchSharp.Kernels.Recurrent;
using Tensor = TorchSharp.torch.Tensor;

namespace TorchSharp.Ops.Recurrent;

/// <summary>
/// Walks back through the steps and fills the gradients of the gates, the first state and the first cell.
/// </summary>
internal sealed unsafe class RecurrentBackward<T>(
    CellKind kind, TimeSteps steps, Tensor hiddenWeight, Tensor dOut, Tensor dState)
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly int _size = checked((int)hiddenWeight.Sizes[1]);

    public required Tensor Gates { get; init; }

    public required Tensor Kept { get; init; }

    public required Tensor Before { get; init; }

    public required Tensor Output { get; init; }

    public required Tensor DGates { get; init; }

    public required Tensor DHidden { get; init; }

    public Tensor? CellsBefore { get; set; }

    public Tensor? DCell { get; set; }

    public void Run()
    {
        foreach (var (offset, count) in steps.Turned().InOrder)
            Step(offset, count);
        GC.KeepAlive(dOut);
        GC.KeepAlive(hiddenWeight);
        GC.KeepAlive(Before);
        GC.KeepAlive(CellsBefore);
    }

    private void Step(long offset, long count)
    {
        var (at, wide) = (offset * _size, offset * Gates.Sizes[1]);
        T* dh = dState.Data<T>(), a = Gates.Data<T>() + wide, da = DGates.Data<T>() + wide;
        Add(dh, dOut.Data<T>() + at, count);
        switch (kind)
        {
            case CellKind.Lstm:
                LstmStep.Backward(
                    count, _size, a, CellsBefore!.Data<T>() + at, Kept.Data<T>() + at, dh, DCell!.Data<T>(), da);
                RecurrentOp.Multiply(count, da, hiddenWeight, false, dh, false);
                break;
            case CellKind.Gru:
                var ds = DHidden.Data<T>() + wide;
                GruStep.Backward(count, _size, a, Kept.Data<T>() + at, Before.Data<T>() + at, dh, da, ds);
                RecurrentOp.Multiply(count, ds, hiddenWeight, false, dh, true);
                break;
            default:
                PlainStep.Backward(count, _size, kind == CellKind.Relu, Output.Data<T>() + at, dh, da);
                RecurrentOp.Multiply(count, da, hiddenWeight, false, dh, false);
                break;
        }
    }

    private void Add(T* to, T* from, long rows)
    {
        for (var row = 0L; row < rows; row++)
        {
            var target = new Span<T>(to + (row * _size), _size);
            TensorPrimitives.Add(target, new ReadOnlySpan<T>(from + (row * _size), _size), target);
        }
    }
}

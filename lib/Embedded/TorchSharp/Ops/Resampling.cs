using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Weighted sums along one dimension by a table, and their gradient: the same table backwards.</summary>
internal static unsafe class Resampling
{
    /// <summary>y[j] = sum of weight[j, t] x[index[j, t]] along a dimension; dx sends dOut back the same
    /// ways.</summary>
    public static Tensor Along(string op, Tensor x, int dim, AlongTable table)
    {
        var y = Factory.Empty(x.Sizes.With(dim, table.Output), x.Type);
        if (y.Count > 0)
            using (var dense = AsDense(x))
                Run(dense, dim, table, y, isBackward: false);
        return Tape.Wants(x) ? Tape.Record(y, new AlongNode(op, x, dim, table, isBackward: false)) : y;
    }

    /// <summary>The reverse: what each place gave flows back to it.</summary>
    public static Tensor Back(string op, Tensor dOut, int dim, AlongTable table)
    {
        var dx = Factory.Zeros(dOut.Sizes.With(dim, table.Input), dOut.Type);
        if (dOut.Count > 0)
            using (var dense = AsDense(dOut))
                Run(dense, dim, table, dx, isBackward: true);
        return Tape.Wants(dOut) ? Tape.Record(dx, new AlongNode(op, dOut, dim, table, isBackward: true)) : dx;
    }

    private static Tensor AsDense(Tensor x) =>
        x.IsDense ? new Tensor(x, tracked: false) : Conversion.Temporary(x, x.Type);

    private static void Run(Tensor from, int dim, AlongTable table, Tensor to, bool isBackward)
    {
        if (from.Type.IsShortFloat())
        {
            using var wide = Conversion.Temporary(from, ScalarType.Float32);
            using var room = Conversion.Temporary(to, ScalarType.Float32);
            Run(wide, dim, table, room, isBackward);
            Conversion.Move(room, to);
            return;
        }
        switch (from.Type)
        {
            case ScalarType.Float32: Run<float>(from, dim, table, to, isBackward); break;
            case ScalarType.Float64: Run<double>(from, dim, table, to, isBackward); break;
            case ScalarType.Int64: Run<long>(from, dim, table, to, isBackward); break;
            case ScalarType.Int32: Run<int>(from, dim, table, to, isBackward); break;
            case ScalarType.Int16: Run<short>(from, dim, table, to, isBackward); break;
            case ScalarType.Int8: Run<sbyte>(from, dim, table, to, isBackward); break;
            case ScalarType.Byte or ScalarType.Bool: Run<byte>(from, dim, table, to, isBackward); break;
            default: throw DTypes.Unsupported(from.Type);
        }
        GC.KeepAlive(to);
    }

    private static void Run<T>(Tensor from, int dim, AlongTable table, Tensor to, bool isBackward)
        where T : unmanaged, INumber<T>
    {
        var inner = 1L;
        for (var d = dim + 1; d < from.Rank; d++)
            inner *= from.Sizes[d];
        var outer = to.Count / inner / to.Sizes[dim];
        if (isBackward)
            Kernels.Along.Backward(outer, inner, table, from.Data<T>(), to.Data<T>());
        else
            Kernels.Along.Forward(outer, inner, table, from.Data<T>(), to.Data<T>());
    }

    private sealed class AlongNode(string op, Tensor x, int dim, AlongTable table, bool isBackward) : Node(x)
    {
        public override string Name => op;

        public override void Backward(Tensor dOut) =>
            Give(0, isBackward ? Along(op, dOut, dim, table) : Back(op, dOut, dim, table));
    }
}

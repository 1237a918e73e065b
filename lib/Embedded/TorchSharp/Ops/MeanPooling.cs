using TorchSharp.Autograd;
using TorchSharp.Kernels.Pool;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Means of windows. The gradient is the same windows in reverse, and its gradient the means again.</summary>
internal static unsafe class MeanPooling
{
    /// <summary>y = sum over the window / its size; dx = the windows' shares of dOut.</summary>
    public static Tensor Of(string op, int rank, Tensor x, PoolGrid grid)
    {
        if (!x.Type.IsFloat())
            throw new InvalidOperationException(
                $"[{op}] expected floating-point numbers, got {x.Type.Name()} of shape {x.Sizes}; convert: " +
                "x.to(ScalarType.Float32)");
        var y = Factory.Empty(PoolChecks.With(x.Sizes, rank, grid), x.Type);
        if (y.Count > 0)
            Run(x, grid, y, isSpread: false);
        return Tape.Wants(x) ? Tape.Record(y, new MeanNode(op, rank, x, grid)) : y;
    }

    /// <summary>Gives each element its share of all windows that hold it.</summary>
    public static Tensor Spread(string op, int rank, Tensor dOut, PoolGrid grid, Shape shape)
    {
        if (dOut.Sizes != PoolChecks.With(shape, rank, grid) || !dOut.Type.IsFloat())
            throw new ArgumentException(
                $"[{op}] expected a floating-point gradient of {PoolChecks.With(shape, rank, grid)} for an input of " +
                $"{shape}, got {dOut.Type.Name()} {dOut.Sizes}");
        var dx = Factory.Zeros(shape, dOut.Type);
        if (dOut.Count > 0)
            Run(dOut, grid, dx, isSpread: true);
        return Tape.Wants(dOut) ? Tape.Record(dx, new SpreadNode(op, rank, dOut, grid)) : dx;
    }

    private static void Run(Tensor from, PoolGrid grid, Tensor to, bool isSpread)
    {
        if (from.Type.IsShortFloat())
        {
            using var wide = Conversion.Temporary(from, ScalarType.Float32);
            using var room = Conversion.Temporary(to, ScalarType.Float32);
            Run(wide, grid, room, isSpread);
            Conversion.Move(room, to);
            return;
        }
        using var dense = from.IsDense ? new Tensor(from, tracked: false) : Conversion.Temporary(from, from.Type);
        if (from.Type == ScalarType.Float32)
            Run<float>(dense, grid, to, isSpread);
        else
            Run<double>(dense, grid, to, isSpread);
        GC.KeepAlive(to);
    }

    private static void Run<T>(Tensor from, PoolGrid grid, Tensor to, bool isSpread)
        where T : unmanaged, System.Numerics.INumber<T>
    {
        var planes = to.Count / (isSpread ? grid.Input : grid.Output);
        if (isSpread)
            MeanPool.Spread(planes, grid, from.Data<T>(), to.Data<T>());
        else
            MeanPool.Forward(planes, grid, from.Data<T>(), to.Data<T>());
    }

    private sealed class MeanNode(string op, int rank, Tensor x, PoolGrid grid) : Node(x)
    {
        private readonly Shape _shape = x.Sizes;

        public override string Name => op;

        public override void Backward(Tensor dOut) => Give(0, Spread(op, rank, dOut, grid, _shape));
    }

    private sealed class SpreadNode(string op, int rank, Tensor dOut, PoolGrid grid) : Node(dOut)
    {
        public override string Name => op;

        public override void Backward(Tensor dOut) => Give(0, Of(op, rank, dOut, grid));
    }
}

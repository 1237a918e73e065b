using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels.Pool;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>The largest element of each window, and the reverse: elements put back to given places.</summary>
internal static unsafe class MaxPooling
{
    /// <summary>y = max over the window; dx = dOut at the place of the maximum.</summary>
    public static Tensor Of(string op, int rank, Tensor x, PoolGrid grid) => Both(op, rank, x, grid).Values;

    /// <summary>The values, and their places in the plane as int64.</summary>
    public static (Tensor Values, Tensor Places) WithPlaces(string op, int rank, Tensor x, PoolGrid grid)
    {
        var (values, places) = Both(op, rank, x, grid);
        var wide = Conversion.Copy(places, ScalarType.Int64);
        places.Dispose();
        return (values, wide);
    }

    /// <summary>The same with windows of its own for each plane; all give the same sizes.</summary>
    public static (Tensor Values, Tensor Places) WithPlaces(
        string op, int rank, Tensor x, long[] size, PoolGrid[] planes)
    {
        var (values, places) = Both(op, rank, x, new Shape([.. x.Sizes.Sizes[..^rank], .. size]), planes);
        var wide = Conversion.Copy(places, ScalarType.Int64);
        places.Dispose();
        return (values, wide);
    }

    /// <summary>to[place[i]] += from[i] in each plane of zeros; d from = dOut at the places.</summary>
    public static Tensor Scatter(int rank, Tensor from, Tensor places, Shape shape)
    {
        var to = Factory.Zeros(shape, from.Type);
        if (from.Count > 0)
            Move(rank, from, places, to, isScatter: true);
        return Tape.Wants(from) ? Tape.Record(to, new ScatterNode(rank, from, places)) : to;
    }

    /// <summary>to[i] = from[place[i]] in each plane; d from = dOut sent to the places.</summary>
    public static Tensor Gather(int rank, Tensor from, Tensor places)
    {
        var to = Factory.Empty(places.Sizes, from.Type);
        if (to.Count > 0)
            Move(rank, from, places, to, isScatter: false);
        return Tape.Wants(from) ? Tape.Record(to, new GatherNode(rank, from, places)) : to;
    }

    private static (Tensor Values, Tensor Places) Both(string op, int rank, Tensor x, PoolGrid grid) =>
        Both(op, rank, x, PoolChecks.With(x.Sizes, rank, grid), [grid]);

    private static (Tensor Values, Tensor Places) Both(string op, int rank, Tensor x, Shape shape, PoolGrid[] grids)
    {
        if (x.Type.IsShortFloat())
        {
            var (wide, at) = Both(op, rank, Conversion.To(x, ScalarType.Float32), shape, grids);
            return (Conversion.To(wide, x.Type), at);
        }
        var (values, places) = (Factory.Empty(shape, x.Type), Factory.Empty(shape, ScalarType.Int32));
        if (shape.Count > 0)
            using (var dense = AsDense(x))
                Forward(op, dense, grids, values, places);
        if (Tape.Wants(x))
            Tape.Record(values, new MaxNode(op, rank, x, places));
        return (values, places);
    }

    private static long Product(this ReadOnlySpan<long> sizes)
    {
        var product = 1L;
        foreach (var size in sizes)
            product *= size;
        return product;
    }

    private static Tensor AsDense(Tensor x) =>
        x.IsDense ? new Tensor(x, tracked: false) : Conversion.Temporary(x, x.Type);

    private static void Forward(string op, Tensor x, PoolGrid[] grids, Tensor y, Tensor places)
    {
        switch (x.Type)
        {
            case ScalarType.Float32: Forward<float>(x, grids, y, places); break;
            case ScalarType.Float64: Forward<double>(x, grids, y, places); break;
            case ScalarType.Int64: Forward<long>(x, grids, y, places); break;
            case ScalarType.Int32: Forward<int>(x, grids, y, places); break;
            case ScalarType.Int16: Forward<short>(x, grids, y, places); break;
            case ScalarType.Int8: Forward<sbyte>(x, grids, y, places); break;
            case ScalarType.Byte: Forward<byte>(x, grids, y, places); break;
            default:
                throw new InvalidOperationException(
                    $"[{op}] expected numbers, got {x.Type.Name()} of shape {x.Sizes}; convert: " +
                    "x.to(ScalarType.Float32)");
        }
    }

    private static void Forward<T>(Tensor x, PoolGrid[] grids, Tensor y, Tensor places)
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
    {
        var planes = x.Count / grids[0].Input / grids.Length;
        var (input, output) = (planes * grids[0].Input, planes * grids[0].Output);
        for (var i = 0; i < grids.Length; i++)
            MaxPool.Forward(
                planes, grids[i], x.Data<T>() + (i * input), y.Data<T>() + (i * output),
                places.Data<int>() + (i * output));
        GC.KeepAlive(y);
        GC.KeepAlive(places);
    }

    private static void Move(int rank, Tensor from, Tensor places, Tensor to, bool isScatter)
    {
        if (from.Type.IsShortFloat())
        {
            using var wide = Conversion.Temporary(from, ScalarType.Float32);
            using var room = Conversion.Temporary(to, ScalarType.Float32);
            Move(rank, wide, places, room, isScatter);
            Conversion.Move(room, to);
            return;
        }
        using var dense = AsDense(from);
        if (from.Type == ScalarType.Float32)
            Move<float>(rank, dense, places, to, isScatter);
        else
            Move<double>(rank, dense, places, to, isScatter);
    }

    private static void Move<T>(int rank, Tensor from, Tensor places, Tensor to, bool isScatter)
        where T : unmanaged, INumber<T>
    {
        var count = places.Sizes.Sizes[^rank..].Product();
        var size = (isScatter ? to : from).Sizes.Sizes[^rank..].Product();
        var planes = places.Count / count;
        if (isScatter)
            MaxPool.Scatter(planes, count, size, from.Data<T>(), places.Data<int>(), to.Data<T>());
        else
            MaxPool.Gather(planes, count, size, from.Data<T>(), places.Data<int>(), to.Data<T>());
        GC.KeepAlive(places);
        GC.KeepAlive(to);
    }

    private sealed class MaxNode : Node
    {
        private readonly int _rank;
        private readonly Shape _shape;
        private readonly Saved _places;

        public MaxNode(string op, int rank, Tensor x, Tensor places)
            : base(x) => (Name, _rank, _shape, _places) = (op, rank, x.Sizes, Save(places));

        public override string Name { get; }

        public override void Backward(Tensor dOut) => Give(0, Scatter(_rank, dOut, _places.Value, _shape));
    }

    private sealed class ScatterNode : Node
    {
        private readonly int _rank;
        private readonly Saved _places;

        public ScatterNode(int rank, Tensor from, Tensor places)
            : base(from) => (_rank, _places) = (rank, Save(places));

        public override void Backward(Tensor dOut) => Give(0, Gather(_rank, dOut, _places.Value));
    }

    private sealed class GatherNode : Node
    {
        private readonly int _rank;
        private readonly Shape _shape;
        private readonly Saved _places;

        public GatherNode(int rank, Tensor from, Tensor places)
            : base(from) => (_rank, _shape, _places) = (rank, from.Sizes, Save(places));

        public override void Backward(Tensor dOut) => Give(0, Scatter(_rank, dOut, _places.Value, _shape));
    }
}

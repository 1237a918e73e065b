using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Whole slices of a dimension by their places: taking them, and adding to them.</summary>
internal static unsafe class Slices
{
    /// <summary>y[k] = x[index[k]]; dx = the slices of dOut added where they came from.</summary>
    public static Tensor Select(Tensor x, long dim, Tensor index)
    {
        if (index.Rank > 1)
            throw new ArgumentException($"[index_select] expected an index with one dimension, got {index.Sizes}");
        var d = Dims.Of("index_select", dim, x.Sizes);
        if (x.Rank == 0)
            return Gathering.Gather(x, 0, Views.Reshape(index, Shape.Scalar));
        using var places = Gathering.Places("index_select", index, x.Sizes[d]);
        var y = Factory.Empty(x.Sizes.With(d, places.Count), x.Type);
        using var dense = x.IsDense ? null : Conversion.Temporary(x, x.Type);
        var (outer, inner) = Around(x.Sizes, d);
        if (y.Count > 0)
            SlicePicking.Select(
                outer, x.Sizes[d], inner * x.Type.Size(), places.Data<long>(), places.Count, Bytes(dense ?? x),
                Bytes(y));
        GC.KeepAlive(x);
        GC.KeepAlive(y);
        return Tape.Wants(x) ? Tape.Record(y, new SelectNode(x, d, index)) : y;
    }

    /// <summary>A copy of x with slices of a source added at places; dx = dOut, dsource = its slices.</summary>
    public static Tensor Add(Tensor x, long dim, Tensor index, Tensor source)
    {
        var d = Dims.Of("index_add", dim, x.Sizes);
        Check(x, d, index, source);
        using var places = Gathering.Places("index_add", index, x.Sizes[d]);
        var y = Conversion.Copy(x);
        using var dense = source.IsDense ? null : Conversion.Temporary(source, source.Type);
        AddInto(y, d, places, dense ?? source);
        return Tape.Wants(x, source) ? Tape.Record(y, new AddNode(x, d, index, source)) : y;
    }

    private static void AddInto(Tensor y, int d, Tensor places, Tensor source)
    {
        switch (source.Count == 0 ? (ScalarType?)null : y.Type)
        {
            case null: break;
            case ScalarType.Float32: AddInto<float>(y, d, places, source); break;
            case ScalarType.Float64: AddInto<double>(y, d, places, source); break;
            case ScalarType.Int64: AddInto<long>(y, d, places, source); break;
            case ScalarType.Int32: AddInto<int>(y, d, places, source); break;
            case ScalarType.Int16: AddInto<short>(y, d, places, source); break;
            case ScalarType.Int8: AddInto<sbyte>(y, d, places, source); break;
            case ScalarType.Byte: AddInto<byte>(y, d, places, source); break;
            default: throw DTypes.Unsupported(y.Type);
        }
    }

    private static void AddInto<T>(Tensor y, int d, Tensor places, Tensor source)
        where T : unmanaged, INumber<T>
    {
        var (outer, inner) = Around(y.Sizes, d);
        SlicePicking.Add(
            outer, y.Sizes[d], inner, places.Data<long>(), places.Count, source.Data<T>(), y.Data<T>());
        GC.KeepAlive(places);
        GC.KeepAlive(source);
        GC.KeepAlive(y);
    }

    private static void Check(Tensor x, int d, Tensor index, Tensor source)
    {
        if (index.Rank > 1 || source.Rank != x.Rank || source.Sizes != x.Sizes.With(d, index.Count))
            throw new ArgumentException(
                $"[index_add] expected a vector of places and one slice of {x.Sizes} along dimension {d} for " +
                "each, got " +
                $"an index {index.Sizes} and a source {source.Sizes}");
        if (source.Type != x.Type)
            throw new InvalidOperationException(
                $"[index_add] expected a source of {x.Type.Name()}, got {source.Type.Name()} of shape {source.Sizes}");
    }

    private static (long Outer, long Inner) Around(Shape shape, int dim)
    {
        var (outer, inner) = (1L, 1L);
        for (var d = 0; d < shape.Rank; d++)
            (outer, inner) = (d < dim ? outer * shape[d] : outer, d > dim ? inner * shape[d] : inner);
        return (outer, inner);
    }

    private static byte* Bytes(Tensor x) => x.Block.Memory + (x.Offset * x.Type.Size());

    private sealed class SelectNode : Node
    {
        private readonly Shape _sizes;
        private readonly int _dim;
        private readonly Saved _index;

        public SelectNode(Tensor x, int dim, Tensor index)
            : base(x) => (_sizes, _dim, _index) = (x.Sizes, dim, Save(index));

        public override string Name => "index_select";

        public override void Backward(Tensor dOut) =>
            Give(0, Gathering.IndexAdd(Factory.Zeros(_sizes, dOut.Type), _dim, _index.Value, dOut));
    }

    private sealed class AddNode : Node
    {
        private readonly int _dim;
        private readonly Saved _index;

        public AddNode(Tensor x, int dim, Tensor index, Tensor source)
            : base(x, source) => (_dim, _index) = (dim, Save(index));

        public override string Name => "index_add";

        public override void Backward(Tensor dOut)
        {
            Give(0, dOut);
            if (Needs(1))
                Give(1, Select(dOut, _dim, _index.Value));
        }
    }
}

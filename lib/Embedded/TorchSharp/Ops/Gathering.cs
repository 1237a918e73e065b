using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>gather, scatter and index_select: places along one dimension come from an index tensor.</summary>
internal static unsafe class Gathering
{
    /// <summary>y[i, j] = x[index[i, j], j] for dimension 0, and so on; dx = scatter-add of dOut.</summary>
    public static Tensor Gather(Tensor x, long dim, Tensor index)
    {
        var d = Dims.Of("gather", dim, x.Sizes);
        CheckShapes("gather", x, d, index, null);
        using var places = Places("gather", index, x.Rank == 0 ? 1 : x.Sizes[d]);
        var y = Factory.Empty(index.Sizes, x.Type);
        if (y.Count > 0)
            GatherBits(x, d, places, y);
        return Tape.Wants(x) ? Tape.Record(y, new GatherNode(x, d, index)) : y;
    }

    /// <summary>A copy of x with src at the places of the index; dx = dOut elsewhere, dsrc = gathered dOut.</summary>
    public static Tensor Scatter(Tensor x, long dim, Tensor index, Tensor src)
    {
        var d = Dims.Of("scatter", dim, x.Sizes);
        CheckShapes("scatter", x, d, index, src);
        using var places = Places("scatter", index, x.Rank == 0 ? 1 : x.Sizes[d]);
        var y = Conversion.Copy(x);
        ScatterBits(y, d, places, src);
        return Tape.Wants(x, src) ? Tape.Record(y, new ScatterNode(x, d, index, src)) : y;
    }

    /// <summary>A copy of x with src added at the places of the index; dx = dOut, dsrc = gathered dOut.</summary>
    public static Tensor ScatterAdd(Tensor x, long dim, Tensor index, Tensor src)
    {
        var d = Dims.Of("scatter_add", dim, x.Sizes);
        CheckShapes("scatter_add", x, d, index, src);
        if (!x.Type.IsPlain())
            return OtherReductions.ScatterAdd(x, d, index, src);
        using var places = Places("scatter_add", index, x.Rank == 0 ? 1 : x.Sizes[d]);
        var y = Conversion.Copy(x);
        AddInto(y, d, places, src);
        return Tape.Wants(x, src) ? Tape.Record(y, new ScatterAddNode(x, d, index, src)) : y;
    }

    /// <inheritdoc cref="Slices.Select"/>
    public static Tensor IndexSelect(Tensor x, long dim, Tensor index) => Slices.Select(x, dim, index);

    /// <summary>A copy of x with slices of source added at the places of a one-dimensional index.</summary>
    public static Tensor IndexAdd(Tensor x, long dim, Tensor index, Tensor source)
    {
        if (x.Rank > 0 && (x.Type.IsPlain() && x.Type != ScalarType.Bool))
            return Slices.Add(x, dim, index, source);
        var d = Dims.Of("index_add", dim, x.Sizes);
        return ScatterAdd(x, d, Stretch(x, d, index), source);
    }

    /// <summary>A copy of x with slices replaced at the places of a one-dimensional index.</summary>
    public static Tensor IndexCopy(Tensor x, long dim, Tensor index, Tensor source)
    {
        var d = Dims.Of("index_copy", dim, x.Sizes);
        return Scatter(x, d, Stretch(x, d, index), source);
    }

    /// <summary>Makes int64 places, all within the size.</summary>
    public static Tensor Places(string op, Tensor index, long size)
    {
        if (!index.Type.IsInteger() || index.Type == ScalarType.Bool)
            throw new ArgumentException(
                $"[{op}] expected an integer index, got {index.Type.Name()} of shape {index.Sizes}; use " +
                "to(ScalarType.Int64)");
        var places = Conversion.Temporary(index, ScalarType.Int64);
        var span = new Span<long>(places.Data<long>(), (int)places.Count);
        var wrong = Picking.Normalize(span, size);
        if (wrong >= 0)
        {
            var value = span[(int)wrong];
            places.Dispose();
            throw new ArgumentOutOfRangeException(
                nameof(index), $"[{op}] expected indices below {size}, got {value} at place {wrong} of the index " +
                    $"{index.Sizes}");
        }
        return places;
    }

    private static Tensor Stretch(Tensor x, int dim, Tensor index)
    {
        var (line, whole) = (new long[Math.Max(1, x.Rank)], x.Rank == 0 ? [1] : x.Sizes.ToArray());
        Array.Fill(line, 1);
        line[dim] = whole[dim] = index.Count;
        var stretched = Views.Expand(Views.Reshape(index, new Shape(line)), new Shape(whole));
        return x.Rank == 0 ? Views.Reshape(stretched, Shape.Scalar) : stretched;
    }

    private static void CheckShapes(string op, Tensor x, int dim, Tensor index, Tensor? src)
    {
        var fits = index.Rank == x.Rank && (src is null || src.Rank == x.Rank);
        for (var d = 0; fits && d < x.Rank; d++)
            fits = (d == dim || index.Sizes[d] <= x.Sizes[d]) && (src is null || index.Sizes[d] <= src.Sizes[d]);
        if (!fits)
            throw new ArgumentException(
                $"[{op}] expected an index with the dimensions of {x.Sizes}, no larger outside of dimension {dim}" +
                $"{(src is null ? "" : $" and no larger than the source {src.Sizes}")}, got {index.Sizes}; " +
                "unsqueeze it?");
        if (src is not null && src.Type != x.Type)
            throw new InvalidOperationException(
                $"[{op}] expected a source of {x.Type.Name()}, got {src.Type.Name()} of shape {src.Sizes}");
    }

    private static (LoopPlan Plan, long Step) PlanFor(Tensor whole, int dim, Tensor places, Tensor other)
    {
        var strides = (long[])whole.Strides.Clone();
        var step = whole.Rank == 0 ? 0 : strides[dim];
        if (whole.Rank > 0)
            strides[dim] = 0;
        return (new LoopPlan(places.Sizes.Sizes, places.Strides, strides, other.Strides), step);
    }

    private static void GatherBits(Tensor x, int dim, Tensor places, Tensor y)
    {
        var (plan, step) = PlanFor(x, dim, places, y);
        var at = places.Data<long>();
        switch (x.Type.Size())
        {
            case 1: Picking.Gather(plan, at, x.Data<byte>(), step, y.Data<byte>()); break;
            case 2: Picking.Gather(plan, at, x.Data<short>(), step, y.Data<short>()); break;
            case 4: Picking.Gather(plan, at, x.Data<int>(), step, y.Data<int>()); break;
            case 8: Picking.Gather(plan, at, x.Data<long>(), step, y.Data<long>()); break;
            default: Picking.Gather(plan, at, x.Data<Complex>(), step, y.Data<Complex>()); break;
        }
        GC.KeepAlive(x);
        GC.KeepAlive(y);
    }

    private static void ScatterBits(Tensor y, int dim, Tensor places, Tensor src)
    {
        var (plan, step) = PlanFor(y, dim, places, src);
        var at = places.Data<long>();
        switch (places.Count == 0 ? 0 : y.Type.Size())
        {
            case 0: break;
            case 1: Picking.Scatter(plan, at, y.Data<byte>(), step, src.Data<byte>()); break;
            case 2: Picking.Scatter(plan, at, y.Data<short>(), step, src.Data<short>()); break;
            case 4: Picking.Scatter(plan, at, y.Data<int>(), step, src.Data<int>()); break;
            case 8: Picking.Scatter(plan, at, y.Data<long>(), step, src.Data<long>()); break;
            default: Picking.Scatter(plan, at, y.Data<Complex>(), step, src.Data<Complex>()); break;
        }
        GC.KeepAlive(src);
        GC.KeepAlive(y);
    }

    private static void AddInto(Tensor y, int dim, Tensor places, Tensor src)
    {
        switch (places.Count == 0 ? (ScalarType?)null : y.Type)
        {
            case null: break;
            case ScalarType.Float32: Add<float>(y, dim, places, src); break;
            case ScalarType.Float64: Add<double>(y, dim, places, src); break;
            case ScalarType.Int64: Add<long>(y, dim, places, src); break;
            case ScalarType.Int32: Add<int>(y, dim, places, src); break;
            case ScalarType.Int16: Add<short>(y, dim, places, src); break;
            case ScalarType.Int8: Add<sbyte>(y, dim, places, src); break;
            default: Add<byte>(y, dim, places, src); break;
        }
    }

    private static void Add<T>(Tensor y, int dim, Tensor places, Tensor src)
        where T : unmanaged, INumber<T>
    {
        var (plan, step) = PlanFor(y, dim, places, src);
        Picking.ScatterAdd(plan, places.Data<long>(), y.Data<T>(), step, src.Data<T>());
        GC.KeepAlive(src);
        GC.KeepAlive(y);
    }

    private static Tensor Cut(Tensor x, Shape shape)
    {
        for (var d = 0; d < shape.Rank; d++)
            x = x.Sizes[d] == shape[d] ? x : Views.Slice(x, d, 0, shape[d], 1);
        return x;
    }

    private sealed class GatherNode : Node
    {
        private readonly Shape _sizes;
        private readonly int _dim;
        private readonly Saved _index;

        public GatherNode(Tensor x, int dim, Tensor index)
            : base(x) => (_sizes, _dim, _index) = (x.Sizes, dim, Save(index));

        public override void Backward(Tensor dOut) =>
            Give(0, ScatterAdd(Factory.Zeros(_sizes, dOut.Type), _dim, _index.Value, dOut));
    }

    private sealed class ScatterNode : Node
    {
        private readonly int _dim;
        private readonly Saved _index;
        private readonly Shape _source;

        public ScatterNode(Tensor x, int dim, Tensor index, Tensor src)
            : base(x, src) => (_dim, _index, _source) = (dim, Save(index), src.Sizes);

        public override void Backward(Tensor dOut)
        {
            if (Needs(0))
                Give(0, Scatter(dOut, _dim, _index.Value, Factory.Zeros(_index.Value.Sizes, dOut.Type)));
            if (Needs(1))
                Give(1, PadTo(Gather(dOut, _dim, _index.Value), _source));
        }
    }

    private sealed class ScatterAddNode : Node
    {
        private readonly int _dim;
        private readonly Saved _index;
        private readonly Shape _source;

        public ScatterAddNode(Tensor x, int dim, Tensor index, Tensor src)
            : base(x, src) => (_dim, _index, _source) = (dim, Save(index), src.Sizes);

        public override void Backward(Tensor dOut)
        {
            Give(0, dOut);
            if (Needs(1))
                Give(1, PadTo(Gather(dOut, _dim, _index.Value), _source));
        }
    }

    // An index smaller than its source leaves the rest of the source without gradient.
    private static Tensor PadTo(Tensor part, Shape whole) =>
        part.Sizes == whole ? part : Views.Embed(part, whole, t => Cut(t, part.Sizes));
}

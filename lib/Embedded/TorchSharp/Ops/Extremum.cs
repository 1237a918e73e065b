using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Largest and smallest elements.</summary>
internal static unsafe class Extremum
{
    /// <summary>The extremes along a dimension and their places; the gradient goes to these places.</summary>
    public static (Tensor Values, Tensor Places) Of(Tensor x, int dim, bool largest, bool keepDim)
    {
        int[] dims = x.Rank == 0 ? [] : [dim];
        NotEmpty(x, dims, largest);
        if (!x.Type.IsPlain())
            return OtherReductions.Extreme(x, dim, largest, keepDim);
        var shape = Reduction.Kept(x.Sizes, dims);
        var (values, places) = (Factory.Empty(shape, x.Type), Factory.Empty(shape, ScalarType.Int64));
        using (var rows = Reduction.AsRows(x, dims))
            Fill(rows, Reduction.CountOf(x.Sizes, dims), largest, values, places);
        if (Tape.Wants(x))
            Tape.Record(values, new PickNode(x, places, dim));
        if (keepDim || x.Rank == 0)
            return (values, places);
        var squeezed = x.Sizes.Without(dim);
        return (Views.Reshape(values, squeezed), Views.Reshape(places, squeezed));
    }

    /// <summary>The extreme of all elements; the gradient is shared by all that equal it.</summary>
    public static Tensor OfAll(Tensor x, bool largest)
    {
        var dims = Dims.All(largest ? "max" : "min", [], x.Sizes);
        return OfDims(x, dims, largest, keepDims: false);
    }

    /// <summary>The extremes over several dimensions (amax, amin); the gradient is shared evenly.</summary>
    public static Tensor OfDims(Tensor x, int[] dims, bool largest, bool keepDims)
    {
        NotEmpty(x, dims, largest);
        if (!x.Type.IsPlain())
            return OtherReductions.Extreme(x, dims, largest, keepDims);
        var kept = Reduction.Kept(x.Sizes, dims);
        var values = Factory.Empty(keepDims ? kept : Reduction.Squeezed(x.Sizes, dims), x.Type);
        using (var rows = Reduction.AsRows(x, dims))
            Fill(rows, Reduction.CountOf(x.Sizes, dims), largest, values, null);
        return Tape.Wants(x) ? Tape.Record(values, new ShareNode(x, values, kept, dims)) : values;
    }

    /// <summary>The smallest and the largest element, of all or along a dimension.</summary>
    public static (Tensor Min, Tensor Max) Both(Tensor x, long? dim, bool keepDim)
    {
        int[] dims = dim is { } only ? Dims.All("aminmax", [only], x.Sizes) : Dims.All("aminmax", [], x.Sizes);
        return (OfDims(x, dims, largest: false, keepDim), OfDims(x, dims, largest: true, keepDim));
    }

    /// <summary>The place of the extreme among all elements in row-major order.</summary>
    public static Tensor PlaceOfAll(Tensor x, bool largest)
    {
        using var flat = new Tensor(Views.Reshape(Views.Detach(x), new Shape(x.Count)), tracked: false);
        return Of(flat, 0, largest, keepDim: false).Places;
    }

    private static void NotEmpty(Tensor x, int[] dims, bool largest)
    {
        if (Reduction.CountOf(x.Sizes, dims) == 0)
            throw new InvalidOperationException(
                $"[{(largest ? "max" : "min")}] expected at least one element to choose from, got shape {x.Sizes}");
    }

    private static void Fill(Tensor rows, long length, bool largest, Tensor values, Tensor? places)
    {
        switch (rows.Type)
        {
            case ScalarType.Float32: Run<float>(rows, length, largest, values, places); break;
            case ScalarType.Float64: Run<double>(rows, length, largest, values, places); break;
            case ScalarType.Int64: Run<long>(rows, length, largest, values, places); break;
            case ScalarType.Int32: Run<int>(rows, length, largest, values, places); break;
            case ScalarType.Int16: Run<short>(rows, length, largest, values, places); break;
            case ScalarType.Int8: Run<sbyte>(rows, length, largest, values, places); break;
            default: Run<byte>(rows, length, largest, values, places); break;
        }
    }

    private static void Run<T>(Tensor rows, long length, bool largest, Tensor values, Tensor? places)
        where T : unmanaged, INumber<T>
    {
        var to = places is null ? null : places.Data<long>();
        Extremes.OfRows(values.Count, length, largest, rows.Data<T>(), values.Data<T>(), to);
        GC.KeepAlive(rows);
        GC.KeepAlive(values);
        GC.KeepAlive(places);
    }

    private sealed class PickNode : Node
    {
        private readonly Shape _sizes;
        private readonly Saved _places;
        private readonly int _dim;

        public PickNode(Tensor x, Tensor places, int dim)
            : base(x) => (_sizes, _places, _dim) = (x.Sizes, Save(places), dim);

        public override void Backward(Tensor dOut)
        {
            var zeros = Factory.Zeros(_sizes, dOut.Type);
            Give(0, Gathering.ScatterAdd(zeros, _dim, _places.Value, dOut));
        }
    }

    private sealed class ShareNode : Node
    {
        private readonly Saved _x;
        private readonly Saved _y;
        private readonly Shape _kept;
        private readonly int[] _dims;

        public ShareNode(Tensor x, Tensor y, Shape kept, int[] dims)
            : base(x) => (_x, _y, _kept, _dims) = (Save(x), SaveOutput(y), kept, dims);

        public override void Backward(Tensor dOut)
        {
            var winners = Comparison.Equal(_x.Value, Views.Reshape(_y.Value, _kept));
            var share = Conversion.Copy(winners, dOut.Type);
            Give(0, Views.Reshape(dOut, _kept) * share / Reduction.Sum(share, _dims, keepDims: true));
        }
    }
}

using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Sums, means and what is built from them.</summary>
internal static unsafe class Reduction
{
    /// <summary>y = sum of x over some dimensions; dx = dOut, stretched back.</summary>
    public static Tensor Sum(Tensor x, int[] dims, bool keepDims, ScalarType? type = null)
    {
        var target = type ?? (x.Type.IsInteger() ? ScalarType.Int64 : x.Type);
        x = Conversion.To(x, target);
        if (!target.IsPlain())
            return OtherReductions.Sum(x, dims, keepDims);
        var kept = Kept(x.Sizes, dims);
        var y = Factory.Empty(keepDims ? kept : Squeezed(x.Sizes, dims), target);
        switch (target)
        {
            case ScalarType.Float32: SumInto<float>(x, dims, y); break;
            case ScalarType.Float64: SumInto<double>(x, dims, y); break;
            case ScalarType.Int32: SumInto<int>(x, dims, y); break;
            case ScalarType.Int64: SumInto<long>(x, dims, y); break;
            default: throw DTypes.Unsupported(target);
        }
        return Tape.Wants(x) ? Tape.Record(y, new SumNode(x, kept)) : y;
    }

    /// <summary>y = mean of x over some dimensions; dx = dOut / n, stretched back.</summary>
    public static Tensor Mean(Tensor x, int[] dims, bool keepDims, ScalarType? type = null)
    {
        var target = type ?? x.Type;
        if (target.IsInteger())
            throw new InvalidOperationException(
                $"[mean] expected floating-point numbers, got {x.Type.Name()} of shape {x.Sizes}; " +
                "convert first: x.to(ScalarType.Float32)");
        return target.IsShortFloat()
            ? OtherTypes.Through(Conversion.To(x, target), wide => Mean(wide, dims, keepDims))
            : Arithmetic.Divide(Sum(x, dims, keepDims, target), (double)CountOf(x.Sizes, dims));
    }

    /// <summary>y = sum (x - mean)² / (n - correction).</summary>
    public static (Tensor Variance, Tensor Mean) Variance(Tensor x, int[] dims, double correction, bool keepDims)
    {
        if (x.Type.IsInteger())
            throw new InvalidOperationException(
                $"[var] expected floating-point numbers, got {x.Type.Name()} of shape {x.Sizes}; " +
                "convert first: x.to(ScalarType.Float32)");
        if (!x.Type.IsPlain())
            return OtherReductions.Variance(x, dims, correction, keepDims);
        var mean = Mean(x, dims, keepDims: true);
        var squares = Functions.Square(Arithmetic.Subtract(x, mean));
        var divisor = Math.Max(0, CountOf(x.Sizes, dims) - correction);
        var variance = Arithmetic.Divide(Sum(squares, dims, keepDims), divisor);
        return (variance, keepDims ? mean : Views.Reshape(mean, Squeezed(x.Sizes, dims)));
    }

    /// <summary>y = product of x over one dimension, or over all; dx = dOut times the product of the others.</summary>
    public static Tensor Prod(Tensor x, int? dim, bool keepDim, ScalarType? type = null)
    {
        var target = type ?? (x.Type.IsInteger() ? ScalarType.Int64 : x.Type);
        x = Conversion.To(x, target);
        if (dim is null && x.Rank != 1)
            return Prod(Views.Reshape(x, new Shape(x.Count)), 0, keepDim: false, target);
        int[] dims = x.Rank == 0 ? [] : [dim ?? 0];
        if (target.IsComplex())
            return ComplexProd(x, dims, keepDim);
        if (target.IsInteger() && target != ScalarType.Int64 && target != ScalarType.Int32)
            return Conversion.To(Prod(x, dim, keepDim, ScalarType.Int64), target);
        if (target.IsShortFloat())
            return OtherTypes.Through(x, wide => Prod(wide, dim, keepDim));
        var kept = Kept(x.Sizes, dims);
        var y = Factory.Full(keepDim ? kept : Squeezed(x.Sizes, dims), 1, target);
        using (var rows = AsRows(x, dims))
            ProdInto(rows, CountOf(x.Sizes, dims), y);
        return Tape.Wants(x) ? Tape.Record(y, new ProdNode(x, dims, kept)) : y;
    }

    public static Tensor Any(Tensor x, int[]? dims = null, bool keepDims = false)
    {
        var all = dims ?? Dims.All("any", [], x.Sizes);
        using var truth = Conversion.Temporary(x, ScalarType.Bool);
        using var count = new Tensor(Sum(truth, all, keepDims), tracked: false);
        return Comparison.NotEqual(count, 0);
    }

    public static Tensor All(Tensor x, int[]? dims = null, bool keepDims = false)
    {
        var all = dims ?? Dims.All("all", [], x.Sizes);
        using var truth = Conversion.Temporary(x, ScalarType.Bool);
        using var count = new Tensor(Sum(truth, all, keepDims), tracked: false);
        return Comparison.Equal(count, CountOf(x.Sizes, all));
    }

    /// <summary>y = m + log sum exp(x - m) with m = max x, which keeps exp from overflowing.</summary>
    public static Tensor LogSumExp(Tensor x, int dim, bool keepDim)
    {
        x = Pointwise.AsFloat(x);
        if (x.Type.IsShortFloat())
            return OtherTypes.Through(x, wide => LogSumExp(wide, dim, keepDim));
        var max = Extremum.Of(x.detach(), dim, largest: true, keepDim: true).Values;
        max = Selection.MaskedFill(max, Comparison.Not(Comparison.IsFinite(max)), 0);
        var sum = Functions.Log(Sum(Functions.Exp(Arithmetic.Subtract(x, max)), [dim], keepDims: true));
        var y = Arithmetic.Add(sum, max);
        return keepDim || x.Rank == 0 ? y : Views.Reshape(y, x.Sizes.Without(dim));
    }

    public static long CountOf(Shape shape, int[] dims)
    {
        var count = 1L;
        foreach (var d in shape.Rank == 0 ? [] : dims)
            count *= shape[d];
        return count;
    }

    public static Shape Kept(Shape shape, int[] dims)
    {
        var sizes = shape.ToArray();
        foreach (var d in shape.Rank == 0 ? [] : dims)
            sizes[d] = 1;
        return new Shape(sizes);
    }

    public static Shape Squeezed(Shape shape, int[] dims) =>
        new([.. Enumerable.Range(0, shape.Rank).Where(d => !dims.Contains(d)).Select(d => shape[d])]);

    private static void SumInto<T>(Tensor x, int[] dims, Tensor y)
        where T : unmanaged, INumber<T>
    {
        var length = CountOf(x.Sizes, dims);
        if (length == 0 || y.Count == 0)
        {
            y.Block.Clear();
            return;
        }
        if (IsLeading(dims) && x.IsDense && x.Rank > dims.Length)
        {
            Sums.OfColumns(length, y.Count, x.Data<T>(), y.Data<T>());
        }
        else
        {
            using var rows = AsRows(x, dims);
            Sums.OfRows(y.Count, length, rows.Data<T>(), y.Data<T>());
        }
        GC.KeepAlive(x);
        GC.KeepAlive(y);
    }

    private static Tensor ComplexProd(Tensor x, int[] dims, bool keepDim)
    {
        if (dims.Length == 0)
            return Conversion.Clone(x);
        var y = Factory.Full(x.Sizes.With(dims[0], 1), 1, x.Type);
        for (var i = 0L; i < x.Sizes[dims[0]]; i++)
            y = Arithmetic.Multiply(y, Views.Slice(x, dims[0], i, i + 1, 1));
        return keepDim ? y : Views.Reshape(y, x.Sizes.Without(dims[0]));
    }

    private static void ProdInto(Tensor rows, long length, Tensor y)
    {
        switch (length == 0 || y.Count == 0 ? (ScalarType?)null : rows.Type)
        {
            case null: break;
            case ScalarType.Float32: ProdInto<float, double>(rows, length, y); break;
            case ScalarType.Float64: ProdInto<double, double>(rows, length, y); break;
            case ScalarType.Int64: ProdInto<long, long>(rows, length, y); break;
            case ScalarType.Int32: ProdInto<int, int>(rows, length, y); break;
            default: throw DTypes.Unsupported(rows.Type);
        }
    }

    private static void ProdInto<T, TAcc>(Tensor rows, long length, Tensor y)
        where T : unmanaged, INumber<T>
        where TAcc : unmanaged, INumber<TAcc>
    {
        Products.OfRows<T, TAcc>(y.Count, length, rows.Data<T>(), y.Data<T>());
        GC.KeepAlive(rows);
        GC.KeepAlive(y);
    }

    private static bool IsLeading(int[] dims)
    {
        for (var i = 0; i < dims.Length; i++)
        {
            if (!dims.Contains(i))
                return false;
        }
        return dims.Length > 0;
    }

    /// <summary>Makes the dimensions the last ones, dense, so that each result has one row.</summary>
    internal static Tensor AsRows(Tensor x, int[] dims)
    {
        using var mode = GradMode.Set(false);
        var kept = Enumerable.Range(0, x.Rank).Where(d => !dims.Contains(d));
        int[] order = [.. kept, .. dims.Where(d => d < x.Rank).Order()];
        var sizes = new Shape([.. order.Select(d => x.Sizes[d])]);
        long[] strides = [.. order.Select(d => x.Strides[d])];
        var view = new Tensor(x.Block.AddReference(), sizes, strides, x.Offset, x.Type, tracked: false);
        if (view.IsDense)
            return view;
        var dense = Conversion.Temporary(view, x.Type);
        view.Dispose();
        return dense;
    }

    private sealed class ProdNode : Node
    {
        private readonly Saved _x;
        private readonly int[] _dims;
        private readonly Shape _kept;

        public ProdNode(Tensor x, int[] dims, Shape kept)
            : base(x) => (_x, _dims, _kept) = (Save(x), dims, kept);

        // The others of element i are those before it times those behind it: right also where elements are 0.
        public override void Backward(Tensor dOut)
        {
            var (x, upstream) = (_x.Value, Views.Reshape(dOut, _kept));
            if (_dims.Length == 0 || x.Sizes[_dims[0]] == 0)
            {
                Give(0, Views.Expand(upstream, x.Sizes));
                return;
            }
            var d = _dims[0];
            var before = Before(x, d);
            var behind = Scanning.Flip(Before(Scanning.Flip(x, [d]), d), [d]);
            Give(0, upstream * before * behind);
        }

        private static Tensor Before(Tensor x, int dim)
        {
            var ones = Factory.Full(x.Sizes.With(dim, 1), 1, x.Type);
            return Scans.CumProd(Joining.Cat([ones, Views.Slice(x, dim, 0, x.Sizes[dim] - 1, 1)], dim), dim);
        }
    }

    private sealed class SumNode(Tensor x, Shape kept) : Node(x)
    {
        private readonly Shape _sizes = x.Sizes;

        public override void Backward(Tensor dOut) => Give(0, Views.Expand(Views.Reshape(dOut, kept), _sizes));
    }
}

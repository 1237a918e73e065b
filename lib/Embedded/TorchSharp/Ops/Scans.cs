using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Running sums, products, extremes.</summary>
internal static unsafe class Scans
{
    /// <summary>y[i] = x[0] + ... + x[i]; dx[i] = dOut[i] + ... + dOut[n - 1].</summary>
    public static Tensor CumSum(Tensor x, long dim, ScalarType? type = null)
    {
        x = Conversion.To(x, type ?? (x.Type.IsInteger() ? ScalarType.Int64 : x.Type));
        var d = Dims.Of("cumsum", dim, x.Sizes);
        if (x.Type.IsShortFloat())
            return OtherTypes.Through(x, wide => CumSum(wide, d));
        if (x.Type.IsComplex())
            return Complexes.ViewAsComplex(
                x.Rank == 0 ? Complexes.ViewAsReal(x) : CumSum(Complexes.ViewAsReal(x), d));
        var y = x.Type switch
        {
            ScalarType.Float32 => Run<float, double, Kernels.Scanning.Sum<double>>(x, d),
            ScalarType.Float64 => Run<double, double, Kernels.Scanning.Sum<double>>(x, d),
            ScalarType.Int64 => Run<long, long, Kernels.Scanning.Sum<long>>(x, d),
            ScalarType.Int32 => Run<int, int, Kernels.Scanning.Sum<int>>(x, d),
            ScalarType.Int16 => Run<short, short, Kernels.Scanning.Sum<short>>(x, d),
            ScalarType.Int8 => Run<sbyte, sbyte, Kernels.Scanning.Sum<sbyte>>(x, d),
            ScalarType.Byte => Run<byte, byte, Kernels.Scanning.Sum<byte>>(x, d),
            _ => throw DTypes.Unsupported(x.Type),
        };
        return Tape.Wants(x) ? Tape.Record(y, new CumSumNode(x, d)) : y;
    }

    /// <summary>y[i] = x[0] ... x[i]; dx[i] = sum over j >= i of dOut[j] y[j] / x[i], also where x is 0.</summary>
    public static Tensor CumProd(Tensor x, long dim, ScalarType? type = null)
    {
        x = Conversion.To(x, type ?? (x.Type.IsInteger() ? ScalarType.Int64 : x.Type));
        var d = Dims.Of("cumprod", dim, x.Sizes);
        if (x.Type.IsShortFloat())
            return OtherTypes.Through(x, wide => CumProd(wide, d));
        if (x.Type.IsComplex())
            return ComplexCumProd(x, d);
        var y = x.Type switch
        {
            ScalarType.Float32 => Run<float, double, Kernels.Scanning.Product<double>>(x, d),
            ScalarType.Float64 => Run<double, double, Kernels.Scanning.Product<double>>(x, d),
            ScalarType.Int64 => Run<long, long, Kernels.Scanning.Product<long>>(x, d),
            ScalarType.Int32 => Run<int, int, Kernels.Scanning.Product<int>>(x, d),
            ScalarType.Int16 => Run<short, short, Kernels.Scanning.Product<short>>(x, d),
            ScalarType.Int8 => Run<sbyte, sbyte, Kernels.Scanning.Product<sbyte>>(x, d),
            ScalarType.Byte => Run<byte, byte, Kernels.Scanning.Product<byte>>(x, d),
            _ => throw DTypes.Unsupported(x.Type),
        };
        return Tape.Wants(x) ? Tape.Record(y, new CumProdNode(x, d)) : y;
    }

    /// <summary>y[i] = log(e^x[0] + ... + e^x[i]); dx[i] = sum over j >= i of dOut[j] e^(x[i] - y[j]).</summary>
    public static Tensor LogCumSumExp(Tensor x, long dim)
    {
        if (!x.Type.IsFloat())
            throw new InvalidOperationException(
                $"[logcumsumexp] expected floating-point numbers, got {x.Type.Name()} of shape {x.Sizes}; " +
                "convert first: x.to(ScalarType.Float32)");
        var d = Dims.Of("logcumsumexp", dim, x.Sizes);
        if (x.Type.IsShortFloat())
            return OtherTypes.Through(x, wide => LogCumSumExp(wide, d));
        var y = x.Type == ScalarType.Float32
            ? Run<float, double, Kernels.Scanning.LogSumExp>(x, d)
            : Run<double, double, Kernels.Scanning.LogSumExp>(x, d);
        return Tape.Wants(x) ? Tape.Record(y, new LogCumSumExpNode(x, y, d)) : y;
    }

    /// <summary>The running extreme and its place; the gradient goes to that place.</summary>
    public static (Tensor Values, Tensor Places) CumExtreme(Tensor x, long dim, bool largest)
    {
        var d = Dims.Of(largest ? "cummax" : "cummin", dim, x.Sizes);
        var places = Factory.Empty(x.Sizes, ScalarType.Int64);
        OtherReductions.RealOnly(largest ? "cummax" : "cummin", x);
        using (var dense = Conversion.Temporary(x, x.Type.IsShortFloat() ? ScalarType.Float32 : x.Type))
            Places(dense, d, largest, places);
        return (Gathering.Gather(x, d, places), places);
    }

    private static Tensor ComplexCumProd(Tensor x, int dim)
    {
        if (x.Rank == 0 || x.Sizes[dim] == 0)
            return Conversion.Clone(x);
        var parts = new Tensor[x.Sizes[dim]];
        for (var i = 0; i < parts.Length; i++)
        {
            var own = Views.Slice(x, dim, i, i + 1, 1);
            parts[i] = i == 0 ? own : Arithmetic.Multiply(parts[i - 1], own);
        }
        return Joining.Cat(parts, dim);
    }

    private static void Places(Tensor x, int dim, bool largest, Tensor places)
    {
        switch (x.Type)
        {
            case ScalarType.Float32: Extremes<float>(x, dim, largest, places); break;
            case ScalarType.Float64: Extremes<double>(x, dim, largest, places); break;
            case ScalarType.Int64: Extremes<long>(x, dim, largest, places); break;
            case ScalarType.Int32: Extremes<int>(x, dim, largest, places); break;
            case ScalarType.Int16: Extremes<short>(x, dim, largest, places); break;
            case ScalarType.Int8: Extremes<sbyte>(x, dim, largest, places); break;
            case ScalarType.Byte or ScalarType.Bool: Extremes<byte>(x, dim, largest, places); break;
            default: throw DTypes.Unsupported(x.Type);
        }
    }

    private static (long Outer, long Length, long Inner) Split(Tensor x, int dim)
    {
        if (x.Rank == 0)
            return (1, 1, 1);
        var (outer, inner) = (1L, 1L);
        for (var d = 0; d < x.Rank; d++)
            (outer, inner) = (d < dim ? outer * x.Sizes[d] : outer, d > dim ? inner * x.Sizes[d] : inner);
        return (outer, x.Sizes[dim], inner);
    }

    private static Tensor Run<T, TAcc, TStep>(Tensor x, int dim)
        where T : unmanaged, INumber<T>
        where TAcc : unmanaged, INumber<TAcc>
        where TStep : struct, IScanStep<TAcc>
    {
        var (outer, length, inner) = Split(x, dim);
        var y = Factory.Empty(x.Sizes, x.Type);
        using var dense = x.IsDense ? null : Conversion.Temporary(x, x.Type);
        if (y.Count > 0)
            Kernels.Scanning.Run<T, TAcc, TStep>(outer, length, inner, (dense ?? x).Data<T>(), y.Data<T>());
        GC.KeepAlive(x);
        GC.KeepAlive(y);
        return y;
    }

    private static void Extremes<T>(Tensor x, int dim, bool largest, Tensor places)
        where T : unmanaged, INumber<T>
    {
        var (outer, length, inner) = Split(x, dim);
        Kernels.Scanning.Extremes(outer, length, inner, largest, x.Data<T>(), places.Data<long>());
        GC.KeepAlive(x);
        GC.KeepAlive(places);
    }

    /// <summary>Sums from the end.</summary>
    private static Tensor Backwards(Tensor x, int dim) =>
        Scanning.Flip(CumSum(Scanning.Flip(x, [dim]), dim), [dim]);

    private sealed class CumSumNode(Tensor x, int dim) : Node(x)
    {
        public override void Backward(Tensor dOut) => Give(0, Backwards(dOut, dim));
    }

    private sealed class CumProdNode : Node
    {
        private readonly Saved _x;
        private readonly int _dim;

        public CumProdNode(Tensor x, int dim)
            : base(x) => (_x, _dim) = (Save(x), dim);

        // Before the first 0 of a line: sum of dOut y from here on, over x. At the first 0: the same with that 0
        // left out of the products. Behind it every product has a 0 that x does not touch.
        public override void Backward(Tensor dOut)
        {
            var x = _x.Value;
            var isZero = Comparison.Equal(x.detach(), 0);
            var zeros = CumSum(isZero, _dim, ScalarType.Int64);
            var first = Comparison.And(isZero, Comparison.Equal(zeros, 1));
            var filled = Selection.MaskedFill(x, isZero, 1);
            var before = Arithmetic.Divide(Backwards(dOut * CumProd(x, _dim), _dim), filled);
            var slope = Selection.MaskedFill(before, Comparison.Greater(zeros, 0), 0);
            if (Reduction.Any(isZero).ToBoolean())
            {
                var without = CumProd(Selection.MaskedFill(x, first, 1), _dim);
                var from = Selection.MaskedFill(dOut * without, Comparison.Equal(zeros, 0), 0);
                slope = Selection.Where(first, Backwards(from, _dim), slope);
            }
            Give(0, slope);
        }
    }

    private sealed class LogCumSumExpNode : Node
    {
        private readonly Saved _x;
        private readonly Saved _y;
        private readonly int _dim;

        public LogCumSumExpNode(Tensor x, Tensor y, int dim)
            : base(x) => (_x, _y, _dim) = (Save(x), SaveOutput(y), dim);

        // In logarithms, so that e^-y cannot overflow; positive and negative parts of dOut apart.
        public override void Backward(Tensor dOut) =>
            Give(0, GradMode.Enabled
                ? Plain(dOut)
                : Arithmetic.Subtract(Part(dOut), Part(Functions.Negate(dOut))));

        // The logarithm of the parts that are 0 has no gradient: second derivatives take the formula as it is.
        private Tensor Plain(Tensor dOut)
        {
            var scaled = Arithmetic.Multiply(dOut, Functions.Exp(Functions.Negate(_y.Value)));
            var sums = Scanning.Flip(Scanning.CumSum(Scanning.Flip(scaled, [_dim]), _dim), [_dim]);
            return Arithmetic.Multiply(Functions.Exp(_x.Value), sums);
        }

        private Tensor Part(Tensor dOut)
        {
            var size = Selection.MaskedFill(dOut, Comparison.LessEqual(dOut, 0), 0);
            var logs = Arithmetic.Subtract(Functions.Log(size), _y.Value);
            var sums = Scanning.Flip(LogCumSumExp(Scanning.Flip(logs, [_dim]), _dim), [_dim]);
            return Functions.Exp(Arithmetic.Add(sums, _x.Value));
        }
    }
}

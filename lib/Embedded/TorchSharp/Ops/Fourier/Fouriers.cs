using TorchSharp.Autograd;
using TorchSharp.Kernels.Fourier;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops.Fourier;

/// <summary>
/// Discrete Fourier transforms. One primitive owns a gradient, the complex transform along a dimension; real ones are
/// it with zeros as imaginary parts, or with the half that symmetry determines filled in. Any length takes
/// O(n log n); everything is computed in float64.
/// </summary>
internal static unsafe class Fouriers
{
    /// <summary>Which transform; the names are those of PyTorch, behind "fft.".</summary>
    public enum Kind
    {
        Complex,
        HalfOut,
        HalfIn,
    }

    /// <summary>One transform along one dimension, to the length n (-1: the input's own).</summary>
    public static Tensor One(string op, Tensor x, long n, long dim, FFTNormType norm, Kind kind, bool inverse)
    {
        x = Prepare(op, x, kind);
        var d = DimOf(op, x, dim);
        if (n == -1)
            n = kind == Kind.HalfIn ? 2 * (x.Sizes[d] - 1) : x.Sizes[d];
        if (n < 1)
            throw new ArgumentException(
                $"[{op}] expected a length of at least 1, got {n} for dimension {dim} of shape {x.Sizes}");
        x = Sized(x, d, kind == Kind.HalfIn ? (n / 2) + 1 : n);
        if (kind == Kind.HalfIn)
            return Complexes.Real(Along(Whole(x, d, n), d, inverse, Scale(norm, n, inverse))).contiguous();
        var y = Along(x, d, inverse, Scale(norm, n, inverse));
        return kind == Kind.HalfOut ? Views.Narrow(y, d, 0, (n / 2) + 1).contiguous() : y;
    }

    /// <summary>Transforms along several dimensions; of real transforms the last dimension is the halved one.</summary>
    public static Tensor Many(
        string op, Tensor x, long[]? sizes, long[]? dims, FFTNormType norm, Kind kind, bool inverse)
    {
        var all = DimsOf(op, x, sizes, dims);
        if (kind != Kind.Complex && all.Length == 0)
            throw new ArgumentException($"[{op}] expected at least one dimension to transform, got shape {x.Sizes}");
        long Size(int i) => sizes is null ? -1 : sizes[i];
        if (kind == Kind.HalfOut)
            x = One(op, x, Size(all.Length - 1), all[^1], norm, kind, inverse);
        var rest = kind == Kind.Complex ? all.Length : all.Length - 1;
        x = Prepare(op, x, Kind.Complex);
        for (var i = 0; i < rest; i++)
            x = One(op, x, Size(i), all[i], norm, Kind.Complex, inverse);
        return kind == Kind.HalfIn ? One(op, x, Size(all.Length - 1), all[^1], norm, kind, inverse) : x;
    }

    public static Tensor Shift(string op, Tensor x, long[]? dims, bool back)
    {
        var all = Dims.All(op, dims ?? [], x.Sizes);
        var shifts = all.Select(d => (x.Sizes[d] + (back ? 1 : 0)) / 2).ToArray();
        return all.Length == 0 ? Views.Alias(x) : Scanning.Roll(x, shifts, [.. all.Select(d => (long)d)]);
    }

    /// <summary>The frequencies of the bins: 0, 1, ..., then (unless half) the negative ones, over n d.</summary>
    public static Tensor Frequencies(
        string op, long n, double d, bool half, ScalarType? type, Device? device, bool requiresGrad)
    {
        Creation.CheckDevice(device);
        if (n < 1)
            throw new ArgumentException($"[{op}] expected a length of at least 1, got {n}");
        var result = Factory.Empty(new Shape(half ? (n / 2) + 1 : n), ScalarType.Float64, tracked: false);
        for (var k = 0L; k < result.Count; k++)
            result.Data<double>()[k] = (half || k < (n + 1) / 2 ? k : k - n) * (1 / (n * d));
        return Creation.Finish(Conversion.Copy(result, type ?? Factory.DefaultFloat), requiresGrad);
    }

    /// <summary>y = F x, scaled; dx = conj(F) dOut, the opposite transform with the same factor.</summary>
    private static Tensor Along(Tensor x, int dim, bool inverse, double scale)
    {
        var dense = Conversion.Dense(x);
        var y = Factory.Empty(x.Sizes, x.Type);
        var (outer, inner) = (1L, 1L);
        for (var d = 0; d < x.Rank; d++)
        {
            outer *= d < dim ? x.Sizes[d] : 1;
            inner *= d > dim ? x.Sizes[d] : 1;
        }
        var n = x.Rank == 0 ? 1 : x.Sizes[dim];
        if (y.Count > 0 && x.Type == ScalarType.ComplexFloat32)
            Transform.Run(outer, n, inner, Start<float>(dense), Start<float>(y), inverse, scale);
        else if (y.Count > 0)
            Transform.Run(outer, n, inner, Start<double>(dense), Start<double>(y), inverse, scale);
        GC.KeepAlive(dense);
        GC.KeepAlive(y);
        return Tape.Wants(x) ? Tape.Record(y, new TransformNode(x, dim, inverse, scale)) : y;
    }

    private static T* Start<T>(Tensor x)
        where T : unmanaged => (T*)x.Block.Memory + (2 * x.Offset);

    private static double Scale(FFTNormType norm, long n, bool inverse) => norm switch
    {
        FFTNormType.Ortho => 1 / Math.Sqrt(n),
        FFTNormType.Forward => inverse ? 1 : 1.0 / n,
        _ => inverse ? 1.0 / n : 1,
    };

    private static Tensor Prepare(string op, Tensor x, Kind kind)
    {
        if (x.Type.IsComplex())
            return kind != Kind.HalfOut ? x : throw new InvalidOperationException(
                $"[{op}] expected real numbers, got {x.Type.Name()} of shape {x.Sizes}; fft_ takes complex ones");
        if (x.Type.IsShortFloat())
            x = Conversion.To(x, ScalarType.Float32);
        x = Pointwise.AsFloat(x);
        var y = Conversion.Copy(x, x.Type.ComplexType());
        return Tape.Wants(x) ? Tape.Record(y, new ToComplexNode(x)) : y;
    }

    private static int DimOf(string op, Tensor x, long dim) => x.Rank > 0
        ? Dims.Of(op, dim, x.Sizes)
        : throw new ArgumentException($"[{op}] expected at least one dimension, got a number (shape ())");

    private static int[] DimsOf(string op, Tensor x, long[]? sizes, long[]? dims)
    {
        if (dims is not null && sizes is not null && dims.Length != sizes.Length)
            throw new ArgumentException(
                $"[{op}] expected one size per dimension, got {new Shape(sizes)} and {new Shape(dims)}");
        if (sizes is not null && sizes.Length > x.Rank)
            throw new ArgumentException(
                $"[{op}] expected at most {x.Rank} sizes for shape {x.Sizes}, got {new Shape(sizes)}");
        if (dims is { Length: > 0 })
            return Dims.All(op, dims, x.Sizes);
        var count = dims is not null ? 0 : sizes?.Length ?? x.Rank;
        return [.. Enumerable.Range(x.Rank - count, count)];
    }

    // Cuts off, or appends zeros.
    private static Tensor Sized(Tensor x, int dim, long n)
    {
        if (x.Sizes[dim] >= n)
            return x.Sizes[dim] == n ? x : Views.Narrow(x, dim, 0, n);
        return Joining.Cat([x, Factory.Zeros(x.Sizes.With(dim, n - x.Sizes[dim]), x.Type)], dim);
    }

    // x[n - k] = conj(x[k]) gives the other half.
    private static Tensor Whole(Tensor half, int dim, long n)
    {
        var missing = n - half.Sizes[dim];
        if (missing == 0)
            return half;
        var mirrored = Scanning.Flip(Views.Narrow(half, dim, 1, missing), [dim]);
        return Joining.Cat([half, Complexes.Conj(mirrored)], dim);
    }

    private sealed class TransformNode(Tensor x, int dim, bool inverse, double scale) : Node(x)
    {
        public override string Name => "fft";

        public override void Backward(Tensor dOut) => Give(0, Along(dOut, dim, !inverse, scale));
    }

    private sealed class ToComplexNode(Tensor x) : Node(x)
    {
        public override string Name => "fft";

        public override void Backward(Tensor dOut) => Give(0, Complexes.Real(dOut).contiguous());
    }
}

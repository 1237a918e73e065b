using System.Runtime.CompilerServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Kernels.MatMul;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Products of matrices, with broadcast batch dimensions.</summary>
internal static unsafe class MatrixProduct
{
    /// <summary>
    /// y = a b for (..., M, K) and (..., K, N); vectors count as one row on the left and one column on the right.
    /// da = dOut bᵀ, db = aᵀ dOut.
    /// </summary>
    public static Tensor MatMul(Tensor a, Tensor b, string op = "matmul")
    {
        Check(op, a, b);
        if (a.Type.IsComplex())
            return Complexes.MatMul(a, b, op);
        if (a.Type.IsShortFloat())
            return OtherTypes.Through(a, wide => MatMul(wide, Conversion.To(b, ScalarType.Float32), op));
        if (a.Rank == 1 || b.Rank == 1)
            return WithVectors(a, b, op);
        if (b.Rank == 2 && a.Rank > 2)
            return Flattened(a, b, op);
        var y = Multiply(a, b, null);
        return Tape.Wants(a, b) ? Tape.Record(y, new MatMulNode(a, b)) : y;
    }

    /// <summary>Multiplies operands that must have given numbers of dimensions (mm, bmm, mv, dot).</summary>
    public static Tensor OfRank(string op, Tensor a, int rankA, Tensor b, int rankB)
    {
        if (a.Rank != rankA || b.Rank != rankB)
            throw new ArgumentException(
                $"[{op}] expected {rankA} and {rankB} dimensions, got {a.Sizes} x {b.Sizes}; matmul takes any number");
        if (rankA == 3 && a.Sizes[0] != b.Sizes[0])
            throw new ArgumentException(
                $"[{op}] expected one batch size, got {a.Sizes} x {b.Sizes}; matmul broadcasts batches");
        return MatMul(a, b, op);
    }

    /// <summary>Sums products over the last dimension of both.</summary>
    public static Tensor Inner(Tensor a, Tensor b) => a.Rank == 0 || b.Rank == 0
        ? Arithmetic.Multiply(a, b)
        : b.Rank == 1 ? MatMul(a, b, "inner") : MatMul(a, Views.Transpose(Flat(b), 0, 1), "inner").reshape(
            [.. a.Sizes.Sizes[..^1], .. b.Sizes.Sizes[..^1]]);

    /// <summary>y = x wᵀ + bias for x (..., K), w (N, K), bias (N).</summary>
    public static Tensor Linear(Tensor x, Tensor weight, Tensor? bias)
    {
        CheckLinear(x, weight, bias);
        if (x.Type.IsComplex())
            return Biased(Complexes.MatMul(x, Views.Transpose(weight, 0, 1), "linear"), bias);
        if (x.Type.IsShortFloat())
            return OtherTypes.Through(x, wide => Linear(wide, Wide(weight)!, Wide(bias)));
        if (x.Rank == 1)
        {
            var row = Linear(Views.Reshape(x, new Shape(1, x.Count)), weight, bias);
            return Views.Reshape(row, new Shape(weight.Sizes[0]));
        }
        if (x.Rank > 2)
        {
            var rows = Views.Reshape(x, new Shape(x.Count / Math.Max(1, x.Sizes[x.Rank - 1]), x.Sizes[x.Rank - 1]));
            return Views.Reshape(Linear(rows, weight, bias), x.Sizes.With(x.Rank - 1, weight.Sizes[0]));
        }
        using var transposed = Flip(weight);
        var y = Multiply(x, transposed, bias);
        if (Tape.Wants(x, weight, bias))
            Tape.Record(y, new LinearNode(x, weight, bias ?? weight, bias is not null));
        return y;
    }

    private static Tensor? Wide(Tensor? x) => x is null ? null : Conversion.To(x, ScalarType.Float32);

    private static Tensor Biased(Tensor y, Tensor? bias) => bias is null ? y : Arithmetic.Add(y, bias);

    private static Tensor Flat(Tensor x) => Views.Reshape(x, new Shape(-1, x.Sizes[x.Rank - 1]));

    /// <summary>Swaps the last two dimensions without a record.</summary>
    private static Tensor Flip(Tensor x)
    {
        var (sizes, strides) = (x.Sizes.ToArray(), (long[])x.Strides.Clone());
        (sizes[^1], sizes[^2]) = (sizes[^2], sizes[^1]);
        (strides[^1], strides[^2]) = (strides[^2], strides[^1]);
        return new Tensor(x.Block.AddReference(), new Shape(sizes), strides, x.Offset, x.Type, tracked: false);
    }

    private static void Check(string op, Tensor a, Tensor b)
    {
        if (a.Rank == 0 || b.Rank == 0)
            throw new ArgumentException($"[{op}] expected at least one dimension, got {a.Sizes} x {b.Sizes}; use " +
                "mul for numbers");
        var (inner, outer) = (a.Sizes[a.Rank - 1], b.Sizes[b.Rank == 1 ? 0 : b.Rank - 2]);
        if (inner != outer)
            throw new ArgumentException(
                $"[{op}] inner sizes differ: {a.Sizes} x {b.Sizes}, need {inner} = {outer}; transpose the " +
                (b.Rank > 1 && b.Sizes[b.Rank - 1] == inner ? "right side?" : "left side?"));
        CheckTypes(op, a, b);
    }

    private static void CheckTypes(string op, Tensor a, Tensor b)
    {
        if (a.Type != b.Type)
            throw new InvalidOperationException(
                $"[{op}] expected one element type, got {a.Type.Name()} {a.Sizes} x {b.Type.Name()} {b.Sizes}; " +
                "convert one side: x.to(ScalarType.Float32)");
    }

    private static void CheckLinear(Tensor x, Tensor weight, Tensor? bias)
    {
        if (weight.Rank != 2 || x.Rank == 0 || x.Sizes[x.Rank - 1] != weight.Sizes[1])
            throw new ArgumentException(
                $"[linear] expected an input (..., {(weight.Rank == 2 ? weight.Sizes[1] : "in")}) for a weight of " +
                $"{weight.Sizes}, got {x.Sizes}; flatten the input, or change in_features?");
        if (bias is not null && (bias.Rank != 1 || bias.Sizes[0] != weight.Sizes[0]))
            throw new ArgumentException(
                $"[linear] expected a bias of ({weight.Sizes[0]}) for a weight of {weight.Sizes}, got {bias.Sizes}");
        CheckTypes("linear", x, weight);
        if (bias is not null)
            CheckTypes("linear", x, bias);
    }

    private static Tensor WithVectors(Tensor a, Tensor b, string op)
    {
        if (a.Rank == 1 && b.Rank == 1 && a.Type.IsFloat())
            return DotProduct.Apply(a, b);
        var left = a.Rank == 1 ? Views.Reshape(a, new Shape(1, a.Count)) : a;
        var right = b.Rank == 1 ? Views.Reshape(b, new Shape(b.Count, 1)) : b;
        var y = MatMul(left, right, op);
        var sizes = y.Sizes.ToArray().ToList();
        if (b.Rank == 1)
            sizes.RemoveAt(sizes.Count - 1);
        if (a.Rank == 1)
            sizes.RemoveAt(sizes.Count - (b.Rank == 1 ? 1 : 2));
        return Views.Reshape(y, new Shape([.. sizes]));
    }

    // One large product beats many small ones.
    private static Tensor Flattened(Tensor a, Tensor b, string op)
    {
        var k = a.Sizes[a.Rank - 1];
        var rows = 1L;
        for (var d = 0; d < a.Rank - 1; d++)
            rows *= a.Sizes[d];
        var y = MatMul(Views.Reshape(a, new Shape(rows, k)), b, op);
        return Views.Reshape(y, a.Sizes.With(a.Rank - 1, b.Sizes[1]));
    }

    private static Tensor Multiply(Tensor a, Tensor b, Tensor? bias)
    {
        var (m, k, n) = (a.Sizes[a.Rank - 2], a.Sizes[a.Rank - 1], b.Sizes[b.Rank - 1]);
        var batch = Broadcast.Shapes("matmul", Batch(a.Sizes), Batch(b.Sizes));
        var type = a.Type;
        if (!type.IsFloat())
            return ThroughFloat(a, b, type);
        var y = Factory.Empty(new Shape([.. batch.Sizes, m, n]), type);
        using var line = bias is null or { IsDense: true } ? null : Conversion.Temporary(bias, type);
        var plan = new LoopPlan([.. batch.Sizes, 1], [.. BatchStrides(a, batch), 0], [.. BatchStrides(b, batch), 0]);
        if (type == ScalarType.Float32)
            Run<float>(plan, batch.Count, a, b, line ?? bias, y);
        else
            Run<double>(plan, batch.Count, a, b, line ?? bias, y);
        GC.KeepAlive(a);
        GC.KeepAlive(b);
        GC.KeepAlive(bias);
        return y;
    }

    private static Tensor ThroughFloat(Tensor a, Tensor b, ScalarType type)
    {
        using var x = Conversion.Temporary(a, ScalarType.Float64);
        using var z = Conversion.Temporary(b, ScalarType.Float64);
        using var y = new Tensor(Multiply(x, z, null), tracked: false);
        return Conversion.Copy(y, type);
    }

    private static Matrix<T> View<T>(Tensor x)
        where T : unmanaged => new(x.Data<T>(), x.Strides[x.Rank - 2], x.Strides[x.Rank - 1]);

    private static Shape Batch(Shape shape) => new(shape.Sizes[..^2].ToArray());

    private static long[] BatchStrides(Tensor x, Shape batch) =>
        Broadcast.Strides(Batch(x.Sizes), x.Strides.AsSpan()[..^2], batch);

    private static Matrix<T> Shift<T>(Matrix<T> x, long offset)
        where T : unmanaged => new(x.Data + offset, x.RowStride, x.ColumnStride);

    private static long Offset(LoopPlan plan, int operand, long batch) =>
        plan.RowOffset(operand, batch / plan.RowLength) + (batch % plan.RowLength * plan.RowStride(operand));

    private static void Run<T>(LoopPlan plan, long batches, Tensor a, Tensor b, Tensor? bias, Tensor y)
        where T : unmanaged
    {
        if (y.Count == 0)
            return;
        var job = new Job<T>(plan, batches, y.Sizes[y.Rank - 2], y.Sizes[y.Rank - 1], a.Sizes[a.Rank - 1])
        {
            A = View<T>(a),
            B = View<T>(b),
            Y = y.Data<T>(),
            Bias = bias is null ? null : bias.Data<T>(),
        };
        Workers.Run(job.Count, job);
    }

    /// <summary>Large products are parallel inside; many small ones are spread over the threads.</summary>
    private readonly struct Job<T>(LoopPlan plan, long batches, long m, long n, long k) : IChunkJob
        where T : unmanaged
    {
        private const long Large = 1_000_000;

        public Matrix<T> A { get; init; }

        public Matrix<T> B { get; init; }

        public T* Y { get; init; }

        public T* Bias { get; init; }

        public long Count => m * n * k > Large ? 1 : batches;

        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long job)
        {
            var end = Count == 1 ? batches : job + 1;
            for (var i = job; i < end; i++)
                Gemm.Run(
                    m, n, k, Shift(A, Offset(plan, 0, i)), Shift(B, Offset(plan, 1, i)),
                    new Target<T>(Y + (i * m * n), n, Bias, adds: false));
        }
    }

    // Give sums over broadcast batch dimensions.
    private sealed class MatMulNode : Node
    {
        private readonly Saved? _a;
        private readonly Saved? _b;

        public MatMulNode(Tensor a, Tensor b)
            : base(a, b)
        {
            _b = Needs(0) ? Save(b) : null;
            _a = Needs(1) ? Save(a) : null;
        }

        public override void Backward(Tensor dOut)
        {
            if (_b is not null)
                Give(0, MatMul(dOut, Views.Transpose(_b.Value, -2, -1)));
            if (_a is not null)
                Give(1, MatMul(Views.Transpose(_a.Value, -2, -1), dOut));
        }
    }

    private sealed class LinearNode : Node
    {
        private readonly Saved? _x;
        private readonly Saved? _weight;
        private readonly bool _hasBias;

        public LinearNode(Tensor x, Tensor weight, Tensor bias, bool hasBias)
            : base(x, weight, bias)
        {
            _weight = Needs(0) ? Save(weight) : null;
            _x = Needs(1) ? Save(x) : null;
            _hasBias = hasBias;
        }

        public override void Backward(Tensor dOut)
        {
            if (_weight is not null)
                Give(0, MatMul(dOut, _weight.Value));
            if (_x is not null)
                Give(1, MatMul(Views.Transpose(dOut, 0, 1), _x.Value));
            if (_hasBias)
                Give(2, Reduction.Sum(dOut, [0], keepDims: false));
        }
    }
}

using System.Runtime.CompilerServices;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops.LinearAlgebra;

/// <summary>
/// From batches of matrices to kernels: checks shapes, copies into dense float64 (in which all factorisations are
/// computed, also those of float32), runs one kernel for each matrix.
/// </summary>
internal static unsafe class Matrices
{
    /// <summary>A kernel for the i-th matrix of a batch.</summary>
    public delegate void Kernel(long matrix);

    public static long Rows(Tensor x) => x.Sizes[x.Rank - 2];

    public static long Columns(Tensor x) => x.Sizes[x.Rank - 1];

    public static Shape Batch(Tensor x) => new(x.Sizes.Sizes[..^2].ToArray());

    public static long Count(Tensor x) => Batch(x).Count;

    /// <summary>The shape of the batch with other dimensions behind it.</summary>
    public static Shape Like(Tensor x, params ReadOnlySpan<long> sizes) => new([.. x.Sizes.Sizes[..^2], .. sizes]);

    public static Tensor T(Tensor x) => Views.Transpose(x, -2, -1);

    public static void CheckMatrix(string op, Tensor x)
    {
        if (x.Rank < 2)
            throw new ArgumentException(
                $"[{op}] expected a matrix or a batch of matrices, got shape {x.Sizes}; it must have at least 2 " +
                "dimensions");
        if (!x.Type.IsFloat())
            throw new InvalidOperationException(
                $"[{op}] expected float32 or float64, got {x.Type.Name()} of shape {x.Sizes}; convert first: " +
                "x.to(ScalarType.Float32)");
    }

    public static void CheckSquare(string op, Tensor x)
    {
        CheckMatrix(op, x);
        if (Rows(x) != Columns(x))
            throw new ArgumentException(
                $"[{op}] expected square matrices, got shape {x.Sizes}; pinv and lstsq take other shapes");
    }

    public static void CheckSameType(string op, Tensor a, Tensor b)
    {
        if (a.Type != b.Type)
            throw new InvalidOperationException(
                $"[{op}] expected one element type, got {a.Type.Name()} {a.Sizes} and {b.Type.Name()} {b.Sizes}; " +
                "convert one side");
    }

    /// <summary>Copies into fresh dense float64, outside of the graph.</summary>
    public static Tensor Doubles(Tensor x) => Conversion.Temporary(x, ScalarType.Float64);

    /// <summary>Copies for an algorithm that would not end on infinities.</summary>
    public static Tensor FiniteDoubles(string op, Tensor x)
    {
        var copy = Doubles(x);
        if (Kernels.LinearAlgebra.Vectors.AreFinite(copy.Count, copy.Data<double>()))
            return copy;
        copy.Dispose();
        throw new InvalidOperationException(
            $"[{op}] expected finite numbers, got infinities or NaN in shape {x.Sizes}: the algorithm would not " +
            "converge");
    }

    /// <summary>Gives a float64 result the element type of the input.</summary>
    public static Tensor Finish(Tensor doubles, ScalarType type)
    {
        var result = type == ScalarType.Float64 ? new Tensor(doubles) : Conversion.Copy(doubles, type);
        doubles.Dispose();
        return result;
    }

    public static Tensor NewDoubles(Shape shape) => Factory.Empty(shape, ScalarType.Float64, tracked: false);

    public static void Each(long count, Kernel kernel) => Workers.Run(count, new Job(kernel));

    public static InvalidOperationException NoConvergence(string op, Tensor x) => new(
        $"[{op}] expected convergence, but the iteration for shape {x.Sizes} did not end; are the numbers extremely " +
        "unequal in size?");

    private readonly struct Job(Kernel kernel) : IChunkJob
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk) => kernel(chunk);
    }
}

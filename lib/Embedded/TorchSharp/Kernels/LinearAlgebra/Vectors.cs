using System.Numerics.Tensors;

namespace TorchSharp.Kernels.LinearAlgebra;

/// <summary>The vector steps that all factorisations are made of. Matrices are dense, row after row.</summary>
internal static unsafe class Vectors
{
    public static double Dot(long n, double* x, double* y) =>
        TensorPrimitives.Dot(new ReadOnlySpan<double>(x, (int)n), new ReadOnlySpan<double>(y, (int)n));

    /// <summary>y = y + a x.</summary>
    public static void Add(long n, double a, double* x, double* y)
    {
        if (n < 4)
        {
            for (var i = 0L; i < n; i++)
                y[i] = Math.FusedMultiplyAdd(a, x[i], y[i]);
            return;
        }
        var target = new Span<double>(y, (int)n);
        TensorPrimitives.MultiplyAdd(new ReadOnlySpan<double>(x, (int)n), a, target, target);
    }

    public static void Scale(long n, double a, double* x)
    {
        for (var i = 0L; i < n; i++)
            x[i] *= a;
    }

    public static void Swap(long n, double* x, double* y)
    {
        for (var i = 0L; i < n; i++)
            (x[i], y[i]) = (y[i], x[i]);
    }

    /// <summary>Turns two rows: x = c x - s y, y = s x + c y.</summary>
    public static void Rotate(long n, double c, double s, double* x, double* y)
    {
        var i = 0L;
        if (System.Runtime.Intrinsics.Vector256.IsHardwareAccelerated)
        {
            var cosine = System.Runtime.Intrinsics.Vector256.Create(c);
            var sine = System.Runtime.Intrinsics.Vector256.Create(s);
            for (; i <= n - 4; i += 4)
            {
                var a = System.Runtime.Intrinsics.Vector256.Load(x + i);
                var b = System.Runtime.Intrinsics.Vector256.Load(y + i);
                System.Runtime.Intrinsics.Vector256.Store((cosine * a) - (sine * b), x + i);
                System.Runtime.Intrinsics.Vector256.Store((sine * a) + (cosine * b), y + i);
            }
        }
        for (; i < n; i++)
            (x[i], y[i]) = ((c * x[i]) - (s * y[i]), (s * x[i]) + (c * y[i]));
    }

    /// <summary>Writes the transpose of a (rows, columns) matrix.</summary>
    public static void Transpose(long rows, long columns, double* from, double* to)
    {
        for (var i = 0L; i < rows; i++)
            for (var j = 0L; j < columns; j++)
                to[(j * rows) + i] = from[(i * columns) + j];
    }

    public static void Identity(long rows, long columns, double* a)
    {
        new Span<double>(a, checked((int)(rows * columns))).Clear();
        for (var i = 0L; i < Math.Min(rows, columns); i++)
            a[(i * columns) + i] = 1;
    }

    public static bool AreFinite(long n, double* x)
    {
        for (var i = 0L; i < n; i++)
        {
            if (!double.IsFinite(x[i]))
                return false;
        }
        return true;
    }
}

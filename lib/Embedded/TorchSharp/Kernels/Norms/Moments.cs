using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Norms;

/// <summary>
/// Sums over dense runs that the normalisations need. Blocks of a fixed length are added with vectors, block sums in
/// float64, so that the error does not grow with the length.
/// </summary>
internal static unsafe class Moments
{
    private const int Block = 512;

    /// <summary>sum x.</summary>
    public static double Sum<T>(T* x, long length)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var total = 0.0;
        for (var at = 0L; at < length; at += Block)
            total += double.CreateTruncating(TensorPrimitives.Sum(Part(x, at, length)));
        return total;
    }

    /// <summary>sum (x - centre)².</summary>
    public static double SquaresAround<T>(T* x, long length, double centre)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (c, total) = (T.CreateTruncating(centre), 0.0);
        var middle = new Vector<T>(c);
        for (var at = 0L; at < length; at += Block)
        {
            var end = Math.Min(length, at + Block);
            var (i, sums) = (at, Vector<T>.Zero);
            for (; i + Vector<T>.Count <= end; i += Vector<T>.Count)
            {
                var d = Vector.Load(x + i) - middle;
                sums += d * d;
            }
            LoopCount.Add(end - at, end - i);
            var rest = Vector.Sum(sums);
            for (; i < end; i++)
                rest += (x[i] - c) * (x[i] - c);
            total += double.CreateTruncating(rest);
        }
        return total;
    }

    /// <summary>sum a and sum a (x - centre).</summary>
    public static (double Sum, double Product) WithProduct<T>(T* a, T* x, long length, double centre)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (c, sum, product) = (T.CreateTruncating(centre), 0.0, 0.0);
        var middle = new Vector<T>(c);
        for (var at = 0L; at < length; at += Block)
        {
            var end = Math.Min(length, at + Block);
            var (i, sums, products) = (at, Vector<T>.Zero, Vector<T>.Zero);
            for (; i + Vector<T>.Count <= end; i += Vector<T>.Count)
            {
                var v = Vector.Load(a + i);
                sums += v;
                products += v * (Vector.Load(x + i) - middle);
            }
            LoopCount.Add(end - at, end - i);
            var (restSum, restProduct) = (Vector.Sum(sums), Vector.Sum(products));
            for (; i < end; i++)
            {
                restSum += a[i];
                restProduct += a[i] * (x[i] - c);
            }
            sum += double.CreateTruncating(restSum);
            product += double.CreateTruncating(restProduct);
        }
        return (sum, product);
    }

    /// <summary>y = (x - centre) factor + shift.</summary>
    public static void Scale<T>(T* x, T* y, long length, T centre, T factor, T shift)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (c, f, s) = (new Vector<T>(centre), new Vector<T>(factor), new Vector<T>(shift));
        var i = 0L;
        for (; i + Vector<T>.Count <= length; i += Vector<T>.Count)
            (((Vector.Load(x + i) - c) * f) + s).Store(y + i);
        LoopCount.Add(length, length - i);
        for (; i < length; i++)
            y[i] = ((x[i] - centre) * factor) + shift;
    }

    /// <summary>dx = dOut byOut + (x - centre) byInput + shift.</summary>
    public static void Mix<T>(T* dOut, T* x, T* dx, long length, T centre, T byOut, T byInput, T shift)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (c, s) = (new Vector<T>(centre), new Vector<T>(shift));
        var (o, n) = (new Vector<T>(byOut), new Vector<T>(byInput));
        var i = 0L;
        for (; i + Vector<T>.Count <= length; i += Vector<T>.Count)
            ((Vector.Load(dOut + i) * o) + ((Vector.Load(x + i) - c) * n) + s).Store(dx + i);
        LoopCount.Add(length, length - i);
        for (; i < length; i++)
            dx[i] = (dOut[i] * byOut) + ((x[i] - centre) * byInput) + shift;
    }

    private static ReadOnlySpan<T> Part<T>(T* x, long at, long length)
        where T : unmanaged => new(x + at, (int)Math.Min(Block, length - at));
}

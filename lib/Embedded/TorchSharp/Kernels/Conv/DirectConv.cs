using System.Runtime.Intrinsics;
using TorchSharp.Kernels.MatMul;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// Convolution without unfolding the input: each image is copied once with zeros around, then register tiles sweep
/// over it. Strides, dilation, groups and the gradient of the input are all the same sweep with other tables.
/// </summary>
internal static unsafe class DirectConv
{
    /// <summary>y = x * weight + bias.</summary>
    public static void Forward<T>(ConvShape s, T* x, T* weight, T* bias, T* y)
        where T : unmanaged
    {
        var layout = SourceLayout.OfInput(s);
        var filters = new Filters(s.OutPerGroup, s.InPerGroup, s.FilterSize, s.Kernel.Count, s.Groups);
        Run(s, layout, [DirectPass.Forward(s, layout)], filters, new Operands<T>(x, weight, bias, y));
    }

    /// <summary>dx = the weights of each output, sent back to where they read from; plus a bias of the input's
    /// channels, which makes it a transposed convolution.</summary>
    public static void Gradient<T>(ConvShape s, T* dOut, T* weight, T* bias, T* dx)
        where T : unmanaged
    {
        var layout = SourceLayout.OfGradient(s);
        var filters = new Filters(s.InPerGroup, s.OutPerGroup, s.Kernel.Count, s.FilterSize, s.Groups);
        Run(s, layout, [.. DirectPass.Gradient(s, layout)], filters, new Operands<T>(dOut, weight, bias, dx));
    }

    /// <summary>Gets the share of the computed places that count; small outputs fill no vector.</summary>
    public static double Usefulness<T>(ConvShape s, bool gradient)
    {
        var lanes = Lanes<T>();
        var layout = gradient ? SourceLayout.OfGradient(s) : SourceLayout.OfInput(s);
        var passes = gradient ? DirectPass.Gradient(s, layout) : [DirectPass.Forward(s, layout)];
        var (useful, computed) = (0L, 0L);
        foreach (var pass in passes)
        {
            useful += pass.Results;
            computed += (pass.SlotCount(lanes) + 1) / 2 * 2 * lanes * pass.Strands.Length;
        }
        return computed == 0 ? 1 : (double)useful / computed;
    }

    public static int Lanes<T>() => Vector512.IsHardwareAccelerated
        ? Vector512<T>.Count
        : Vector256.IsHardwareAccelerated ? Vector256<T>.Count : Vector128<T>.Count;

    private static void Run<T>(
        ConvShape s, SourceLayout layout, DirectPass[] passes, Filters filters, Operands<T> operands)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
            OfWidth<float, SingleMulAdd>(s, layout, passes, filters, operands.As<float>());
        else
            OfWidth<double, DoubleMulAdd>(s, layout, passes, filters, operands.As<double>());
    }

    private static void OfWidth<T, TFma>(
        ConvShape s, SourceLayout layout, DirectPass[] passes, Filters filters, Operands<T> operands)
        where T : unmanaged
        where TFma : struct, IMulAdd<T>
    {
        if (Vector512.IsHardwareAccelerated)
            OfVectors<T, Vector512<T>, Ops512<T, TFma>>(s, layout, passes, filters, operands);
        else if (Vector256.IsHardwareAccelerated)
            OfVectors<T, Vector256<T>, Ops256<T, TFma>>(s, layout, passes, filters, operands);
        else
            OfVectors<T, Vector128<T>, Ops128<T, TFma>>(s, layout, passes, filters, operands);
    }

    private static void OfVectors<T, TVector, TOps>(
        ConvShape s, SourceLayout layout, DirectPass[] passes, Filters filters, Operands<T> operands)
        where T : unmanaged
        where TVector : unmanaged
        where TOps : struct, IVectorOps<T, TVector>
    {
        if (filters is { Columns: 1, Rows: 1, Groups: > 1 })
            Depthwise<T, TVector, TOps>.Run(s, layout, passes, filters, operands);
        else
            Sweeps<T, TVector, TOps>.Run(s, layout, passes, filters, operands);
    }
}

/// <summary>How filters lie in memory: rows are the channels that are computed, columns those that are read.</summary>
internal sealed record Filters(int Rows, int Columns, long RowStride, long ColumnStride, int Groups)
{
    /// <summary>Gets the number of weights of a group.</summary>
    public long GroupSize => Math.Max(RowStride * Rows, ColumnStride * Columns);
}

/// <summary>The memory of one convolution.</summary>
internal readonly unsafe struct Operands<T>(T* source, T* weight, T* bias, T* target)
    where T : unmanaged
{
    public T* Source => source;

    public T* Weight => weight;

    public T* Bias => bias;

    public T* Target => target;

    public Operands<TTo> As<TTo>()
        where TTo : unmanaged => new((TTo*)source, (TTo*)weight, (TTo*)bias, (TTo*)target);
}

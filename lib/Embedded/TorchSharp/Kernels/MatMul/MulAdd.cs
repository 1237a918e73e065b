using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace TorchSharp.Kernels.MatMul;

/// <summary>
/// a * b + c for each vector width. With hardware it rounds once; without, the software form of a fused
/// multiply-add would be hundreds of times slower, so it multiplies and adds.
/// </summary>
internal interface IMulAdd<T>
    where T : unmanaged
{
    static abstract T Of(T a, T b, T c);

    static abstract Vector128<T> Of(Vector128<T> a, Vector128<T> b, Vector128<T> c);

    static abstract Vector256<T> Of(Vector256<T> a, Vector256<T> b, Vector256<T> c);

    static abstract Vector512<T> Of(Vector512<T> a, Vector512<T> b, Vector512<T> c);
}

internal readonly struct SingleMulAdd : IMulAdd<float>
{
    private static bool Fused => Fma.IsSupported || AdvSimd.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Of(float a, float b, float c) => Fused ? MathF.FusedMultiplyAdd(a, b, c) : (a * b) + c;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Of(Vector128<float> a, Vector128<float> b, Vector128<float> c) =>
        Fused ? Vector128.FusedMultiplyAdd(a, b, c) : (a * b) + c;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Of(Vector256<float> a, Vector256<float> b, Vector256<float> c) =>
        Fused ? Vector256.FusedMultiplyAdd(a, b, c) : (a * b) + c;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> a, Vector512<float> b, Vector512<float> c) =>
        Fused ? Vector512.FusedMultiplyAdd(a, b, c) : (a * b) + c;
}

internal readonly struct DoubleMulAdd : IMulAdd<double>
{
    private static bool Fused => Fma.IsSupported || AdvSimd.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Of(double a, double b, double c) => Fused ? Math.FusedMultiplyAdd(a, b, c) : (a * b) + c;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Of(Vector128<double> a, Vector128<double> b, Vector128<double> c) =>
        Fused ? Vector128.FusedMultiplyAdd(a, b, c) : (a * b) + c;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Of(Vector256<double> a, Vector256<double> b, Vector256<double> c) =>
        Fused ? Vector256.FusedMultiplyAdd(a, b, c) : (a * b) + c;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> a, Vector512<double> b, Vector512<double> c) =>
        Fused ? Vector512.FusedMultiplyAdd(a, b, c) : (a * b) + c;
}

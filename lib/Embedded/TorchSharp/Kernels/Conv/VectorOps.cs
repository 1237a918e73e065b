using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TorchSharp.Kernels.MatMul;

namespace TorchSharp.Kernels.Conv;

/// <summary>What a register tile needs of one vector width, so that each tile is written once.</summary>
internal unsafe interface IVectorOps<T, TVector>
    where T : unmanaged
    where TVector : unmanaged
{
    static abstract int Lanes { get; }

    /// <summary>Gets the most output channels of one tile: as many as the registers hold beside two columns.</summary>
    static abstract int Rows { get; }

    static abstract TVector Load(T* from);

    static abstract TVector Repeat(T value);

    static abstract void Store(TVector value, T* to);

    static abstract TVector MulAdd(TVector a, TVector b, TVector c);

    static abstract T Sum(TVector value);
}

internal readonly unsafe struct Ops512<T, TFma> : IVectorOps<T, Vector512<T>>
    where T : unmanaged
    where TFma : struct, IMulAdd<T>
{
    public static int Lanes => Vector512<T>.Count;

    public static int Rows => 12;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Load(T* from) => Vector512.Load(from);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Repeat(T value) => Vector512.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<T> value, T* to) => Vector512.Store(value, to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> MulAdd(Vector512<T> a, Vector512<T> b, Vector512<T> c) => TFma.Of(a, b, c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sum(Vector512<T> value) => Vector512.Sum(value);
}

internal readonly unsafe struct Ops256<T, TFma> : IVectorOps<T, Vector256<T>>
    where T : unmanaged
    where TFma : struct, IMulAdd<T>
{
    public static int Lanes => Vector256<T>.Count;

    public static int Rows => 6;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Load(T* from) => Vector256.Load(from);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Repeat(T value) => Vector256.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<T> value, T* to) => Vector256.Store(value, to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> MulAdd(Vector256<T> a, Vector256<T> b, Vector256<T> c) => TFma.Of(a, b, c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sum(Vector256<T> value) => Vector256.Sum(value);
}

internal readonly unsafe struct Ops128<T, TFma> : IVectorOps<T, Vector128<T>>
    where T : unmanaged
    where TFma : struct, IMulAdd<T>
{
    public static int Lanes => Vector128<T>.Count;

    public static int Rows => 6;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Load(T* from) => Vector128.Load(from);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Repeat(T value) => Vector128.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<T> value, T* to) => Vector128.Store(value, to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> MulAdd(Vector128<T> a, Vector128<T> b, Vector128<T> c) => TFma.Of(a, b, c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sum(Vector128<T> value) => Vector128.Sum(value);
}

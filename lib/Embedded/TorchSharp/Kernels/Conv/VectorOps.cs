using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
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

    static abstract TVector Add(TVector a, TVector b);

    static abstract TVector Subtract(TVector a, TVector b);

    /// <summary>Stores a[0], b[0], a[1], b[1] and so on.</summary>
    static abstract void StorePairs(TVector a, TVector b, T* to);

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
    public static Vector512<T> Add(Vector512<T> a, Vector512<T> b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Subtract(Vector512<T> a, Vector512<T> b) => a - b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePairs(Vector512<T> a, Vector512<T> b, T* to)
    {
        if (typeof(T) == typeof(float) && Avx512F.IsSupported)
        {
            var low = Vector512.Create(0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
            Avx512F.PermuteVar16x32x2(a.AsSingle(), low, b.AsSingle()).Store((float*)to);
            Avx512F.PermuteVar16x32x2(a.AsSingle(), low + Vector512.Create(8), b.AsSingle()).Store((float*)to + 16);
            return;
        }
        Pairs.Store((T*)&a, (T*)&b, Vector512<T>.Count, to);
    }

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
    public static Vector256<T> Add(Vector256<T> a, Vector256<T> b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Subtract(Vector256<T> a, Vector256<T> b) => a - b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePairs(Vector256<T> a, Vector256<T> b, T* to)
    {
        if (typeof(T) == typeof(float) && Avx.IsSupported)
        {
            var low = Avx.UnpackLow(a.AsSingle(), b.AsSingle());
            var high = Avx.UnpackHigh(a.AsSingle(), b.AsSingle());
            Avx.Permute2x128(low, high, 0x20).Store((float*)to);
            Avx.Permute2x128(low, high, 0x31).Store((float*)to + 8);
            return;
        }
        Pairs.Store((T*)&a, (T*)&b, Vector256<T>.Count, to);
    }

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
    public static Vector128<T> Add(Vector128<T> a, Vector128<T> b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Subtract(Vector128<T> a, Vector128<T> b) => a - b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePairs(Vector128<T> a, Vector128<T> b, T* to)
    {
        if (typeof(T) == typeof(float) && Sse.IsSupported)
        {
            Sse.UnpackLow(a.AsSingle(), b.AsSingle()).Store((float*)to);
            Sse.UnpackHigh(a.AsSingle(), b.AsSingle()).Store((float*)to + 4);
            return;
        }
        Pairs.Store((T*)&a, (T*)&b, Vector128<T>.Count, to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sum(Vector128<T> value) => Vector128.Sum(value);
}

using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>
/// Stable sorting of rows: short ones by comparison, long ones digit by digit (radix sort, linear in the length).
/// NaN counts as larger than every number.
/// </summary>
internal static unsafe class Sorting
{
    private const int Short = 256;
    private const int Digits = 256;

    /// <summary>Writes the places of each row's elements in order.</summary>
    public static void Rows<T>(long rows, long length, bool descending, T* x, long* places)
        where T : unmanaged, INumber<T> =>
        Workers.Run(rows, new SortJob<T>(length, descending, x, places));

    /// <summary>Writes the places of the first k elements of each row in order.</summary>
    public static void First<T>(long rows, long length, long k, bool descending, T* x, long* places)
        where T : unmanaged, INumber<T> =>
        Workers.Run(rows, new FirstJob<T>(length, k, descending, x, places));

    /// <summary>Sorts keys, and places along with them; equal keys keep their order.</summary>
    private static void Sort(Span<ulong> keys, Span<int> places, int bits)
    {
        if (keys.Length <= Short)
            ByComparison(keys, places);
        else
            ByDigits(keys, places, bits);
    }

    private static void ByComparison(Span<ulong> keys, Span<int> places)
    {
        keys.Sort(places);
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
                end++;
            if (end - start > 1)
                places[start..end].Sort();
            start = end;
        }
    }

    private static void ByDigits(Span<ulong> keys, Span<int> places, int bits)
    {
        var (otherKeys, otherPlaces) =
            (ArrayPool<ulong>.Shared.Rent(keys.Length), ArrayPool<int>.Shared.Rent(keys.Length));
        var toKeys = otherKeys.AsSpan(0, keys.Length);
        var toPlaces = otherPlaces.AsSpan(0, keys.Length);
        Span<int> starts = stackalloc int[Digits];
        var moved = false;
        for (var shift = 0; shift < bits; shift += 8)
        {
            var from = moved ? toKeys : keys;
            if (!Count(from, shift, starts))
                continue;
            if (moved)
                Deal(toKeys, toPlaces, keys, places, shift, starts);
            else
                Deal(keys, places, toKeys, toPlaces, shift, starts);
            moved = !moved;
        }
        if (moved)
        {
            toKeys.CopyTo(keys);
            toPlaces.CopyTo(places);
        }
        ArrayPool<ulong>.Shared.Return(otherKeys);
        ArrayPool<int>.Shared.Return(otherPlaces);
    }

    private static void Deal(
        ReadOnlySpan<ulong> keys, ReadOnlySpan<int> places, Span<ulong> toKeys, Span<int> toPlaces, int shift,
        Span<int> starts)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var at = starts[(int)((keys[i] >> shift) & (Digits - 1))]++;
            toKeys[at] = keys[i];
            toPlaces[at] = places[i];
        }
    }

    /// <summary>Finds where each digit starts; false when all keys have the same one.</summary>
    private static bool Count(ReadOnlySpan<ulong> keys, int shift, Span<int> starts)
    {
        starts.Clear();
        foreach (var key in keys)
            starts[(int)((key >> shift) & (Digits - 1))]++;
        if (starts[(int)((keys[0] >> shift) & (Digits - 1))] == keys.Length)
            return false;
        var total = 0;
        foreach (ref var start in starts)
            (start, total) = (total, total + start);
        return true;
    }

    private readonly struct SortJob<T>(long length, bool descending, T* x, long* places) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long row)
        {
            var n = checked((int)length);
            var (keyBuffer, placeBuffer) = (ArrayPool<ulong>.Shared.Rent(n), ArrayPool<int>.Shared.Rent(n));
            var keys = keyBuffer.AsSpan(0, n);
            var order = placeBuffer.AsSpan(0, n);
            var from = x + (row * length);
            var to = places + (row * length);
            for (var i = 0; i < n; i++)
                (keys[i], order[i]) = (Ordering.Key(from[i], descending), i);
            Sort(keys, order, Ordering.Bits<T>());
            for (var i = 0; i < n; i++)
                to[i] = order[i];
            ArrayPool<ulong>.Shared.Return(keyBuffer);
            ArrayPool<int>.Shared.Return(placeBuffer);
        }
    }

    /// <summary>A heap of the k best so far, the worst of them on top: most elements cost one comparison.</summary>
    private readonly struct FirstJob<T>(long length, long k, bool descending, T* x, long* places) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long row)
        {
            var from = x + (row * length);
            var (keys, order) = (new ulong[k], new int[k]);
            for (var i = 0; i < length; i++)
            {
                var key = Ordering.Key(from[i], descending);
                if (i < k)
                    Rise(keys, order, i, key, i);
                else if (key < keys[0])
                    Sink(keys, order, key, i);
            }
            ByComparison(keys, order);
            for (var i = 0L; i < k; i++)
                places[(row * k) + i] = order[i];
        }

        private static void Rise(ulong[] keys, int[] order, int at, ulong key, int place)
        {
            for (; at > 0 && IsWorse(key, place, keys, order, (at - 1) / 2); at = (at - 1) / 2)
                (keys[at], order[at]) = (keys[(at - 1) / 2], order[(at - 1) / 2]);
            (keys[at], order[at]) = (key, place);
        }

        private static void Sink(ulong[] keys, int[] order, ulong key, int place)
        {
            var at = 0;
            for (var child = 1; child < keys.Length; child = (2 * at) + 1)
            {
                if (child + 1 < keys.Length && IsWorse(keys[child + 1], order[child + 1], keys, order, child))
                    child++;
                if (IsWorse(key, place, keys, order, child))
                    break;
                (keys[at], order[at]) = (keys[child], order[child]);
                at = child;
            }
            (keys[at], order[at]) = (key, place);
        }

        private static bool IsWorse(ulong key, int place, ulong[] keys, int[] order, int than) =>
            key > keys[than] || (key == keys[than] && place > order[than]);
    }
}

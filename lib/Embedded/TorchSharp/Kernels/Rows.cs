namespace TorchSharp.Kernels;

/// <summary>Moves a strided row into a dense tile and back.</summary>
internal static unsafe class Rows
{
    /// <summary>Elements of one tile: small enough to stay in the first-level cache.</summary>
    public const int Tile = 1024;

    /// <summary>Elements of one chunk of parallel work.</summary>
    public const long Grain = 32768;

    /// <summary>Gets a dense row: the source itself, or the tile filled from it.</summary>
    public static ReadOnlySpan<T> Dense<T>(T* source, long stride, int length, T* tile)
        where T : unmanaged
    {
        if (stride == 1)
            return new ReadOnlySpan<T>(source, length);
        if (stride == 0)
            new Span<T>(tile, length).Fill(*source);
        else
            Gather(source, stride, length, tile);
        return new ReadOnlySpan<T>(tile, length);
    }

    private static void Gather<T>(T* source, long stride, int length, T* tile)
        where T : unmanaged
    {
        LoopCount.Add(length, length);
        for (var i = 0; i < length; i++)
            tile[i] = source[i * stride];
    }

    public static void Scatter<T>(T* tile, T* target, long stride, int length)
        where T : unmanaged
    {
        LoopCount.Add(length, length);
        for (var i = 0; i < length; i++)
            target[i * stride] = tile[i];
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Updates;

/// <summary>One optimiser's rule for a piece of a parameter that fits the first-level cache.</summary>
internal interface IUpdate<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>Changes the pieces of the parameter and of its state.</summary>
    /// <param name="p">The parameter.</param>
    /// <param name="g">A copy of the gradient, free to use.</param>
    /// <param name="state">The place in the state.</param>
    /// <param name="scratch">As long as p.</param>
    void Run(Span<T> p, Span<T> g, StatePiece<T> state, Span<T> scratch);
}

/// <summary>The same piece of up to three state arrays; those that an optimiser does not have are empty.</summary>
internal readonly unsafe ref struct StatePiece<T>(T* first, T* second, T* third, int length)
    where T : unmanaged
{
    public Span<T> First => new(first, first is null ? 0 : length);

    public Span<T> Second => new(second, second is null ? 0 : length);

    public Span<T> Third => new(third, third is null ? 0 : length);
}

/// <summary>
/// Walks over a parameter in pieces, so that each element is read from memory once for all steps of a rule.
/// </summary>
internal static unsafe class UpdateDriver
{
    public static void Run<T, TUpdate>(long count, T* p, T* g, T* first, T* second, T* third, TUpdate update)
        where T : unmanaged, IFloatingPointIeee754<T>
        where TUpdate : struct, IUpdate<T> =>
        Workers.Run(Chunking.Count(count), new Job<T, TUpdate>(count, p, g, first, second, third, update));

    private readonly struct Job<T, TUpdate>(long count, T* p, T* g, T* first, T* second, T* third, TUpdate update)
        : IChunkJob
        where T : unmanaged, IFloatingPointIeee754<T>
        where TUpdate : struct, IUpdate<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var buffer = stackalloc T[2 * Rows.Tile];
            var (start, length) = Chunking.Of(count, chunk);
            for (var at = start; at < start + length; at += Rows.Tile)
            {
                var size = (int)Math.Min(Rows.Tile, start + length - at);
                var gradient = new Span<T>(buffer, size);
                new ReadOnlySpan<T>(g + at, size).CopyTo(gradient);
                var piece = new StatePiece<T>(Shift(first, at), Shift(second, at), Shift(third, at), size);
                update.Run(new Span<T>(p + at, size), gradient, piece, new Span<T>(buffer + Rows.Tile, size));
            }
        }

        private static T* Shift(T* state, long at) => state is null ? null : state + at;
    }
}

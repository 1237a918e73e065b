using System.Buffers.Binary;

namespace TorchSharp.Kernels.Random;

/// <summary>
/// Saves a stream in the 5056 bytes that PyTorch's get_rng_state gives: seed, words left, a mark, position, the 624
/// words (8 bytes each), three numbers of the normal pair with a mark, and 8 bytes for a single-precision pair.
/// </summary>
internal static class RandomState
{
    public const int Size = 5056;
    private const int Left = 8, Marked = 12, Next = 16, Words = 24, NormalY = Words + (8 * MersenneTwister.Size) + 8;
    private const int NormalMark = NormalY + 16;

    public static byte[] Write(ulong seed, MersenneTwister engine, double? normal)
    {
        var bytes = new byte[Size];
        // A used-up state is written as PyTorch has it: one word left before the first, none of them taken.
        var used = engine.Position % MersenneTwister.Size;
        var left = engine.Position == MersenneTwister.Size ? 1 : MersenneTwister.Size - used + 1;
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, seed);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(Left), left);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(Marked), 1);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(Next), (ulong)used);
        for (var i = 0; i < MersenneTwister.Size; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(Words + (8 * i)), engine.State[i]);
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(NormalY), normal ?? 0);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(NormalMark), normal is null ? 0 : 1);
        return bytes;
    }

    public static (ulong Seed, MersenneTwister Engine, double? Normal) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Size)
            throw new ArgumentException(
                $"[set_state] expected {Size} bytes, got {bytes.Length}; pass what get_state gave");
        var words = new uint[MersenneTwister.Size];
        for (var i = 0; i < words.Length; i++)
            words[i] = (uint)BinaryPrimitives.ReadUInt64LittleEndian(bytes[(Words + (8 * i))..]);
        var left = BinaryPrimitives.ReadInt32LittleEndian(bytes[Left..]);
        var next = left == 1 ? MersenneTwister.Size : MersenneTwister.Size - left + 1;
        var hasNormal = BinaryPrimitives.ReadInt32LittleEndian(bytes[NormalMark..]) != 0;
        var normal = BinaryPrimitives.ReadDoubleLittleEndian(bytes[NormalY..]);
        return (BinaryPrimitives.ReadUInt64LittleEndian(bytes), new(words, next), hasNormal ? normal : null);
    }
}

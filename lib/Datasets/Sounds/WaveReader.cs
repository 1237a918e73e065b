using System.Buffers.Binary;

namespace DeepLearning.Datasets;

/// <summary>Reads WAV files of 16-bit samples from memory.</summary>
/// <remarks>
/// Of its own because torchaudio reads files by their path only, and the genuine TorchAudio package has no reader.
/// Sizes of chunks are believed only after they were checked against the bytes that are there.
/// </remarks>
internal sealed class WaveReader(string dataset, string file)
{
    private const int LargestRate = 384_000;

    /// <summary>Reads one channel of 16-bit samples.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="rate">The expected number of samples a second.</param>
    /// <returns>Samples in [-1, 1): the number over 32768.</returns>
    /// <exception cref="DatasetException">The bytes are not such a file.</exception>
    public float[] Read(ReadOnlySpan<byte> bytes, int rate)
    {
        if (bytes.Length < 12 || !bytes.StartsWith("RIFF"u8) || !bytes[8..].StartsWith("WAVE"u8))
            throw Bad(0, "it does not begin with RIFF and WAVE", "a WAV file");
        var format = false;
        for (var at = 12; at <= bytes.Length - 8;)
        {
            var size = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            var left = (uint)(bytes.Length - at - 8);
            if (size > left)
                throw Bad(at + 4, $"a chunk claims {size:N0} bytes", $"at most the {left:N0} that follow");
            var chunk = bytes.Slice(at + 8, (int)size);
            if (bytes[at..].StartsWith("data"u8))
                return format ? Samples(chunk, at + 8) : throw Bad(at, "samples come before their format", "'fmt '");
            if (bytes[at..].StartsWith("fmt "u8))
            {
                Check(chunk, at + 8, rate);
                format = true;
            }

            at += 8 + (int)size + (int)(size & 1);
        }

        throw Bad(bytes.Length, "the file ends before its samples", "a chunk 'data'");
    }

    private void Check(ReadOnlySpan<byte> chunk, int at, int rate)
    {
        if (chunk.Length < 16)
            throw Bad(at, $"the format has {chunk.Length} bytes", "16");
        var kind = BinaryPrimitives.ReadUInt16LittleEndian(chunk);
        var channels = BinaryPrimitives.ReadUInt16LittleEndian(chunk[2..]);
        var found = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
        var bits = BinaryPrimitives.ReadUInt16LittleEndian(chunk[14..]);
        if (kind != 1 || channels != 1 || bits != 16 || found != rate || found > LargestRate)
        {
            throw Bad(at, $"the samples are of format {kind} with {channels} channels, {bits} bits,"
                + $" {found:N0} a second",
                $"format 1 (PCM) with 1 channel, 16 bits, {rate:N0} a second");
        }
    }

    private float[] Samples(ReadOnlySpan<byte> chunk, int at)
    {
        if (chunk.Length == 0 || chunk.Length % 2 != 0)
            throw Bad(at, $"there are {chunk.Length:N0} bytes of samples", "an even number above zero");
        var samples = new float[chunk.Length / 2];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = BinaryPrimitives.ReadInt16LittleEndian(chunk[(2 * i)..]) / 32768f;
        return samples;
    }

    private DatasetException Bad(long offset, string found, string expected) => new(
        DatasetProblem.BadFormat, dataset, file,
        $"{file} is not the WAV file it should be: at byte {offset:N0} {found}; expected {expected}. Fetch the original"
        + " again.", offset);
}

using System.Buffers.Binary;
using System.Text;

namespace TorchSharp.Audio.Waves;

/// <summary>Reads and writes the headers of WAV files (RIFF; formats 1, 3, 6, 7 and their extensible form).</summary>
internal static class WaveHeader
{
    private const ushort Pcm = 1;
    private const ushort Floats = 3;
    private const ushort ALaw = 6;
    private const ushort MuLaw = 7;
    private const ushort Extensible = 0xfffe;

    /// <exception cref="InvalidDataException">The file is no WAV file, or its header contradicts itself.</exception>
    public static WaveFormat Read(string op, string path, Stream file)
    {
        var riff = Bytes(op, path, file, 12);
        if (Name(riff, 0) != "RIFF" || Name(riff, 8) != "WAVE")
            throw Wrong(op, path, "it begins neither with RIFF nor with WAVE");
        byte[]? format = null;
        while (true)
        {
            if (file.Length - file.Position < 8)
                throw Wrong(op, path, "it ends before its samples (no 'data' chunk)");
            var head = Bytes(op, path, file, 8);
            // Writers of streams leave 0 or all ones here: then the rest of the file is meant.
            var size = (long)BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4));
            var left = file.Length - file.Position;
            if (Name(head, 0) == "data")
                return Checked(op, path, format, file.Position, Math.Min(size == 0 ? left : size, left));
            if (size > left)
                throw Wrong(op, path, $"its chunk '{Name(head, 0)}' of {size} bytes goes beyond its end");
            if (Name(head, 0) == "fmt ")
                format = Bytes(op, path, file, (int)Math.Min(size, 40));
            file.Position += size + (size & 1) - (Name(head, 0) == "fmt " ? Math.Min(size, 40) : 0);
        }
    }

    /// <summary>Makes the 44 bytes (58 for floats, which need a 'fact' chunk) before the samples.</summary>
    public static byte[] Make(WaveFormat format)
    {
        var floats = format.Encoding == torchaudio.AudioEncoding.PCM_F;
        var data = format.Frames * format.FrameBytes;
        var head = new byte[floats ? 58 : 44];
        var at = head.AsSpan();
        Encoding.ASCII.GetBytes("RIFF", at);
        BinaryPrimitives.WriteUInt32LittleEndian(at[4..], (uint)(head.Length - 8 + data + (data & 1)));
        Encoding.ASCII.GetBytes("WAVEfmt ", at[8..]);
        BinaryPrimitives.WriteUInt32LittleEndian(at[16..], floats ? 18u : 16u);
        BinaryPrimitives.WriteUInt16LittleEndian(at[20..], floats ? Floats : Pcm);
        BinaryPrimitives.WriteUInt16LittleEndian(at[22..], (ushort)format.Channels);
        BinaryPrimitives.WriteUInt32LittleEndian(at[24..], (uint)format.Rate);
        BinaryPrimitives.WriteUInt32LittleEndian(at[28..], (uint)(format.Rate * (long)format.FrameBytes));
        BinaryPrimitives.WriteUInt16LittleEndian(at[32..], (ushort)format.FrameBytes);
        BinaryPrimitives.WriteUInt16LittleEndian(at[34..], (ushort)format.Bits);
        if (floats)
        {
            Encoding.ASCII.GetBytes("fact", at[38..]);
            BinaryPrimitives.WriteUInt32LittleEndian(at[42..], 4);
            BinaryPrimitives.WriteUInt32LittleEndian(at[46..], (uint)format.Frames);
        }
        Encoding.ASCII.GetBytes("data", at[^8..]);
        BinaryPrimitives.WriteUInt32LittleEndian(at[^4..], (uint)data);
        return head;
    }

    public static InvalidDataException Wrong(string op, string path, string why) =>
        new($"[{op}] expected a WAV file, but of {Path.GetFileName(path)} {why}");

    private static WaveFormat Checked(string op, string path, byte[]? format, long start, long bytes)
    {
        if (format is null || format.Length < 16)
            throw Wrong(op, path, "the format of the samples is missing ('fmt ' chunk)");
        var tag = BinaryPrimitives.ReadUInt16LittleEndian(format);
        if (tag == Extensible && format.Length >= 26)
            tag = BinaryPrimitives.ReadUInt16LittleEndian(format.AsSpan(24));
        var channels = BinaryPrimitives.ReadUInt16LittleEndian(format.AsSpan(2));
        var rate = BinaryPrimitives.ReadUInt32LittleEndian(format.AsSpan(4));
        var bits = BinaryPrimitives.ReadUInt16LittleEndian(format.AsSpan(14));
        var encoding = (tag, bits) switch
        {
            (Pcm, 8) => torchaudio.AudioEncoding.PCM_U,
            (Pcm, 16 or 24 or 32) => torchaudio.AudioEncoding.PCM_S,
            (Floats, 32 or 64) => torchaudio.AudioEncoding.PCM_F,
            (ALaw, 8) => torchaudio.AudioEncoding.ALAW,
            (MuLaw, 8) => torchaudio.AudioEncoding.ULAW,
            _ => throw Wrong(op, path, $"the format {tag} with {bits} bits is not known: PCM of 8, 16, 24 or 32 " +
                "bits, floats of 32 or 64, A-law and mu-law are"),
        };
        if (channels == 0 || rate is 0 or > int.MaxValue)
            throw Wrong(op, path, $"{channels} channels at {rate} Hz are impossible");
        var frames = bytes / (channels * (bits / 8));
        return new WaveFormat(channels, (int)rate, bits, encoding, start, frames);
    }

    private static byte[] Bytes(string op, string path, Stream file, int count)
    {
        var bytes = new byte[count];
        if (file.ReadAtLeast(bytes, count, throwOnEndOfStream: false) < count)
            throw Wrong(op, path, "it ends within its header");
        return bytes;
    }

    private static string Name(byte[] bytes, int at) => Encoding.ASCII.GetString(bytes, at, 4);
}

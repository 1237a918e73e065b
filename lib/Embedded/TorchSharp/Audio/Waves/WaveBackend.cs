using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Audio.Waves;

/// <summary>Reads and writes WAV files; the backend that is there from the start.</summary>
internal sealed class WaveBackend : torchaudio.backend.AudioBackend
{
    /// <inheritdoc/>
    public override (Tensor, int) load(
        string filepath, long frame_offset = 0, long num_frames = -1, bool normalize = true,
        bool channels_first = true, torchaudio.AudioFormat? format = null)
    {
        const string Op = "torchaudio.load";
        CheckFormat(Op, filepath, format);
        if (frame_offset < 0 || num_frames < -1)
            throw new ArgumentOutOfRangeException(
                nameof(frame_offset), $"[{Op}] expected frame_offset >= 0 and num_frames >= -1, got {frame_offset} " +
                    $"and {num_frames}");
        using var file = File.OpenRead(filepath);
        var header = WaveHeader.Read(Op, filepath, file);
        var start = Math.Min(frame_offset, header.Frames);
        var count = num_frames == -1 ? header.Frames - start : Math.Min(num_frames, header.Frames - start);
        if (count * header.FrameBytes > Array.MaxLength)
            throw new ArgumentOutOfRangeException(
                nameof(num_frames), $"[{Op}] expected at most {Array.MaxLength} bytes at once, got {count} frames of " +
                    $"{header.FrameBytes}; load parts by frame_offset and num_frames");
        var bytes = new byte[count * header.FrameBytes];
        file.Position = header.Start + (start * header.FrameBytes);
        file.ReadExactly(bytes);
        var samples = Samples.Decode(bytes, header, count, normalize);
        return (channels_first ? samples : samples.t().contiguous(), header.Rate);
    }

    /// <inheritdoc/>
    public override void save(
        string filepath, Tensor src, int sample_rate, bool channels_first = true, float? compression = null,
        torchaudio.AudioFormat? format = null, torchaudio.AudioEncoding? encoding = null, int? bits_per_sample = null)
    {
        const string Op = "torchaudio.save";
        CheckFormat(Op, filepath, format);
        var (kind, bits) = Choose(src, encoding, bits_per_sample);
        if (src.Rank != 2 || sample_rate <= 0)
            throw new ArgumentException(
                $"[{Op}] expected samples ({(channels_first ? "channels, frames" : "frames, channels")}) and a " +
                $"rate > 0, got {src.Sizes} and {sample_rate}");
        using var samples = channels_first ? src.detach() : src.detach().t();
        var channels = (int)Math.Min(samples.Sizes[0], 65536);
        var header = new WaveFormat(channels, sample_rate, bits, kind, 0, samples.Sizes[1]);
        if (channels is < 1 or > 65535 || header.Frames * header.FrameBytes > Array.MaxLength - 100)
            throw new ArgumentException(
                $"[{Op}] expected 1 to 65535 channels and less than 2 GiB, got {src.Sizes} of {bits} bits");
        var bytes = Samples.Encode(samples, header);
        WholeFile.Write(filepath, file =>
        {
            file.Write(WaveHeader.Make(header));
            file.Write(bytes);
            if (bytes.Length % 2 == 1)
                file.WriteByte(0);
        });
    }

    /// <inheritdoc/>
    public override torchaudio.AudioMetaData info(string filepath, torchaudio.AudioFormat? format = null)
    {
        CheckFormat("torchaudio.info", filepath, format);
        using var file = File.OpenRead(filepath);
        var header = WaveHeader.Read("torchaudio.info", filepath, file);
        return new torchaudio.AudioMetaData
        {
            sample_rate = header.Rate,
            num_frames = checked((int)header.Frames),
            num_channels = header.Channels,
            bits_per_sample = header.Bits,
            encoding = header.Encoding,
        };
    }

    private static void CheckFormat(string op, string path, torchaudio.AudioFormat? format)
    {
        if (format is not (null or torchaudio.AudioFormat.WAV))
            throw new NotSupportedException(
                $"[{op}] expected WAV, got the format {format} for {Path.GetFileName(path)}; set_audio_backend takes " +
                "a backend for others");
    }

    // As torchaudio: the bits say the encoding, the encoding says the bits, the element type says both.
    private static (torchaudio.AudioEncoding Kind, int Bits) Choose(
        Tensor src, torchaudio.AudioEncoding? encoding, int? bits)
    {
        (torchaudio.AudioEncoding Kind, int Bits) own = src.Type switch
        {
            ScalarType.Float32 => (torchaudio.AudioEncoding.PCM_F, 32),
            ScalarType.Float64 => (torchaudio.AudioEncoding.PCM_F, 64),
            ScalarType.Int32 => (torchaudio.AudioEncoding.PCM_S, 32),
            ScalarType.Int16 => (torchaudio.AudioEncoding.PCM_S, 16),
            ScalarType.Byte => (torchaudio.AudioEncoding.PCM_U, 8),
            _ => throw new NotSupportedException(
                "[torchaudio.save] expected float32, float64, int32, int16 or uint8 samples, got " +
                $"{src.Type.ToString().ToLowerInvariant()} {src.Sizes}"),
        };
        if (encoding is null && bits is null)
            return own;
        var kind = encoding ?? (bits == 8 ? torchaudio.AudioEncoding.PCM_U
            : bits == 64 ? torchaudio.AudioEncoding.PCM_F : torchaudio.AudioEncoding.PCM_S);
        var size = bits ?? (kind == own.Kind ? own.Bits : kind switch
        {
            torchaudio.AudioEncoding.PCM_U => 8,
            torchaudio.AudioEncoding.PCM_F => 32,
            _ => 16,
        });
        return (kind, size) switch
        {
            (torchaudio.AudioEncoding.PCM_U, 8) or (torchaudio.AudioEncoding.PCM_S, 16 or 24 or 32)
                or (torchaudio.AudioEncoding.PCM_F, 32 or 64) => (kind, size),
            _ => throw new NotSupportedException(
                $"[torchaudio.save] expected PCM_U of 8 bits, PCM_S of 16, 24 or 32 or PCM_F of 32 or 64, got {kind} " +
                $"of {size}"),
        };
    }
}

using System.Buffers.Binary;
using TorchSharp.Ops;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Audio.Waves;

/// <summary>From the bytes of samples to tensors and back.</summary>
internal static unsafe class Samples
{
    private const double Whole = 2147483648.0;

    /// <summary>
    /// Decodes frames (channels side by side) to (channels, frames): float32 in [-1, 1), or the file's own numbers.
    /// </summary>
    public static Tensor Decode(ReadOnlySpan<byte> bytes, WaveFormat format, long frames, bool normalize)
    {
        var type = normalize ? ScalarType.Float32 : OwnType(format);
        var result = Factory.Empty(new Shape(format.Channels, frames), type);
        var size = format.Bits / 8;
        for (var frame = 0L; frame < frames; frame++)
        {
            for (var channel = 0; channel < format.Channels; channel++)
            {
                var from = bytes[(int)(((frame * format.Channels) + channel) * size)..][..size];
                var to = (channel * frames) + frame;
                switch (type)
                {
                    case ScalarType.Float32: result.Data<float>()[to] = (float)Value(from, format); break;
                    case ScalarType.Float64: result.Data<double>()[to] = Value(from, format); break;
                    case ScalarType.Byte: result.Data<byte>()[to] = from[0]; break;
                    case ScalarType.Int16: result.Data<short>()[to] = (short)(Value(from, format) * 32768); break;
                    default: result.Data<int>()[to] = (int)(Value(from, format) * Whole); break;
                }
            }
        }
        GC.KeepAlive(result);
        return result;
    }

    /// <summary>Encodes samples (channels, frames), of any type that files have, as frames.</summary>
    public static byte[] Encode(Tensor samples, WaveFormat format)
    {
        using var parts = Conversion.Temporary(samples, ScalarType.Float64);
        var unit = samples.Type switch
        {
            ScalarType.Byte => 128,
            ScalarType.Int16 => 32768,
            ScalarType.Int32 => Whole,
            _ => 1.0,
        };
        var middle = samples.Type == ScalarType.Byte ? 128 : 0;
        var size = format.Bits / 8;
        var bytes = new byte[checked(format.Frames * format.FrameBytes)];
        for (var frame = 0L; frame < format.Frames; frame++)
        {
            for (var channel = 0; channel < format.Channels; channel++)
            {
                var value = (parts.Data<double>()[(channel * format.Frames) + frame] - middle) / unit;
                var to = bytes.AsSpan((int)(((frame * format.Channels) + channel) * size), size);
                Put(to, value, format);
            }
        }
        GC.KeepAlive(parts);
        return bytes;
    }

    private static ScalarType OwnType(WaveFormat format) => (format.Encoding, format.Bits) switch
    {
        (torchaudio.AudioEncoding.PCM_U, _) => ScalarType.Byte,
        (torchaudio.AudioEncoding.PCM_F, 64) => ScalarType.Float64,
        (torchaudio.AudioEncoding.PCM_F, _) => ScalarType.Float32,
        (torchaudio.AudioEncoding.PCM_S, 24 or 32) => ScalarType.Int32,
        _ => ScalarType.Int16,
    };

    private static double Value(ReadOnlySpan<byte> bytes, WaveFormat format) => (format.Encoding, format.Bits) switch
    {
        (torchaudio.AudioEncoding.PCM_U, _) => (bytes[0] - 128) / 128.0,
        (torchaudio.AudioEncoding.ALAW, _) => ALaw(bytes[0]) / 32768.0,
        (torchaudio.AudioEncoding.ULAW, _) => MuLaw(bytes[0]) / 32768.0,
        (torchaudio.AudioEncoding.PCM_F, 32) => BinaryPrimitives.ReadSingleLittleEndian(bytes),
        (torchaudio.AudioEncoding.PCM_F, _) => BinaryPrimitives.ReadDoubleLittleEndian(bytes),
        (_, 16) => BinaryPrimitives.ReadInt16LittleEndian(bytes) / 32768.0,
        (_, 24) => ((bytes[0] << 8) | (bytes[1] << 16) | (bytes[2] << 24)) / Whole,
        _ => BinaryPrimitives.ReadInt32LittleEndian(bytes) / Whole,
    };

    private static void Put(Span<byte> to, double value, WaveFormat format)
    {
        if (format.Encoding == torchaudio.AudioEncoding.PCM_F)
        {
            if (format.Bits == 32)
                BinaryPrimitives.WriteSingleLittleEndian(to, (float)value);
            else
                BinaryPrimitives.WriteDoubleLittleEndian(to, value);
            return;
        }
        // What is louder than 1 is cut off; NaN is silence.
        var unit = Math.ScaleB(1, format.Bits - 1);
        var whole = (long)Math.Clamp(double.IsNaN(value) ? 0 : Math.Round(value * unit), -unit, unit - 1);
        if (format.Bits == 8)
            whole += 128;
        for (var i = 0; i < to.Length; i++)
            to[i] = (byte)(whole >> (8 * i));
    }

    // ITU-T G.711: a sign, three bits of exponent, four of mantissa.
    private static int MuLaw(byte code)
    {
        var bits = ~code;
        var size = ((((bits & 15) << 3) + 132) << ((bits >> 4) & 7)) - 132;
        return (bits & 128) != 0 ? -size : size;
    }

    private static int ALaw(byte code)
    {
        var bits = code ^ 0x55;
        var exponent = (bits >> 4) & 7;
        var mantissa = ((bits & 15) << 4) + 8;
        var size = exponent == 0 ? mantissa : (mantissa + 256) << (exponent - 1);
        return (bits & 128) != 0 ? size : -size;
    }
}

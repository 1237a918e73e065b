using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Sounds: files, spectrograms and other transforms, data sets.</summary>
public static partial class torchaudio
{
    /// <summary>Makes a window of a length, as the window functions of torch do.</summary>
    /// <param name="win_length">The number of elements.</param>
    /// <returns>The window.</returns>
    public delegate Tensor WindowFunction(long win_length);

    /// <summary>Is a transform of signals or spectrograms.</summary>
    public interface ITransform : nn.IModule<Tensor, Tensor>
    {
    }

    /// <summary>Reads samples from a file.</summary>
    /// <param name="filepath">The file.</param>
    /// <param name="frame_offset">How many samples of each channel are skipped.</param>
    /// <param name="num_frames">How many are read; -1 for all.</param>
    /// <param name="normalize">Whether float32 in [-1, 1] is wanted; else the file's own numbers.</param>
    /// <param name="channels_first">Whether the channels are the first dimension.</param>
    /// <param name="format">The format of the file; null to find it out.</param>
    /// <returns>The samples (channels, frames), and the number of samples a second.</returns>
    public static (Tensor, int) load(
        string filepath, long frame_offset = 0, long num_frames = -1, bool normalize = true,
        bool channels_first = true, AudioFormat? format = null) =>
        backend.utils.get_audio_backend()
            .load(filepath, frame_offset, num_frames, normalize, channels_first, format);

    /// <summary>Writes samples to a file.</summary>
    /// <param name="filepath">The file.</param>
    /// <param name="src">The samples (channels, frames): floats in [-1, 1], or int32, int16, uint8.</param>
    /// <param name="sample_rate">The number of samples a second.</param>
    /// <param name="channels_first">Whether the channels are the first dimension.</param>
    /// <param name="compression">Has no meaning for WAV.</param>
    /// <param name="format">The format of the file; null for WAV.</param>
    /// <param name="encoding">How samples are written; null for what suits the element type.</param>
    /// <param name="bits_per_sample">The size of a sample; null for what suits the encoding.</param>
    public static void save(
        string filepath, Tensor src, int sample_rate, bool channels_first = true, float? compression = null,
        AudioFormat? format = null, AudioEncoding? encoding = null, int? bits_per_sample = null) =>
        backend.utils.get_audio_backend().save(
            filepath, src, sample_rate, channels_first, compression, format, encoding, bits_per_sample);

    /// <summary>Reads what a file says about its samples.</summary>
    /// <param name="filepath">The file.</param>
    /// <param name="format">The format of the file; null to find it out.</param>
    /// <returns>Rate, length, channels, size and encoding of the samples.</returns>
    public static AudioMetaData info(string filepath, AudioFormat? format = null) =>
        backend.utils.get_audio_backend().info(filepath, format);
}

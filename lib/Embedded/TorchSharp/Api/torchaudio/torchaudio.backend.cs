using TorchSharp.Audio.Waves;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchaudio
{
    /// <summary>What reads and writes sound files.</summary>
    public static partial class backend
    {
        /// <summary>Is the base of what reads and writes sound files.</summary>
        public abstract class AudioBackend
        {
            /// <summary>Makes a backend.</summary>
            protected AudioBackend()
            {
            }

            /// <inheritdoc cref="torchaudio.load"/>
            public abstract (Tensor, int) load(
                string filepath, long frame_offset = 0, long num_frames = -1, bool normalize = true,
                bool channels_first = true, AudioFormat? format = null);

            /// <inheritdoc cref="torchaudio.save"/>
            public abstract void save(
                string filepath, Tensor src, int sample_rate, bool channels_first = true, float? compression = null,
                AudioFormat? format = null, AudioEncoding? encoding = null, int? bits_per_sample = null);

            /// <inheritdoc cref="torchaudio.info"/>
            public abstract AudioMetaData info(string filepath, AudioFormat? format = null);
        }

        /// <summary>Refuses every file; for programs that must not touch any.</summary>
        public class NoBackend : AudioBackend
        {
            /// <summary>Makes the backend that refuses.</summary>
            public NoBackend()
            {
            }

            /// <inheritdoc/>
            /// <exception cref="InvalidOperationException">Always.</exception>
            public override (Tensor, int) load(
                string filepath, long frame_offset = 0, long num_frames = -1, bool normalize = true,
                bool channels_first = true, AudioFormat? format = null) => throw Refusal("load", filepath);

            /// <inheritdoc/>
            /// <exception cref="InvalidOperationException">Always.</exception>
            public override void save(
                string filepath, Tensor src, int sample_rate, bool channels_first = true, float? compression = null,
                AudioFormat? format = null, AudioEncoding? encoding = null, int? bits_per_sample = null) =>
                throw Refusal("save", filepath);

            /// <inheritdoc/>
            /// <exception cref="InvalidOperationException">Always.</exception>
            public override AudioMetaData info(string filepath, AudioFormat? format = null) =>
                throw Refusal("info", filepath);

            private static InvalidOperationException Refusal(string op, string path) => new(
                $"[torchaudio.{op}] expected a backend for {Path.GetFileName(path)}, but NoBackend is set; " +
                "set_audio_backend takes another one");
        }

        /// <summary>Chooses the backend.</summary>
        public static partial class utils
        {
            private static AudioBackend _backend = new WaveBackend();

            /// <summary>Gets the backend; at first one that knows WAV files.</summary>
            /// <returns>The backend of load, save and info.</returns>
            public static AudioBackend get_audio_backend() => _backend;

            /// <summary>Sets the backend.</summary>
            /// <param name="backend">The backend of load, save and info from now on.</param>
            public static void set_audio_backend(AudioBackend backend)
            {
                ArgumentNullException.ThrowIfNull(backend);
                _backend = backend;
            }
        }
    }
}

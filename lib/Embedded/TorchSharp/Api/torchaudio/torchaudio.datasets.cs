using TorchSharp.Audio.Datasets;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchaudio
{
    /// <summary>Data sets of sounds, from a folder that is there: nothing is downloaded.</summary>
    public static partial class datasets
    {
        /// <summary>Reads the words of Speech Commands.</summary>
        /// <param name="root">The folder above folder_in_archive.</param>
        /// <param name="url">The version: the last part, less its extensions, is the folder's name.</param>
        /// <param name="folder_in_archive">The folder above the version's.</param>
        /// <param name="download">Must be false when the folder is not there.</param>
        /// <param name="subset">"training", "validation", "testing", or null for all.</param>
        /// <returns>The recordings, ordered by their paths.</returns>
        /// <exception cref="InvalidDataException">The folder is not there.</exception>
        public static utils.data.Dataset<SpeechCommandsDatasetItem> SPEECHCOMMANDS(
            string root, string url = "speech_commands_v0.02", string folder_in_archive = "SpeechCommands",
            bool download = false, string? subset = null)
        {
            var version = url.Split('/')[^1];
            if (version.EndsWith(".tar.gz", StringComparison.Ordinal))
                version = version[..^7];
            var folder = Path.Combine(root, folder_in_archive, version);
            CheckFolder("SPEECHCOMMANDS", folder, download);
            return SpeechCommandsDataset.In(folder, subset);
        }

        /// <summary>Reads the sixty recordings of YesNo.</summary>
        /// <param name="root">The folder above folder_in_archive.</param>
        /// <param name="url">Where the data set is from; not used.</param>
        /// <param name="folder_in_archive">The folder of the recordings.</param>
        /// <param name="download">Must be false when the folder is not there.</param>
        /// <returns>The recordings, ordered by their names.</returns>
        /// <exception cref="InvalidDataException">The folder is not there.</exception>
        public static utils.data.Dataset<YesnoDatasetItem> YESNO(
            string root, string url = "http://www.openslr.org/resources/1/waves_yesno.tar.gz",
            string folder_in_archive = "waves_yesno", bool download = false)
        {
            var folder = Path.Combine(root, folder_in_archive);
            CheckFolder("YESNO", folder, download);
            return YesnoDataset.In(folder);
        }

        private static void CheckFolder(string op, string folder, bool download)
        {
            if (!Directory.Exists(folder))
                throw new InvalidDataException(
                    $"[{op}] expected the recordings in {folder}, but it is not there" +
                    (download ? ", and nothing is downloaded here" : "") + "; unpack the archive below root first");
        }

        /// <summary>Is a word, and who said it.</summary>
        public class SpeechCommandsDatasetItem
        {
            /// <summary>The samples (1, frames).</summary>
            public Tensor waveform = null!;

            /// <summary>The number of samples a second.</summary>
            public int sample_rate;

            /// <summary>The word.</summary>
            public string label = "";

            /// <summary>Who said it.</summary>
            public string speaker_id = "";

            /// <summary>The how-manieth time.</summary>
            public int utterance_number;

            /// <summary>Makes an empty item.</summary>
            public SpeechCommandsDatasetItem()
            {
            }
        }

        /// <summary>Is eight words, yes or no.</summary>
        public struct YesnoDatasetItem
        {
            /// <summary>The samples (1, frames).</summary>
            public Tensor waveform;

            /// <summary>The number of samples a second.</summary>
            public int sample_rate;

            /// <summary>The words: "1" for yes, "0" for no.</summary>
            public string[] labels;
        }
    }
}

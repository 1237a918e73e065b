namespace TorchSharp;

public static partial class torchaudio
{
    /// <summary>Says how samples are written.</summary>
    public enum AudioEncoding
    {
        /// <summary>Signed integers.</summary>
        PCM_S = 0,

        /// <summary>Unsigned integers.</summary>
        PCM_U = 1,

        /// <summary>Floating-point numbers.</summary>
        PCM_F = 2,

        /// <summary>Eight bits of the mu-law.</summary>
        ULAW = 3,

        /// <summary>Eight bits of the A-law.</summary>
        ALAW = 4,
    }

    /// <summary>Is a kind of file; the built-in backend knows WAV.</summary>
    public enum AudioFormat
    {
        /// <summary>WAV files.</summary>
        WAV = 0,

        /// <summary>MP3 files.</summary>
        MP3 = 1,

        /// <summary>FLAC files.</summary>
        FLAC = 2,

        /// <summary>OGG files.</summary>
        OGG = 3,

        /// <summary>OPUS files.</summary>
        OPUS = 4,

        /// <summary>SPHERE files.</summary>
        SPHERE = 5,

        /// <summary>AMR_NB files.</summary>
        AMR_NB = 6,
    }

    /// <summary>Says how a cosine transform is scaled.</summary>
    public enum DCTNorm
    {
        /// <summary>By 2.</summary>
        none = 0,

        /// <summary>So that it is a rotation.</summary>
        ortho = 1,
    }

    /// <summary>Says how filters are scaled.</summary>
    public enum MelNorm
    {
        /// <summary>Height 1.</summary>
        none = 0,

        /// <summary>Area 1.</summary>
        slaney = 1,
    }

    /// <summary>Is a formula for mel.</summary>
    public enum MelScale
    {
        /// <summary>Linear to 1000 Hz, then logarithmic.</summary>
        slaney = 0,

        /// <summary>2595 log10(1 + f / 700).</summary>
        htk = 1,
    }

    /// <summary>Is the window over the sinc filter of resampling.</summary>
    public enum ResamplingMethod
    {
        /// <summary>A squared cosine.</summary>
        sinc_interpolation = 0,

        /// <summary>Kaiser's window.</summary>
        kaiser_window = 1,
    }

    /// <summary>Says what is in a sound file.</summary>
    public struct AudioMetaData
    {
        /// <summary>The number of samples a second.</summary>
        public int sample_rate;

        /// <summary>The number of samples of each channel.</summary>
        public int num_frames;

        /// <summary>The number of channels.</summary>
        public int num_channels;

        /// <summary>The size of a sample.</summary>
        public int bits_per_sample;

        /// <summary>How samples are written.</summary>
        public AudioEncoding encoding;
    }
}

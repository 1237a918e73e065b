using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Sounds;
using static TorchSharp.torch;

namespace DeepLearning.Visuals;

/// <summary>Looks at sounds, and plays them.</summary>
public static class Audio
{
    /// <summary>Shows the loudness over time; a window can be selected and played.</summary>
    /// <param name="samples">(samples), or (channels, samples), which are averaged; from -1 to 1 as a rule. What plays
    /// is
    /// at most 56,000 samples: of longer sounds, means of neighbours at a lower rate.</param>
    /// <param name="rate">Samples per second.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape or a number is not as described.</exception>
    public static Visual Waveform(
        Tensor samples, int rate, string title = "Waveform", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Audio.Waveform";
        Tensors.Title(op, title);
        return SoundPicture.Show(Sound.Read(op, samples, rate), null, 0, 0, title, theme);
    }

    /// <summary>Shows the waveform and the loudness of every frequency over time; a window can be selected and
    /// played.</summary>
    /// <param name="samples">(samples), or (channels, samples), which are averaged; from -1 to 1 as a rule. What plays
    /// is
    /// at most 56,000 samples: of longer sounds, means of neighbours at a lower rate.</param>
    /// <param name="rate">Samples per second.</param>
    /// <param name="size">Samples per window, a power of two from 16 to 8192: frequencies are rate / size
    /// apart.</param>
    /// <param name="hop">Samples from window to window; a quarter of the size where it is null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape or a number is not as described.</exception>
    public static Visual Spectrogram(Tensor samples, int rate, int size = 256, int? hop = null,
        string title = "Spectrogram", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Audio.Spectrogram";
        Tensors.Title(op, title);
        var sound = Sound.Read(op, samples, rate);
        var step = hop ?? size / 4;
        if (size is < 16 or > 8192 || (size & (size - 1)) != 0 || step < 1 || step > size)
        {
            throw new VisualInputException(op, "a size that is a power of two from 16 to 8192 and a hop from 1 to it",
                $"{size}, {step}");
        }

        return SoundPicture.Show(sound, Spectrum.Of(sound.Samples, size, step), size, step, title, theme);
    }
}

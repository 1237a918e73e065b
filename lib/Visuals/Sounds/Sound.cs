using DeepLearning.Visuals.Core;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Sounds;

/// <summary>A sound of one channel.</summary>
/// <param name="Samples">From -1 to 1 as a rule.</param>
/// <param name="Rate">Samples per second.</param>
/// <param name="Note">What was changed to have one channel, or nothing.</param>
internal sealed record Sound(float[] Samples, int Rate, string Note)
{
    /// <summary>So many samples travel with the page, in two bytes each.</summary>
    private const int MostSamples = 56_000;

    /// <summary>Gets its length in seconds.</summary>
    public double Seconds => Samples.Length / (double)Rate;

    /// <summary>Gets the largest magnitude.</summary>
    public float Peak { get; } = Samples.Select(Math.Abs).Max();

    /// <summary>Reads samples of one or more channels; channels are averaged.</summary>
    /// <exception cref="VisualInputException">Another shape, NaN, or no rate.</exception>
    public static Sound Read(string op, Tensor samples, int rate)
    {
        var values = Tensors.Checked(op, "samples of shape (samples) or (channels, samples)", samples, 1, 2);
        if (rate is < 100 or > 400_000)
            throw new VisualInputException(op, "a rate from 100 to 400,000 samples per second", $"{rate}");
        var channels = samples.dim() == 2 ? (int)samples.shape[0] : 1;
        var length = values.Length / channels;
        if (channels > 16 || length < 2)
        {
            throw new VisualInputException(op, "at most 16 channels of at least 2 samples", Tensors.Shape(samples),
                "are samples and channels exchanged? Then use samples.t()");
        }

        if (channels == 1)
            return new Sound(values, rate, "");
        var mean = new float[length];
        for (var i = 0; i < length; i++)
        {
            for (var c = 0; c < channels; c++)
                mean[i] += values[(c * length) + i] / channels;
        }

        return new Sound(mean, rate, $" The mean of {channels} channels is shown.");
    }

    /// <summary>
    /// What the page plays: where it would be too long, the mean of every so many samples, so at a lower rate. Louder
    /// than 1 is made quieter.
    /// </summary>
    /// <returns>Samples of 16 bits as letters, how many were made one, and the rule in words.</returns>
    public (string Letters, int Every, string Rule) ForPage()
    {
        var every = (Samples.Length + MostSamples - 1) / MostSamples;
        var count = Samples.Length / every;
        var bytes = new byte[2 * count];
        for (var i = 0; i < count; i++)
        {
            var mean = Samples.AsSpan(i * every, every).ToArray().Average() / Math.Max(1, Peak);
            BitConverter.TryWriteBytes(bytes.AsSpan(2 * i), (short)Math.Round(mean * 32767));
        }

        var rule = every > 1
            ? $" The page plays the mean of every {every} samples, {Rate / every} per second; pictures use all samples."
            : "";
        return (Convert.ToBase64String(bytes), every, rule);
    }
}

using System.Buffers.Binary;
using System.Text;
using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Holds sounds of one length with their classes.</summary>
/// <param name="About">What it is and where it came from.</param>
/// <param name="Split">Which part of it this is.</param>
/// <param name="Waves">float32 in [-1, 1), filled up with silence. <b>Shape</b>: (N, T).</param>
/// <param name="Lengths">How many samples of each are sound, at most T. <b>Shape</b>: (N), int64.</param>
/// <param name="Labels">int64 class numbers. <b>Shape</b>: (N).</param>
/// <param name="Speakers">Whose voice each is; empty strings where there is none.</param>
/// <param name="ClassNames">What each class number means.</param>
/// <param name="SampleRate">Samples a second.</param>
public sealed record LabelledSounds(
    Provenance About,
    Split Split,
    Tensor Waves,
    Tensor Lengths,
    Tensor Labels,
    IReadOnlyList<string> Speakers,
    IReadOnlyList<string> ClassNames,
    int SampleRate) : ICourseDataset
{
    /// <inheritdoc/>
    public int Count => Speakers.Count;

    /// <inheritdoc/>
    public DataOrigin Origin => About.Origin;

    /// <inheritdoc/>
    public string Items => "sounds";

    /// <summary>Takes waves and labels apart.</summary>
    /// <param name="waves">See <see cref="Waves"/>.</param>
    /// <param name="labels">See <see cref="Labels"/>.</param>
    public void Deconstruct(out Tensor waves, out Tensor labels) => (waves, labels) = (Waves, Labels);

    /// <summary>Makes a data set for <c>torch.utils.data.DataLoader</c>: items with <c>data</c> (T) and
    /// <c>label</c>.</summary>
    /// <param name="transform">What to do to each wave, for example a spectrogram of <c>torchaudio</c>.</param>
    public TensorItems ToDataset(nn.IModule<Tensor, Tensor>? transform = null) =>
        new(("data", Waves), ("label", Labels)) { Transform = transform };

    /// <summary>Keeps the sounds of some voices: hold one out to judge by a voice that was never heard.</summary>
    /// <param name="speaker">Says of a speaker whether to keep the sounds.</param>
    /// <exception cref="ArgumentException">No sound is left.</exception>
    public LabelledSounds Where(Func<string, bool> speaker)
    {
        var rows = Speakers.Index().Where(s => speaker(s.Item)).Select(s => (long)s.Index).ToArray();
        if (rows.Length == 0)
        {
            throw new ArgumentException("[LabelledSounds.Where] no sound is left; the speakers are "
                + $"{string.Join(", ", Speakers.Distinct().Order())}.", nameof(speaker));
        }

        using var index = tensor(rows, [rows.Length]);
        return this with
        {
            Waves = Waves.index_select(0, index),
            Lengths = Lengths.index_select(0, index),
            Labels = Labels.index_select(0, index),
            Speakers = [.. rows.Select(r => Speakers[(int)r])],
        };
    }

    /// <inheritdoc/>
    public DataCard Card()
    {
        var labels = Labels.data<long>().ToArray();
        var seconds = Lengths.data<long>().ToArray().Select(n => (double)n / SampleRate).ToList();
        var voices = Speakers.Where(s => s.Length > 0).CountBy(s => s).OrderBy(s => s.Key, StringComparer.Ordinal)
            .Select(s => (s.Key, (long)s.Value)).ToList();
        var first = Enumerable.Range(0, ClassNames.Count).Select(c => Array.IndexOf(labels, c)).Where(i => i >= 0);
        var parts = new List<CardPart> { CardParts.Tiles("One of each class: look and listen",
            first.Take(12).Select(Tile)) };
        if (voices.Count > 0)
            parts.Add(CardParts.Bars("Voices", voices));
        return DataCard.Of(this, $", {Split.Word()} part",
            [
                ("Sounds", $"{Count:N0}, {Waves.shape[1]:N0} samples each at {SampleRate:N0} a second,"
                    + " float32 in [-1, 1)"),
                ("Length", $"{seconds.Min():0.00} to {seconds.Max():0.00} s, {seconds.Average():0.00} s on average;"
                    + " the rest is silence"),
            ],
            DataCard.Tally(labels, ClassNames), [.. parts]);
    }

    /// <summary>Says in one line what this is.</summary>
    public override string ToString() =>
        $"{About.Title}, {Split}: {Count:N0} sounds, {ClassNames.Count} classes, {About.Origin} ({About.Source})";

    private (string Html, string Caption) Tile(int index)
    {
        const int columns = 160;
        var length = (int)Lengths[index].item<long>();
        var wave = Waves[index][..Math.Max(1, length)].contiguous().data<float>().ToArray();
        var loudest = Math.Max(1e-6f, wave.Max(Math.Abs));
        var path = new StringBuilder();
        for (var x = 0; x < columns; x++)
        {
            var piece = wave.AsSpan(x * wave.Length / columns, Math.Max(1, wave.Length / columns));
            var (low, high) = (float.MaxValue, float.MinValue);
            foreach (var v in piece)
                (low, high) = (Math.Min(low, v), Math.Max(high, v));
            path.Append(FormattableString.Invariant(
                $"M{x}.5 {25 - (23 * high / loudest):0.0}V{25.5 - (23 * low / loudest):0.0}"));
        }

        var caption = $"{ClassNames[(int)Labels[index].item<long>()]}{(Speakers[index].Length > 0 ? ", " : "")}"
            + $"{Speakers[index]}, {(double)length / SampleRate:0.00} s";
        var svg = $"<svg viewBox=\"0 0 {columns} 50\" role=\"img\" aria-label=\"The wave of {caption}\">"
            + $"<path d=\"{path}\" fill=\"none\" stroke=\"var(--accent)\"/></svg>";
        return ($"{svg}<audio controls src=\"{WaveUri(wave, SampleRate)}\"></audio>", caption);
    }

    private static string WaveUri(float[] wave, int rate)
    {
        var bytes = new byte[44 + (2 * wave.Length)];
        "RIFF    WAVEfmt "u8.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), bytes.Length - 8);
        int[] format = [16, 1 | (1 << 16), rate, 2 * rate, 2 | (16 << 16)];
        for (var i = 0; i < format.Length; i++)
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(16 + (4 * i)), format[i]);
        "data"u8.CopyTo(bytes.AsSpan(36));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(40), 2 * wave.Length);
        for (var i = 0; i < wave.Length; i++)
            BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(44 + (2 * i)),
                (short)Math.Clamp(wave[i] * 32768f, -32768, 32767));
        return "data:audio/wav;base64," + Convert.ToBase64String(bytes);
    }

    /// <summary>Puts waves of any length into rows of one length.</summary>
    internal static LabelledSounds Of(
        Provenance about, Split split, IReadOnlyList<(float[] Wave, int Label, string Speaker)> items, int? samples,
        string[] classNames, int rate)
    {
        var width = samples ?? items.Max(i => i.Wave.Length);
        var waves = new float[items.Count * width];
        for (var i = 0; i < items.Count; i++)
            items[i].Wave.AsSpan(0, Math.Min(width, items[i].Wave.Length)).CopyTo(waves.AsSpan(i * width));
        return new LabelledSounds(about, split, tensor(waves, [items.Count, width]),
            tensor(items.Select(i => (long)Math.Min(width, i.Wave.Length)).ToArray(), [items.Count]),
            tensor(items.Select(i => (long)i.Label).ToArray(), [items.Count]), [.. items.Select(i => i.Speaker)],
            classNames, rate);
    }
}

using System.Globalization;

namespace DeepLearning.Datasets;

/// <summary>Loads recordings of spoken English digits; without a copy and without a network, made voices.</summary>
public static class SpokenDigits
{
    private const int Rate = 8000;

    private static readonly string[] ClassNames =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>Gets what the catalogue says about it.</summary>
    public static DatasetEntry Entry => Catalogue.Find("fsdd");

    /// <summary>Loads a part: from COURSE_DATA, the cache, a mirror, or the generator.</summary>
    /// <param name="split">Which part: takes 0 to 4 of each speaker and digit to test, the others to train.</param>
    /// <param name="count">Only so many recordings; all of them when left out.</param>
    /// <param name="samples">Every recording is cut or filled up to so many samples, 8,000 a second; null for the
    /// longest one's length.</param>
    /// <returns>2,700 (train) or 300 (test) waves (N, samples).</returns>
    /// <exception cref="DatasetException">A file is there but wrong. An absent file is no error.</exception>
    public static LabelledSounds Load(Split split = Split.Train, int? count = null, int? samples = Rate) =>
        Load(split, count, samples, null);

    /// <summary>Makes voices: the twin, of the same shape and types.</summary>
    /// <param name="split">Which part; the two never share a sound.</param>
    /// <param name="count">How many; 2,700 to train and 300 to test when left out.</param>
    /// <param name="samples">As for <see cref="Load(Split, int?, int?)"/>.</param>
    /// <param name="seed">The same seed gives the same sounds on every machine.</param>
    public static LabelledSounds Twin(
        Split split = Split.Train, int? count = null, int? samples = Rate, int seed = 0)
    {
        Check(split, count, samples);
        var items = VoiceMaker.Speak(split, count ?? (split == Split.Train ? 2700 : 300), Rate, seed);
        return LabelledSounds.Of(Provenance.Twin(Entry, "voices of six pitches", seed,
            "Buzz through two moving resonances: vowels without consonants, easier than speech."), split, items,
            samples, ClassNames, Rate);
    }

    /// <summary>Checks, without fetching anything, where the data would be found.</summary>
    /// <returns>A row for <c>Doctor</c>: name, light (green, amber, red), finding, advice.</returns>
    public static (string Name, string Light, string Finding, string Advice) Check() =>
        DatasetCheck.Of(Entry, DatasetSettings.FromEnvironment());

    internal static LabelledSounds Load(Split split, int? count, int? samples, DatasetSettings? settings)
    {
        Check(split, count, samples);
        return Lookup.RealOrTwin(Entry, settings, store =>
        {
            var file = store.Need(Entry, "fsdd-recordings.zip", "v1.0.9.tar.gz");
            var takes = new ArchiveReader(Entry.Name, file.Name)
                .Read(file.Bytes, name => name.EndsWith(".wav", StringComparison.Ordinal)
                    && name.Contains("recordings/", StringComparison.Ordinal))
                .Select(e => (Entry: e, Name: Parse(e.Name)))
                .Where(t => t.Name.Take < 5 == (split == Split.Test))
                .OrderBy(t => t.Name.Take).ThenBy(t => t.Name.Digit)
                .ThenBy(t => t.Name.Speaker, StringComparer.Ordinal).Take(count ?? int.MaxValue);
            var items = takes.Select(t =>
                (new WaveReader(Entry.Name, t.Entry.Name).Read(t.Entry.Bytes, Rate), t.Name.Digit, t.Name.Speaker));
            return LabelledSounds.Of(Provenance.Real(Entry, file.Source), split, items.ToList(), samples, ClassNames,
                Rate);
        }, () => Twin(split, count, samples));
    }

    /// <summary>Reads a name such as <c>recordings/7_jackson_32.wav</c>.</summary>
    internal static (int Digit, string Speaker, int Take) Parse(string name)
    {
        var parts = Path.GetFileNameWithoutExtension(name).Split('_');
        return parts is [[>= '0' and <= '9'] digit, { Length: > 0 } speaker, var take]
            && int.TryParse(take, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (digit[0] - '0', speaker, number)
            : throw new DatasetException(DatasetProblem.BadFormat, Entry.Name, name,
                $"{name} is not named digit_speaker_take.wav, as 7_jackson_32.wav; expected that. Fetch the original"
                + " again.");
    }

    private static void Check(Split split, int? count, int? samples)
    {
        Lookup.Check("SpokenDigits.Load", split, count, Split.Train, Split.Test);
        if (samples is < 1)
            throw new ArgumentOutOfRangeException(nameof(samples), samples,
                "[SpokenDigits.Load] samples is one or more.");
    }
}

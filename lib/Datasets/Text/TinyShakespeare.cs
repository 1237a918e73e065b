namespace DeepLearning.Datasets;

/// <summary>Loads 1,115,394 characters of Shakespeare; without a copy and without a network, a written play.</summary>
public static class TinyShakespeare
{
    private const int Length = 1_115_394;

    private static readonly Grammar Play = new(
        """
        speech: {name}:{n}{line}{n}{line}{n}{n}|{name}:{n}{line}{n}{n}|{name}:{n}{line}{n}{line}{n}{line}{n}{n}
        n: ~
        name: KING ALDRIC|QUEEN MIRABEL|First Watchman|Second Watchman|LADY ISMENE|DUKE ORSEN|BRANDO|A Servant
        line: {call}, {clause};|{clause}, {and} {clause}.|{ask} {clause}?|{clause}.|{call}! {clause}, {and} {clause}.
        call: My lord|Good friend|Sweet lady|O bitter night|Brave captain|Fair cousin|Come|Alas
        ask: Wherefore dost thou say|Know you not|Think'st thou|Who hath told thee|Canst thou swear
        and: and|but|for|yet|since|though
        clause: {noun} {verb} {noun}|{noun} {verb} {place}|I {will} {do} {noun}|thou {wilt} {do} {noun}
        noun: the crown|thy sorrow|this ancient house|my brother's sword|the moon|a faithful heart|our quarrel|the sea
        verb: doth keep|hath broken|shall outlive|lies heavy upon|sleeps beneath|must answer|betrays
        place: the cold stone|the western gate|the hour of noon|the silent wood|our father's grave|all reason
        will: will|shall|must|dare not|would
        wilt: wilt|shalt|must|darest not|would'st
        do: forsake|remember|bury|set free|wear|lay down|love|question
        """);

    /// <summary>Gets what the catalogue says about it.</summary>
    public static DatasetEntry Entry => Catalogue.Find("tinyshakespeare");

    /// <summary>Loads the text: from COURSE_DATA, the cache, a mirror, or the generator.</summary>
    /// <returns>The first 90 % of the characters to train, the rest to validate.</returns>
    /// <exception cref="DatasetException">The file is there but wrong. An absent file is no error.</exception>
    public static TextCorpus Load() => Load(null);

    /// <summary>Writes a play by rules: the twin, of the same form and length.</summary>
    /// <param name="characters">About how long it is to be.</param>
    /// <param name="seed">The same seed gives the same text on every machine.</param>
    public static TextCorpus Twin(int characters = Length, int seed = 0)
    {
        var text = ToyCorpora.Fill(characters, seed, 12, (ref Dice dice) =>
            Capitals(Play.Write("speech", ref dice).Split('~')));
        var cut = (int)(0.9 * text.Length);
        return new TextCorpus(Provenance.Twin(Entry, "a play written by rules", seed,
            "A hundred words in fixed patterns: losses far below those of real English.").PartedAs(Entry),
                text[..cut], text[cut..],
                "");
    }

    /// <summary>Checks, without fetching anything, where <see cref="Load()"/> would find the data.</summary>
    /// <returns>A row for <c>Doctor</c>: name, light (green, amber, red), finding, advice.</returns>
    public static (string Name, string Light, string Finding, string Advice) Check() =>
        DatasetCheck.Of(Entry, DatasetSettings.FromEnvironment());

    /// <summary>Begins every line with a capital, as verse does.</summary>
    private static string Capitals(string[] lines) => string.Join('\n', lines.Select(line =>
        line.Length == 0 ? line : char.ToUpperInvariant(line[0]) + line[1..]));

    internal static TextCorpus Load(DatasetSettings? settings) => Lookup.RealOrTwin(Entry, settings, store =>
    {
        var file = store.Need(Entry, "input.txt");
        var text = new TextDecoder(Entry.Name, file.Name).Text(file.Bytes);
        var cut = (int)(0.9 * text.Length);
        return new TextCorpus(Provenance.Real(Entry, file.Source), text[..cut], text[cut..], "");
    }, () => Twin());
}

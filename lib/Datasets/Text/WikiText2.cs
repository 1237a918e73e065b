namespace DeepLearning.Datasets;

/// <summary>Loads WikiText-2, articles of Wikipedia cut into tokens; else articles written by rules.</summary>
public static class WikiText2
{
    private static readonly Grammar Article = new(
        """
        article: ~ = {title} = ~ ~ {sentence} {sentence} {sentence} ~ ~ = = {section} = = ~ ~ {sentence} {sentence} ~
        title: {thing} of {place}|{place} {thing}
        thing: Bridge|Battle|River|Railway|Song|Castle|Parrot|Election|Tower|Harbour
        place: Northmere|Eldbury|Castor|Vale|Sandwich Bay|Lower Hythe|Merrow|<unk>
        section: History|Description|Later years|Reception|Geography|Design
        sentence: The {noun} {was} {done} in {year} by {person} , {who} {verb} the {noun} .
        |It {was} {done} {where} , and {number} @,@ 000 people {verb} it .
        |In {year} the {noun} {verb} the {noun} of {place} .|{person} called it " {judgement} " in {year} .
        noun: bridge|station|album|regiment|species|cathedral|valley|council|ship|<unk>|garden|engine
        was: was|had been|was first|was later
        done: built|opened|described|recorded|destroyed|rebuilt|named|abandoned
        year: 1642|1788|1805|1861|1899|1914|1931|1956|1972|1998|2004
        person: Anna <unk>|John Carver|Elias Moor|Queen Matilda|Governor Hale|the engineer <unk>
        who: who|whose brother|whose army
        verb: crossed|restored|visited|opposed|painted|bought|supported|left
        where: near {place}|in the north of {place}|under the old town|on the west coast
        number: 2|5|12|40|300
        judgement: a <unk> of its time|the finest of the north|well made but slow|beyond repair
        """);

    /// <summary>Gets what the catalogue says about it.</summary>
    public static DatasetEntry Entry => Catalogue.Find("wikitext-2");

    /// <summary>Loads the text: from COURSE_DATA, the cache, a mirror, or the generator.</summary>
    /// <returns>Lines of tokens with spaces between them; rare words are <c>&lt;unk&gt;</c>. Where only the validation
    /// and test files are at hand, the first 90 % of the validation lines are to train and the rest to validate; the
    /// card says so.</returns>
    /// <exception cref="DatasetException">A file is there but wrong. An absent file is no error.</exception>
    public static TextCorpus Load() => Load(null);

    /// <summary>Writes articles by rules: the twin, of the same form.</summary>
    /// <param name="characters">About how long it is to be.</param>
    /// <param name="seed">The same seed gives the same text on every machine.</param>
    public static TextCorpus Twin(int characters = 2_000_000, int seed = 0)
    {
        string Part(double share, long stream) => ToyCorpora.Fill((int)(share * characters), seed, stream,
            (ref Dice dice) => Article.Write("article", ref dice).Replace("~", "\n", StringComparison.Ordinal));
        return new TextCorpus(Provenance.Twin(Entry, "articles written by rules", seed,
            "Two hundred words in fixed patterns, and no article says anything true."),
            Part(0.8, 13), Part(0.1, 14), Part(0.1, 15));
    }

    /// <summary>Cuts a text into tokens, with <c>&lt;eos&gt;</c> at the end of each line, as published counts
    /// do.</summary>
    /// <param name="text">One of the parts.</param>
    public static IReadOnlyList<string> Tokens(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n');
        var last = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        return [.. lines.Take(last).SelectMany(line =>
            line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append("<eos>"))];
    }

    /// <summary>Checks, without fetching anything, where <see cref="Load()"/> would find the data.</summary>
    /// <returns>A row for <c>Doctor</c>: name, light (green, amber, red), finding, advice.</returns>
    public static (string Name, string Light, string Finding, string Advice) Check() =>
        DatasetCheck.Of(Entry, DatasetSettings.FromEnvironment());

    internal static TextCorpus Load(DatasetSettings? settings) => Lookup.RealOrTwin(Entry, settings, store =>
    {
        var (valid, test) = (store.Need(Entry, "valid.txt"), store.Need(Entry, "test.txt"));
        if (store.InFolder(Entry, "valid.txt") && !store.InFolder(Entry, "train.txt"))
        {
            var text = Decode(valid);
            var cut = text.IndexOf('\n', (int)(0.9 * text.Length)) + 1;
            return new TextCorpus(Provenance.Real(Entry, valid.Source,
                "The training file is not here: the first 90 % of the validation file stand in for it."),
                text[..cut], text[cut..], Decode(test));
        }

        var train = store.Need(Entry, "train.txt");
        return new TextCorpus(Provenance.Real(Entry, train.Source), Decode(train), Decode(valid), Decode(test));
    }, () => Twin());

    private static string Decode(FoundFile file) => new TextDecoder(Entry.Name, file.Name).Text(file.Bytes);
}

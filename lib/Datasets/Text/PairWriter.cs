namespace DeepLearning.Datasets;

/// <summary>Writes sentences in two languages at once: a subject, a verb that agrees, an object with its
/// gender.</summary>
internal static class PairWriter
{
    private static readonly (string English, string German, string French, int Person)[] Subjects =
    [
        ("I", "ich", "je", 0), ("you", "du", "tu", 1), ("he", "er", "il", 2), ("she", "sie", "elle", 2),
        ("we", "wir", "nous", 3), ("the man", "der Mann", "l'homme", 2), ("the woman", "die Frau", "la femme", 2),
        ("the child", "das Kind", "l'enfant", 2), ("my brother", "mein Bruder", "mon frère", 2),
    ];

    /// <summary>English with and without s, then each language for I, you, he, we.</summary>
    private static readonly (string[] English, string[] German, string[] French)[] Verbs =
    [
        (["see", "sees"], ["sehe", "siehst", "sieht", "sehen"], ["vois", "vois", "voit", "voyons"]),
        (["take", "takes"], ["nehme", "nimmst", "nimmt", "nehmen"], ["prends", "prends", "prend", "prenons"]),
        (["want", "wants"], ["will", "willst", "will", "wollen"], ["veux", "veux", "veut", "voulons"]),
        (["buy", "buys"], ["kaufe", "kaufst", "kauft", "kaufen"], ["achète", "achètes", "achète", "achetons"]),
        (["find", "finds"], ["finde", "findest", "findet", "finden"], ["trouve", "trouves", "trouve", "trouvons"]),
        (["read", "reads"], ["lese", "liest", "liest", "lesen"], ["lis", "lis", "lit", "lisons"]),
    ];

    /// <summary>The noun; its German articles (definite, indefinite) in the accusative; its French ones.</summary>
    private static readonly (string English, string German, string[] Der, string French, string[] Le)[] Objects =
    [
        ("dog", "Hund", ["den", "einen"], "chien", ["le", "un"]),
            ("cat", "Katze", ["die", "eine"], "chat", ["le", "un"]),
        ("house", "Haus", ["das", "ein"], "maison", ["la", "une"]),
            ("book", "Buch", ["das", "ein"], "livre", ["le", "un"]),
        ("letter", "Brief", ["den", "einen"], "lettre", ["la", "une"]),
            ("car", "Auto", ["das", "ein"], "voiture", ["la", "une"]),
        ("table", "Tisch", ["den", "einen"], "table", ["la", "une"]),
            ("bread", "Brot", ["das", "ein"], "pain", ["le", "un"]),
        ("flower", "Blume", ["die", "eine"], "fleur", ["la", "une"]),
            ("boat", "Boot", ["das", "ein"], "bateau", ["le", "un"]),
        ("key", "Schlüssel", ["den", "einen"], "clé", ["la", "une"]),
            ("lamp", "Lampe", ["die", "eine"], "lampe", ["la", "une"]),
    ];

    private static readonly (string English, string German, string French)[] Ends =
    [
        ("", "", ""), (" today", " heute", " aujourd'hui"), (" in the morning", " am Morgen", " le matin"),
        (" again", " wieder", " encore"), (" at home", " zu Hause", " à la maison"),
            (" very often", " sehr oft", " très souvent"),
        (" in the village", " im Dorf", " au village"), (" on Monday", " am Montag", " lundi"),
            (" with Tom", " mit Tom", " avec Tom"),
    ];

    /// <summary>Writes different pairs of a part, short before long.</summary>
    public static IReadOnlyList<(string English, string Other)> Write(
        Language language, Split split, int count, int seed)
    {
        var all = new List<(string English, string Other)>();
        foreach (var subject in Subjects)
        {
            foreach (var verb in Verbs)
            {
                foreach (var thing in Objects)
                {
                    foreach (var end in Ends)
                        all.AddRange(Both(language, subject, verb, thing, end));
                }
            }
        }

        var kept = all.Where(p => Rows.PartOf(p.English) == split).ToArray();
        new Dice(seed, 17L << 40).Shuffle(kept);
        return [.. kept.Take(count).OrderBy(p => p.English.Length)];
    }

    private static IEnumerable<(string English, string Other)> Both(
        Language language, (string English, string German, string French, int Person) subject,
        (string[] English, string[] German, string[] French) verb,
        (string English, string German, string[] Der, string French, string[] Le) thing,
        (string English, string German, string French) end)
    {
        string[] articles = ["the", "a"];
        for (var a = 0; a < 2; a++)
        {
            var does = verb.English[subject.Person == 2 ? 1 : 0];
            var english = $"{subject.English} {does} {articles[a]} {thing.English}{end.English}.";

            // The German time and place stand between verb and object only in long sentences; here they end it.
            var other = language == Language.German
                ? $"{subject.German} {verb.German[subject.Person]} {thing.Der[a]} {thing.German}{end.German}."
                : $"{Elided(subject.French, verb.French[subject.Person])} {thing.Le[a]} {thing.French}{end.French}.";
            yield return (Capital(english), Capital(other));
        }
    }

    private static string Elided(string subject, string verb) =>
        subject == "je" && verb[0] == 'a' ? "j'" + verb : $"{subject} {verb}";

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}

namespace DeepLearning.Datasets;

/// <summary>Writes sentences about films by rules: what they feel is known, and a little of it is hidden.</summary>
internal static class ReviewWriter
{
    private const double Turned = 0.12;
    private const double Misleading = 0.1;

    private static readonly Grammar Rules = new(
        """
        plain: the {part} is ~ and the {part} is ~ .|a ~ {kind} with a ~ {part} .
        |{who} gives a ~ performance in a ~ {kind} .|the {part} feels ~ , even in the {scene} .
        |one leaves the {kind} with a ~ memory of its {part} .|{who} and the {part} make this {kind} ~ and ~ .
        |for all its {part} , the {kind} stays ~ and rather ~ .
        part: plot|dialogue|ending|camera work|music|pacing|humour|cast|script|direction|opening|romance
        kind: thriller|comedy|drama|sequel|documentary|western|musical|film|remake|debut
        who: the lead|the newcomer|the old master|the director|the villain|a cast of unknowns
        scene: final scene|second hour|chase|court room|flashbacks|kitchen scene
        good: charming|moving|witty|fresh|gripping|tender|clever|rich|lively|honest|graceful|dazzling|warm|sharp|bold
        bad: dull|flat|clumsy|stale|shallow|tiresome|predictable|bloated|cold|muddled|lazy|noisy|forced|hollow|grim
        lead: at times|to be fair ,|in the end|once again|from the start|surprisingly ,||||
        """);

    /// <summary>Writes so many sentences that belong to a part, of both classes in turn.</summary>
    public static IEnumerable<(string Text, int Label)> Write(Split split, int count, int seed)
    {
        var written = 0;
        for (var i = 0L; written < count; i++)
        {
            var dice = new Dice(seed, (16L << 40) + i);
            var label = written % 2;
            var sentence = Sentence(label, ref dice);
            if (Rows.PartOf(sentence) != split)
                continue;
            written++;
            yield return (sentence, label);
        }
    }

    private static string Sentence(int label, ref Dice dice)
    {
        var lead = Rules.Write("lead", ref dice);
        var words = $"{lead}{(lead.Length > 0 ? " " : "")}{Rules.Write("plain", ref dice)}".Split('~');
        var sentence = words[0];
        var misled = dice.Chance(Misleading);
        for (var k = 1; k < words.Length; k++)
        {
            // One word against the grain in some sentences; what "not" stands before means the contrary.
            var good = (label == 1) != (misled && k == words.Length - 1);
            var turned = dice.Chance(Turned);
            sentence += (turned ? "not " : "") + Rules.Write(good != turned ? "good" : "bad", ref dice) + words[k];
        }

        return sentence;
    }
}

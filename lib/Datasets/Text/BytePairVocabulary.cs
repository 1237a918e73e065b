using System.Globalization;

namespace DeepLearning.Datasets;

/// <summary>Holds how a byte-pair tokenizer cuts text: its merges in the order of learning, and its tokens.</summary>
/// <param name="About">What it is and where it came from.</param>
/// <param name="Merges">Pairs of words in printable letters, as GPT-2 writes them: <c>Ġ</c> is a space.</param>
/// <param name="Tokens">Every token with its number.</param>
public sealed record BytePairVocabulary(
    Provenance About,
    IReadOnlyList<(string Left, string Right)> Merges,
    IReadOnlyDictionary<string, int> Tokens) : ICourseDataset
{
    /// <inheritdoc/>
    public int Count => Merges.Count;

    /// <inheritdoc/>
    public DataOrigin Origin => About.Origin;

    /// <inheritdoc/>
    public string Items => "merges";

    /// <summary>Gets the lines of a <c>vocab.bpe</c> file: what <c>BytePairFile.Read</c> of the Blocks reads.</summary>
    public IEnumerable<string> Lines => Merges.Select(m => $"{m.Left} {m.Right}").Prepend("#version: 0.2");

    /// <inheritdoc/>
    public DataCard Card()
    {
        var lengths = Tokens.Keys.GroupBy(t => Math.Min(t.Length, 12)).OrderBy(g => g.Key)
            .Select(g => (g.Key == 12 ? "12 and more" : $"{g.Key}", (long)g.Count()));
        var longest = Tokens.Keys.Where(t => t.All(char.IsAsciiLetter)).OrderByDescending(t => t.Length).Take(6);
        return DataCard.Of(this, "", [("Merges", $"{Merges.Count:N0}"), ("Tokens", $"{Tokens.Count:N0}")], [],
            CardParts.Quotes("The first merges", Merges.Take(10).Select((m, i) =>
                ($"{i + 1,2}", $"{m.Left} + {m.Right} = {m.Left}{m.Right}"))),
            CardParts.Quotes("The longest words among the tokens", longest.Select(t =>
                (Tokens[t].ToString(CultureInfo.InvariantCulture), t))),
            CardParts.Bars("Bytes in a token", [.. lengths]));
    }

    /// <summary>Says in one line what this is.</summary>
    public override string ToString() =>
        $"{About.Title}: {Merges.Count:N0} merges, {Tokens.Count:N0} tokens, {About.Origin} ({About.Source})";
}

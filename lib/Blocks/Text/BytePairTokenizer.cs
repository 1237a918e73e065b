using System.Text;
using System.Text.RegularExpressions;

namespace DeepLearning.Blocks;

/// <summary>
/// Byte-pair encoding as GPT-2 uses it: text is cut into words, each word becomes bytes, and the pair of neighbours
/// that
/// was merged earliest in training is merged first, until no learned pair is left. Every text has an encoding.
/// <para><b>Source</b>: Neural Machine Translation of Rare Words with Subword Units, arXiv 1508.07909, section 3.2;
/// Language Models are Unsupervised Multitask Learners (GPT-2, 2019), section 2.2.</para>
/// </summary>
public sealed partial class BytePairTokenizer : ITokenizer
{
    private readonly Dictionary<(int Left, int Right), int> merged;
    private readonly byte[][] bytes;
    private readonly Dictionary<string, int> special;
    private readonly Dictionary<string, int[]> known = [];
    private readonly Lock gate = new();

    /// <summary>Creates a tokenizer from what was learned.</summary>
    /// <param name="merges">Pairs of ids in the order of learning; the k-th pair becomes id 256 + k.</param>
    /// <param name="specialTokens">Names of tokens that no text produces by itself; their ids follow the
    /// merges.</param>
    /// <exception cref="ArgumentException">A pair names an id that is not there yet, or occurs twice.</exception>
    public BytePairTokenizer(IEnumerable<(int Left, int Right)> merges, params string[] specialTokens)
    {
        merged = [];
        var vocabulary = ByteAlphabet.Bytes.Select(b => new[] { b }).ToList();
        foreach (var (left, right) in merges)
        {
            if (Math.Min(left, right) < 0 || Math.Max(left, right) >= vocabulary.Count
                || !merged.TryAdd((left, right), vocabulary.Count))
            {
                throw new ArgumentException(
                    $"[tokenizer] expected merge {merged.Count} to be a new pair of ids below {vocabulary.Count}, " +
                    $"got ({left}, {right})");
            }
            vocabulary.Add([.. vocabulary[left], .. vocabulary[right]]);
        }
        special = specialTokens.Select((name, i) => (name, id: vocabulary.Count + i))
            .ToDictionary(t => t.name, t => t.id);
        bytes = [.. vocabulary, .. specialTokens.Select(Encoding.UTF8.GetBytes)];
    }

    /// <inheritdoc/>
    public int VocabularySize => bytes.Length;

    /// <summary>Gets the pairs in the order of learning.</summary>
    public IReadOnlyCollection<(int Left, int Right)> Merges => merged.Keys;

    /// <summary>Gets the ids of the special tokens by name.</summary>
    public IReadOnlyDictionary<string, int> SpecialTokens => special;

    /// <summary>Gets the bytes of a token as text; broken characters show as U+FFFD.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is not in the vocabulary.</exception>
    public string TokenText(int id) => Encoding.UTF8.GetString(BytesOf(id));

    /// <summary>Turns text into ids. Names of special tokens in the text are text like any other.</summary>
    public IReadOnlyList<int> Encode(string text) => Encode(text, allowSpecial: false);

    /// <summary>Turns text into ids.</summary>
    /// <param name="text">Any text; lone surrogates become U+FFFD.</param>
    /// <param name="allowSpecial">Whether names of special tokens become those tokens: never for text of
    /// strangers.</param>
    public IReadOnlyList<int> Encode(string text, bool allowSpecial)
    {
        var result = new List<int>();
        if (!allowSpecial || special.Count == 0)
        {
            EncodePlain(text, result);
            return result;
        }
        var names = string.Join('|', special.Keys.OrderByDescending(n => n.Length).Select(Regex.Escape));
        foreach (var part in Regex.Split(text, $"({names})"))
        {
            if (special.TryGetValue(part, out var id))
                result.Add(id);
            else
                EncodePlain(part, result);
        }
        return result;
    }

    /// <inheritdoc/>
    public string Decode(IEnumerable<int> ids) => Encoding.UTF8.GetString([.. ids.SelectMany(BytesOf)]);

    /// <summary>Cuts text into words as GPT-2 does: a leading space belongs to its word.</summary>
    internal static IEnumerable<string> Words(string text) => Word().Matches(text).Select(m => m.Value);

    private byte[] BytesOf(int id) => id >= 0 && id < bytes.Length
        ? bytes[id]
        : throw new ArgumentOutOfRangeException(nameof(id), id, $"[tokenizer] expected ids 0 to {bytes.Length - 1}.");

    private void EncodePlain(string text, List<int> result)
    {
        foreach (var word in Words(text))
        {
            lock (gate)
            {
                if (!known.TryGetValue(word, out var ids))
                    known[word] = ids = BytePairMerger.Merge(Encoding.UTF8.GetBytes(word), merged);
                result.AddRange(ids);
            }
        }
    }

    [GeneratedRegex(@"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+")]
    private static partial Regex Word();
}

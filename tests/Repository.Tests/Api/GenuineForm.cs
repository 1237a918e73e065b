using System.Text.RegularExpressions;

namespace DeepLearning.Repository.Tests.Api;

/// <summary>A C# form taken apart: modifiers, and the rest without blanks after commas.</summary>
internal sealed partial record GenuineForm(string Text, IReadOnlyList<string> Modifiers, string Rest)
{
    private static readonly HashSet<string> Words =
        [
            "public", "protected", "internal", "static", "abstract", "virtual", "override", "sealed", "readonly",
            "const", "new", "delegate",
        ];

    public bool Is(string modifier) => Modifiers.Contains(modifier);

    /// <summary>The declaration of a type, up to its bases.</summary>
    public string Declaration => Heading().Match(Rest).Value.Trim();

    /// <summary>The bases of a type, split at the commas that separate them.</summary>
    public IReadOnlyList<string> Bases
    {
        get
        {
            var colon = Rest.IndexOf(" : ", StringComparison.Ordinal);
            var list = colon < 0 ? "" : Rest[(colon + 3)..];
            var end = list.IndexOf(" where ", StringComparison.Ordinal);
            return [.. SplitTop(end < 0 ? list : list[..end])];
        }
    }

    public static GenuineForm Parse(string text)
    {
        var plain = Notes().Replace(text, "").Trim();
        var words = plain.Split(' ');
        var modifiers = words.TakeWhile(Words.Contains).ToList();
        var rest = string.Join(' ', words.Skip(modifiers.Count)).Replace(", ", ",", StringComparison.Ordinal);
        return new(text, modifiers, rest);
    }

    private static IEnumerable<string> SplitTop(string list)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i <= list.Length; i++)
        {
            if (i == list.Length || list[i] == ',' && depth == 0)
            {
                if (i > start)
                    yield return list[start..i].Trim();
                start = i + 1;
            }
            else
            {
                depth += list[i] is '<' or '(' ? 1 : list[i] is '>' or ')' ? -1 : 0;
            }
        }
    }

    [GeneratedRegex(@"^\[Obsolete\] | *\[F# module\]$")]
    private static partial Regex Notes();

    [GeneratedRegex(@"^.*?(?= : | where |$)")]
    private static partial Regex Heading();
}

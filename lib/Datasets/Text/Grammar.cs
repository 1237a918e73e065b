using System.Text;

namespace DeepLearning.Datasets;

/// <summary>Writes text by rules: a name in braces is replaced by one of its lines, again and again.</summary>
/// <remarks>A rule is <c>name: this one | {that} one | another</c>; a choice that is written twice is twice as
/// likely, and a line that begins with a bar goes on with the rule before it.</remarks>
internal sealed class Grammar
{
    private const int Deepest = 40;
    private readonly Dictionary<string, string[]> _rules = [];

    /// <summary>Reads rules, one a line.</summary>
    public Grammar(string rules)
    {
        var joined = rules.Replace("\n|", "|", StringComparison.Ordinal);
        foreach (var line in joined.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var choices = line[(colon + 1)..].Split('|').Select(c => c.Trim());
            _rules[line[..colon].Trim()] = [.. choices];
        }
    }

    /// <summary>Writes one text from the rule of this name.</summary>
    public string Write(string rule, ref Dice dice)
    {
        var text = new StringBuilder();
        Expand(rule, ref dice, text, 0);
        return text.ToString();
    }

    private void Expand(string rule, ref Dice dice, StringBuilder text, int depth)
    {
        if (depth > Deepest)
            throw new InvalidOperationException($"[Grammar] the rule '{rule}' goes round in a circle.");
        var line = dice.Pick(_rules[rule]);
        for (var at = 0; at < line.Length;)
        {
            var open = line.IndexOf('{', at);
            if (open < 0)
            {
                text.Append(line, at, line.Length - at);
                return;
            }

            var close = line.IndexOf('}', open);
            text.Append(line, at, open - at);
            Expand(line[(open + 1)..close], ref dice, text, depth + 1);
            at = close + 1;
        }
    }
}

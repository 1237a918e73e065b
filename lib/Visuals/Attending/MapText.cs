using System.Text;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Attending;

/// <summary>Tells maps of attention in words.</summary>
internal static class MapText
{
    /// <summary>Each token and where it looks most, at most so many.</summary>
    public static string Looks(string title, AttentionStack stack, float[] map, string verb, string rule)
    {
        const int most = 24;
        var text = new StringBuilder($"{title}: {Count(stack.Rows, "token")} over {Count(stack.Columns, "token")}, ")
            .Append($"mean entropy {Pack.Short(AttentionStack.Entropy(map, stack.Columns))} bits of at most ")
            .Append($"{Pack.Short(Math.Log2(stack.Columns))}.{rule}");
        for (var r = 0; r < Math.Min(stack.Rows, most); r++)
        {
            var row = map[(r * stack.Columns)..((r + 1) * stack.Columns)];
            var best = Enumerable.Range(0, row.Length).OrderByDescending(c => row[c]).ThenBy(c => c).Take(3)
                .Where(c => row[c] > 0)
                .Select(c => $"{TokenText.Short(stack.Keys[c], 20)} {Pack.Short(row[c])}").ToList();
            text.Append($"\n- {TokenText.Short(stack.Queries[r], 20)} {verb} ")
                .Append(best.Count == 0 ? "nothing: the row is masked" : string.Join(", ", best));
        }

        if (stack.Rows > most)
            text.Append($"\n- and {stack.Rows - most} tokens more");
        return text.ToString();
    }

    /// <summary>A count with its noun.</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">One of them.</param>
    /// <param name="several">Several of them; null where an s is enough.</param>
    public static string Count(int count, string noun, string? several = null) =>
        count == 1 ? $"1 {noun}" : $"{count} {several ?? noun + "s"}";
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DeepLearning.Kernel.Protocol;

namespace DeepLearning.Kernel.Hosting;

/// <summary>The cells that this kernel has run, for consoles that page through them.</summary>
internal sealed class InputHistory
{
    private readonly List<(int Line, string Code)> _entries = [];

    public void Add(int line, string code) => _entries.Add((line, code));

    /// <summary>Answers a history_request: tail, range or search.</summary>
    public JsonArray Find(Message request)
    {
        IEnumerable<(int Line, string Code)> found = _entries;
        if (request.Text("hist_access_type") == "range")
        {
            var stop = request.Number("stop", int.MaxValue);
            found = found.Where(e => e.Line >= request.Number("start") && e.Line < stop);
        }
        else
        {
            if (request.Text("hist_access_type") == "search")
                found = found.Where(e => Matches(e.Code, request.Text("pattern")));
            if (request.Flag("unique", false))
                found = found.Reverse().DistinctBy(e => e.Code).Reverse();
            found = found.TakeLast(request.Number("n", _entries.Count));
        }

        var output = request.Flag("output", false);
        return [.. found.Select(e => Entry(e.Line, e.Code, output))];
    }

    // With output asked for, an entry is (session, line, (input, output)).
    private static JsonArray Entry(int line, string code, bool output) =>
        new JsonArray(0, line, output ? new JsonArray(code, null) : code);

    private static bool Matches(string code, string pattern) => Regex.IsMatch(
        code,
        "^" + Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal)
            .Replace("\\?", ".", StringComparison.Ordinal) + "$",
        RegexOptions.Singleline,
        TimeSpan.FromSeconds(1));
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DeepLearning.Kernel.Protocol;

namespace DeepLearning.Kernel.Hosting;

/// <summary>The cells that this user's kernels have run, for consoles that page through them.</summary>
internal sealed class InputHistory(HistoryFile file)
{
    private readonly List<HistoryEntry> _own = [];

    public void Add(int line, string code)
    {
        var entry = new HistoryEntry(file.Session, line, code);
        _own.Add(entry);
        file.Append(entry);
    }

    /// <summary>Answers a history_request: tail, range or search.</summary>
    public JsonArray Find(Message request)
    {
        var output = request.Flag("output", false);
        var found = request.Text("hist_access_type") == "range" ? Range(request) : Tail(request);
        return [.. found.Select(e => Entry(e, output))];
    }

    /// <summary>
    /// Cells start to stop of one session: 0 is this one, -1 the one before, or a session's own number.
    /// </summary>
    private IEnumerable<HistoryEntry> Range(Message request)
    {
        var asked = request.Number("session");
        var session = asked <= 0 ? file.Session + asked : asked;
        var stop = request.Number("stop", int.MaxValue);
        var entries = session == file.Session ? _own : file.Earlier.Where(e => e.Session == session);
        return entries.Where(e => e.Line >= request.Number("start") && e.Line < stop);
    }

    private IEnumerable<HistoryEntry> Tail(Message request)
    {
        var all = file.Earlier.Concat(_own);
        if (request.Text("hist_access_type") == "search")
            all = all.Where(e => Matches(e.Code, request.Text("pattern")));
        if (request.Flag("unique", false))
            all = all.Reverse().DistinctBy(e => e.Code).Reverse();
        return all.TakeLast(request.Number("n", int.MaxValue));
    }

    // With output asked for, an entry is (session, line, (input, output)).
    private static JsonArray Entry(HistoryEntry entry, bool output) =>
        new(entry.Session, entry.Line, output ? new JsonArray(entry.Code, null) : entry.Code);

    private static bool Matches(string code, string pattern) => Regex.IsMatch(
        code,
        "^" + Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal)
            .Replace("\\?", ".", StringComparison.Ordinal) + "$",
        RegexOptions.Singleline,
        TimeSpan.FromSeconds(1));
}

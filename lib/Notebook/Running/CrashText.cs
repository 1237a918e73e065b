using System.Globalization;
using System.Text.RegularExpressions;

namespace DeepLearning.Notebook.Running;

/// <summary>Puts the end of a process into words.</summary>
internal static partial class CrashText
{
    /// <summary>Explains an exit code, with what standard error says about it.</summary>
    public static string Explain(int exitCode, string? standardError)
    {
        var text = standardError ?? "";
        if (text.Contains("Stack overflow", StringComparison.Ordinal))
            return "stack overflow: a method calls itself without end; the process ended";
        if (text.Contains("Out of memory", StringComparison.Ordinal)
            || text.Contains("OutOfMemory", StringComparison.Ordinal))
            return "out of memory; the process ended";
        return exitCode switch
        {
            137 => "the process was killed, probably by the system for its memory",
            139 => "the process ended with a segmentation fault, in native code",
            134 => "the process aborted, after a fatal error or an exception on a thread of its own",
            _ => $"the process ended with exit code {exitCode} before the chapter did (Environment.Exit?)",
        };
    }

    /// <summary>Finds the line of a cell in a stack trace, or null.</summary>
    public static int? FindLine(string? standardError, int cell)
    {
        var match = Frame().Matches(standardError ?? "")
            .FirstOrDefault(match => match.Groups["cell"].Value == cell.ToString(CultureInfo.InvariantCulture));
        return match is null ? null : int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@" in .*\bcell (?<cell>\d{1,6}) .*:line (?<line>\d{1,6})\b")]
    private static partial Regex Frame();
}

using System.Text.RegularExpressions;

namespace DeepLearning.Notebook.Linting;

/// <summary>Rules about what code cells say: nothing that only works on one machine.</summary>
internal static partial class TextRules
{
    public static void AbsolutePaths(LintContext context)
    {
        foreach (var (cell, number) in context.CodeCells)
        {
            foreach (var (text, line) in LintContext.Lines(cell))
            {
                if (PathPattern().Match(text) is { Success: true } match)
                    context.Add("absolute-path",
                        $"expected paths relative to the notebook, came {match.Value.Trim('"', ' ')}", number, line);
            }
        }
    }

    public static void Urls(LintContext context)
    {
        foreach (var (cell, number) in context.CodeCells)
        {
            foreach (var (text, line) in LintContext.Lines(cell))
            {
                if (UrlPattern().Match(text) is { Success: true } match
                    && !match.Value.Contains("//www.w3.org/", StringComparison.Ordinal))
                    context.Add("url",
                        $"expected no address in code (data comes by name), came {match.Value}", number, line);
            }
        }
    }

    public static void SetUp(LintContext context)
    {
        var withUsings = context.CodeCells.Where(entry => UsingPattern().IsMatch(entry.Cell.Source)).ToArray();
        if (withUsings.Length == 0)
            context.Add("set-up", "expected one set-up cell with the usings, came none", "$.cells");
        foreach (var (cell, number) in withUsings.Skip(1))
        {
            var line = LintContext.Lines(cell).First(entry => UsingPattern().IsMatch(entry.Text)).Number;
            context.Add("set-up", $"expected all usings in the set-up cell ({withUsings[0].Cell.Id})", number, line);
        }
    }

    [GeneratedRegex("""["\s](/(home|root|tmp|usr|var|etc|mnt|opt|work|workspaces|content|Users)/[^"\s]*"""
        + """|[A-Za-z]:[\\/][^"]*|\\\\\w+\\[^"]*)""")]
    private static partial Regex PathPattern();

    [GeneratedRegex(@"\b(https?|ftp)://[^\s""'<>)]+", RegexOptions.IgnoreCase)]
    private static partial Regex UrlPattern();

    [GeneratedRegex(
        @"^\s*(global\s+)?using\s+(static\s+)?[A-Za-z_][\w.]*\s*(=\s*[\w.<>, \[\]]+)?;", RegexOptions.Multiline)]
    private static partial Regex UsingPattern();
}

using System.Diagnostics;
using System.Runtime.InteropServices;
using DeepLearning.Display;
using DeepLearning.Notebook.Formatting;
using DeepLearning.Notebook.Scripting;

namespace DeepLearning.Notebook.Magics;

/// <summary>Directives that tell something about variables, directives, the host and time.</summary>
internal static class InfoMagics
{
    private const int LongestValue = 60;

    public static void Who(MagicCall call) =>
        ShowText(string.Join('\t', Variables(call).Select(v => v.Name)));

    public static void Whos(MagicCall call) => Output.Show(Table(
        ["Variable", "Type", "Value"],
        Variables(call).Select(v => new[] { v.Name, TypeNames.Of(v.Type), Short(v.Value) })));

    public static void List(MagicCall call) => Output.Show(Table(
        ["Directive", "What it does"], MagicCommands.All.Select(c => new[] { c.Name, c.Help })));

    public static void About(MagicCall call) => ShowText(
        $"DeepLearning.Notebook, C# on {RuntimeInformation.FrameworkDescription}, "
        + $"{RuntimeInformation.OSDescription} ({RuntimeInformation.ProcessArchitecture}), "
        + $"{Environment.ProcessorCount} processors");

    public static void Time(MagicCall call)
    {
        var start = Stopwatch.GetTimestamp();
        call.After.Add(() => ShowText($"Wall time: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0.0} ms"));
    }

    private static IReadOnlyList<Variable> Variables(MagicCall call) =>
        call.Part.Language == "fsharp" ? call.Run.State.FSharp.Variables : call.Run.State.Variables;

    private static void ShowText(string text) => Output.Show(new MimeBundle { [MimeTypes.Text] = text });

    private static string Short(object? value)
    {
        var text = PlainText.Of(ValueTree.Of(value)).ReplaceLineEndings(" ");
        return text.Length <= LongestValue ? text : $"{text[..LongestValue]}...";
    }

    private static MimeBundle Table(string[] head, IEnumerable<string[]> rows)
    {
        string[][] all = [head, .. rows];
        var widths = head.Select((_, column) => all.Max(row => row[column].Length)).ToList();
        var lines = all.Select(row => string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());
        static string Row(string[] row, string tag) =>
            $"<tr>{string.Concat(row.Select(cell => $"<{tag}>{HtmlTheme.Escape(cell)}</{tag}>"))}</tr>";
        return new MimeBundle
        {
            [MimeTypes.Html] = $"<table class=\"dni-table\"><thead>{Row(head, "th")}</thead>"
                + $"<tbody>{string.Concat(all.Skip(1).Select(row => Row(row, "td")))}</tbody></table>",
            [MimeTypes.Text] = string.Join('\n', lines),
        };
    }
}

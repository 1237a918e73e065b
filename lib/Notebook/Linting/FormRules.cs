using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Linting;

/// <summary>Rules about the form of the file: what makes its history readable.</summary>
internal static partial class FormRules
{
    private const string KernelName = ".net-csharp";

    public static void Kernel(LintContext context)
    {
        if (context.Document.KernelName != KernelName)
        {
            context.Add("kernel", $"expected the kernel {KernelName}, came {context.Document.KernelName ?? "none"}",
                "$.metadata.kernelspec.name");
        }

        if (context.Document.Metadata.ContainsKey(Running.ResultMetadata.Key))
            context.Add("outputs", "expected a notebook as it is written, came an executed copy",
                "$.metadata." + Running.ResultMetadata.Key);
    }

    public static void CellIds(LintContext context)
    {
        foreach (var (cell, number) in context.Cells)
        {
            if (!WordsPattern().IsMatch(cell.Id))
                context.Add("cell-id", $"expected lower-case words joined by hyphens, came '{cell.Id}'", number);
            else if (RandomPattern().IsMatch(cell.Id))
                context.Add("cell-id", $"expected an id that a reader understands, came random '{cell.Id}'", number);
        }
    }

    public static void Outputs(LintContext context)
    {
        foreach (var (cell, number) in context.CodeCells)
        {
            if (cell.Outputs.Count > 0)
                context.Add("outputs", "expected no outputs in a committed notebook; clear them", number);
            if (cell.ExecutionCount is not null)
                context.Add("outputs", "expected no execution count in a committed notebook; clear the outputs",
                    number);
            if (cell.Metadata.ContainsKey("execution"))
                context.Add("outputs", "expected no execution times in a committed notebook", number);
        }
    }

    public static void LineEnds(LintContext context)
    {
        foreach (var (cell, number) in context.Cells)
        {
            if (cell.Json["source"] is not JsonArray lines)
            {
                context.Add("line-end", "expected the source as a list of lines, came one string", number);
                continue;
            }

            for (var i = 0; i < lines.Count; i++)
                CheckLine(context, lines[i].Text()!, number, i + 1, last: i == lines.Count - 1);
        }
    }

    private static void CheckLine(LintContext context, string line, int number, int index, bool last)
    {
        if (line.Contains('\r', StringComparison.Ordinal))
            context.Add("line-end", "expected line feeds only, came a carriage return", number, index);
        if (!last && !line.EndsWith('\n'))
            context.Add("line-end", "expected a line feed at the end of every line but the last", number, index);
        if (last && line.EndsWith('\n'))
            context.Add("line-end", "expected no line feed at the end of the last line", number, index);
        if (line.TrimEnd('\n').Contains('\n', StringComparison.Ordinal))
            context.Add("line-end", "expected one line in each item of the list, came several", number, index);
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex WordsPattern();

    // What editors make up: eight or more hexadecimal digits with a digit among them, or a GUID.
    [GeneratedRegex(@"^(?=.*[0-9])[0-9a-f]{8,}\z|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\z")]
    private static partial Regex RandomPattern();
}

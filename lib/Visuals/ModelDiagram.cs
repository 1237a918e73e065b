using System.Text;
using DeepLearning.Display;
using DeepLearning.Visuals.Anatomy;

namespace DeepLearning.Visuals;

/// <summary>A model as a Mermaid diagram: notebooks draw it, everywhere else the source is readable words.</summary>
public sealed class ModelDiagram : IDisplayable
{
    internal ModelDiagram(ModelTable table) => Source = Write(table);

    /// <summary>Gets the diagram's source, for a mermaid cell.</summary>
    public string Source { get; }

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => new()
    {
        [MimeTypes.Html] = $"<pre class=\"mermaid\">\n{HtmlTheme.Escape(Source)}\n</pre>",
        [MimeTypes.Markdown] = $"```mermaid\n{Source}\n```",
        [MimeTypes.Text] = Source,
    };

    /// <inheritdoc/>
    public override string ToString() => Source;

    private static string Write(ModelTable table)
    {
        var text = new StringBuilder("flowchart TD\n");
        text.Append($"  n0([\"input\"])\n");
        var from = Shape(table.Input);
        foreach (var (i, row) in table.Rows.Index())
        {
            var more = row.Parameters > 0 ? $"<br>{row.Parameters:#,0} parameters" : "";
            text.Append($"  n{i + 1}[\"{Quoted(row.Name)}{more}\"]\n");
            text.Append($"  n{i} -->|\"{from}\"| n{i + 1}\n");
            from = Shape(row.Output);
        }

        text.Append($"  out([\"output\"])\n  n{table.Rows.Count} -->|\"{from}\"| out");
        return text.ToString();
    }

    private static string Shape(long[] sizes) => string.Join(" × ", sizes);

    /// <summary>Mermaid's own way to write characters that mean something to it.</summary>
    private static string Quoted(string name) => name.Replace("#", "#35;", StringComparison.Ordinal)
        .Replace("\"", "#quot;", StringComparison.Ordinal).Replace("<", "#lt;", StringComparison.Ordinal);
}

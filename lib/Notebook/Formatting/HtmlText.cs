using System.Net;
using System.Text;

namespace DeepLearning.Notebook.Formatting;

/// <summary>Writes a value's tree as HTML: objects fold, sequences are tables, all text is encoded.</summary>
/// <remarks>The class names are those of .NET Interactive, so that a page's style for them fits.</remarks>
internal static class HtmlText
{
    private const string Style =
        "<style>.dni-treeview{text-align:start}.dni-treeview td,.dni-table td{vertical-align:top;text-align:start;"
        + "padding:.1rem .6rem}.dni-treeview .dni-treeview{padding-left:1em}.dni-code-hint{font-style:italic}"
        + ".dni-plaintext pre{margin:0;white-space:pre-wrap}</style>";

    /// <summary>Gets the HTML of a tree, or null when it would be no more than its text.</summary>
    public static string? Of(ValueNode node)
    {
        if (node is TextNode or RowNode || (node is TupleNode tuple && tuple.Items.All(i => i is TextNode)))
            return null;
        var html = new StringBuilder();
        Write(node, html, 0);
        return node is MarkupNode ? html.ToString() : html.Append(Style).ToString();
    }

    public static string Preformatted(string text) => $"<div class=\"dni-plaintext\"><pre>{Encode(text)}</pre></div>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static void Write(ValueNode node, StringBuilder to, int depth)
    {
        switch (node)
        {
            case MarkupNode markup:
                to.Append(markup.Html);
                break;
            case ObjectNode o:
                WriteObject(o, to, depth);
                break;
            case TableNode table:
                WriteTable(table, to, depth);
                break;
            case TupleNode tuple:
                WriteTable(new TableNode(string.Empty, [.. tuple.Items.Select(AsEntry)], null, false), to, depth);
                break;
            default:
                to.Append(Preformatted(PlainText.Of(node)));
                break;
        }
    }

    private static TableEntry AsEntry(ValueNode item, int index) => new(new TextNode($"Item{index + 1}"), item);

    private static void WriteObject(ObjectNode o, StringBuilder to, int depth)
    {
        to.Append(depth < 2 ? "<details open=\"open\" class=\"dni-treeview\">" : "<details class=\"dni-treeview\">")
            .Append("<summary><span class=\"dni-code-hint\"><code>").Append(Encode(o.Type))
            .Append("</code></span></summary><div><table><tbody>");
        foreach (var (name, value) in o.Members)
        {
            to.Append("<tr><td>").Append(Encode(name)).Append("</td><td>");
            Write(value, to, depth + 1);
            to.Append("</td></tr>");
        }

        to.Append("</tbody></table></div></details>");
    }

    private static void WriteTable(TableNode table, StringBuilder to, int depth)
    {
        if (table.Entries.Count == 0)
        {
            to.Append("<i>(empty)</i>");
            return;
        }

        var typed = table.Entries.Any(e => e.Type is not null);
        to.Append("<table class=\"dni-table\"><thead><tr><th><i>").Append(table.Keyed ? "key" : "index")
            .Append(typed ? "</i></th><th><i>type" : string.Empty)
            .Append("</i></th><th>value</th></tr></thead><tbody>");
        foreach (var entry in table.Entries)
        {
            to.Append("<tr><td>");
            WriteKey(entry.Key, to, depth + 1);
            to.Append(typed ? $"</td><td>{Encode(entry.Type ?? string.Empty)}" : string.Empty).Append("</td><td>");
            Write(entry.Value, to, depth + 1);
            to.Append("</td></tr>");
        }

        if (table.More is not null)
            to.Append(typed ? "<tr><td colspan=\"3\"><i>" : "<tr><td colspan=\"2\"><i>").Append("... ")
                .Append(Encode(table.More)).Append("</i></td></tr>");
        to.Append("</tbody></table>");
    }

    private static void WriteKey(ValueNode key, StringBuilder to, int depth)
    {
        if (key is TextNode text)
            to.Append(Encode(text.Text));
        else
            Write(key, to, depth);
    }
}

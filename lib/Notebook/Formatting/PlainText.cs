using System.Text;

namespace DeepLearning.Notebook.Formatting;

/// <summary>Writes a value's tree as indented text.</summary>
internal static class PlainText
{
    public static string Of(ValueNode node)
    {
        var text = new StringBuilder();
        Write(node, text, 0);
        return text.ToString();
    }

    private static void Write(ValueNode node, StringBuilder to, int depth)
    {
        switch (node)
        {
            case TextNode leaf:
                to.Append(Indented(leaf.Text, depth));
                break;
            case MarkupNode markup:
                to.Append(Indented(markup.Text, depth));
                break;
            case RowNode row:
                var more = row.More is null ? string.Empty : $" ... {row.More}";
                to.Append("[ ").AppendJoin(", ", row.Items).Append(more).Append(" ]");
                break;
            case TupleNode tuple:
                WriteTuple(tuple, to, depth);
                break;
            case ObjectNode o:
                to.Append(o.Type);
                foreach (var (name, value) in o.Members)
                    WriteMember(name, value, to, depth + 1);
                break;
            case TableNode table:
                WriteTable(table, to, depth);
                break;
        }
    }

    private static void WriteMember(string name, ValueNode value, StringBuilder to, int depth)
    {
        NewLine(to, depth).Append(name).Append(": ");
        Write(value, to, depth);
    }

    private static void WriteTuple(TupleNode tuple, StringBuilder to, int depth)
    {
        to.Append("( ");
        for (var i = 0; i < tuple.Items.Count; i++)
        {
            to.Append(i > 0 ? ", " : string.Empty);
            Write(tuple.Items[i], to, depth);
        }

        to.Append(" )");
    }

    private static void WriteTable(TableNode table, StringBuilder to, int depth)
    {
        to.Append(table.Type);
        if (table.Entries.Count == 0)
            to.Append(" (empty)");
        foreach (var entry in table.Entries)
        {
            NewLine(to, depth + 1).Append("- ");
            if (table.Keyed)
            {
                Write(entry.Key, to, depth + 2);
                to.Append(": ");
            }

            Write(entry.Value, to, depth + 2);
        }

        if (table.More is not null)
            NewLine(to, depth + 1).Append("... ").Append(table.More);
    }

    private static StringBuilder NewLine(StringBuilder to, int depth) => to.Append('\n').Append(' ', 2 * depth);

    private static string Indented(string text, int depth) =>
        depth == 0 ? text : text.ReplaceLineEndings("\n" + new string(' ', 2 * depth));
}

using System.Text;

namespace DeepLearning.Notebook.Html.Formulas;

/// <summary>Matrices, cases and aligned lines.</summary>
internal sealed partial class TexParser
{
    private string ParseEnvironment(string name)
    {
        var plain = name.TrimEnd('*');
        var columns = plain == "array" ? ReadRaw() : "";
        var rows = ParseRows(token => token.IsCommand("end"));
        Next();
        if (ReadRaw() != name)
            throw new TexException($"{name} is not closed");
        return plain switch
        {
            "matrix" or "smallmatrix" or "gathered" or "gather" or "equation" => Table(rows, ""),
            "pmatrix" => Fenced("(", rows, ")"),
            "bmatrix" => Fenced("[", rows, "]"),
            "Bmatrix" => Fenced("{", rows, "}"),
            "vmatrix" => Fenced("|", rows, "|"),
            "Vmatrix" => Fenced("‖", rows, "‖"),
            "cases" => $"<mrow><mo stretchy=\"true\" fence=\"true\">{{</mo>{Table(rows, "ll")}</mrow>",
            "array" => Table(rows, columns),
            "aligned" or "align" or "split" or "eqnarray" => Table(rows, "rl"),
            _ => throw new TexException($"unknown environment {name}"),
        };
    }

    private List<List<string>> ParseRows(Func<TexToken, bool> end)
    {
        var rows = new List<List<string>> { new() };
        while (true)
        {
            rows[^1].Add(ParseUntil(token => end(token) || token.Is('&') || token.IsCommand("\\")));
            if (end(Peek()))
                break;
            if (Next().Is('&'))
                continue;
            if (end(Peek()))
                break;
            rows.Add([]);
        }

        return rows;
    }

    private static string Fenced(string open, List<List<string>> rows, string close) =>
        $"<mrow>{Fence(open)}{Table(rows, "")}{Fence(close)}</mrow>";

    private static string Table(List<List<string>> rows, string columns)
    {
        var letters = string.Concat(columns.Where(c => c is 'l' or 'r' or 'c'));
        var aligned = letters.StartsWith("rl", StringComparison.Ordinal);
        var xml = new StringBuilder(aligned ? "<mtable displaystyle=\"true\">" : "<mtable>");
        foreach (var row in rows)
        {
            xml.Append("<mtr>");
            for (var i = 0; i < row.Count; i++)
            {
                // MathML Core has no columnalign; the class is styled by the page.
                var side = letters.Length == 0 ? 'c' : letters[i % letters.Length];
                xml.Append($"<mtd class=\"tex-{side}\">").Append(row[i]).Append("</mtd>");
            }

            xml.Append("</mtr>");
        }

        return xml.Append("</mtable>").ToString();
    }
}

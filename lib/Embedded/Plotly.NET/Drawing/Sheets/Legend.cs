using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Marks;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>Names what is drawn, in rows below the title.</summary>
internal static class Legend
{
    private const double Letters = 12;
    private const double RowHeight = 19;
    private const int MostRows = 4;
    private const double Widest = 240;

    /// <summary>Draws the legend and tells its height; 0 when there is none.</summary>
    public static double Paint(SvgWriter svg, Sheet sheet, Box at)
    {
        var entries = Entries(sheet);
        if (entries.Count == 0)
            return 0;
        double x = at.X, y = at.Y + 9;
        var row = 1;
        foreach (var (i, entry) in entries.Index())
        {
            var name = TextWidth.Cut(entry.Name, Letters, Widest);
            var width = 46 + TextWidth.Of(name, Letters);
            if (x > at.X && x + width - 14 > at.Right)
            {
                if (row == MostRows)
                {
                    svg.Text("text", $"and {entries.Count - i:#,0} more", [("x", at.X), ("y", y + RowHeight + 4),
                        ("font-size", Letters), .. Ink.Role("mut")]);
                    return y + RowHeight - at.Y + 14;
                }

                (x, y, row) = (at.X, y + RowHeight, row + 1);
            }

            entry.Key(svg, x, y);
            svg.Text("text", name, [("x", x + 30), ("y", y + 4), ("font-size", Letters), .. Ink.Role("fg")]);
            x += width;
        }

        return y - at.Y + 14;
    }

    private static List<(string Name, Action<SvgWriter, double, double> Key)> Entries(Sheet sheet)
    {
        if (sheet.Layout.Flag("showlegend") == false)
            return [];
        var marks = sheet.Marks.Where(m => m.InLegend && m.Name.Length > 0).ToList();
        var parts = sheet.Parts.SelectMany(p => p.Keys).ToList();
        var slices = sheet.Pies.Where(p => p.InLegend).SelectMany(p => p.Slices).DistinctBy(s => s.Name).ToList();
        var wanted = sheet.Layout.Flag("showlegend") == true || marks.Count + parts.Count > 1 || slices.Count > 0
            || marks.Any(m => m.Trace.Flag("showlegend") == true);
        if (!wanted)
            return [];
        return
        [
            .. marks.Select(m => (Read.Plain(m.Name), (Action<SvgWriter, double, double>)m.Key)),
            .. parts,
            .. slices.Select(s => (s.Name, (Action<SvgWriter, double, double>)((svg, x, y) => svg.Leaf("rect",
                [("x", x + 12), ("y", y - 5), ("width", 12), ("height", 10), ("rx", 2), .. s.Ink.Fill])))),
        ];
    }
}

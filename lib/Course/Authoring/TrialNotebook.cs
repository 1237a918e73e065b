using System.Globalization;
using System.Text.RegularExpressions;
using DeepLearning.Notebook.Documents;
using DeepLearning.Teaching;

namespace DeepLearning.Course.Authoring;

/// <summary>Makes copies of a notebook with other seeds, or broken on purpose.</summary>
internal static partial class TrialNotebook
{
    /// <summary>Every seed of a copy is moved on by this much, so that copies share none.</summary>
    private const int Stride = 1000;

    /// <summary>Moves every seed that the code names: <c>manual_seed(42)</c>, <c>seed: 7</c>.</summary>
    /// <param name="document">The notebook; it is changed.</param>
    /// <param name="shift">0 leaves the seeds alone.</param>
    public static void MoveSeeds(NotebookDocument document, int shift)
    {
        if (shift == 0)
            return;
        foreach (var cell in CodeCells(document))
        {
            var moved = Seed().Replace(cell.Source, match => match.Groups["before"].Value
                + (long.Parse(match.Groups["seed"].Value.Replace("_", "", StringComparison.Ordinal),
                    CultureInfo.InvariantCulture) + (Stride * (long)shift)).ToString(CultureInfo.InvariantCulture));
            if (moved != cell.Source)
                cell.Source = moved;
        }
    }

    /// <summary>Breaks the notebook on purpose.</summary>
    /// <param name="document">The notebook; it is changed.</param>
    /// <param name="changes">What to change.</param>
    /// <exception cref="UsageException">A change does not fit the notebook any more.</exception>
    public static void Break(NotebookDocument document, IEnumerable<CellChange> changes)
    {
        foreach (var change in changes)
        {
            if (Misfit(document, change) is { } misfit)
                throw new UsageException(misfit);
            var cell = CodeCells(document).First(c => c.Id == change.Cell);
            cell.Source = change.From.Length == 0 ? $"{cell.Source}\n{change.To}"
                : cell.Source.Replace(change.From, change.To, StringComparison.Ordinal);
        }
    }

    /// <summary>Says why a change does not fit a notebook; null when it does.</summary>
    public static string? Misfit(NotebookDocument document, CellChange change)
    {
        var cells = CodeCells(document).ToList();
        if (cells.Find(c => c.Id == change.Cell) is not { } cell)
        {
            return $"no code cell '{change.Cell}' to change; code cells are "
                + string.Join(", ", cells.Select(c => c.Id));
        }

        if (change.From.Length == 0)
            return null;
        var count = cell.Source.Split(change.From).Length - 1;
        return count == 1 ? null
            : $"cell '{change.Cell}' holds '{change.From}' {count} times; expected once";
    }

    /// <summary>Cuts everything after the last cell that measures one of the metrics: a broken variant need not run
    /// further.</summary>
    public static NotebookDocument Until(NotebookDocument document, IReadOnlyCollection<string> metrics)
    {
        var last = document.Cells.Count - 1;
        while (last >= 0 && !metrics.Any(m => Measures(document.Cells[last], m)))
            last--;
        return NotebookDocument.Create(document.Clone().Cells.Take(last + 1)
            .Select(cell => Copy(cell, cell.Id)));
    }

    /// <summary>Runs every code cell a second time at once, as readers do: no wrong number in silence.</summary>
    public static NotebookDocument Twice(NotebookDocument document) =>
        NotebookDocument.Create(document.Clone().Cells.SelectMany(cell => cell.Kind == CellKind.Code
            ? new[] { Copy(cell, cell.Id), Copy(cell, $"{cell.Id}-again") } : [Copy(cell, cell.Id)]));

    /// <summary>Finds the metrics that a notebook's code measures, in order.</summary>
    public static IReadOnlyList<string> Metrics(NotebookDocument document) => [.. CodeCells(document)
        .SelectMany(c => MetricCall().Matches(c.Source)).Select(m => m.Groups["name"].Value).Distinct()];

    public static IEnumerable<NotebookCell> CodeCells(NotebookDocument document) =>
        document.Cells.Where(c => c.Kind == CellKind.Code);

    private static bool Measures(NotebookCell cell, string metric) => cell.Kind == CellKind.Code
        && MetricCall().Matches(cell.Source).Any(m => m.Groups["name"].Value == metric);

    private static NotebookCell Copy(NotebookCell cell, string id)
    {
        if (cell.Kind != CellKind.Code)
            return NotebookCell.Markdown(id, cell.Source);
        var copy = NotebookCell.Code(id, cell.Source);
        foreach (var (key, value) in cell.Metadata)
            copy.Metadata[key] = value?.DeepClone();
        return copy;
    }

    [GeneratedRegex(@"(?<before>\bmanual_seed\s*\(\s*|\bseed:\s*)(?<seed>\d[\d_]*)")]
    private static partial Regex Seed();

    [GeneratedRegex("\\bMetric\\s*\\(\\s*\"(?<name>[^\"]+)\"")]
    private static partial Regex MetricCall();
}

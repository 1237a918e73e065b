using Microsoft.CodeAnalysis.Text;

namespace DeepLearning.Notebook.Errors;

/// <summary>A place in a cell, zero-based, in the author's own text.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Position">Line and column.</param>
internal sealed record CellPlace(CellSource Cell, LinePosition Position)
{
    /// <summary>Names the place as errors do: the cell's name and the one-based line.</summary>
    public override string ToString() => $"{Cell.Name}, line {Position.Line + 1}";

    /// <summary>Gets the line of source with a caret line under it; empty when the line is blank or unknown.</summary>
    public IReadOnlyList<string> Excerpt(int length = 1)
    {
        var lines = Cell.Text.ReplaceLineEndings("\n").Split('\n');
        if (Position.Line >= lines.Length || string.IsNullOrWhiteSpace(lines[Position.Line]))
            return [];
        var line = lines[Position.Line].TrimEnd();
        var column = Math.Clamp(Position.Character, 0, line.Length);
        var carets = Math.Clamp(length, 1, Math.Max(1, line.Length - column));

        // Tabs stay tabs, so that the caret stands under its character whatever the tab width.
        var indent = string.Concat(line[..column].Select(c => c == '\t' ? '\t' : ' '));
        return [$"    {line}", $"    {indent}{new string('^', carets)}"];
    }
}

/// <summary>Remembers which compiled file path stands for which cell.</summary>
internal sealed class CellOrigins
{
    private readonly Dictionary<string, (CellSource Cell, Func<LinePosition, LinePosition>? ToAuthor)> _byPath =
        new(StringComparer.Ordinal);

    private int _count;

    /// <summary>Reserves a path, unique in this session, for a piece of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="fullPath">Whether the path must be rooted, because its compiler would do that otherwise.</param>
    public string Reserve(CellSource cell, bool fullPath = false)
    {
        lock (_byPath)
        {
            var path = $"{cell.Name}#{++_count}";
            if (fullPath)
                path = Path.Combine(Path.GetTempPath(), $"cell{_count}.fsx");
            _byPath[path] = (cell, null);
            return path;
        }
    }

    /// <summary>Forgets pieces that nothing can refer to any more.</summary>
    public void Forget(IEnumerable<string> paths)
    {
        lock (_byPath)
            foreach (var path in paths)
                _byPath.Remove(path);
    }

    /// <summary>Says how places in what was compiled under a path are the author's.</summary>
    public void Set(string path, Func<LinePosition, LinePosition> toAuthor)
    {
        lock (_byPath)
            _byPath[path] = (_byPath[path].Cell, toAuthor);
    }

    /// <summary>Finds the author's own place for a zero-based position in a compiled file, or null.</summary>
    public CellPlace? Find(string? path, LinePosition position)
    {
        lock (_byPath)
        {
            return path is not null && _byPath.TryGetValue(path, out var origin)
                ? new CellPlace(origin.Cell, origin.ToAuthor?.Invoke(position) ?? position)
                : null;
        }
    }
}

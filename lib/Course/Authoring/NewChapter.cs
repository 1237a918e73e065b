using System.Text;
using System.Text.RegularExpressions;
using DeepLearning.Course.Chapters;
using DeepLearning.Notebook.Documents;
using DeepLearning.Teaching;

namespace DeepLearning.Course.Authoring;

/// <summary>Writes the draft of a chapter: it lints, builds, runs and passes, and says where to write.</summary>
/// <param name="checkout">Where to write.</param>
/// <param name="chapter">The chapter.</param>
/// <param name="title">Its title, if not that of the course map.</param>
internal sealed partial class NewChapter(Checkout checkout, Chapter chapter, string? title = null)
{
    private readonly string _title = title ?? chapter.Title;

    /// <summary>Gets the notebook's name without its extension, for example <c>05-loss-functions</c>.</summary>
    public string Name => $"{chapter.Number}-" + NoWord().Replace(
        _title.ToLowerInvariant().Replace("c#", "csharp", StringComparison.Ordinal), "-").Trim('-');

    /// <summary>Writes everything, or nothing.</summary>
    /// <returns>The files, in the order in which an author fills them in.</returns>
    /// <exception cref="UsageException">Some of it is there already.</exception>
    public IReadOnlyList<string> Write()
    {
        if (chapter.Notebook(checkout.Notebooks) is { } there)
            throw new UsageException($"Chapter {chapter.Number} is there already: notebooks/{there}.");
        var files = Files();
        if (files.Keys.FirstOrDefault(File.Exists) is { } taken)
            throw new UsageException($"{checkout.Display(taken)} is there already; delete it, or write on.");
        var readme = Path.Combine(checkout.Root, "README.md");
        var page = Registered(File.Exists(readme) ? File.ReadAllText(readme) : "");
        var written = new List<string>();
        try
        {
            foreach (var (path, text) in files)
            {
                AtomicFile.Write(path, text);
                written.Add(path);
            }

            if (page.Length > 0)
                AtomicFile.Write(readme, page);
            return written;
        }
        catch
        {
            written.ForEach(File.Delete);
            throw;
        }
    }

    /// <summary>Adds the chapter's row to the front page, in its place among the others.</summary>
    private string Registered(string page)
    {
        var lines = page.Split('\n').ToList();
        var rows = Enumerable.Range(0, lines.Count).Where(i => Row().IsMatch(lines[i])).ToList();
        if (rows.Count == 0)
            return page;
        var after = rows.LastOrDefault(i => string.CompareOrdinal(lines[i][2..4], chapter.Number) < 0, rows[0] - 1);
        lines.Insert(after + 1, $"| {chapter.Number} | [{_title}](notebooks/{Name}.ipynb) | {chapter.Goal} |");
        return string.Join('\n', lines);
    }

    private Dictionary<string, string> Files()
    {
        var exercises = Path.Combine(checkout.Root, "lib", "Exercises");
        return new()
        {
            [Path.Combine(checkout.Notebooks, $"{Name}.ipynb")] = Notebook("chapter"),
            [Path.Combine(checkout.Solutions, $"{Name}.ipynb")] = Notebook("solutions"),
            [Path.Combine(exercises, "Chapters", $"Chapter{chapter.Number}.cs")] = Text("exercises"),
            [Path.Combine(exercises, "Quizzes", $"{chapter.Number}.json")] = Text("quiz"),
            [Path.Combine(checkout.Notebooks, $"{Name}.bands.json")] = Text("bands"),
        };
    }

    /// <summary>Makes a notebook of a template: <c>--- code id</c> begins a cell.</summary>
    private string Notebook(string template)
    {
        var cells = Text(template).Split("--- ", StringSplitOptions.RemoveEmptyEntries).Select(part =>
        {
            var lines = part.Split('\n', 2);
            var (head, source) = (lines[0].Split(' '), lines[1].TrimEnd('\n'));
            return head[0] == "code" ? Code(head[1], source) : NotebookCell.Markdown(head[1], source);
        });
        var document = NotebookDocument.Create(cells);
        document.Metadata["language_info"] = new System.Text.Json.Nodes.JsonObject
        {
            ["file_extension"] = ".cs",
            ["mimetype"] = "text/x-csharp",
            ["name"] = "C#",
            ["pygments_lexer"] = "csharp",
        };
        return NotebookWriter.ToJson(document);
    }

    private static NotebookCell Code(string id, string source)
    {
        var cell = NotebookCell.Code(id, source);
        cell.Metadata["dotnet_interactive"] = new System.Text.Json.Nodes.JsonObject { ["language"] = "csharp" };
        cell.Metadata["polyglot_notebook"] = new System.Text.Json.Nodes.JsonObject { ["kernelName"] = "csharp" };
        return cell;
    }

    private string Text(string template)
    {
        var number = int.Parse(chapter.Number, System.Globalization.CultureInfo.InvariantCulture);
        using var stream = typeof(NewChapter).Assembly.GetManifestResourceStream($"Templates.{template}.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var after = Teaching.Chapters.All.FirstOrDefault(c => c.Number == $"{number + 1:00}");
        return reader.ReadToEnd()
            .Replace("{{number}}", chapter.Number, StringComparison.Ordinal)
            .Replace("{{title}}", _title, StringComparison.Ordinal)
            .Replace("{{name}}", Name, StringComparison.Ordinal)
            .Replace("{{part}}", chapter.Part[(chapter.Part.IndexOf(' ', StringComparison.Ordinal) + 1)..],
                StringComparison.Ordinal)
            .Replace("{{before}}", $"{Math.Max(0, number - 1):00}", StringComparison.Ordinal)
            .Replace("{{after}}", after is null ? "00, once more, with other eyes"
                : $"{after.Number}, {after.Title}: {after.Goal}", StringComparison.Ordinal);
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NoWord();

    [GeneratedRegex(@"^\| \d\d \| \[")]
    private static partial Regex Row();
}

using DeepLearning.Notebook.Documents;
using DeepLearning.Notebook.Running;

namespace DeepLearning.Notebook.Html;

/// <summary>Writes the pages of a run: one for each executed copy, and the index.</summary>
public static class ChapterSite
{
    /// <summary>The name of the index page.</summary>
    public const string Index = "index.html";

    /// <summary>Writes <c>NAME.html</c> beside each executed copy <c>NAME.ipynb</c> in a folder, and the
    /// index.</summary>
    /// <param name="folder">Where the executed copies are.</param>
    /// <param name="results">What came of the run, in the order of the chapters.</param>
    /// <param name="title">The heading of the index.</param>
    /// <param name="libraries">What draws charts, diagrams and formulas in the pages, or null.</param>
    /// <returns>The paths of the pages that were written, the index first.</returns>
    /// <exception cref="IOException">A page cannot be written.</exception>
    public static IReadOnlyList<string> Write(
        string folder,
        IReadOnlyList<ChapterResult> results,
        string title = "Deep Learning in C#",
        PageLibraries? libraries = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        var documents = results.Select(result => TryRead(Path.Combine(folder, result.Chapter + ".ipynb"))).ToArray();
        var entries = results.Select((result, i) => new ChapterEntry(
            documents[i]?.Title ?? result.Chapter,
            documents[i] is null ? null : result.Chapter + ".html",
            result)).ToArray();
        var pages = new List<string> { Path.Combine(folder, Index) };
        AtomicFile.Write(pages[0], ChapterIndex.ToHtml(title, entries));
        for (var i = 0; i < results.Count; i++)
        {
            if (documents[i] is not { } document)
                continue;
            var frame = new PageFrame(
                new PageLink(title, Index),
                Link(entries[..i].LastOrDefault(entry => entry.Href is not null)),
                Link(entries[(i + 1)..].FirstOrDefault(entry => entry.Href is not null)),
                new PageLink(results[i].Chapter + ".ipynb", results[i].Chapter + ".ipynb"));
            pages.Add(Path.Combine(folder, entries[i].Href!));
            AtomicFile.Write(pages[^1], NotebookPage.ToHtml(document, frame, libraries));
        }

        return pages;
    }

    private static PageLink? Link(ChapterEntry? entry) =>
        entry?.Href is { } href ? new PageLink(entry.Title, href) : null;

    // A chapter whose notebook could not be read has no executed copy; the index says why.
    private static NotebookDocument? TryRead(string file)
    {
        try
        {
            return NotebookReader.Read(file);
        }
        catch (Exception error) when (error is NotebookFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

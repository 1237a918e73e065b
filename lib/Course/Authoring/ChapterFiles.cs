using System.Text.Json;
using DeepLearning.Course.Chapters;
using DeepLearning.Notebook.Documents;
using DeepLearning.Teaching;

namespace DeepLearning.Course.Authoring;

/// <summary>What belongs to one chapter in a checkout.</summary>
/// <param name="Checkout">The checkout.</param>
/// <param name="Number">The chapter's number, two digits.</param>
/// <param name="Notebook">The notebook's path.</param>
internal sealed record ChapterFiles(Checkout Checkout, string Number, string Notebook)
{
    public string Name => Path.GetFileNameWithoutExtension(Notebook);

    public string Solutions => Path.Combine(Checkout.Solutions, Path.GetFileName(Notebook));

    public string Bands => Path.Combine(Checkout.Notebooks, Name + ".bands.json");

    /// <summary>Finds a chapter by its number.</summary>
    /// <exception cref="UsageException">There is no such notebook.</exception>
    public static ChapterFiles Find(Checkout checkout, string number)
    {
        var chapters = checkout.Chapters();
        return chapters.FirstOrDefault(f => Path.GetFileName(f).StartsWith(number + "-", StringComparison.Ordinal))
            is { } notebook
            ? new ChapterFiles(checkout, number, notebook)
            : throw new UsageException($"No chapter '{number}' in {checkout.Notebooks}; there are "
                + string.Join(", ", chapters.Select(f => Path.GetFileName(f)[..2])) + ". Two digits, please.");
    }

    /// <summary>Reads the bands.</summary>
    /// <exception cref="UsageException">The file is not there or cannot be read.</exception>
    public BandFile ReadBands()
    {
        try
        {
            return BandFile.Read(Bands);
        }
        catch (Exception error) when (error is IOException or JsonException or UnauthorizedAccessException)
        {
            throw new UsageException($"{Checkout.Display(Bands)} cannot be read: {error.Message}");
        }
    }

    /// <summary>Reads a notebook.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public NotebookDocument Read(string notebook)
    {
        try
        {
            return NotebookReader.Read(notebook);
        }
        catch (Exception error) when (error is IOException or NotebookFormatException or UnauthorizedAccessException)
        {
            throw new UsageException($"{Checkout.Display(notebook)} cannot be read: {error.Message}");
        }
    }
}

using DeepLearning.Course.Chapters;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Course.Authoring;

/// <summary>A folder for copies of notebooks, laid out like the checkout, gone afterwards.</summary>
internal sealed class TrialFolder(Checkout checkout) : IDisposable
{
    private const string Setup = "setup.dib";
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("course-check-");
    private int _count;

    /// <summary>Gets an empty folder that stands for a machine without data.</summary>
    public string EmptyCache => Path.Combine(_root.FullName, "cache");

    public string Progress => Path.Combine(_root.FullName, "progress.json");

    /// <summary>Writes a copy where it finds what the original finds, and returns its path.</summary>
    /// <param name="notebook">The original's path.</param>
    /// <param name="document">What the copy holds.</param>
    /// <param name="solutions">Whether it belongs into the folder of solutions.</param>
    public string Add(string notebook, NotebookDocument document, bool solutions)
    {
        var home = Path.Combine(_root.FullName, $"{++_count:000}");
        var notebooks = Directory.CreateDirectory(Path.Combine(home, "notebooks")).FullName;
        foreach (var file in Directory.EnumerateFiles(checkout.Notebooks))
        {
            if (Path.GetExtension(file) != ".ipynb")
                File.Copy(file, Path.Combine(notebooks, Path.GetFileName(file)));
        }

        var setup = Path.Combine(checkout.Root, "artifacts", "course", Setup);
        if (!File.Exists(setup))
            throw new UsageException($"There is no {checkout.Display(setup)}: build first (dotnet build lib/Course).");
        var course = Directory.CreateDirectory(Path.Combine(home, "artifacts", "course")).FullName;
        File.Copy(setup, Path.Combine(course, Setup));
        var path = Path.Combine(solutions ? Path.Combine(notebooks, "solutions") : notebooks,
            Path.GetFileName(notebook));
        NotebookWriter.Write(document, path);
        return path;
    }

    public void Dispose() => _root.Delete(recursive: true);
}

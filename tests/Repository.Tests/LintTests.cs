using DeepLearning.Notebook.Linting;
using DeepLearning.Teaching;

namespace DeepLearning.Repository.Tests;

/// <summary>Committed notebooks keep their form, and the bands beside them are honest.</summary>
public sealed class LintTests
{
    private static readonly string[] Galleries = ["notebooks/gallery.ipynb", "notebooks/charts.ipynb"];

    [Fact]
    public void Chapters_keep_their_form() => Gate.Holds(Lint("notebooks", NotebookKind.Chapter));

    [Fact]
    public void The_galleries_keep_the_form_of_every_notebook() => Gate.Holds(Galleries
        .SelectMany(file => NotebookLinter.Lint(Repository.FullPath(file), NotebookKind.Gallery))
        .Select(finding => finding.ToString()));

    [Fact]
    public void Solutions_keep_their_form() => Gate.Holds(Lint("notebooks/solutions", NotebookKind.Solutions));

    [Fact]
    public void Bands_are_calibrated_and_keep_broken_variants_out() => Gate.Holds(
        from file in Repository.Files
        where file.EndsWith(".bands.json", StringComparison.Ordinal)
        from problem in BandValidator.Problems(BandFile.Read(Repository.FullPath(file)))
        select $"{file}: {problem}");

    [Fact]
    public void Every_chapter_has_bands() => Gate.Holds(Notebooks("notebooks")
        .Select(file => Path.ChangeExtension(file, ".bands.json"))
        .Where(file => !Repository.Files.Contains(file)));

    private static IEnumerable<string> Lint(string folder, NotebookKind kind) => Notebooks(folder)
        .SelectMany(file => NotebookLinter.Lint(Repository.FullPath(file), kind))
        .Select(finding => finding.ToString());

    private static IEnumerable<string> Notebooks(string folder) => Repository.Files.Where(file =>
        Path.GetDirectoryName(file)!.Replace('\\', '/') == folder && file.EndsWith(".ipynb", StringComparison.Ordinal)
        && !Galleries.Contains(file));
}

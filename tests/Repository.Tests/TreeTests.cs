using System.Text.RegularExpressions;

namespace DeepLearning.Repository.Tests;

/// <summary>What every checkout must have, and what none may hold.</summary>
public sealed partial class TreeTests
{
    [Fact]
    public void Every_library_has_a_readme() => Gate.Holds(
        Repository.LibraryFolders.Where(folder => !Repository.Files.Contains($"{folder}/README.md")));

    [Fact]
    public void Every_library_has_a_test_project() => Gate.Holds(
        from folder in Repository.LibraryFolders
        let name = Path.GetFileName(folder)
        // What the exercises expect is tested by solving them, in Teaching.Tests and Chapters.Tests.
        where name != "Exercises" && !Repository.Files.Contains($"tests/{name}.Tests/{name}.Tests.csproj")
        select folder);

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.FullPath("DeepLearning.slnx"));
        Gate.Holds(Repository.Files.Where(f =>
            f.EndsWith(".csproj", StringComparison.Ordinal)
            && !f.StartsWith("build/", StringComparison.Ordinal)
            && !solution.Contains($"\"{f}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_library_and_test_project_has_a_lock_file() => Gate.Holds(
        Repository.Files
            .Where(f => f.EndsWith(".csproj", StringComparison.Ordinal))
            .Where(f => !f.StartsWith("build/", StringComparison.Ordinal))
            .Select(f => f[..(f.LastIndexOf('/') + 1)] + "packages.lock.json")
            .Where(f => !Repository.Files.Contains(f)));

    [Fact]
    public void No_file_names_a_package_registry_or_a_path_of_one_machine() => Gate.Holds(
        from file in Repository.Files
        where !file.EndsWith(".png", StringComparison.Ordinal)
        from line in Repository.Lines(file).Index()
        where Leak().IsMatch(line.Item)
        select $"{file}:{line.Index + 1}");

    [Fact]
    public void Only_the_embedded_room_may_know_the_package_set() => Gate.Holds(
        from file in Repository.Sources("lib")
        where !file.StartsWith("lib/Embedded/", StringComparison.Ordinal)
        from line in Repository.Lines(file).Index()
        where line.Item.TrimStart().StartsWith("#if", StringComparison.Ordinal)
        select $"{file}:{line.Index + 1}");

    [Fact]
    public void No_library_holds_unfinished_marks() => Gate.Holds(
        from file in Repository.Sources("lib")
        from line in Repository.Lines(file).Index()
        where Unfinished().IsMatch(line.Item)
        select $"{file}:{line.Index + 1}");

    [GeneratedRegex(@"(nuget|npmjs|pypi|debian)[.]org|(^|[\s""'(=])/(work|farm|root|home)/[a-z.]+")]
    private static partial Regex Leak();

    [GeneratedRegex("NotImplementedException|TODO|FIXME|HACK")]
    private static partial Regex Unfinished();
}

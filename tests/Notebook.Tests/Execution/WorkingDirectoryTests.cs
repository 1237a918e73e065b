namespace DeepLearning.Notebook.Tests.Execution;

/// <summary>The current directory belongs to the process, so nothing else may run at the same time.</summary>
[Collection(nameof(WorkingDirectoryTests))]
[CollectionDefinition(nameof(WorkingDirectoryTests), DisableParallelization = true)]
public sealed class WorkingDirectoryTests : SessionTest
{
    [Fact]
    public async Task A_cells_current_directory_is_the_notebooks_folder()
    {
        var folder = Directory.CreateTempSubdirectory("notebook folder").FullName;
        var before = Environment.CurrentDirectory;
        Session = new CSharpSession(new SessionOptions { WorkingDirectory = folder });
        Assert.Equal(Path.GetFileName(folder), await Value("Path.GetFileName(Environment.CurrentDirectory)"));
        Environment.CurrentDirectory = before;
        Directory.Delete(folder);
    }
}

using DeepLearning.Display;

namespace DeepLearning.Notebook.Tests;

/// <summary>A test with a session of its own.</summary>
public abstract class SessionTest : IAsyncDisposable
{
    private int _cells;

    private protected CSharpSession Session { get; set; } = new();

    private protected Recorder Output { get; private set; } = new();

    public async ValueTask DisposeAsync()
    {
        await Session.DisposeAsync();
        Clean();
        GC.SuppressFinalize(this);
    }

    /// <summary>Removes what the test made.</summary>
    protected virtual void Clean()
    {
    }

    /// <summary>Deletes a folder that a session may have made current: a process must not stand in nothing.</summary>
    private protected static void DeleteFolder(string folder)
    {
        Environment.CurrentDirectory = AppContext.BaseDirectory;
        // Loaded assemblies stay open until the process ends; on Windows their files then cannot be deleted.
        if (!OperatingSystem.IsWindows())
            Directory.Delete(folder, recursive: true);
    }

    /// <summary>Runs a cell (named <c>cell 1</c>, <c>cell 2</c>, ...) into a fresh <see cref="Output"/>.</summary>
    private protected async Task<CellResult> Run(
        string text, string language = "csharp", CancellationToken? cancellation = null)
    {
        Output = new Recorder();
        var cell = new CellSource(text, language, $"cell {++_cells}");
        return await Session.ExecuteAsync(cell, Output, cancellation ?? TestContext.Current.CancellationToken);
    }

    /// <summary>Runs a cell that must succeed and returns how its value looks as text.</summary>
    private protected async Task<string?> Value(string text)
    {
        var result = await Run(text);
        Assert.True(result.Error is null, result.Error is null ? "" : string.Join('\n', result.Error.Traceback));
        return result.Value?[MimeTypes.Text];
    }

    /// <summary>Runs a cell that must fail and returns its error.</summary>
    private protected async Task<CellError> Failure(string text)
    {
        var result = await Run(text);
        Assert.NotNull(result.Error);
        return result.Error;
    }
}

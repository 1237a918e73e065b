using DeepLearning.Display;

namespace DeepLearning.Teaching.Tests;

public sealed class ProgressStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string FilePath => Path.Combine(_folder.Path, "deep", "progress.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Attempts_add_up_and_right_stays_right()
    {
        var store = new ProgressStore(FilePath);

        store.Record("04-1", passed: false);
        store.Record("04-1", passed: true);
        store.Record("04-1", passed: false);

        Assert.Equal(new ExerciseProgress(3, true), new ProgressStore(FilePath).Get("04-1"));
        Assert.Equal(new ExerciseProgress(0, false), store.Get("04-2"));
        Assert.Null(store.Trouble);
    }

    [Fact]
    public void Two_kernels_do_not_lose_each_others_attempts()
    {
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, kernel =>
        {
            var store = new ProgressStore(FilePath);
            for (var i = 0; i < 10; i++)
                store.Record("04-1", passed: false);
        });

        Assert.Equal(40, new ProgressStore(FilePath).Get("04-1").Attempts);
        Assert.Equal(["progress.json", "progress.json.lock"],
            Directory.GetFiles(Path.GetDirectoryName(FilePath)!).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void The_file_is_private()
    {
        new ProgressStore(FilePath).Record("04-1", passed: true);

        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no such modes.");
        else
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FilePath));
    }

    [Fact]
    public void A_damaged_file_is_set_aside()
    {
        _folder.Write("deep/progress.json", "{ half a fi");
        var store = new ProgressStore(FilePath);

        store.Record("04-1", passed: true);

        Assert.True(store.Get("04-1").Passed);
        Assert.Equal("{ half a fi", File.ReadAllText(FilePath + ".damaged"));
    }

    [Fact]
    public void Without_a_place_to_write_the_lesson_goes_on_in_memory()
    {
        var blocked = _folder.Write("blocked", "a file where a folder should be");
        var store = new ProgressStore(Path.Combine(blocked, "progress.json"));

        store.Record("04-1", passed: true);
        store.Record("04-1", passed: false);

        Assert.Equal(new ExerciseProgress(2, true), store.Get("04-1"));
        Assert.StartsWith("progress is not saved: ", store.Trouble);
    }

    [Fact]
    public void Reset_forgets_everything()
    {
        var store = new ProgressStore(FilePath);
        store.Record("04-1", passed: true);

        store.Reset();

        Assert.Equal(0, new ProgressStore(FilePath).Get("04-1").Attempts);
    }

    [Fact]
    public void The_page_counts_and_names()
    {
        var store = new ProgressStore(FilePath);
        store.Record("00-1", passed: true);
        store.Record("04-2", passed: false);

        var bundle = ProgressPage.Of(store, ExerciseBook.Current).ToMimeBundle();

        Assert.StartsWith("1 of 8 exercises solved.", bundle[MimeTypes.Text]);
        Assert.Contains("\u2713 solved  00-1 Edit: mend a sum (1 attempt)", bundle[MimeTypes.Text]);
        Assert.Contains("\u2026 tried   04-2", bundle[MimeTypes.Text]);
        Assert.Contains("\u25cb open    04-3", bundle[MimeTypes.Text]);
        Assert.Contains("<b>1 of 8</b>", bundle[MimeTypes.Html]);
    }
}

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
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FilePath));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
                File.GetUnixFileMode(Path.GetDirectoryName(FilePath)!));
        }
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
    public void Reset_of_a_chapter_leaves_the_others()
    {
        var store = new ProgressStore(FilePath);
        store.Record("04-1", passed: true);
        store.Record("00-1", passed: true);
        store.RecordQuiz("04", 3, 5);

        store.Reset("04");

        var state = new ProgressStore(FilePath).Read();
        Assert.Equal(["00-1"], state.Exercises.Keys);
        Assert.Empty(state.Quizzes);
    }

    [Fact]
    public void A_quiz_keeps_the_best_score()
    {
        var store = new ProgressStore(FilePath);
        store.RecordQuiz("04", 4, 5);
        store.RecordQuiz("04", 2, 5);
        Assert.Equal(new QuizProgress(4, 5, 2), new ProgressStore(FilePath).Read().Quizzes["04"]);
    }

    [Fact]
    public void The_first_form_of_the_file_is_still_read()
    {
        _folder.Write("deep/progress.json", """{ "04-1": { "attempts": 3, "passed": true } }""");
        var store = new ProgressStore(FilePath);

        store.Record("04-2", passed: false);

        Assert.Equal(new ExerciseProgress(3, true), new ProgressStore(FilePath).Get("04-1"));
    }

    [Fact]
    public void A_file_of_a_later_version_is_left_alone()
    {
        const string later = """{ "version": 3, "surprise": true }""";
        _folder.Write("deep/progress.json", later);
        var store = new ProgressStore(FilePath);

        store.Record("04-2", passed: true);

        Assert.Equal(later, File.ReadAllText(FilePath));
        Assert.Contains("a later version of the course", store.Trouble);
        Assert.True(store.Get("04-2").Passed);
    }

    [Fact]
    public void What_could_not_be_saved_is_saved_later_and_takes_nothing_from_others()
    {
        var (here, other) = (new ProgressStore(FilePath, TimeSpan.Zero), new ProgressStore(FilePath));
        here.Record("00-1", passed: false);
        using (PrivateFile.Lock(FilePath + ".lock", TimeSpan.Zero))
        {
            here.Record("00-1", passed: true);
            Assert.StartsWith("progress is not saved: ", here.Trouble);
            Assert.Equal(new ExerciseProgress(2, true), here.Get("00-1"));
        }

        other.Record("04-1", passed: true);
        here.Record("04-2", passed: false);

        Assert.Null(here.Trouble);
        var state = new ProgressStore(FilePath).Read();
        Assert.Equal(new ExerciseProgress(2, true), state.Exercises["00-1"]);
        Assert.Equal(3, state.Exercises.Count);
    }

    [Fact]
    public void What_a_killed_process_left_is_swept_up_after_an_hour()
    {
        var old = _folder.Write("deep/progress.json.1-a.tmp", "half");
        var young = _folder.Write("deep/progress.json.2-b.tmp", "half");
        File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddHours(-2));

        new ProgressStore(FilePath).Record("04-1", passed: true);

        Assert.False(File.Exists(old));
        Assert.True(File.Exists(young));
    }
}

using DeepLearning.Display;

namespace DeepLearning.Teaching.Tests;

public sealed class ProgressPageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ProgressStore _store;

    public ProgressPageTests() => _store = new ProgressStore(Path.Combine(_folder.Path, "progress.json"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_done_and_the_time_spent_stand_there_in_words()
    {
        _store.Record("00-1", passed: true);
        _store.Record("04-2", passed: false);
        _store.RecordQuiz("04", 4, 5);
        _store.RecordTime("04", TimeSpan.FromMinutes(83), DateTime.UnixEpoch);

        var text = Page().ToMimeBundle()[MimeTypes.Text];

        Assert.Matches(@"^1 of \d+ exercises solved, 1 h 23 min spent\.", text);
        Assert.Matches(@"04 Feed-forward networks: 0 of 4, 1 h 23 min, quiz 4 of 5", text);
        Assert.Contains("\u2713 solved  00-1 Edit: mend a sum (1 attempt)", text);
        Assert.Contains("\u2026 tried   04-2", text);
        Assert.Contains("\u25cb open    04-3", text);
        Assert.Contains("nothing is sent anywhere", text);
    }

    [Fact]
    public void The_next_step_is_where_the_learner_was_last()
    {
        Assert.StartsWith("Open chapter 00, Start here. The next exercise is 00-1", Page().Next.Words);

        _store.RecordTime("04", TimeSpan.FromMinutes(1), DateTime.UnixEpoch.AddDays(2));
        _store.RecordTime("00", TimeSpan.FromMinutes(1), DateTime.UnixEpoch.AddDays(1));
        _store.Record("04-1", passed: true);
        _store.Record("04-2", passed: false);

        Assert.Equal("Go on with chapter 04, Feed-forward networks. Try 04-2, Count the regions, again.",
            Page().Next.Words);
    }

    [Fact]
    public void When_all_is_done_it_says_so()
    {
        foreach (var task in ExerciseBook.Current.All)
            _store.Record(task.Id, passed: true);

        var page = Page();
        Assert.Null(page.Next.Chapter);
        Assert.Contains("Every exercise is solved", page.ToMimeBundle()[MimeTypes.Html]);
    }

    [Fact]
    public void The_page_links_to_notebooks_that_are_there()
    {
        _folder.Write("04-feed-forward-networks.ipynb", "{}");
        Assert.Contains("href=\"04-feed-forward-networks.ipynb\"", Page().ToMimeBundle()[MimeTypes.Html]);
        Assert.DoesNotContain("href=\"00-", Page().ToMimeBundle()[MimeTypes.Html]);
    }

    private ProgressPage Page() => ProgressPage.Of(_store, ExerciseBook.Current, _folder.Path);
}

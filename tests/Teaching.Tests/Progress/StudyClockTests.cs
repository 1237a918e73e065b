namespace DeepLearning.Teaching.Tests;

public sealed class StudyClockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Time _time = new();
    private readonly ProgressStore _store;
    private readonly StudyClock _clock;

    public StudyClockTests()
    {
        _store = new ProgressStore(Path.Combine(_folder.Path, "progress.json"));
        _clock = new StudyClock(_time);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Time_between_calls_counts_and_long_pauses_do_not()
    {
        _clock.Open("04", _store);
        After(minutes: 5);
        After(minutes: 15);
        After(minutes: 21);
        After(minutes: 2);

        Assert.Equal(TimeSpan.FromMinutes(22), _store.Read().Chapters["04"].Time);
    }

    [Fact]
    public void Each_chapter_has_its_own_time()
    {
        _clock.Open("00", _store);
        _time.Now += TimeSpan.FromMinutes(3);
        _clock.Open("04", _store);
        After(minutes: 4);

        var chapters = _store.Read().Chapters;
        Assert.Equal((3, 4), (chapters["00"].Time.TotalMinutes, chapters["04"].Time.TotalMinutes));
        Assert.True(chapters["04"].Opened > chapters["00"].Opened);
    }

    [Fact]
    public void Seconds_add_up_before_they_are_written()
    {
        _clock.Open("04", _store);
        for (var i = 0; i < 9; i++)
            After(minutes: 0.1);
        Assert.Equal(48, _store.Read().Chapters["04"].Seconds, 3);
        _clock.Touch(_store, save: true);
        Assert.Equal(54, _store.Read().Chapters["04"].Seconds, 3);
    }

    [Fact]
    public void Before_a_chapter_begins_nothing_counts()
    {
        After(minutes: 5);
        Assert.False(File.Exists(_store.Path));
    }

    private void After(double minutes)
    {
        _time.Now += TimeSpan.FromMinutes(minutes);
        _clock.Touch(_store);
    }

    private sealed class Time : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + Now;
    }
}

using DeepLearning.Display;
using DeepLearning.Testing;

namespace DeepLearning.Visuals.Tests.Curves;

public sealed class LiveCurvesTests
{
    private readonly Recorder _output = new();
    private readonly ManualClock _clock = new();

    public LiveCurvesTests() => Output.Current = _output;

    private LiveCurves Curves(string title = "Run", bool logarithmic = false) => new(title, logarithmic, _clock);

    [Fact]
    public void The_first_number_is_shown_at_once_and_the_picture_then_replaced_in_place()
    {
        var live = Curves();
        live.Add(0, ("loss", 1));
        _clock.Advance(TimeSpan.FromSeconds(1));
        live.Add(1, ("loss", 0.5));
        Assert.Single(_output.Shown);
        Assert.Single(_output.Updates);
        Assert.Equal(_output.Shown[0].Id, _output.Updates[0].Id);
        Assert.Contains("last 0.5 (step 1)", _output.Updates[0].Text);
    }

    [Fact]
    public void At_most_ten_pictures_a_second_are_sent_however_many_numbers_come()
    {
        var live = Curves();
        for (var step = 0; step < 2000; step++)
        {
            live.Add(step, ("loss", 1.0 / (step + 1)));
            _clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        Assert.InRange(_output.Updates.Count, 15, 20);
    }

    [Fact]
    public void A_number_between_two_pictures_is_shown_a_moment_later_without_another_call()
    {
        var live = Curves();
        live.Add(0, ("loss", 1));
        live.Add(1, ("loss", 0.25));
        Assert.Empty(_output.Updates);
        _clock.Advance(TimeSpan.FromMilliseconds(100));
        Assert.Contains("last 0.25", Assert.Single(_output.Updates).Text);
    }

    [Fact]
    public void Done_shows_the_last_number_in_a_picture_that_answers()
    {
        var live = Curves();
        live.Add(0, ("loss", 1));
        live.Add(1, ("loss", 0.25));
        live.Done();
        var last = Assert.Single(_output.Updates);
        Assert.Contains("last 0.25", last.Text);
        Assert.Contains("<script", last.Html);
        Assert.DoesNotContain("<script", _output.Shown[0].Html);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Single(_output.Updates);
    }

    [Fact]
    public void Nothing_recorded_shows_nothing_and_says_so()
    {
        var live = Curves();
        live.Done();
        Assert.Empty(_output.Shown);
        Assert.Contains("nothing recorded yet", live.ToVisual().Text);
    }

    [Fact]
    public void A_step_that_goes_back_is_refused()
    {
        var live = Curves();
        live.Add(5, ("loss", 1));
        Assert.Contains("got 4 after 5", Assert.Throws<VisualInputException>(() => live.Add(4, ("loss", 1))).Message);
        Assert.Throws<ArgumentException>(() => live.Add(6, (" ", 1)));
    }

    [Fact]
    public void Divergence_is_said_and_drawn_as_a_gap()
    {
        var live = Curves();
        live.Add(0, ("loss", 1));
        live.Add(1, ("loss", double.NaN));
        live.Add(2, ("loss", double.PositiveInfinity));
        var visual = live.ToVisual();
        Assert.Contains("2 values are NaN or infinite: training diverged?", visual.Text);
        Soundness.Check(visual);
    }

    [Fact]
    public void Curves_are_drawn_and_told_as_approved()
    {
        var live = Curves("Digits <1>");
        for (var epoch = 0; epoch < 10; epoch++)
        {
            var loss = Math.Pow(0.7, epoch);
            live.Add(epoch, ("train loss", loss), ("validation loss", loss + 0.1));
            live.Add(epoch, ("train accuracy", 1 - (loss / 2)), ("validation accuracy", 0.9 - (loss / 2)));
        }

        var visual = live.ToVisual();
        Soundness.Check(visual);
        Approval.Matches("curves.svg", visual.Svg);
        Approval.Matches("curves.txt", visual.Text + "\n");
    }

    [Fact]
    public void A_long_run_stays_small()
    {
        var live = Curves(logarithmic: true);
        for (var step = 0; step < 20_000; step++)
            live.Add(step, ("loss", Math.Exp(-step / 5000.0) + (Math.Sin(step) * 0.01)), ("acc", step / 20_000.0));
        Soundness.Check(live.ToVisual());
    }

    private sealed class Recorder : IOutput
    {
        public List<(string Id, string Html, string Text)> Shown { get; } = [];

        public List<(string Id, string Html, string Text)> Updates { get; } = [];

        public void Show(string id, MimeBundle bundle) => Shown.Add(Read(id, bundle));

        public void Update(string id, MimeBundle bundle) => Updates.Add(Read(id, bundle));

        private static (string Id, string Html, string Text) Read(string id, MimeBundle bundle) =>
            (id, bundle[MimeTypes.Html], bundle[MimeTypes.Text]);
    }
}

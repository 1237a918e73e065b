using System.Text.Json;
using DeepLearning.Display;
using static DeepLearning.Teaching.Lesson;

namespace DeepLearning.Teaching.Tests;

/// <summary>The calls that chapters make, as they make them. One class: they share the process's chapter.</summary>
public sealed class LessonTests
{
    private readonly Recorder _output = new();

    private enum Origin
    {
        Real,
    }

    [Fact]
    public void A_chapter_begins_with_one_line()
    {
        Begin("04", threads: 2);

        Assert.Matches(@"^Chapter 04, Feed-forward networks; packages: (embedded|nuget), 2 threads, \.NET \d+", Text());
        Assert.DoesNotContain('\n', Text());
    }

    [Fact]
    public void A_chapter_that_does_not_exist_is_an_authors_mistake() =>
        Assert.Throws<ArgumentException>(() => Begin("4"));

    [Fact]
    public void A_metric_takes_the_origin_of_the_data()
    {
        Begin("04");
        Metric("no.such-metric", 0.5f, Origin.Real);

        var json = JsonDocument.Parse(_output.Last[MimeTypes.Metric]).RootElement;
        Assert.Equal("real", json.GetProperty("data").GetString());
        Assert.False(json.GetProperty("passed").GetBoolean());
    }

    [Fact]
    public void A_metric_without_data_is_for_any()
    {
        Metric("no.such-metric", 1);

        var json = JsonDocument.Parse(_output.Last[MimeTypes.Metric]).RootElement;
        Assert.Equal("any", json.GetProperty("data").GetString());
    }

    [Fact]
    public void Quizzes_and_maps_show_themselves()
    {
        Quiz("04");
        Quiz("04", "b c a b d");
        CourseMap();

        Assert.Equal(3, _output.Shown.Count);
        Assert.Contains("5 of 5 right", _output.Shown[1][MimeTypes.Text]);
    }

    [Fact]
    public void The_doctor_counts_what_is_red_and_leaves_the_showing_to_the_cell()
    {
        var well = Doctor(("Data", "green", "all there", ""));
        var ill = Doctor(("Data", "red", "truncated", "Fetch it again."));

        Assert.Empty(_output.Shown);
        Assert.Equal(well.Red + 1, ill.Red);
        Assert.Contains("Fetch it again.", ill.ToMimeBundle()[MimeTypes.Text]);
    }

    private string Text() => _output.Last[MimeTypes.Text];
}

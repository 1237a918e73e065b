using System.Text.Json;
using DeepLearning.Display;

namespace DeepLearning.Teaching.Tests;

public sealed class ExerciseDeskTests : IDisposable
{
    private static readonly ExerciseTask Task = new("04-1", "Seven", "Which number is lucky?",
        Answer.Number(7, 0, "Seven it is.").Stub(0), ["It is odd.", "It follows six."]);

    private readonly TemporaryFolder _folder = new();
    private readonly Recorder _output = new();
    private readonly ProgressStore _progress;
    private readonly ExerciseDesk _desk;

    public ExerciseDeskTests()
    {
        _progress = new ProgressStore(Path.Combine(_folder.Path, "progress.json"));
        _desk = new ExerciseDesk(Task, _progress, _folder.Path);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_right_answer_passes_and_counts()
    {
        _desk.Check(7);

        var json = Json();
        Assert.Equal("04-1", json.GetProperty("id").GetString());
        Assert.True(json.GetProperty("passed").GetBoolean());
        Assert.True(json.GetProperty("attempted").GetBoolean());
        Assert.Equal("Seven it is.", json.GetProperty("message").GetString());
        Assert.StartsWith("[right] Exercise 04-1, Seven: Seven it is.", _output.Last[MimeTypes.Text]);
        Assert.Equal(new ExerciseProgress(1, true), _progress.Get("04-1"));
    }

    [Fact]
    public void A_wrong_answer_is_an_output_and_counts_as_an_attempt()
    {
        _desk.Check(8);

        Assert.False(Json().GetProperty("passed").GetBoolean());
        Assert.Contains("Exercise(\"04-1\").Hint() helps", _output.Last[MimeTypes.Text]);
        Assert.Equal(new ExerciseProgress(1, false), _progress.Get("04-1"));
    }

    [Fact]
    public void The_stub_is_no_attempt()
    {
        _desk.Check(0);

        Assert.False(Json().GetProperty("attempted").GetBoolean());
        Assert.Equal(new ExerciseProgress(0, false), _progress.Get("04-1"));
    }

    [Fact]
    public void A_function_may_be_handed_in_by_name()
    {
        _desk.Check(Lucky);

        Assert.Contains("got a function. Call it", _output.Last[MimeTypes.Text]);
    }

    [Fact]
    public void Hints_come_one_by_one()
    {
        _desk.Hint();
        Assert.Contains("It is odd.", _output.Last[MimeTypes.Text]);
        Assert.DoesNotContain("It follows six.", _output.Last[MimeTypes.Text]);

        _desk.Hint();
        _desk.Hint();
        Assert.Contains("It follows six.", _output.Last[MimeTypes.Text]);
        Assert.Contains("That was the last hint.", _output.Last[MimeTypes.Text]);
    }

    [Fact]
    public void The_solution_opens_after_an_attempt()
    {
        _folder.Write("solutions/04-feed-forward-networks.ipynb", """
            { "cells": [ { "id": "other", "source": "no" },
                         { "id": "solution-04-1", "source": ["var answer = 3 + 4;\n", "// <b>seven</b>"] } ] }
            """);

        _desk.Solution();
        Assert.Contains("opens after your first attempt", _output.Last[MimeTypes.Text]);

        _desk.Check(8);
        _desk.Solution();
        Assert.Contains("var answer = 3 + 4;\n// <b>seven</b>", _output.Last[MimeTypes.Text]);
        Assert.Contains("&lt;b&gt;seven&lt;/b&gt;", _output.Last[MimeTypes.Html]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{")]
    [InlineData("""{ "cells": [] }""")]
    public void Without_a_solution_the_desk_says_where_it_looked(string? notebook)
    {
        if (notebook is not null)
            _folder.Write("solutions/04-x.ipynb", notebook);
        _desk.Check(8);

        _desk.Solution();

        Assert.Contains("no cell 'solution-04-1' in solutions/04-*.ipynb", _output.Last[MimeTypes.Text]);
    }

    private static int Lucky() => 7;

    private JsonElement Json() => JsonDocument.Parse(_output.Last[MimeTypes.Exercise]).RootElement;
}

using DeepLearning.Course.Authoring;
using DeepLearning.Notebook.Documents;
using DeepLearning.Teaching;

namespace DeepLearning.Course.Tests.Authoring;

public sealed class TrialNotebookTests
{
    private readonly NotebookDocument _notebook = NotebookDocument.Create(
        NotebookCell.Markdown("title", "# manual_seed(42) stays in prose"),
        NotebookCell.Code("setup", "manual_seed(42);\nvar data = Moons.Create(200, seed: 1_000);"),
        NotebookCell.Code("train", "for (;;) { adam.step(); break; }\nMetric(\"a.accuracy\", 0.9);"),
        NotebookCell.Markdown("prose", "More."),
        NotebookCell.Code("more", "Metric( \"b.loss\", 0.1); // seed: 7"));

    [Fact]
    public void Every_seed_in_the_code_moves_on()
    {
        TrialNotebook.MoveSeeds(_notebook, 2);

        Assert.Equal("manual_seed(2042);\nvar data = Moons.Create(200, seed: 3000);", _notebook.Cells[1].Source);
        Assert.Contains("manual_seed(42)", _notebook.Cells[0].Source);
    }

    [Fact]
    public void The_first_seed_is_the_notebook_as_it_is()
    {
        var before = NotebookWriter.ToJson(_notebook);
        TrialNotebook.MoveSeeds(_notebook, 0);
        Assert.Equal(before, NotebookWriter.ToJson(_notebook));
    }

    [Fact]
    public void A_change_breaks_the_notebook_where_it_says()
    {
        TrialNotebook.Break(_notebook,
            [new CellChange("train", "adam.step(); ", ""), new CellChange("setup", "", "data = null;")]);

        Assert.StartsWith("for (;;) { break; }", _notebook.Cells[2].Source);
        Assert.EndsWith("seed: 1_000);\ndata = null;", _notebook.Cells[1].Source);
    }

    [Theory]
    [InlineData("train", "sgd.step();", "cell 'train' holds 'sgd.step();' 0 times; expected once")]
    [InlineData("train", "e", "cell 'train' holds 'e' 3 times; expected once")]
    [InlineData("title", "seed", "no code cell 'title' to change; code cells are setup, train, more")]
    public void A_change_that_no_longer_fits_is_named(string cell, string from, string message)
    {
        var change = new CellChange(cell, from, "");
        Assert.Equal(message, TrialNotebook.Misfit(_notebook, change));
        Assert.Equal(message, Assert.Throws<UsageException>(() => TrialNotebook.Break(_notebook, [change])).Message);
    }

    [Fact]
    public void Every_code_cell_can_run_a_second_time_at_once()
    {
        var twice = TrialNotebook.Twice(_notebook);
        Assert.Equal(["title", "setup", "setup-again", "train", "train-again", "prose", "more", "more-again"],
            twice.Cells.Select(c => c.Id));
        Assert.Equal(twice.Cells[3].Source, twice.Cells[4].Source);
        Assert.Equal(5, _notebook.Cells.Count);
    }

    [Fact]
    public void What_follows_the_last_wanted_metric_is_cut_off()
    {
        Assert.Equal(["a.accuracy", "b.loss"], TrialNotebook.Metrics(_notebook));
        var cut = TrialNotebook.Until(_notebook, ["a.accuracy"]);
        Assert.Equal(["title", "setup", "train"], cut.Cells.Select(c => c.Id));
        Assert.Equal(5, TrialNotebook.Until(_notebook, ["a.accuracy", "b.loss"]).Cells.Count);
    }
}

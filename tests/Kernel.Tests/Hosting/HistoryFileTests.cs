using DeepLearning.Kernel.Hosting;

namespace DeepLearning.Kernel.Tests.Hosting;

public sealed class HistoryFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("history").FullName;

    private string Path => System.IO.Path.Combine(_folder, "deeper", "history.jsonl");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_later_session_knows_what_an_earlier_one_ran()
    {
        var first = new HistoryFile(Path);
        first.Append(new HistoryEntry(first.Session, 1, "var x = \"ü\n\";"));
        var second = new HistoryFile(Path);
        Assert.Equal((1, 2), (first.Session, second.Session));
        Assert.Equal([new HistoryEntry(1, 1, "var x = \"ü\n\";")], second.Earlier);
    }

    [Fact]
    public void Damaged_lines_are_skipped()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllLines(Path, ["[1,1,\"a\"]", "[1,", "{}", "[1,2]", "[\"x\",2,\"b\"]", "[2,1,\"c\"]"]);
        Assert.Equal(["a", "c"], new HistoryFile(Path).Earlier.Select(e => e.Code));
    }

    [Fact]
    public void A_long_history_is_cut()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllLines(Path, Enumerable.Range(0, 4001).Select(i => $"[1,{i},\"c\"]"));
        Assert.Equal(2000, new HistoryFile(Path).Earlier.Count);
        Assert.Equal(4000, new HistoryFile(Path).Earlier[^1].Line);
        Assert.Equal(2000, File.ReadAllLines(Path).Length);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_no_error()
    {
        File.WriteAllText(System.IO.Path.Combine(_folder, "deeper"), "a file where the folder should be");
        var history = new HistoryFile(Path);
        history.Append(new HistoryEntry(1, 1, "x"));
        Assert.Empty(history.Earlier);
    }
}

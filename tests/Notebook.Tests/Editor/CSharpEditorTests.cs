namespace DeepLearning.Notebook.Tests.Editor;

public sealed class CSharpEditorTests : SessionTest
{
    [Theory]
    [InlineData("text.Sta|", "StartsWith")]
    [InlineData("text.Sub|", "Substring")]
    [InlineData("number.Comp|", "CompareTo")]
    [InlineData("Math.Ma|", "Max")]
    [InlineData("using System.Te|", "Text")]
    [InlineData("string.Is|", "IsNullOrEmpty")]
    [InlineData("numb|", "number")]
    [InlineData("whi|", "while")]
    [InlineData("new List<int>().Whe|", "Where")]
    [InlineData("words.Select(w => w.Sta|", "StartsWith")]
    [InlineData("var f = () => { words.Where(w => w.Len|", "Length")]
    [InlineData("text?.Len|", "Length")]
    [InlineData("Twice(n|", "n:")]
    [InlineData("#!sh|", "#!share")]
    [InlineData("#!html\n<b>\n#!csharp\ntext.Sta|", "StartsWith")]
    public async Task Completion_finds(string code, string expected)
    {
        await Value("var text = \"t\"; var number = 1; var words = new[] { text }; int Twice(int n) => 2 * n;");
        var position = code.IndexOf('|', StringComparison.Ordinal);
        var list = Session.Complete(
            code.Replace("|", "", StringComparison.Ordinal), position, TestContext.Current.CancellationToken);
        Assert.Contains(expected, list.Words);
        Assert.Equal(position, list.End);
    }

    [Theory]
    [InlineData("var s = \"Conso|\";")]
    [InlineData("nosuch.Len|")]
    public void Completion_finds_nothing(string code)
    {
        var position = code.IndexOf('|', StringComparison.Ordinal);
        var cell = code.Replace("|", "", StringComparison.Ordinal);
        Assert.Empty(Session.Complete(cell, position, TestContext.Current.CancellationToken).Words);
    }

    [Theory]
    [InlineData("Math.Max(1, 2)", 6, "Math.Max(")]
    [InlineData("Math.Max(", 9, "Math.Max(")]
    [InlineData("mine.Two", 7, "int Mine.Two")]
    [InlineData("mine", 4, "Mine mine")]
    public async Task Inspection_tells_the_signature(string code, int position, string expected)
    {
        await Value("class Mine { public int Two => 2; } var mine = new Mine();");
        Assert.Contains(expected, Session.Inspect(code, position, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Inspection_tells_documentation_of_our_own_libraries_too()
    {
        var text = Session.Inspect("display(1)", 3, TestContext.Current.CancellationToken);
        Assert.Contains("Shows a value in the output of the running cell.", text);
        Assert.Contains("value: Any value.", text);
        Assert.Contains("Returns: A handle", text);
        Assert.Null(Session.Inspect("   ", 1, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("1 + 1", CodeCompleteness.Complete)]
    [InlineData("var x = 1;", CodeCompleteness.Complete)]
    [InlineData("for (;;) {", CodeCompleteness.Incomplete)]
    [InlineData("var x = new[] { 1,", CodeCompleteness.Incomplete)]
    [InlineData("var x = );", CodeCompleteness.Invalid)]
    [InlineData("#!time\n1", CodeCompleteness.Complete)]
    public void Completeness_is(string code, CodeCompleteness expected) => Assert.Equal(expected, Session.Check(code));
}

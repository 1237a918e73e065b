namespace DeepLearning.Notebook.Tests.Scripting;

/// <summary>
/// The set-up cell of a chapter gives a name that <c>using static</c> makes ambiguous an alias; all later cells see it.
/// </summary>
public sealed class UsingAliasTests : SessionTest
{
    private const string SetUp =
        "using System.Text;\nusing static System.Environment;\nusing SpecialFolder = System.Text.StringBuilder;";

    [Theory]
    [InlineData("")]
    [InlineData("var declared = 1;")]
    [InlineData("using System.Globalization;\nint Twice(int x) => 2 * x;")]
    public async Task An_alias_holds_in_later_cells_whatever_ran_between(string between)
    {
        await Run(SetUp);
        if (between.Length > 0)
            await Run(between);
        Assert.Equal("kept", await Value("new SpecialFolder(\"kept\").ToString()"));
        Assert.Equal("StringBuilder", await Value("typeof(SpecialFolder).Name"));
    }

    [Fact]
    public async Task An_alias_holds_after_a_cell_that_failed()
    {
        await Run(SetUp);
        await Failure("throw new InvalidOperationException();");
        await Failure("int x = \"no number\";");
        Assert.Equal("StringBuilder", await Value("typeof(SpecialFolder).Name"));
    }
}

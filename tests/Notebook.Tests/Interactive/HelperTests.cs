using DeepLearning.Display;

namespace DeepLearning.Notebook.Tests.Interactive;

public sealed class HelperTests : SessionTest
{
    [Fact]
    public async Task Displays_and_streams_keep_their_order()
    {
        await Value("Console.Write(\"a\"); display(1); Console.Write(\"b\"); \"two\".Display(); Console.Write(\"c\");");
        Assert.Equal(["stdout", "show", "stdout", "show", "stdout"], Output.Events.Select(e => e.Kind));
        Assert.Equal(["1", "two"], Output.Shown.Select(b => b[MimeTypes.Text]));
    }

    [Fact]
    public async Task A_displayed_value_is_updated_in_place()
    {
        await Value("var shown = display(\"first\"); shown.Update(\"second\");");
        var id = Output.Events[0].Id;
        Assert.Equal(("update", id), (Output.Events[1].Kind, Output.Events[1].Id));
        Assert.Equal("second", Output.Updates[0][MimeTypes.Text]);

        await Value("shown.Update(new { A = 1 });");
        Assert.Equal(("update", id), (Output.Events[0].Kind, Output.Events[0].Id));
    }

    [Fact]
    public async Task Html_is_shown_as_it_is_with_words_beside()
    {
        var result = await Run("HTML(\"<b>bold</b> &amp; <i>more</i><script>x</script>\")");
        Assert.Equal("<b>bold</b> &amp; <i>more</i><script>x</script>", result.Value![MimeTypes.Html]);
        Assert.Equal("bold & more", result.Value[MimeTypes.Text]);
    }

    [Fact]
    public async Task Css_and_scripts_reach_the_page()
    {
        await Value("CSS(\"b { color: red }\"); Javascript(\"f();\");");
        Assert.Equal("<style>b { color: red }</style>", Output.Shown[0][MimeTypes.Html]);
        Assert.Equal("<script type=\"text/javascript\">f();</script>", Output.Shown[1][MimeTypes.Html]);
    }

    [Fact]
    public async Task Representations_can_be_chosen()
    {
        await Value("new[] { 1 }.Display(\"application/json\"); \"# head\".DisplayAs(\"text/markdown\");");
        Assert.Equal("[1]", Output.Shown[0][MimeTypes.Json]);
        Assert.Equal("# head", Output.Shown[1][MimeTypes.Markdown]);
    }

    [Fact]
    public async Task Formulas_are_latex_and_text()
    {
        const string cell = "using Microsoft.DotNet.Interactive.Formatting;\n";
        var bundle = (await Run($"{cell}(MathString)\"x^2\"")).Value!;
        Assert.Equal(("$$x^2$$", "x^2"), (bundle["text/latex"], bundle[MimeTypes.Text]));
        bundle = (await Run("(LaTeXString)\"$y$\"")).Value!;
        Assert.Equal(("$y$", "$y$"), (bundle["text/latex"], bundle[MimeTypes.Text]));
    }

    [Fact]
    public async Task Input_comes_from_the_host_or_is_refused()
    {
        var error = await Failure("Console.ReadLine()");
        Assert.Contains("nobody is there to answer", error.Message);

        Session = new CSharpSession(new SessionOptions { Input = (prompt, password, _) => $"{prompt}|{password}" });
        Assert.Equal("|False", await Value("Console.ReadLine()"));
        Assert.Equal("name?|True", await Value("await GetPasswordAsync(\"name?\")"));
    }
}

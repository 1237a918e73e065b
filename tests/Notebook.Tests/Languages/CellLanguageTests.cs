using DeepLearning.Display;

namespace DeepLearning.Notebook.Tests.Languages;

public sealed class CellLanguageTests : SessionTest
{
    [Fact]
    public async Task Metadata_choose_the_language()
    {
        await Run("<b>x</b>", "html");
        Assert.Equal("<b>x</b>", Output.Shown[0][MimeTypes.Html]);
        await Run("# head", "markdown");
        Assert.Equal("# head", Output.Shown[0][MimeTypes.Markdown]);
    }

    [Fact]
    public async Task A_leading_line_chooses_it_too_and_a_cell_can_switch()
    {
        var result = await Run("#!html\n<b>x</b>\n#!csharp\nvar a = 2;\n#!js\nf();\n#!c#\na + 1");
        Assert.Null(result.Error);
        Assert.Equal("3", result.Value![MimeTypes.Text]);
        Assert.Equal("<b>x</b>", Output.Shown[0][MimeTypes.Html]);
        Assert.Contains("(async () => {\nf();\n})();", Output.Shown[1][MimeTypes.Html]);
    }

    [Fact]
    public async Task Values_of_earlier_parts_are_shown()
    {
        var result = await Run("1\n#!csharp\n2");
        Assert.Equal("1", Assert.Single(Output.Shown)[MimeTypes.Text]);
        Assert.Equal("2", result.Value![MimeTypes.Text]);
    }

    [Fact]
    public async Task A_diagram_has_its_text_and_is_encoded()
    {
        await Run("#!mermaid\ngraph LR\n  A-->B[\"<b>\"]");
        var bundle = Output.Shown[0];
        Assert.Contains(
            "<pre class=\"mermaid-source\" tabindex=\"0\">graph LR\n  A--&gt;B[&quot;&lt;b&gt;&quot;]</pre>",
            bundle[MimeTypes.Html]);
        Assert.Contains("securityLevel: 'strict'", bundle[MimeTypes.Html]);
        Assert.Equal("```mermaid\ngraph LR\n  A-->B[\"<b>\"]\n```", bundle[MimeTypes.Markdown]);
        Assert.StartsWith("graph LR", bundle[MimeTypes.Text], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#!pwsh\n$x = 1", 1, "pwsh")]
    [InlineData("1\n#!sql\nselect 1", 2, "sql")]
    public async Task Other_languages_are_refused_at_their_line(string code, int line, string language)
    {
        var error = await Failure(code);
        Assert.Equal(("DirectiveError", line), (error.Type, error.Line));
        Assert.Contains($"does not run '{language}'", error.Message);
    }

    [Fact]
    public async Task An_unknown_directive_is_an_error_with_advice()
    {
        var error = await Failure("var x = 1;\n#!nosuch --thing\nx");
        Assert.Equal("[#!nosuch] there is no such directive; #!lsmagic lists those there are.", error.Message);
        Assert.Equal(
            ["DirectiveError: " + error.Message, "cell 1, line 2:", "    #!nosuch --thing", "    ^^^^^^^^^^^^^^^^"],
            error.Traceback);
    }
}

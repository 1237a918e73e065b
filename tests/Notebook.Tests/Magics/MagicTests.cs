using DeepLearning.Display;

namespace DeepLearning.Notebook.Tests.Magics;

public sealed class MagicTests : SessionTest
{
    [Fact]
    public async Task Values_reach_the_page_as_json()
    {
        await Value("var data = new[] { 1.5, double.NaN }; var evil = \"</script>\";");
        await Run("#!js\n#!share --from csharp data\n#!share evil --from csharp --as text\ndraw(data);");
        var html = Output.Shown[0][MimeTypes.Html];
        Assert.Contains("window[\"data\"] = [1.5,\"NaN\"];", html);
        Assert.Contains("window[\"text\"] = \"\\u003C/script\\u003E\";", html);
        Assert.EndsWith("draw(data);\n})();</script>", html, StringComparison.Ordinal);

        await Run("#!html\n#!share --from csharp data\n<p id=\"p\"></p>");
        Assert.Contains("<script type=\"text/javascript\">window[\"data\"]", Output.Shown[0][MimeTypes.Html]);
    }

    [Fact]
    public async Task Text_is_kept_by_value_and_shared_with_csharp()
    {
        await Run("#!value --name csv\na,b\n1,2");
        await Value("#!share --from value csv");
        Assert.Equal("a,b\n1,2", await Value("csv"));
        await Value("#!set --name other --value @value:csv");
        Assert.Equal("7", await Value("other.Length"));
        await Value("#!set --name words --value \"one two\"");
        Assert.Equal("one two", await Value("words"));
        await Value("var list = new List<int> { 1, 2 };");
        await Value("#!set --name copy --value @csharp:list");
        Assert.Equal("2", await Value("copy.Count"));
    }

    [Fact]
    public async Task What_is_not_there_is_named()
    {
        await Value("var here = 1;");
        Assert.Equal(
            "[#!share] no C# variable is called 'gone'; there is here.",
            (await Failure("#!js\n#!share --from csharp gone\nf();")).Message);
        Assert.Contains("values can come from csharp, fsharp and value",
            (await Failure("#!share --from js x")).Message);
    }

    [Fact]
    public async Task Variables_are_listed()
    {
        await Value("var b = 2; var a = \"text\";");
        await Value("b = 5;");
        await Run("#!who");
        Assert.Equal("a\tb", Output.Shown[0][MimeTypes.Text]);
        await Run("#!whos");
        Assert.Equal(
            "Variable  Type    Value\na         string  text\nb         int     5", Output.Shown[0][MimeTypes.Text]);
    }

    [Fact]
    public async Task The_time_of_a_cell_is_told()
    {
        await Run("#!time\nThread.Sleep(30);\nConsole.Write(1);");
        Assert.Matches(@"^Wall time: [0-9.]+ ms$", Output.Shown[0][MimeTypes.Text]);
        Assert.Equal(["stdout", "show"], Output.Events.Select(e => e.Kind));
    }

    [Fact]
    public async Task The_directives_and_the_host_are_told()
    {
        await Run("#!lsmagic");
        Assert.Contains("#!import", Output.Shown[0][MimeTypes.Text]);
        await Run("#!about");
        Assert.Contains(".NET", Output.Shown[0][MimeTypes.Text]);
    }
}

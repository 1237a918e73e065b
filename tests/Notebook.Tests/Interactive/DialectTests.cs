using System.Text.Json.Nodes;
using DeepLearning.Display;

namespace DeepLearning.Notebook.Tests.Interactive;

/// <summary>The dialect of .NET Interactive, point by point, as a cell sees it.</summary>
public sealed class DialectTests : SessionTest
{
    private const string Formatting = "using Microsoft.DotNet.Interactive.Formatting;\n";

    [Theory]
    [InlineData("default usings", "nameof(Math) + nameof(List<int>) + nameof(Enumerable) + nameof(File) + nameof(Task) "
        + "+ nameof(StringBuilder) + nameof(Thread) + nameof(IEnumerable)",
        "MathListEnumerableFileTaskStringBuilderThreadIEnumerable")]
    [InlineData("the last expression", "var x = 20; x + 22", "42")]
    [InlineData("a trailing semicolon hides it", "Math.Abs(1);", null)]
    [InlineData("await", "await Task.FromResult(3)", "3")]
    [InlineData("return", "return 3;", "3")]
    [InlineData("text as it is", "\"a <b> c\"", "a <b> c")]
    [InlineData("numbers as everywhere", "1234.5", "1234.5")]
    [InlineData("a row of numbers", "new[] { 1, 2, 3 }", "[ 1, 2, 3 ]")]
    [InlineData("twenty of them", "Enumerable.Range(1, 23).ToList()",
        "[ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 ... (3 more) ]")]
    [InlineData("an endless sequence ends", "Enumerable.Repeat(7, int.MaxValue).Select(x => x).Take(int.MaxValue)",
        "[ 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7 ... (more) ]")]
    [InlineData("an object", "new { Name = \"Ada\", Age = 36 }", "(anonymous)\n  Name: Ada\n  Age: 36")]
    [InlineData("objects in a row", "record P(int X); new[] { new P(1), new P(2) }",
        "P[]\n  - P\n      X: 1\n  - P\n      X: 2")]
    [InlineData("a dictionary", "new Dictionary<string, int> { [\"a\"] = 1, [\"b\"] = 2 }",
        "Dictionary<string, int>\n  - a: 1\n  - b: 2")]
    [InlineData("a tuple", "(1, \"two\")", "( 1, two )")]
    [InlineData("null inside", "new { A = (string)null }", "(anonymous)\n  A: <null>")]
    [InlineData("a type", "typeof(Dictionary<string, int>)", "Dictionary<string, int>")]
    [InlineData("a date", "new DateTime(2026, 1, 2, 3, 4, 5)", "2026-01-02 03:04:05Z")]
    [InlineData("an enumeration", "DayOfWeek.Friday", "Friday")]
    [InlineData("HTML in words", "HTML(\"<b>bold</b> text\")", "bold text")]
    [InlineData("ToDisplayString", Formatting + "new[] { 1 }.ToDisplayString(\"application/json\")", "[1]")]
    [InlineData("a formatter", Formatting + "record F(int A); Formatter.Register<F>(f => $\"F{f.A}\"); new F(3)", "F3")]
    [InlineData("a formatter of a base type", Formatting + "class B { } class D : B { } "
        + "Formatter.Register<B>(_ => \"a B\"); new D()", "a B")]
    [InlineData("a formatter that writes", Formatting + "record G(int A); "
        + "Formatter.Register<G>((g, writer) => writer.Write(g.A * 2)); new G(3)", "6")]
    [InlineData("formatters inside others", Formatting + "record H(int A); Formatter.Register<H>(h => $\"H{h.A}\"); "
        + "new { Inner = new H(1) }", "(anonymous)\n  Inner: H1")]
    [InlineData("formulas", Formatting + "(MathString)\"x^2\"", "x^2")]
    [InlineData("who set what", "#!set --name n --value @csharp:m\nn", null)]
    public async Task A_cell_shows(string point, string code, string? expected)
    {
        if (point == "who set what")
        {
            await Value("var m = 5;");
            expected = "5";
        }

        Assert.Equal(expected, await Value(code));
    }

    [Theory]
    [InlineData("#!html\n<b>x</b>", MimeTypes.Html, "<b>x</b>")]
    [InlineData("#!markdown\n# x", MimeTypes.Markdown, "# x")]
    [InlineData("#!javascript\nf();", MimeTypes.Html, "f();")]
    [InlineData("#!mermaid\ngraph TD", MimeTypes.Text, "graph TD")]
    [InlineData("#!csharp\ndisplay(3);", MimeTypes.Text, "3")]
    [InlineData("#!c#\ndisplay(3);", MimeTypes.Text, "3")]
    [InlineData("#!js\nf();", MimeTypes.Html, "f();")]
    [InlineData("#!value --name v\ntext\n#!csharp\n#!share --from value v\ndisplay(v);", MimeTypes.Text, "text")]
    [InlineData("var d = 3;\n#!javascript\n#!share --from csharp d\nf(d);", MimeTypes.Html, "window[\"d\"] = 3;")]
    [InlineData("var d = 3;\n#!javascript\n#!share --from csharp d --as e\nf(e);", MimeTypes.Html,
        "window[\"e\"] = 3;")]
    [InlineData("#!time\nMath.Abs(1);", MimeTypes.Text, "Wall time:")]
    [InlineData("#!lsmagic", MimeTypes.Text, "#!share")]
    [InlineData("#!about", MimeTypes.Text, ".NET")]
    [InlineData("var who = 1;\n#!who", MimeTypes.Text, "who")]
    [InlineData("var whos = 1;\n#!whos", MimeTypes.Html, "<td>whos</td><td>int</td><td>1</td>")]
    [InlineData("CSS(\"b { color: red }\");", MimeTypes.Html, "<style>b { color: red }</style>")]
    [InlineData("Javascript(\"f();\");", MimeTypes.Html, "f();")]
    [InlineData("\"# x\".DisplayAs(\"text/markdown\");", MimeTypes.Markdown, "# x")]
    [InlineData("3.Display();", MimeTypes.Text, "3")]
    [InlineData("display(new[] { 1 }, \"application/json\");", MimeTypes.Json, "[1]")]
    public async Task A_cell_displays(string code, string mimeType, string expected)
    {
        Assert.Null((await Run(code)).Error);
        Assert.Contains(expected, Output.Shown[^1][mimeType]);
    }

    [Fact]
    public async Task A_sequence_is_a_table_for_spreadsheets_and_for_programs()
    {
        await Value("record Row(string Name, double Size); "
            + "var rows = new[] { new Row(\"a, \\\"b\\\"\", 1.5), new Row(\"c\", 2) };");
        await Value("display(rows, \"text/csv\");");
        Assert.Equal("Name,Size\n\"a, \"\"b\"\"\",1.5\nc,2\n", Output.Shown[0]["text/csv"]);
        await Value("display(rows, \"application/vnd.dataresource+json\");");
        var data = JsonNode.Parse(Output.Shown[0]["application/vnd.dataresource+json"])!;
        Assert.Equal("""[{"name":"Name","type":"string"},{"name":"Size","type":"number"}]""",
            data["schema"]!["fields"]!.ToJsonString());
        Assert.Equal("c", (string?)data["data"]![1]!["Name"]);
        await Value("display(new Dictionary<string, int> { [\"x\"] = 1 }, \"text/csv\");");
        Assert.Equal("Key,Value\nx,1\n", Output.Shown[0]["text/csv"]);
        await Value("display(new[] { 1, 2 }, \"text/csv\");");
        Assert.Equal("value\n1\n2\n", Output.Shown[0]["text/csv"]);
    }

    [Fact]
    public async Task Html_of_objects_sequences_and_dictionaries_uses_the_known_classes()
    {
        var html = (await Run("new { A = 1 }")).Value![MimeTypes.Html];
        Assert.Contains("<details open=\"open\" class=\"dni-treeview\">", html);
        html = (await Run("new[] { new { A = 1 }, new { A = 2 } }")).Value![MimeTypes.Html];
        Assert.Contains("<th><i>index</i></th><th>value</th>", html);
        html = (await Run("new Dictionary<string, int> { [\"k\"] = 1 }")).Value![MimeTypes.Html];
        Assert.Contains("<th><i>key</i></th><th>value</th>", html);
    }

    [Fact]
    public async Task What_was_shown_can_be_replaced_now_and_later()
    {
        await Value("var shown = display(\"first\"); shown.Update(\"second\");");
        Assert.Equal(["show", "update"], Output.Events.Select(e => e.Kind));
        await Value("shown.Update(\"third\");");
        Assert.Equal("third", Assert.Single(Output.Updates)[MimeTypes.Text]);
    }

    [Fact]
    public async Task Output_is_cleared_at_once_or_with_the_next()
    {
        await Value("Console.Write(1); ClearOutput(); Console.Write(2); ClearOutput(wait: true); display(3);");
        Assert.Equal(["stdout", "clear", "stdout", "clear later", "show"], Output.Events.Select(e => e.Kind));
    }

    [Fact]
    public async Task Any_directive_can_ask()
    {
        var asked = new List<(string, bool)>();
        Session = new CSharpSession(new SessionOptions
        {
            Input = (prompt, password, _) =>
            {
                asked.Add((prompt, password));
                return "answer";
            },
        });
        await Value("#!value --name @input:\"which name?\"\nkept");
        Assert.Equal("kept", await Value("#!share --from value answer\nanswer"));
        await Run("#!import @password:secret");
        Assert.Equal([("which name?", false), ("secret", true)], asked);
        Assert.Equal("answer", await Value("#!set --name s --value @input:\"value?\"\ns"));
    }
}

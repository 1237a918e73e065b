using System.Diagnostics;
using DeepLearning.Display;

namespace DeepLearning.Notebook.Tests.FSharp;

/// <summary>F# cells, on one session.</summary>
public sealed class FSharpCellTests(FSharpFixture fixture) : IClassFixture<FSharpFixture>
{
    private Recorder _output = new();

    [Fact]
    public async Task What_a_cell_writes_shows_and_ends_with_comes_in_order()
    {
        var result = await Run("printfn \"one\"\ndisplay 2 |> ignore\nlet x = 20\nx + 1");
        Assert.Equal("21", Text(result));
        Assert.Equal("one\n", _output.Out);
        Assert.Equal("2", Assert.Single(_output.Shown)[MimeTypes.Text]);
        Assert.Equal("40", Text(await Run("x * 2")));
    }

    [Theory]
    [InlineData("let y = 3")]
    [InlineData("printf \"\"")]
    [InlineData("()")]
    [InlineData("type T = A | B")]
    [InlineData("open System.Linq")]
    public async Task A_cell_that_ends_without_an_expression_has_no_value(string code) =>
        Assert.Null(Text(await Run(code)));

    [Theory]
    [InlineData("[1; 2; 3]", "[ 1, 2, 3 ]")]
    [InlineData("seq { 1 .. 3 }", "[ 1, 2, 3 ]")]
    [InlineData("Some 3", "Some(3)")]
    [InlineData("Some [1; 2]", "Some\n  Value: [ 1, 2 ]")]
    [InlineData("(Ok \"x\" : Result<string, int>)", "Ok(x)")]
    [InlineData("(1, \"two\", 3.5)", "( 1, two, 3.5 )")]
    [InlineData("type Person = { Name: string; Age: int }\n{ Name = \"Ada\"; Age = 36 }",
        "Person\n  Name: Ada\n  Age: 36")]
    [InlineData("type Shape = Circle of float | Box of w: int * h: int | Nothing\n[Circle 2.5; Box(1, 2); Nothing]",
        "list<Shape>\n  - Circle(2.5)\n  - Box(1, 2)\n  - Nothing")]
    [InlineData("Map [ \"a\", 1 ]", "Map<string, int>\n  - a: 1")]
    public async Task The_types_of_the_language_read_well(string code, string text) =>
        Assert.Equal(text, Text(await Run(code)));

    [Fact]
    public async Task Values_go_from_csharp_to_fsharp_and_back()
    {
        const string cell = """
            var numbers = new List<int> { 1, 2, 3 };
            class Own { public int N => 4; }
            var own = new Own();
            """;
        await Run(cell, "csharp");
        Assert.Equal("6", Text(await Run("#!share --from csharp numbers\nSeq.sum numbers")));
        Assert.Equal("Own\n  N: 4", Text(await Run("#!share --from csharp own\nown")));
        await Run("""
            let squares = numbers |> Seq.map (fun n -> n * n) |> List.ofSeq
            type P = { X: int }
            let p = { X = 7 }
            """);
        Assert.Equal("14", Text(await Run("#!share --from fsharp squares\nsquares.Sum()", "csharp")));
        Assert.Equal("8", Text(await Run("#!share --from fsharp p --as point\n(int)point.X + 1", "csharp")));
        Assert.Equal("nine", Text(await Run("#!set --name text --value nine\ntext")));
        await Run("#!share --from csharp own --as nothing\nlet none : obj = null");
        Assert.Equal("True", Text(await Run("#!share --from fsharp none\nnone == null", "csharp")));
        Assert.Contains("no F# value is called 'nowhere'",
            (await Run("#!share --from fsharp nowhere", "csharp")).Error!.Message);
    }

    [Fact]
    public async Task Cells_switch_languages_and_list_their_names()
    {
        const string cell = "var five = 5;\n#!fsharp\n#!share --from csharp five\nlet f = five\nf";
        Assert.Equal("5", Text(await Run(cell, "csharp")));
        await Run("#!who");
        Assert.Contains("f", _output.Shown[0][MimeTypes.Text].Split('\t'));
    }

    [Fact]
    public async Task A_compilation_error_names_line_and_column_of_the_cell()
    {
        var error = (await Run("let a = 1\n\nlet b = a + missing", name: "cell 9")).Error!;
        Assert.Equal(("CompilationError", 3, 13), (error.Type, error.Line, error.Column));
        Assert.StartsWith("FS0039: ", error.Message);
        Assert.StartsWith("cell 9, line 3, column 13: FS0039: ", error.Traceback[0]);
        Assert.Equal("    let b = a + missing", error.Traceback[1]);
        error = (await Run("#!fsharp\n1 + \"x\"", "csharp")).Error!;
        Assert.Equal(2, error.Line);
    }

    [Fact]
    public async Task An_exception_names_the_line_that_threw()
    {
        const string cell = "let f x =\n    if x > 1 then failwith \"too much\"\n    x\nf 2";
        var error = (await Run(cell, name: "cell 5")).Error!;
        Assert.Equal("too much", error.Message);
        Assert.Equal(2, error.Line);
        Assert.Contains(error.Traceback, line => line.StartsWith("cell 5, line 2", StringComparison.Ordinal));
        Assert.Contains(error.Traceback, line => line.Contains("called from cell 5, line 4", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("System.Threading.Thread.Sleep(300000)")]
    [InlineData("Async.RunSynchronously(Async.Sleep 300000)")]
    public async Task A_wait_stops_at_an_interrupt_and_the_session_goes_on(string code)
    {
        await Run("let kept = 8");
        using var stop = new CancellationTokenSource();
        var cell = Run($"printfn \"go\"\n{code}", cancellation: stop.Token);
        await Machine.Until(() => _output.Out.Length > 0 || cell.IsCompleted, "the cell starts");
        var start = Stopwatch.GetTimestamp();
        await stop.CancelAsync();
        Assert.Equal("Interrupted", (await cell).Error?.Type);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Machine.Patience);
        Assert.Equal("8", Text(await Run("kept")));
    }

    [Theory]
    [InlineData("List.ma", "map")]
    [InlineData("System.Math.Ma", "Max")]
    [InlineData("someV", "someValue")]
    [InlineData("let x = 1\nprintfn \"%d\" (List.su", "sum")]
    [InlineData("let f (localName: string) =\n    localN", "localName")]
    [InlineData("let f (text: string) =\n    text.Le", "Length")]
    [InlineData("type R = { Width: int }\nlet g (r: R) = r.Wi", "Width")]
    [InlineData("[1; 2] |> List.map (fun element -> elem", "element")]
    public async Task Names_are_completed(string code, string expected)
    {
        await Run("let someValue = 3");
        var cell = $"#!fsharp\n{code}";
        var list = fixture.Session.Complete(cell, cell.Length, TestContext.Current.CancellationToken);
        Assert.Contains(expected, list.Words);
        Assert.Equal(cell.Length, list.End);
    }

    [Theory]
    [InlineData("List.m|ap", "map")]
    [InlineData("disp|lay 3", "Shows a value")]
    [InlineData("twice| 3", "val twice: x: int -> int")]
    [InlineData("twice 3|", null)]
    [InlineData("let f (text: string) =\n    text.Len|gth", "property String.Length: int")]
    [InlineData("/// Adds one.\nlet inc x = x + 1\nin|c 2", "Adds one.")]
    public async Task Names_are_explained(string code, string? expected)
    {
        await Run("let twice (x: int) = 2 * x");
        var position = code.IndexOf('|', StringComparison.Ordinal);
        var cell = $"#!fsharp\n{code.Remove(position, 1)}";
        var text = fixture.Session.Inspect(cell, position + 9, TestContext.Current.CancellationToken);
        if (expected is null)
            Assert.Null(text);
        else
            Assert.Contains(expected, text);
    }

    [Fact]
    public async Task Packages_and_assemblies_are_for_both_languages()
    {
        var file = typeof(Assert).Assembly.Location;
        Assert.Equal("Xunit", Text(await Run($"#r \"{file}\"\ntypeof<Xunit.Assert>.Namespace")));
        Assert.Equal("Xunit", Text(await Run("typeof(Xunit.Assert).Namespace", "csharp")));
    }

    [Fact]
    public async Task A_loop_that_does_not_listen_is_left_behind_and_the_session_goes_on()
    {
        DeafLoop.Turning = true;
        using var stop = new CancellationTokenSource();
        var cell = Run(
            $"#r \"{typeof(DeafLoop).Assembly.Location}\"\nprintfn \"go\"\n{typeof(DeafLoop).FullName}.Turn()",
            cancellation: stop.Token);
        await Machine.Until(() => DeafLoop.Turns > 0 || cell.IsCompleted, "the cell starts");
        await stop.CancelAsync();
        Assert.Contains("does not react to the interrupt", (await cell).Error?.Message);
        Assert.Equal("3", Text(await Run("let now = 3\nnow")));
        DeafLoop.Turning = false;
        Assert.Equal("2", Text(await Run("1 + 1")));
    }

    private static string? Text(CellResult result)
    {
        Assert.True(result.Error is null, result.Error is null ? "" : string.Join('\n', result.Error.Traceback));
        return result.Value?[MimeTypes.Text];
    }

    private Task<CellResult> Run(
        string text, string language = "fsharp", string name = "cell", CancellationToken? cancellation = null)
    {
        _output = new Recorder();
        return fixture.Session.ExecuteAsync(
            new CellSource(text, language, name), _output, cancellation ?? TestContext.Current.CancellationToken);
    }
}

namespace DeepLearning.Notebook.Tests.Errors;

public sealed class ErrorTests : SessionTest
{
    [Fact]
    public async Task A_compilation_error_points_at_the_authors_own_place()
    {
        var error = await Failure("var x = 1;\nwhile (x < 3) x += nosuch;");
        Assert.Equal("CompilationError", error.Type);
        Assert.Equal("CS0103: The name 'nosuch' does not exist in the current context", error.Message);
        Assert.Equal((2, 20), (error.Line, error.Column));
        Assert.Equal(
            [
                "cell 1, line 2, column 20: CS0103: The name 'nosuch' does not exist in the current context",
                "    while (x < 3) x += nosuch;",
                "                       ^^^^^^",
            ],
            error.Traceback);
    }

    [Fact]
    public async Task A_syntax_error_points_at_its_place_after_directives_too()
    {
        var error = await Failure("#!time\nvar x = 1;\nvar y = ;");
        Assert.Equal((3, 9), (error.Line, error.Column));
        Assert.Equal("    var y = ;", error.Traceback[1]);
        Assert.Equal("            ^", error.Traceback[2]);
    }

    [Fact]
    public async Task What_follows_from_a_syntax_error_is_left_out()
    {
        var error = await Failure("nosuch.");
        Assert.Equal("CS1001: Identifier expected", error.Message);
        Assert.Equal(3, error.Traceback.Count);
    }

    [Fact]
    public async Task Of_many_errors_the_first_five_are_told()
    {
        var error = await Failure(string.Join('\n', Enumerable.Range(0, 8).Select(i => $"a{i}();")));
        Assert.Equal(5 * 3 + 1, error.Traceback.Count);
        Assert.Equal("... and 3 more errors", error.Traceback[^1]);
    }

    [Fact]
    public async Task An_exception_shows_the_line_and_the_way_to_it()
    {
        await Value("// helpers\nint Third(int[] xs)\n{\n    return xs[3];\n}");
        var error = await Failure("var xs = new int[2];\n\nfor (var i = 0; i < 2; i++) Third(xs);");
        Assert.Equal("IndexOutOfRangeException", error.Type);
        Assert.Equal((3, 29), (error.Line, error.Column));
        Assert.Equal(
            [
                "IndexOutOfRangeException: Index was outside the bounds of the array.",
                "cell 1, line 4:",
                "        return xs[3];",
                "        ^",
                "  called from cell 2, line 3",
            ],
            error.Traceback);
    }

    [Fact]
    public async Task Frames_of_the_host_and_of_libraries_are_hidden()
    {
        var error = await Failure("new[] { 1 }.Select(x => int.Parse(\"no\")).ToList()");
        Assert.Equal("FormatException", error.Type);
        Assert.DoesNotContain(error.Traceback, line => line.Contains("System.") || line.Contains("DeepLearning"));
        Assert.Equal("cell 1, line 1:", error.Traceback[1]);
    }

    [Fact]
    public async Task At_most_five_user_frames_are_told()
    {
        var calls = Enumerable.Range(1, 8).Select(i => $"void F{i}()\n{{\n    F{i - 1}();\n}}");
        var error = await Failure($"void F0() => throw new Exception();\n{string.Join('\n', calls)}\nF8();");
        Assert.Equal(4, error.Traceback.Count(line => line.Contains("  called from cell 1")));
        Assert.Contains(error.Traceback, line => line.Contains("more frames"));
    }

    [Fact]
    public async Task Inner_exceptions_are_told()
    {
        var error = await Failure(
            "throw new InvalidOperationException(\"outer\", new IOException(\"middle\", new Exception(\"root\")));");
        Assert.Equal("InvalidOperationException", error.Type);
        Assert.Equal(["caused by IOException: middle", "caused by Exception: root"], error.Traceback.TakeLast(2));
    }

    [Fact]
    public async Task An_aggregate_of_one_is_told_as_the_one()
    {
        var error = await Failure("Task.Run(() => throw new IOException(\"disk\")).Wait();");
        Assert.Equal(("IOException", "disk"), (error.Type, error.Message));
    }

    [Fact]
    public async Task An_error_after_an_await_has_its_line()
    {
        var error = await Failure("await Task.Delay(1);\nawait Task.Yield();\nthrow new Exception(\"late\");");
        Assert.Equal((3, 1), (error.Line, error.Column));
    }

    [Fact]
    public async Task A_user_cancelling_his_own_task_is_no_interrupt()
    {
        var error = await Failure("throw new OperationCanceledException(\"mine\");");
        Assert.Equal(("OperationCanceledException", "mine"), (error.Type, error.Message));
    }

    [Fact]
    public async Task A_getter_that_throws_is_shown_and_does_not_fail_the_cell()
    {
        var text = await Value("class C { public int A => 1; public int B => throw new Exception(\"no\"); } new C()");
        Assert.Equal("C\n  A: 1\n  B: Exception: no", text);
    }

    [Fact]
    public async Task A_library_newer_than_the_kernel_says_what_to_do()
    {
        var error = await Failure(
            "throw new MissingMethodException(\"Method not found: 'Void DeepLearning.Display.Output.Later()'.\");");
        Assert.Contains(error.Traceback, line => line.Contains("course kernel install --replace"));
        error = await Failure("throw new MissingMethodException(\"Method not found: 'Void Mine.Later()'.\");");
        Assert.DoesNotContain(error.Traceback, line => line.Contains("course kernel"));
    }
}

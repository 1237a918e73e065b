namespace DeepLearning.Notebook.Tests.Execution;

public sealed class CSharpSessionTests : SessionTest
{
    [Theory]
    [InlineData("1 + 2", "3")]
    [InlineData("var x = 2; x * 21", "42")]
    [InlineData("var x = 2;", null)]
    [InlineData("(object)null", null)]
    [InlineData("Console.Write(1);", null)]
    [InlineData("// nothing but a comment", null)]
    [InlineData("", null)]
    [InlineData("await Task.FromResult(5)", "5")]
    [InlineData("await Task.Delay(5); 6", "6")]
    [InlineData("return 7;", "7")]
    [InlineData("int Twice(int n) => 2 * n; Twice(4)", "8")]
    [InlineData("Enumerable.Range(0, 5).Sum()", "10")]
    [InlineData("await foreach (var i in F()); async IAsyncEnumerable<int> F() { yield return 1; }", null)]
    public async Task The_last_expression_is_the_value(string code, string? expected) =>
        Assert.Equal(expected, await Value(code));

    [Fact]
    public async Task Cells_see_what_earlier_cells_declared()
    {
        await Value("var x = 1; int Next(int n) => n + 1; class P { public int V => 3; }");
        await Value("x = Next(x);");
        await Value("using System.Globalization;");
        await Value("record R(int A);");
        Assert.Equal("2", await Value("x"));
        Assert.Equal("3", await Value("new P().V"));
        Assert.Equal("InvariantCulture", await Value("nameof(CultureInfo.InvariantCulture)"));
        Assert.Equal("4", await Value("new R(4).A"));
        await Value("var x = \"now a string\";");
        Assert.Equal("12", await Value("x.Length"));
    }

    [Fact]
    public async Task Variables_survive_errors_of_either_kind()
    {
        await Value("var x = 1;");
        await Failure("var y = 2; x = nosuch;");
        await Failure("var z = 3; x = 5; throw new Exception(\"boom\");");
        Assert.Equal("5", await Value("x"));
        Assert.Equal("3", await Value("z"));
        Assert.Contains("'y'", (await Failure("y")).Message);
    }

    [Fact]
    public async Task Streams_and_order_are_kept()
    {
        await Value("Console.Write(1); Console.Error.Write(2); Console.WriteLine(3); Console.Write('4');");
        Assert.Equal(["stdout", "stderr", "stdout"], Output.Events.Select(e => e.Kind));
        Assert.Equal("13\n4", Output.Out);
        Assert.Equal("2", Output.Error);
    }

    [Fact]
    public async Task Awaits_return_to_the_cells_own_thread()
    {
        Assert.Equal("True", await Value(
            "int Id() => Environment.CurrentManagedThreadId; var a = Id(); await Task.Delay(20); a == Id()"));
    }

    [Fact]
    public async Task Blocking_on_a_task_does_not_deadlock() => Assert.Equal(
        "3", await Value("async Task<int> F() { await Task.Delay(5); await Task.Yield(); return 3; } F().Result"));

    [Fact]
    public async Task Sessions_side_by_side_do_not_mix()
    {
        var outputs = await Task.WhenAll(Enumerable.Range(0, 4).Select(async i =>
        {
            await using var session = new CSharpSession();
            var output = new Recorder();
            for (var n = 0; n < 5; n++)
            {
                var cell = new CellSource($"Console.Write({i}); await Task.Delay(10); Console.Write({i});");
                var result = await session.ExecuteAsync(cell, output, TestContext.Current.CancellationToken);
                Assert.Null(result.Error);
            }

            return output.Out;
        }));
        Assert.Equal(["0000000000", "1111111111", "2222222222", "3333333333"], outputs);
    }

    [Fact]
    public async Task Types_are_the_hosts_own()
    {
        Session = new CSharpSession(new SessionOptions { SharedAssemblies = [typeof(Shared).Assembly] });
        Shared.Value = 41;
        await Value("DeepLearning.Notebook.Tests.Execution.CSharpSessionTests.Shared.Value++;");
        Assert.Equal(42, Shared.Value);
    }

    public static class Shared
    {
        public static int Value { get; set; }
    }
}

using System.Diagnostics;
using DeepLearning.Display;
using DeepLearning.Notebook.Tests.Execution;

namespace DeepLearning.Notebook.Tests.FSharp;

/// <summary>
/// Interrupts of F# cells, and what the woven polls must not change. Alone in the process, as other interrupts are.
/// </summary>
[Collection(nameof(InterruptTests))]
public sealed class FSharpPollTests(FSharpPollTests.Patient fixture) : IClassFixture<FSharpPollTests.Patient>
{
    private const int Attempts = 5;
    private const int LagsOfAnInterrupt = 10;
    private static readonly TimeSpan Promise = TimeSpan.FromMilliseconds(200);
    private Recorder _output = new();

    [Theory]
    [InlineData("while true do n <- n + 1")]
    [InlineData("while true do\n    n <- n + 1\n    n <- n - 1")]
    [InlineData("while true do ()")]
    [InlineData("for i in 1 .. System.Int32.MaxValue do for j in 1 .. 1000 do n <- n + 1")]
    [InlineData("for i = 1 to System.Int32.MaxValue do\n    for j = 1000 downto 1 do\n        n <- n + 1")]
    [InlineData("for x in Seq.initInfinite id do n <- n + x")]
    [InlineData("let rec fib k = if k < 2 then k else fib (k - 1) + fib (k - 2)\nfib 70")]
    [InlineData("let rec fib = function\n    | 0 | 1 -> 1\n    | k -> fib (k - 1) + fib (k - 2)\nfib 70")]
    [InlineData("let rec turn k : int = turn (k + 1)\nturn 0")]
    [InlineData("let rec ping k = pong (k + 1)\nand pong k = if k < 0 then k else ping (k % 1000)\nping 0")]
    [InlineData("type Ones() =\n    member me.At k = if k < 2 then 1 else me.At(k - 1) + me.At(k - 2)\nOnes().At 70")]
    [InlineData("Seq.initInfinite (fun i -> i % 7) |> Seq.filter (fun x -> x > 10) |> Seq.length")]
    [InlineData("seq { while true do yield 1 } |> Seq.sumBy (fun x -> x - 1)")]
    [InlineData("while true do try failwith \"no\" with _ -> n <- n + 1")]
    [InlineData("let mutable go = true\nwhile go do\n  if n > 5 then\n    n <- 0\n  else\n    n <- n + 1")]
    [InlineData("System.Threading.Tasks.Parallel.For(0, 2000000000, fun i -> n <- i) |> ignore")]
    [InlineData("Async.RunSynchronously(async { while true do n <- n + 1 })")]
    [InlineData("Async.RunSynchronously(async { while true do do! Async.Sleep 1 })")]
    [InlineData("let rec loop k : Async<unit> = async { return! loop (k + 1) }\nloop 0 |> Async.RunSynchronously")]
    [InlineData("Async.RunSynchronously(Async.Sleep 300000)")]
    [InlineData("(task { do! System.Threading.Tasks.Task.Delay 300000 }).Wait()")]
    [InlineData("System.Threading.Thread.Sleep 300000")]
    [InlineData("lock (obj()) (fun () -> while true do n <- n + 1)")]
    public async Task An_interrupt_stops_it_at_once_and_values_survive(string code)
    {
        await Run("let kept = \"kept\"\nlet mutable n = 1");
        var seen = new List<string>();
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var (took, lag) = await Interrupt(code);
            Assert.Equal("kept", Text(await Run("kept")));
            if (took <= Promise + (LagsOfAnInterrupt * lag))
                return;
            seen.Add($"{took.TotalMilliseconds:0} ms while a thread is late by {lag.TotalMilliseconds:0} ms");
        }

        Assert.Fail($"never within {Promise}: {string.Join("; ", seen)}");
    }

    [Theory]
    [InlineData("let rec down k = 1 + down (k + 1)\ndown 0")]
    [InlineData("type Deep() =\n    member me.Value : int = me.Value + 1\nDeep().Value")]
    public async Task An_endless_recursion_is_an_error_and_no_crash(string code)
    {
        var error = (await Run(code)).Error!;
        Assert.Equal("InsufficientExecutionStackException", error.Type);
        Assert.Equal("2", Text(await Run("1 + 1")));
    }

    [Theory]
    [InlineData("for i in 1 .. 3 do\n    if i > 2 then\n        printf \"x\"\n    else\n        "
        + "printf \"y\"\n1", "yyx")]
    [InlineData("for i in 1 .. 2 do printf \"a\"; printf \"b\"\n1", "abab")]
    [InlineData("for i in 1 .. 2 do printf \"a\"\n                   printf \"b\"\n1", "abab")]
    [InlineData("if true then (for i in 1 .. 2 do printf \"a\") else ()\n1", "aa")]
    [InlineData("[ for x in [1; 2] -> x * 2 ] |> List.iter (printf \"%d\")", "24")]
    [InlineData("[ for x in [1; 2] do x * 2 ] |> List.iter (printf \"%d\")", "24")]
    [InlineData("seq { for x in [1; 2] do yield x; yield! [7; 8] } |> Seq.iter (printf \"%d\")", "178278")]
    [InlineData("let f = function 0 -> \"none\" | n when n > 1 -> \"many\" | _ -> \"one\"\nprintf \"%s\" (f 1)", "one")]
    [InlineData("let add = fun x -> fun y -> x + y\nprintf \"%d\" (add 1 2)", "3")]
    [InlineData("let inline twice x = x + x\nprintf \"%d%g\" (twice 2) (twice 0.5)", "41")]
    [InlineData("printf $\"{[1; 2] |> List.map (fun x -> x + 1) |> List.sum}\"", "5")]
    [InlineData("let q = <@ fun (x: int) -> x + 1 @>\nprintf \"%b\" (q.ToString().Contains \"Sequential\")", "false")]
    [InlineData("let q = query { for x in [1; 2; 3] do where (x > 1); select (x * 2) }\n"
        + "for x in q do printf \"%d\" x", "46")]
    [InlineData("open System.Linq\nlet xs = [1; 2; 3].AsQueryable().Where(fun x -> x > 1)\n"
        + "printf \"%d\" (xs.Count())", "2")]
    [InlineData("type C(x: int) =\n    let mutable v = x\n    new() = C(5)\n"
        + "    member _.V with get () = v and set w = v <- w\nlet c = C()\nc.V <- c.V + 1\nprintf \"%d\" c.V", "6")]
    [InlineData("let rec sum acc = function [] -> acc | x :: xs -> sum (acc + x) xs\n"
        + "printf \"%d\" (sum 0 [1 .. 1000000])", "1784293664")]
    public async Task Cells_mean_what_they_meant(string code, string written)
    {
        Text(await Run(code));
        Assert.Equal(written, _output.Out);
    }

    [Fact]
    public async Task Errors_stay_in_the_author_s_lines_and_columns()
    {
        const string cell = "let f xs =\n    for x in xs do printfn \"%d\" x\n    xs |> List.map (fun x -> x + 1)\n"
            + "while false do ()\n  |> ignore\nlet b = missing";
        var error = (await Run(cell)).Error!;
        Assert.Equal((6, 9), (error.Line, error.Column));
        error = (await Run("for i in 1 .. 3 do i + \"a\"\n")).Error!;
        Assert.Equal((1, 24), (error.Line, error.Column));
        error = (await Run("let g x =\n    for i in 1 .. x do\n        if i > 1 then failwith \"at two\"\n    x\n"
            + "g 5")).Error!;
        Assert.Equal(("at two", 3), (error.Message, error.Line));
        Assert.Contains(error.Traceback, line => line.Contains("line 5", StringComparison.Ordinal));
        Assert.DoesNotContain(error.Traceback, line => line.Contains("Interruption", StringComparison.Ordinal));
    }

    private async Task<(TimeSpan Took, TimeSpan Lag)> Interrupt(string code)
    {
        using var stop = new CancellationTokenSource();
        var cell = Run($"printfn \"go\"\n{code}", stop.Token);
        await Machine.Until(() => _output.Out.Length > 0 || cell.IsCompleted, "the cell starts");
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.False(cell.IsCompleted, "it ended by itself");
        var before = Machine.Lag();
        var start = Stopwatch.GetTimestamp();
        await stop.CancelAsync();
        var result = await cell;
        var took = Stopwatch.GetElapsedTime(start);
        Assert.Equal("Interrupted", result.Error?.Type);
        Assert.DoesNotContain("does not react", result.Error?.Message);
        return (took, TimeSpan.FromTicks(Math.Max(before.Ticks, Machine.Lag().Ticks)));
    }

    private static string? Text(CellResult result)
    {
        Assert.True(result.Error is null, result.Error is null ? "" : string.Join('\n', result.Error.Traceback));
        return result.Value?[MimeTypes.Text];
    }

    private Task<CellResult> Run(string text, CancellationToken? cancellation = null)
    {
        _output = new Recorder();
        return fixture.Session.ExecuteAsync(
            new CellSource(text, "fsharp", "cell"), _output, cancellation ?? TestContext.Current.CancellationToken);
    }

    /// <summary>A session that waits for what is slow to stop, so that a late interrupt is told from none; its stack
    /// is small, as the runtime takes seconds to unwind a million functions.</summary>
    public sealed class Patient : IAsyncDisposable
    {
        internal CSharpSession Session { get; } =
            new(new SessionOptions { StopPatience = Machine.Patience, StackSize = 8 << 20 });

        public ValueTask DisposeAsync() => Session.DisposeAsync();
    }
}

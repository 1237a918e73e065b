using System.Diagnostics;

namespace DeepLearning.Notebook.Tests.Execution;

/// <summary>Alone in the process: other tests' threads would be late, too.</summary>
[Collection(nameof(InterruptTests))]
[CollectionDefinition(nameof(InterruptTests), DisableParallelization = true)]
public sealed class InterruptTests : SessionTest
{
    private const int Attempts = 5;

    // An interrupt is a thread that starts, naps and wakes others; each of them is late on a busy machine.
    private const int LagsOfAnInterrupt = 10;
    private static readonly TimeSpan Promise = TimeSpan.FromMilliseconds(200);

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("while (true);")]
    [InlineData("for (;;) n++;")]
    [InlineData("do n++; while (true);")]
    [InlineData("foreach (var i in Enumerable.Repeat(1, int.MaxValue)) n += i;")]
    [InlineData("again: n++; goto again;")]
    [InlineData("while (true) try { throw new Exception(); } catch (Exception) { n++; }")]
    [InlineData("while (true) try { Thread.Sleep(10); } catch (Exception) { n++; }")]
    [InlineData("Thread.Sleep(Timeout.Infinite);")]
    [InlineData("await Task.Delay(Timeout.Infinite);")]
    [InlineData("Task.Delay(Timeout.Infinite).Wait();")]
    [InlineData("await Task.Run(() => { while (true) n++; });")]
    [InlineData("await Task.Yield(); while (true) n++;")]
    [InlineData("await Task.Delay(1).ConfigureAwait(false); while (true) n++;")]
    [InlineData("Parallel.For(0, int.MaxValue, i => { n++; });")]
    [InlineData("Parallel.For(0, 100000, i => Thread.Sleep(50));")]
    [InlineData("int Fib(int k) => k < 2 ? k : Fib(k - 1) + Fib(k - 2); Fib(70)")]
    [InlineData("var gate = new object(); new Thread(() => { lock (gate) while (true) Thread.Sleep(1); }).Start(); "
        + "Thread.Sleep(50); lock (gate) n++;")]
    [InlineData("while (true) { Console.WriteLine(n); Thread.Sleep(1); }")]
    [InlineData("var xs = new int[1000]; while (true) Array.Sort(xs, (p, q) => p.CompareTo(q));")]
    [InlineData("Enumerable.Range(0, int.MaxValue).Select(x => x * 2L).Sum()")]
    [InlineData("Enumerable.Repeat(1, int.MaxValue).SelectMany(x => new[] { x, x }).Count(x => x < 0)")]
    [InlineData("IEnumerable<int> Ever() { while (true) yield return 1; } Ever().Any(x => x < 0)")]
    [InlineData("static int Same(int x) => x; Enumerable.Range(0, int.MaxValue).Select(Same).Count(x => x < 0)")]
    [InlineData("(from x in Enumerable.Range(0, int.MaxValue) from y in new[] { 1, 2 } where x < 0 select x).Count()")]
    [InlineData("Enumerable.Range(0, int.MaxValue).AsParallel().Select(x => x * 2L).Sum()")]
    [InlineData("Func<int, int> f = null; f = k => k < 2 ? k : f(k - 1) + f(k - 2); f(70)")]
    [InlineData("class Ones { public int this[int k] => k < 2 ? 1 : this[k - 1] + this[k - 2]; } new Ones()[70]")]
    [InlineData("while (true) Array.ForEach(new int[1000], x => n++);")]
    public async Task An_interrupt_stops_it_at_once_and_variables_survive(string code)
    {
        Session = new CSharpSession(new SessionOptions { StopPatience = Machine.Patience });
        await Value("var n = 1; var kept = \"kept\";");
        var seen = new List<string>();
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var (took, lag) = await Interrupt(code);
            Assert.Equal("kept", await Value("kept"));
            Assert.Equal("True", await Value("n >= 1"));
            if (took <= Promise + (LagsOfAnInterrupt * lag))
                return;
            seen.Add($"{took.TotalMilliseconds:0} ms while a thread is late by {lag.TotalMilliseconds:0} ms");
        }

        Assert.Fail($"never within {Promise}: {string.Join("; ", seen)}");
    }

    /// <summary>Interrupts a running cell; how long it took, and how late threads are meanwhile.</summary>
    private async Task<(TimeSpan Took, TimeSpan Lag)> Interrupt(string code)
    {
        using var source = new CancellationTokenSource();
        var run = Run($"display(0); {code}", cancellation: source.Token);
        await Machine.Until(() => Output.Shown.Count > 0 || run.IsCompleted, "the cell starts");
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.False(run.IsCompleted, "it ended by itself");
        var before = Machine.Lag();
        var start = Stopwatch.GetTimestamp();
        await source.CancelAsync();
        var result = await run;
        var took = Stopwatch.GetElapsedTime(start);
        Assert.Equal("Interrupted", result.Error?.Type);
        Assert.DoesNotContain("does not react", result.Error?.Message);
        return (took, TimeSpan.FromTicks(Math.Max(before.Ticks, Machine.Lag().Ticks)));
    }

    [Fact]
    public async Task The_rest_of_an_interrupted_cell_never_runs()
    {
        await Value("var n = 0;");
        using var source = new CancellationTokenSource();
        await Value("var gate = new TaskCompletionSource();");
        var run = Run("display(0); await gate.Task; n = 1;", cancellation: source.Token);
        await Machine.Until(() => Output.Shown.Count > 0, "the cell starts");
        await source.CancelAsync();
        Assert.NotNull((await run).Error);
        await Value("gate.SetResult(); await Task.Delay(200);");
        Assert.Equal("0", await Value("n"));
    }

    [Fact]
    public async Task What_cannot_be_stopped_is_reported_and_the_session_goes_on()
    {
        Session = new CSharpSession(new SessionOptions { StopPatience = TimeSpan.FromMilliseconds(300) });
        await Value("var n = 7;");
        using var source = new CancellationTokenSource();

        // The library's own loop, without a function of the cell in it, has no place for a poll.
        var run = Run("display(1); Enumerable.Repeat(1, int.MaxValue).Concat(Enumerable.Repeat(1, int.MaxValue))"
            + ".LongCount()", cancellation: source.Token);
        await Machine.Until(() => Output.Shown.Count > 0 || run.IsCompleted, "the cell starts");
        await source.CancelAsync();
        Assert.Contains("does not react", (await run).Error?.Message);
        Assert.Equal("7", await Value("n"));
    }

    [Fact]
    public async Task A_cell_cancelled_before_it_starts_does_not_run()
    {
        await Value("var n = 0;");
        var result = await Run("n = 1;", cancellation: new CancellationToken(canceled: true));
        Assert.Equal("Interrupted", result.Error?.Type);
        Assert.Equal("0", await Value("n"));
    }

    [Theory]
    [InlineData("int Down(int n) => Down(n + 1) + 1;\nDown(0)")]
    [InlineData("Func<int, int> down = null;\ndown = n => down(n + 1) + 1; down(0)")]
    [InlineData("Func<int, int> down = null;\ndown = n => { return down.Invoke(n + 1) + 1; }; down(0)")]
    [InlineData("class Deep { public int Value => Value + 1; }\nnew Deep().Value")]
    [InlineData("class Deep { public int Value { get { return Value + 1; } } }\nnew Deep().Value")]
    [InlineData("class Deep { public Deep Inner; public Deep() { Inner = new Deep(); } }\nnew Deep().Inner")]
    [InlineData("class Deep { public static int operator +(Deep x, Deep y) => x + y; }\nnew Deep() + new Deep()")]
    [InlineData("class Deep { public override string ToString() => $\"{this.ToString()}\"; }\n$\"{new Deep()}\"")]
    public async Task An_endless_recursion_is_an_error_and_no_crash(string code)
    {
        // A smaller stack than usual: the runtime takes seconds to unwind a million functions.
        Session = new CSharpSession(new SessionOptions { StackSize = 4 << 20 });
        var error = await Failure(code);
        Assert.Equal("InsufficientExecutionStackException", error.Type);
        Assert.Contains("does it ever reach its end?", error.Message);
        Assert.Equal("2", await Value("1 + 1"));
    }
}

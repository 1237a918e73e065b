using System.Diagnostics;

namespace DeepLearning.Notebook.Tests.Execution;

public sealed class InterruptTests : SessionTest
{
    // The promise is 0.2 s; the rest is room for two busy cores of a build machine.
    private static readonly TimeSpan Promise = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Room = TimeSpan.FromMilliseconds(800);

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
    public async Task An_interrupt_stops_it_at_once_and_variables_survive(string code)
    {
        await Value("var n = 1; var kept = \"kept\";");
        using var source = new CancellationTokenSource();
        var run = Run(code, cancellation: source.Token);
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.False(run.IsCompleted, "it ended by itself");

        var watch = Stopwatch.StartNew();
        await source.CancelAsync();
        var result = await run;
        watch.Stop();

        Assert.Equal("Interrupted", result.Error?.Type);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Promise + Room);
        Assert.Equal("kept", await Value("kept"));
        Assert.Equal("True", await Value("n >= 1"));
    }

    [Fact]
    public async Task The_median_interrupt_keeps_the_promise()
    {
        var times = new List<TimeSpan>();
        for (var i = 0; i < 5; i++)
        {
            using var source = new CancellationTokenSource();
            var run = Run(i % 2 == 0 ? "while (true) { }" : "Thread.Sleep(5000);", cancellation: source.Token);
            await Task.Delay(150, TestContext.Current.CancellationToken);
            var watch = Stopwatch.StartNew();
            await source.CancelAsync();
            await run;
            times.Add(watch.Elapsed);
        }

        Assert.InRange(times.Order().ElementAt(2), TimeSpan.Zero, Promise);
    }

    [Fact]
    public async Task The_rest_of_an_interrupted_cell_never_runs()
    {
        await Value("var n = 0;");
        using var source = new CancellationTokenSource();
        var run = Run("await Task.Delay(300); n = 1;", cancellation: source.Token);
        await Task.Delay(100, TestContext.Current.CancellationToken);
        await source.CancelAsync();
        Assert.NotNull((await run).Error);
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.Equal("0", await Value("n"));
    }

    [Fact]
    public async Task What_cannot_be_stopped_is_reported_and_the_session_goes_on()
    {
        Session = new CSharpSession(new SessionOptions { StopPatience = TimeSpan.FromMilliseconds(300) });
        await Value("var n = 7;");
        using var source = new CancellationTokenSource();

        // A recursion of expression lambdas has no place for a poll.
        var run = Run(
            "display(1); Func<int, int> f = null; f = k => k < 2 ? k : f(k - 1) + f(k - 2); f(45)",
            cancellation: source.Token);
        while (Output.Shown.Count == 0 && !run.IsCompleted) // compiling takes its time on a busy machine
            await Task.Delay(10, TestContext.Current.CancellationToken);
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

    [Fact]
    public async Task An_endless_recursion_is_an_error_and_no_crash()
    {
        var error = await Failure("int Down(int n) => Down(n + 1) + 1;\nDown(0)");
        Assert.Equal("InsufficientExecutionStackException", error.Type);
        Assert.Contains("does it ever reach its end?", error.Message);
        Assert.Equal("2", await Value("1 + 1"));
    }
}

using DeepLearning.Course.Chapters;
using DeepLearning.Course.Ready;

namespace DeepLearning.Course.Tests;

/// <summary>`course ready` and `course kernel install` compile the same libraries: never both at once.</summary>
public sealed class PublishingTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly NotebookFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Builds_of_one_checkout_never_overlap()
    {
        var checkout = new Checkout(_folder.Path);
        var (inside, most) = (0, 0);
        var builds = Enumerable.Range(0, 4).Select(i => Task.Factory.StartNew(
            () => Publishing.Alone(checkout, Patience, () =>
            {
                most = Math.Max(most, Interlocked.Increment(ref inside));
                Thread.Sleep(20);
                Interlocked.Decrement(ref inside);
                return $"{i}";
            }),
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        Assert.Equal(["0", "1", "2", "3"], await Task.WhenAll(builds));
        Assert.Equal(1, most);
    }

    [Fact]
    public void Who_waits_in_vain_is_told_for_what()
    {
        var checkout = new Checkout(_folder.Path);
        var error = Publishing.Alone(checkout, Patience, () => Assert.Throws<TimeoutException>(
            () => Publishing.Alone(checkout, TimeSpan.Zero, () => "")).Message);
        Assert.Contains("another process has held", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_fails_lets_the_next_one_in()
    {
        var checkout = new Checkout(_folder.Path);
        Assert.Throws<InvalidOperationException>(() => Publishing.Alone(
            checkout, Patience, () => throw new InvalidOperationException()));
        Assert.Equal("next", Publishing.Alone(checkout, TimeSpan.Zero, () => "next"));
    }
}

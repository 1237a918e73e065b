namespace DeepLearning.Notebook.Tests.FSharp;

/// <summary>One session for all tests of a class: F# takes seconds to start.</summary>
public sealed class FSharpFixture : IAsyncDisposable
{
    internal CSharpSession Session { get; } =
        new(new SessionOptions { StopPatience = TimeSpan.FromSeconds(5) });

    public ValueTask DisposeAsync() => Session.DisposeAsync();
}

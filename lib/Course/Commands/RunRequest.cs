using DeepLearning.Notebook.Running;

namespace DeepLearning.Course.Commands;

/// <summary>What to run, and how.</summary>
/// <param name="Files">The notebooks, in order.</param>
internal sealed record RunRequest(IReadOnlyList<string> Files)
{
    /// <summary>Gets where pages, copies and reports go; null for the checkout's <c>artifacts/site</c>.</summary>
    public string? Output { get; init; }

    /// <summary>Gets whether the pages share one copy of what they draw with, fetched if need be.</summary>
    public bool Shared { get; init; }

    /// <summary>Gets time-outs and the number of chapters at once.</summary>
    public RunOptions Options { get; init; } = new();
}

using DeepLearning.Notebook.Running;

namespace DeepLearning.Course.Authoring;

/// <summary>The kinds of data that a chapter must run on.</summary>
internal enum DataSource
{
    /// <summary>The original sets, where this machine has them.</summary>
    Real,

    /// <summary>The twins that take over where it has not.</summary>
    Generated,
}

/// <summary>One run of a copy of a chapter, or of its solutions.</summary>
/// <param name="Source">On which data.</param>
/// <param name="Seed">By how many strides its seeds are moved; 0 is the notebook as it is.</param>
/// <param name="Variant">How it is broken, or null.</param>
/// <param name="Solutions">Whether it is the solutions notebook.</param>
/// <param name="Twice">Whether every cell runs twice, as readers do.</param>
internal sealed record Trial(
    DataSource Source, int Seed = 0, string? Variant = null, bool Solutions = false, bool Twice = false)
{
    /// <summary>Says in words which run it is.</summary>
    public override string ToString() => (Solutions ? "solutions" : "chapter")
        + $", {Source.ToString().ToLowerInvariant()} data, "
        + (Twice ? "every cell twice" : Variant is null ? $"seed {Seed + 1}" : $"broken: {Variant}");
}

/// <summary>What came of one run.</summary>
/// <param name="Trial">Which run it was.</param>
/// <param name="Result">What the runner says.</param>
internal sealed record TrialResult(Trial Trial, ChapterResult Result)
{
    /// <summary>Gets whether it ran to its end; numbers outside their bands are findings, not failures.</summary>
    public bool Ran => Result.Failure is null or { Kind: FailureKind.Metric };

    /// <summary>Finds what the run measured, or null.</summary>
    public MetricResult? Metric(string name) => Result.Metrics.LastOrDefault(m => m.Name == name);
}

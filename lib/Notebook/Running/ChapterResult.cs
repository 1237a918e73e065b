using System.Globalization;

namespace DeepLearning.Notebook.Running;

/// <summary>What came of one notebook.</summary>
/// <param name="File">The notebook as the caller named it.</param>
/// <param name="Duration">Wall time, start of the session included.</param>
/// <param name="PeakMemory">The peak of the process's resident memory, in bytes.</param>
/// <param name="CellsExecuted">How many code cells ran to their end.</param>
/// <param name="CellsPresent">How many code cells the notebook has.</param>
/// <param name="Metrics">The measured numbers, in order.</param>
/// <param name="Exercises">The outcomes of exercise checks, in order.</param>
/// <param name="Failure">Why the chapter failed, or null when it passed.</param>
public sealed record ChapterResult(
    string File,
    TimeSpan Duration,
    long PeakMemory,
    int CellsExecuted,
    int CellsPresent,
    IReadOnlyList<MetricResult> Metrics,
    IReadOnlyList<ExerciseResult> Exercises,
    ChapterFailure? Failure = null)
{
    /// <summary>Gets the processor time of all threads of the worker, as the runner saw it last; zero in one
    /// process.</summary>
    public TimeSpan ProcessorTime { get; init; }

    /// <summary>Gets the chapter's name: the file name without folder and extension.</summary>
    public string Chapter => Path.GetFileNameWithoutExtension(File);

    /// <summary>Gets whether every cell ran and every metric is in its band.</summary>
    public bool Ok => Failure is null;
}

/// <summary>A measured number of a chapter against its band.</summary>
/// <param name="Name">The metric's name.</param>
/// <param name="Value">The measured value; NaN when it was no number.</param>
/// <param name="Low">The lowest good value, or null.</param>
/// <param name="High">The highest good value, or null.</param>
/// <param name="Data">Where the data came from, for example <c>real</c>, or null.</param>
/// <param name="Passed">Whether the value is in its band.</param>
/// <param name="Cell">The one-based number of the cell that measured it.</param>
/// <param name="Meaning">What the number means, or why there is no band to compare it with; or null.</param>
public sealed record MetricResult(
    string Name, double Value, double? Low, double? High, string? Data, bool Passed, int Cell, string? Meaning = null)
{
    /// <summary>Says the metric in one line, for example <c>accuracy = 0.91, expected 0.95 to 1 (real
    /// data)</c>.</summary>
    public override string ToString()
    {
        var band = (Low, High) switch
        {
            (null, null) => Passed ? "" : $" without a band: {Meaning ?? "no reason given"}",
            ({ } low, null) => $", expected at least {Words(low)}",
            (null, { } high) => $", expected at most {Words(high)}",
            ({ } low, { } high) => $", expected {Words(low)} to {Words(high)}",
        };
        return $"{Name} = {Words(Value)}{band}{(Data is null ? "" : $" ({Data} data)")}";
    }

    /// <summary>Small numbers keep their digits: 3e-11 is not 0.</summary>
    private static string Words(double value) => value != 0 && Math.Abs(value) < 1e-3
        ? value.ToString("0.##e-0", CultureInfo.InvariantCulture)
        : value.ToString("0.####", CultureInfo.InvariantCulture);
}

/// <summary>The outcome of an exercise's check.</summary>
/// <param name="Id">The exercise, for example <c>04-1</c>.</param>
/// <param name="Passed">Whether the answer was right.</param>
/// <param name="Attempted">Whether the learner changed the stub, or null when the check did not say.</param>
/// <param name="Cell">The one-based number of the cell that checked it.</param>
/// <param name="Message">What the learner was told, or null.</param>
public sealed record ExerciseResult(string Id, bool Passed, bool? Attempted, int Cell, string? Message = null);

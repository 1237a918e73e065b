using System.Text.Json.Serialization;

namespace DeepLearning.Notebook.Running;

/// <summary>
/// How a run's messages and reports are written as JSON, generated when this is compiled: found out by reflection, it
/// would cost every run a tenth of a second.
/// </summary>
[JsonSerializable(typeof(RunEvent))]
[JsonSerializable(typeof(WorkerRequest))]
[JsonSerializable(typeof(RunReport))]
internal sealed partial class RunJson : JsonSerializerContext;

/// <summary>The report for machines.</summary>
/// <param name="Ok">Whether every chapter passed.</param>
/// <param name="Chapters">One result for each chapter.</param>
internal sealed record RunReport(bool Ok, IReadOnlyList<ChapterResult> Chapters);

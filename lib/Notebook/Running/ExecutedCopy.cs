using System.Globalization;
using System.Text.Json.Nodes;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Running;

/// <summary>A notebook that fills with outputs as events arrive, and is written once, at the end.</summary>
internal sealed class ExecutedCopy(NotebookDocument document)
{
    private int _running;

    /// <summary>The number of the cell that has started and not ended, or 0.</summary>
    public int Running => _running;

    /// <summary>Takes over what an event brings.</summary>
    public void Apply(RunEvent happened)
    {
        switch (happened)
        {
            case CellStarted started:
                _running = started.Number;
                break;
            case CellProgressed progressed:
                SetOutputs(progressed.Number, progressed.Outputs);
                break;
            case CellFinished finished:
                _running = 0;
                SetOutputs(finished.Number, finished.Outputs);
                document.Cells[finished.Number - 1].ExecutionCount = finished.ExecutionCount;
                SetTimes(document.Cells[finished.Number - 1], finished);
                break;
        }
    }

    /// <summary>Shows a failure that the cell itself could not show, because its process is gone.</summary>
    public void ShowFailure(ChapterFailure failure)
    {
        if (failure.CellNumber is not { } number)
            return;
        string[] lines = failure.StandardError is null ? [] : failure.StandardError.Split('\n');
        document.Cells[number - 1].Outputs.Add((JsonNode)new JsonObject
        {
            ["ename"] = failure.Kind.ToString(),
            ["evalue"] = failure.Problem,
            ["output_type"] = "error",
            ["traceback"] = new JsonArray([failure.Message, .. lines.Select(line => (JsonNode)line)]),
        });
    }

    /// <summary>Writes the copy with the result in its metadata.</summary>
    /// <returns>The result, failed when the copy cannot be written.</returns>
    public ChapterResult Save(string file, ChapterResult result)
    {
        document.Metadata[ResultMetadata.Key] = ResultMetadata.ToJson(result);
        try
        {
            NotebookWriter.Write(document, file);
            return result;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return result with
            {
                Failure = result.Failure ?? new ChapterFailure(
                    FailureKind.Document, result.File, $"expected to write the executed copy {file}: {error.Message}"),
            };
        }
    }

    private void SetOutputs(int number, JsonArray outputs)
    {
        var target = document.Cells[number - 1].Outputs;
        target.Clear();
        foreach (var output in outputs)
            target.Add(output?.DeepClone());
    }

    private static void SetTimes(NotebookCell cell, CellFinished finished)
    {
        var (start, end) = (Stamp(finished.Started), Stamp(finished.Started + finished.Duration));
        cell.Metadata["execution"] = new JsonObject
        {
            ["iopub.execute_input"] = start,
            ["iopub.status.busy"] = start,
            ["iopub.status.idle"] = end,
            ["shell.execute_reply"] = end,
        };
    }

    private static string Stamp(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}

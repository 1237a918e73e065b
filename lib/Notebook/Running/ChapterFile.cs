using System.Diagnostics.CodeAnalysis;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Running;

/// <summary>Reads a chapter's notebook for a run: what is wrong with it becomes the chapter's failure.</summary>
internal static class ChapterFile
{
    /// <summary>Reads the notebook without its old outputs, or says why that failed.</summary>
    public static bool TryRead(
        string file,
        [NotNullWhen(true)] out NotebookDocument? document,
        [NotNullWhen(false)] out ChapterFailure? failure)
    {
        (document, failure) = (null, null);
        try
        {
            document = NotebookReader.Read(file);
            document.ClearOutputs();
            return true;
        }
        catch (NotebookFormatException error)
        {
            var problem = error.Path is null ? error.Problem : $"{error.Path}: {error.Problem}";
            failure = new(FailureKind.Document, file, problem, Line: error.Line);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            failure = new(FailureKind.Document, file, $"expected a notebook that can be read: {error.Message}");
        }

        return false;
    }
}

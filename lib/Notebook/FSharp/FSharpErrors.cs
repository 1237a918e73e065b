using DeepLearning.Notebook.Errors;
using FSharp.Compiler.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DeepLearning.Notebook.FSharp;

/// <summary>Tells errors of the F# compiler in the author's own lines.</summary>
internal static class FSharpErrors
{
    private const int Most = 5;

    /// <summary>Words what the compiler found; null when that is no error.</summary>
    public static CellFailure? Describe(
        IEnumerable<FSharpDiagnostic> diagnostics, CellSource cell, FSharpSource source)
    {
        FSharpDiagnostic[] errors = [.. diagnostics.Where(d => d.Severity.IsError)];
        if (errors.Length == 0)
            return null;
        var traceback = errors.Take(Most).SelectMany(e => Lines(e, cell, source)).ToList();
        if (errors.Length > Most)
            traceback.Add($"... and {errors.Length - Most} more errors");
        var first = errors[0];
        return new CellFailure(new CellError(
            "CompilationError", Text(first), traceback, Place(first, source).Line + 1, first.StartColumn + 1));
    }

    private static LinePosition Place(FSharpDiagnostic error, FSharpSource source) =>
        source.ToAuthor(new(Math.Max(0, error.StartLine - 1), error.StartColumn));

    private static IEnumerable<string> Lines(FSharpDiagnostic error, CellSource cell, FSharpSource source)
    {
        var place = new CellPlace(cell, Place(error, source));
        var width = error.EndLine == error.StartLine ? error.EndColumn - error.StartColumn : 1;
        return [$"{place}, column {error.StartColumn + 1}: {Text(error)}", .. place.Excerpt(width)];
    }

    private static string Text(FSharpDiagnostic error) =>
        $"{error.ErrorNumberText}: {error.Message.ReplaceLineEndings(" ")}";
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DeepLearning.Notebook.Errors;

/// <summary>Tells compiler errors in the author's own lines and columns.</summary>
internal static class CompilationErrors
{
    private const int Most = 5;

    public static CellError Describe(ImmutableArray<Diagnostic> errors, CellOrigins origins)
    {
        var traceback = new List<string>();
        foreach (var error in errors.Take(Most))
            traceback.AddRange(Lines(error, origins));
        if (errors.Length > Most)
            traceback.Add($"... and {errors.Length - Most} more errors");

        var first = errors[0];
        var place = Place(first, origins)?.Position;
        return new CellError(
            "CompilationError", $"{first.Id}: {Text(first)}", traceback, place?.Line + 1, place?.Character + 1);
    }

    private static IEnumerable<string> Lines(Diagnostic error, CellOrigins origins)
    {
        var place = Place(error, origins);
        if (place is null)
            return [$"{error.Id}: {Text(error)}"];
        var column = place.Position.Character + 1;
        return [$"{place}, column {column}: {error.Id}: {Text(error)}", .. place.Excerpt(Width(error))];
    }

    private static CellPlace? Place(Diagnostic error, CellOrigins origins)
    {
        var span = error.Location.GetLineSpan();
        return origins.Find(span.Path, span.StartLinePosition);
    }

    private static int Width(Diagnostic error)
    {
        LinePositionSpan span = error.Location.GetLineSpan().Span;
        return span.End.Line == span.Start.Line ? span.End.Character - span.Start.Character : 1;
    }

    private static string Text(Diagnostic error) => error.GetMessage().ReplaceLineEndings(" ");
}

using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis.Text;

namespace DeepLearning.Notebook.Errors;

/// <summary>Tells exceptions of a running cell: what, where in the author's own text, and how it got there.</summary>
internal static class RuntimeErrors
{
    private const int MostFrames = 5;
    private const int MostCauses = 5;

    public static CellError Describe(Exception exception, CellSource cell, CellOrigins origins)
    {
        var error = Unwrap(exception);
        var frames = Frames(error, origins);
        var name = TypeName(error.GetType());
        var traceback = new List<string> { $"{name}: {error.Message}" };
        if (frames.Count > 0)
        {
            traceback.Add($"{frames[0]}:");
            traceback.AddRange(frames[0].Excerpt());
            traceback.AddRange(frames.Skip(1).Take(MostFrames - 1).Select(f => $"  called from {f}"));
            if (frames.Count > MostFrames)
                traceback.Add($"  ... and {frames.Count - MostFrames} more frames");
        }

        var causes = Causes(error).Take(MostCauses);
        traceback.AddRange(causes.Select(c => $"caused by {TypeName(c.GetType())}: {c.Message}"));
        if (IsStale(error))
            traceback.Add("The kernel is older than the libraries of this cell: `course kernel install --replace`.");
        var own = frames.FirstOrDefault(f => f.Cell == cell)?.Position;
        return new CellError(name, OneLine(error.Message), traceback, own?.Line + 1, own?.Character + 1);
    }

    /// <summary>
    /// Tells whether a library of ours misses something in another one of ours. An installed kernel brings its own
    /// copies of the lowest of them, and a rebuilt library above may want newer ones.
    /// </summary>
    private static bool IsStale(Exception error) =>
        Causes(error).Prepend(error).Any(e => e is MissingMemberException or TypeLoadException
            && e.Message.Contains("DeepLearning.", StringComparison.Ordinal));

    public static CellError Interrupted(string message = "The cell was interrupted; variables keep their values.") =>
        new("Interrupted", message, [$"Interrupted: {message}"]);

    /// <summary>Removes wrappers that say nothing: an aggregate of one, an invocation by reflection.</summary>
    public static Exception Unwrap(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: [var only] } => Unwrap(only),
        TargetInvocationException { InnerException: { } inner } => Unwrap(inner),
        _ => exception,
    };

    // The places in cells, innermost first; what lies in libraries and in the host is not the author's business.
    private static List<CellPlace> Frames(Exception error, CellOrigins origins)
    {
        var places = new List<CellPlace>();
        foreach (var frame in new StackTrace(error, fNeedFileInfo: true).GetFrames())
        {
            var position = new LinePosition(
                Math.Max(0, frame.GetFileLineNumber() - 1), Math.Max(0, frame.GetFileColumnNumber() - 1));
            var place = origins.Find(frame.GetFileName(), position);
            if (place is not null && (places.Count == 0 || places[^1].ToString() != place.ToString()))
                places.Add(place);
        }

        return places;
    }

    private static IEnumerable<Exception> Causes(Exception error)
    {
        var inner = error is AggregateException many ? many.InnerExceptions : Single(error.InnerException);
        return inner.SelectMany(e => Causes(e).Prepend(e));
    }

    private static IReadOnlyList<Exception> Single(Exception? exception) => exception is null ? [] : [exception];

    private static string TypeName(Type type) => type.Name.Split('`')[0];

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}

using System.Diagnostics;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>
/// The search for the op whose gradient went wrong: while it is on, every recorded op remembers where it was called,
/// and a backward step that makes NaN out of numbers is an error that names the op and that place.
/// </summary>
internal static class Anomaly
{
    private const int LongestTrace = 12;

    /// <summary>Gets the user's calls that lead here; null while the search is off.</summary>
    public static string? Here() => AnomalyMode.IsEnabled ? Stack() : null;

    /// <summary>Runs the backward step of a node.</summary>
    public static void Run(Node node, Tensor dOut)
    {
        if (!AnomalyMode.IsEnabled)
        {
            node.Run(dOut);
            return;
        }
        try
        {
            node.Run(dOut);
        }
        catch (InvalidOperationException error) when (node.Origin is not null)
        {
            throw new InvalidOperationException($"{error.Message}{CalledFrom(node)}", error);
        }
        if (!AnomalyMode.ShouldCheckNaN)
            return;
        for (var i = 0; i < node.Given.Length; i++)
        {
            if (node.Given[i] is { } gradient && HasNaN(gradient))
                throw new InvalidOperationException(
                    $"[backward] expected numbers, but Function '{node.Name}' returned nan values in its {i}th " +
                    $"output, a gradient of shape {gradient.Sizes}, for an upstream gradient of shape {dOut.Sizes}; " +
                    $"look for a log, a square root or a quotient at 0{CalledFrom(node)}");
        }
    }

    private static string CalledFrom(Node node) => node.Origin is { } origin
        ? $"{Environment.NewLine}Forward call that caused the error:{Environment.NewLine}{origin}"
        : "; the op was recorded before anomaly mode was on, so its forward call is not known";

    private static bool HasNaN(Tensor gradient)
    {
        if (!gradient.Type.IsFloat())
            return false;
        using var mode = GradMode.Set(false);
        using var found = gradient.isnan();
        using var any = found.any();
        return any.ToBoolean();
    }

    /// <summary>Writes the frames outside of this library, the newest first.</summary>
    private static string Stack()
    {
        var frames = new StackTrace(2, fNeedFileInfo: true).GetFrames()
            .Where(f => f.GetMethod()?.DeclaringType is { } type && type.Assembly != typeof(Anomaly).Assembly)
            .Take(LongestTrace);
        return string.Join(Environment.NewLine, frames.Select(Line));
    }

    private static string Line(StackFrame frame)
    {
        var method = frame.GetMethod()!;
        var place = frame.GetFileName() is { } file ? $" in {Path.GetFileName(file)}:{frame.GetFileLineNumber()}" : "";
        return $"   at {method.DeclaringType!.FullName}.{method.Name}{place}";
    }
}

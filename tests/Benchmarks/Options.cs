using System.Globalization;

namespace DeepLearning.Benchmarks;

/// <summary>Options of the form <c>--name value</c>.</summary>
internal sealed class Options(string[] arguments)
{
    public string? Text(string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }

    /// <summary>Gets the names that contain the text of <c>--only</c>; all without it.</summary>
    public IReadOnlyList<string> Chosen(IEnumerable<string> names) =>
        [.. names.Where(name => Text("--only") is not { } text || name.Contains(text, StringComparison.Ordinal))];

    public int? Number(string name) =>
        Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}

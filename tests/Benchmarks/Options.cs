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

    public int? Number(string name) =>
        Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}

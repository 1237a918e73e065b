using System.Text.RegularExpressions;
using DeepLearning.Notebook.Magics;

namespace DeepLearning.Notebook.Packages;

/// <summary>A package that a cell asks for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">The version as written, which may be a range; null for the latest.</param>
/// <param name="Call">The line that asks for it.</param>
internal sealed partial record PackageRequest(string Id, string? Version, MagicCall Call)
{
    /// <summary>Gets whether what it means can change from day to day.</summary>
    public bool Floats => Version is null || Version.IndexOfAny(['*', '[', '(', ',']) >= 0;

    /// <summary>Names the package as the author does.</summary>
    public override string ToString() => Version is null ? Id : $"{Id}, {Version}";

    /// <summary>Reads what follows <c>nuget:</c>.</summary>
    public static PackageRequest Parse(string text, MagicCall call)
    {
        var match = Form().Match(text);
        if (!match.Success)
        {
            throw call.Fail(
                $"expected a package and perhaps a version, as in \"nuget: Some.Package, 1.2.3\"; got '{text}'.");
        }

        var version = match.Groups["version"].Value.Trim();
        return new PackageRequest(match.Groups["id"].Value, version.Length == 0 ? null : version, call);
    }

    /// <summary>Tells whether a version that is there is the one that was asked for.</summary>
    public bool IsMetBy(string version) =>
        Floats || string.Equals(Normal(Version!), Normal(version), StringComparison.OrdinalIgnoreCase);

    // 1.2 is 1.2.0 is 1.2.0.0; what follows a plus sign does not count.
    private static string Normal(string version)
    {
        var parts = version.Split('+')[0].Split('-', 2);
        var numbers = parts[0].Split('.').Select(n => n.TrimStart('0')).ToList();
        while (numbers.Count > 0 && numbers[^1].Length == 0)
            numbers.RemoveAt(numbers.Count - 1);
        return string.Join('.', numbers) + (parts.Length > 1 ? $"-{parts[1]}" : string.Empty);
    }

    [GeneratedRegex(@"^\s*(?<id>\w[\w.-]*)\s*(,\s*(?<version>[\w.*+\[\]() ,-]*))?$")]
    private static partial Regex Form();
}

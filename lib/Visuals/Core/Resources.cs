using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace DeepLearning.Visuals.Core;

/// <summary>Scripts and style sheets of the assembly, by file name, without indentation and comments.</summary>
internal static class Resources
{
    private static readonly ConcurrentDictionary<string, string> Texts = new();

    /// <summary>Gets the shared runtime, an expression with the value <c>dlv</c>; its version is its hash.</summary>
    public static string Runtime { get; } = Versioned(Text("runtime.js"));

    /// <summary>The text of a resource.</summary>
    /// <exception cref="InvalidOperationException">The assembly lacks it.</exception>
    public static string Text(string name) => Texts.GetOrAdd(name, n => Read(n)
        ?? throw new InvalidOperationException($"The assembly lacks its resource '{n}'."));

    /// <summary>Whether there is a resource of that name.</summary>
    public static bool Has(string name) => typeof(Resources).Assembly.GetManifestResourceInfo(name) is not null;

    private static string? Read(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Select(l => l.Trim())
            .Where(l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal));
        return string.Join('\n', lines);
    }

    private static string Versioned(string runtime)
    {
        var all = Encoding.UTF8.GetBytes(runtime + Text("widgets.js") + Text("sheets.js"));
        var version = Convert.ToHexStringLower(SHA256.HashData(all).AsSpan(0, 4));
        return runtime.Replace("VERSION", version, StringComparison.Ordinal);
    }
}

using System.Reflection;
using System.Security.Cryptography;

namespace DeepLearning.Course.Assets;

/// <summary>A file that pages load, and what is known of it.</summary>
/// <param name="Sha256">Its digest, in lower-case hexadecimal digits.</param>
/// <param name="Source">Its path in npm's <c>node_modules</c>.</param>
/// <param name="Target">Its path beside the kernelspec and in a site.</param>
internal sealed record AssetFile(string Sha256, string Source, string Target)
{
    /// <summary>Gets the files of plotly.js, Mermaid and KaTeX, as <c>files.sha256</c> lists them.</summary>
    public static IReadOnlyList<AssetFile> All { get; } =
        [.. Resource("files.sha256").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    /// <summary>Tells whether a folder holds the file, whole and unchanged, under its target path.</summary>
    public bool IsIn(string folder)
    {
        var path = Path.Combine(folder, Target);
        if (!File.Exists(path))
            return false;
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream)) == Sha256;
    }

    /// <summary>Reads one of the texts that this assembly carries.</summary>
    public static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Assets.{name}")
            ?? throw new InvalidOperationException($"[assets] there is no resource {name}; rebuild lib/Course.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static AssetFile Parse(string line) =>
        line.Split(' ', 3) is [var sha256, var source, var target]
            ? new AssetFile(sha256, source, target)
            : throw new InvalidOperationException($"[assets] files.sha256 has the line '{line}'.");
}

using System.IO.Compression;
using System.Text.RegularExpressions;

namespace DeepLearning.Course.Assets;

/// <summary>
/// The libraries as a page carries them inside: compressed (a page unpacks them itself), the fonts of KaTeX inside its
/// style sheet. Made once, when they are fetched.
/// </summary>
internal static partial class InlineForms
{
    /// <summary>The folder, beside the files themselves.</summary>
    public const string Folder = "inline";

    /// <summary>Writes the compressed forms into a folder of fetched files.</summary>
    public static void Write(string files)
    {
        Directory.CreateDirectory(Path.Combine(files, Folder));
        Pack(files, "plotly.js", File.ReadAllBytes(Path.Combine(files, "plotly.min.js")));
        Pack(files, "mermaid.js", File.ReadAllBytes(Path.Combine(files, "mermaid.min.js")));
        Pack(files, "katex.js", File.ReadAllBytes(Path.Combine(files, "katex", "katex.min.js")));
        Pack(files, "katex.css", System.Text.Encoding.UTF8.GetBytes(Style(Path.Combine(files, "katex"))));
    }

    /// <summary>Puts the fonts into the style sheet, each in the one form that every browser of today reads.</summary>
    private static string Style(string katex) => Sources().Replace(
        File.ReadAllText(Path.Combine(katex, "katex.min.css")),
        match =>
        {
            var font = File.ReadAllBytes(Path.Combine(katex, "fonts", match.Groups["name"].Value + ".woff2"));
            return $"src:url(data:font/woff2;base64,{Convert.ToBase64String(font)}) format(\"woff2\")";
        });

    private static void Pack(string files, string name, byte[] bytes)
    {
        using var target = File.Create(Path.Combine(files, Folder, name + ".gz"));
        using var packer = new GZipStream(target, CompressionLevel.SmallestSize);
        packer.Write(bytes);
    }

    [GeneratedRegex("""src:url\(fonts/(?<name>[\w-]+)\.woff2\)[^;}]*""")]
    private static partial Regex Sources();
}

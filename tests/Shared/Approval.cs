using System.Reflection;
using System.Text.RegularExpressions;

namespace DeepLearning.Testing;

/// <summary>
/// Compares text with a file that a person has looked at. On a difference the new text is written beside it as
/// <c>*.received.*</c>; whoever finds it right renames it over the approved file, in a commit of its own.
/// </summary>
internal static partial class Approval
{
    private static readonly string Root = typeof(Approval).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    private static readonly string Folder = Path.Combine(
        Root, "tests", typeof(Approval).Assembly.GetName().Name!["DeepLearning.".Length..], "Approved");

    /// <summary>Compares the text with Approved/name.</summary>
    public static void Matches(string name, string text)
    {
        var approved = Path.Combine(Folder, name);
        var received = Path.Combine(
            Folder, Path.GetFileNameWithoutExtension(name) + ".received" + Path.GetExtension(name));
        text = Pixels().Replace(text.ReplaceLineEndings("\n"), "data:image/png;base64,PIXELS");
        if (File.Exists(approved) && Plain(File.ReadAllText(approved).ReplaceLineEndings("\n")) == Plain(text))
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Folder);
        File.WriteAllText(received, text);
        Assert.Fail($"{name} differs from what was approved; compare {Path.GetFileName(received)} beside it.");
    }

    /// <summary>Ids are taken from all that is shown, pixels too, and so from the last digits of a processor.</summary>
    private static string Plain(string text) => Ids().Replace(text, "-id");

    [GeneratedRegex("(?<=\\b[a-z]+)-[0-9a-f]{10}\\b")]
    private static partial Regex Ids();

    /// <summary>Compressed bytes depend on the platform's zlib; other tests decode and compare them.</summary>
    [GeneratedRegex("data:image/png;base64,[A-Za-z0-9+/=]+")]
    private static partial Regex Pixels();
}

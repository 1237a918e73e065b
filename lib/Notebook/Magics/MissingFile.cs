namespace DeepLearning.Notebook.Magics;

/// <summary>Words what to do about a file that is not there.</summary>
internal static class MissingFile
{
    /// <param name="asked">The path as the author wrote it.</param>
    /// <param name="path">The full path that was looked at.</param>
    public static string Describe(string asked, string path)
    {
        var made = path.Replace('\\', '/').Contains("/artifacts/", StringComparison.Ordinal);
        return made
            ? $"'{asked}' is not there yet (looked for {path}): it is made by the build; run `dotnet build` in the "
                + "repository's folder, then run this cell again."
            : $"there is no file '{asked}' (looked for {path}); relative paths start at the folder of the file that "
                + "this line stands in.";
    }
}

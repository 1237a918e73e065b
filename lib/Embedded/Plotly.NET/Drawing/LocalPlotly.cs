namespace Plotly.NET.Drawing;

/// <summary>The plotly.js that the course has fetched for this user, if it has; nothing is fetched here.</summary>
internal static class LocalPlotly
{
    /// <summary>Gets the script, safe inside a script element; null where the course has none.</summary>
    public static string? Read()
    {
        try
        {
            return Find() is { } file
                ? File.ReadAllText(file).Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase)
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // a page without it shows the static picture
        }
    }

    /// <summary>COURSE_PLOTLY names a file; else the newest one in the cache that lib/Course keeps.</summary>
    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("COURSE_PLOTLY") is { Length: > 0 } named)
            return File.Exists(named) ? named : null;
        var cache = new DirectoryInfo(Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "deep-learning-csharp", "web"));
        return !cache.Exists ? null : cache.EnumerateDirectories()
            .Select(version => new FileInfo(Path.Combine(version.FullName, "plotly.min.js")))
            .Where(file => file.Exists).MaxBy(file => file.LastWriteTimeUtc)?.FullName;
    }
}

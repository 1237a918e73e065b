using System.Security.Cryptography;
using System.Text;
using DeepLearning.Kernel.Install;

namespace DeepLearning.Course.Assets;

/// <summary>
/// plotly.js, Mermaid and KaTeX: fetched once with npm, verified, kept in the user's cache, and copied from there
/// beside the kernelspec and into sites. Without them a chart is its static picture and a diagram its source.
/// </summary>
/// <param name="cache">The folder of the cache.</param>
/// <param name="npm">Fetches the packages.</param>
internal sealed class PageAssets(string cache, Npm npm)
{
    private static readonly TimeSpan Wait = TimeSpan.FromMinutes(6);

    // Another lock file is another folder: versions never mix, and a cache is never out of date.
    private static readonly string Key = Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(AssetFile.Resource("package-lock.json") + AssetFile.Resource("files.sha256"))))[..16];

    /// <summary>Gets the assets of this user.</summary>
    public static PageAssets OfUser => new(KernelFolders.Web, Npm.Usual);

    private string Folder => Path.Combine(cache, Key);

    /// <summary>Gets the folder with the files if they are in the cache; fetches nothing.</summary>
    public string? Find() => Directory.Exists(Folder) ? Folder : null;

    /// <summary>Gets the folder with the files, fetching them first where that is needed and possible.</summary>
    /// <param name="say">Receives a line for people.</param>
    /// <returns>The folder, or null when they are not to be had; that has been said then.</returns>
    public string? Fetch(Action<string> say)
    {
        if (Find() is { } there)
            return there;
        var reason = IsOffline ? "COURSE_OFFLINE is set" : TryFetch(say);
        if (reason is null)
            return Folder;
        say($"Charts stay static pictures and diagrams their source: {reason}. Run this again when that has changed.");
        return null;
    }

    /// <summary>Copies the files to where pages find them.</summary>
    /// <param name="folder">The folder with the files.</param>
    /// <param name="target">Where they go; it is made if need be.</param>
    public static void Copy(string folder, string target)
    {
        foreach (var file in AssetFile.All)
        {
            var path = Path.Combine(target, file.Target);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(Path.Combine(folder, file.Target), path, overwrite: true);
        }
    }

    private static bool IsOffline => Environment.GetEnvironmentVariable("COURSE_OFFLINE") is "1" or "true" or "yes";

    private string? TryFetch(Action<string> say)
    {
        try
        {
            Directory.CreateDirectory(cache);
            using var one = AssetLock.Acquire(Path.Combine(cache, ".lock"), Wait);
            return Find() is null ? Download(say) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or TimeoutException)
        {
            return e.Message.TrimEnd('.');
        }
    }

    private string? Download(Action<string> say)
    {
        say("Fetching plotly.js, Mermaid and KaTeX with npm (some 30 MB, once).");
        var draft = Path.Combine(cache, Key + ".draft");
        Delete(draft); // of a process that was killed; the lock is ours
        try
        {
            var packages = Directory.CreateDirectory(Path.Combine(draft, "packages")).FullName;
            foreach (var name in (string[])["package.json", "package-lock.json"])
                File.WriteAllText(Path.Combine(packages, name), AssetFile.Resource(name));
            if (npm.Install(packages) is { } reason)
                return reason;

            var files = Path.Combine(draft, "files");
            if (Pick(Path.Combine(packages, "node_modules"), files) is { } wrong)
                return $"npm left {wrong} missing or damaged";
            InlineForms.Write(files);
            Directory.Move(files, Folder);
            return null;
        }
        finally
        {
            Delete(draft);
        }
    }

    /// <summary>Moves the files out of the packages.</summary>
    /// <returns>The first that is not there as it should be, or null.</returns>
    private static string? Pick(string modules, string files)
    {
        foreach (var file in AssetFile.All)
        {
            var (source, target) = (Path.Combine(modules, file.Source), Path.Combine(files, file.Target));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (File.Exists(source))
                File.Move(source, target);
            if (!file.IsIn(files))
                return file.Source;
        }

        return null;
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}

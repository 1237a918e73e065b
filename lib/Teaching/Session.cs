using System.Reflection;
using System.Runtime.InteropServices;
using DeepLearning.Display;

namespace DeepLearning.Teaching;

/// <summary>Knows which chapter runs, and with what.</summary>
/// <remarks>One per process: the working directory, where bands and solutions lie, is one per process as
/// well.</remarks>
internal sealed record Session(Chapter? Chapter, int? Threads) : IDisplayable
{
    public static readonly Session None = new(null, null);

    /// <summary>The package set that this build uses: <c>embedded</c> or <c>nuget</c>.</summary>
    public static string PackageSet { get; } = typeof(Session).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(a => a.Key == "CoursePackages")?.Value ?? "unknown";

    public MimeBundle ToMimeBundle()
    {
        var threads = Threads is { } n ? $", {n} thread{(n == 1 ? "" : "s")}" : "";
        var facts = $"packages: {PackageSet}{threads}, {RuntimeInformation.FrameworkDescription}";
        return new MimeBundle
        {
            [MimeTypes.Html] = $"{HtmlTheme.Style}<div class=\"dlc\"><b>Chapter {Chapter?.Number}</b> "
                + $"{HtmlTheme.Escape(Chapter?.Title)} <span style=\"color:var(--soft)\">&middot; "
                + $"{HtmlTheme.Escape(facts)}</span></div>",
            [MimeTypes.Text] = $"Chapter {Chapter?.Number}, {Chapter?.Title}; {facts}",
        };
    }
}

using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace DeepLearning.Notebook.Packages;

/// <summary>What is to be restored, and from where.</summary>
/// <param name="Packages">Ids and versions; a null version is the latest.</param>
/// <param name="Sources">Folders and addresses that are searched besides those of NuGet's configuration.</param>
/// <param name="Folder">The folder at which the search for a nuget.config starts.</param>
internal sealed record RestorePlan(
    IReadOnlyList<(string Id, string? Version)> Packages, IReadOnlyList<string> Sources, string Folder)
{
    private static readonly string Framework = $"net{Environment.Version.Major}.{Environment.Version.Minor}";

    /// <summary>Gets whether the result can change from day to day.</summary>
    public bool Floats => Packages.Any(p => p.Version is null || p.Version.Contains('*'));

    /// <summary>Gets everything that the result depends on, as text.</summary>
    public string Key => string.Join(
        '\n',
        [
            Framework,
            RuntimeInformation.RuntimeIdentifier,
            .. Sources.Order(StringComparer.Ordinal).Select(s => $"source {s}"),
            .. Packages.Select(p => $"{p.Id.ToUpperInvariant()} {p.Version ?? "*"}").Order(StringComparer.Ordinal),
        ]);

    /// <summary>Writes the project that stands for the plan.</summary>
    /// <remarks>Nothing of a repository around it may reach in, hence the imports by hand.</remarks>
    public XElement ToProject() => new(
        "Project",
        Properties(
            ("ImportDirectoryBuildProps", "false"),
            ("ImportDirectoryBuildTargets", "false"),
            ("ImportDirectoryPackagesProps", "false")),
        Sdk("Sdk.props"),
        Properties(
            ("TargetFramework", Framework),
            ("RuntimeIdentifier", RuntimeInformation.RuntimeIdentifier),
            ("SelfContained", "false"),
            ("UseAppHost", "false"),
            ("NuGetAudit", "false"),
            ("RestoreRootConfigDirectory", Escape(Folder)),
            ("RestoreAdditionalProjectSources", string.Join(';', Sources.Select(Escape)))),
        new XElement("ItemGroup", Packages.Select(p => new XElement(
            "PackageReference", new XAttribute("Include", p.Id), new XAttribute("Version", p.Version ?? "*")))),
        Sdk("Sdk.targets"));

    private static XElement Properties(params IEnumerable<(string Name, string Value)> properties) =>
        new("PropertyGroup", properties.Select(p => new XElement(p.Name, p.Value)));

    private static XElement Sdk(string file) =>
        new("Import", new XAttribute("Project", file), new XAttribute("Sdk", "Microsoft.NET.Sdk"));

    // MSBuild's own characters.
    private static string Escape(string text) => string.Concat(
        text.Select(c => "%$@;'?*".Contains(c, StringComparison.Ordinal) ? $"%{(int)c:X2}" : $"{c}"));
}

using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection.PortableExecutable;
using System.Xml;
using Microsoft.CodeAnalysis;

namespace DeepLearning.Notebook.Scripting;

/// <summary>The XML documentation that lies beside an assembly, read on the first question.</summary>
internal sealed class XmlDocs : DocumentationProvider
{
    private static readonly ConcurrentDictionary<string, XmlDocs> Asked = new(StringComparer.Ordinal);
    private readonly string _path;
    private readonly Lazy<Dictionary<string, string>> _members;

    private XmlDocs(string path)
    {
        _path = path;
        _members = new(() => Read(path));
    }

    /// <summary>Makes a compiler reference to an assembly file, with its documentation when there is any.</summary>
    /// <param name="assemblyPath">The file.</param>
    /// <param name="mapped">
    /// Whether the file stays open and only what is looked at is read. For files that nobody rewrites in their place:
    /// a mapped file that shrinks ends the process.
    /// </param>
    public static PortableExecutableReference Reference(string assemblyPath, bool mapped = false)
    {
        var xml = Path.ChangeExtension(assemblyPath, ".xml");
        var docs = File.Exists(xml) ? new XmlDocs(xml) : null;
        var options = mapped ? PEStreamOptions.Default : PEStreamOptions.PrefetchMetadata;
        var file = new FileStream(assemblyPath, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        var module = ModuleMetadata.CreateFromStream(file, options);
        return AssemblyMetadata.Create(module).GetReference(docs, filePath: assemblyPath);
    }

    /// <summary>Finds the documentation of a member by its id in an XML file; null when there is none.</summary>
    public static string? Find(string path, string id) =>
        Asked.GetOrAdd(path, p => new XmlDocs(p))._members.Value.GetValueOrDefault(id);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is XmlDocs other && other._path == _path;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_path);

    /// <inheritdoc/>
    protected override string? GetDocumentationForSymbol(
        string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        _members.Value.GetValueOrDefault(documentationMemberID);

    private static Dictionary<string, string> Read(string path)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using var reader = XmlReader.Create(path);
            while (reader.Read())
            {
                while (reader is { NodeType: XmlNodeType.Element, Name: "member" })
                {
                    var name = reader.GetAttribute("name") ?? string.Empty;
                    members[name] = $"<member>{reader.ReadInnerXml()}</member>";
                }
            }
        }
        catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException)
        {
            // A damaged documentation file costs the documentation, not the cell.
        }

        return members;
    }
}

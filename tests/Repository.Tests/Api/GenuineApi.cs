using System.Text.RegularExpressions;

namespace DeepLearning.Repository.Tests.Api;

/// <summary>
/// The public signatures of a genuine package: one line each, documentation id, tab, C# form.
/// They are facts about that package, kept as text beside this file.
/// </summary>
internal sealed partial class GenuineApi
{
    private readonly Dictionary<string, string> forms;
    private readonly Lazy<HashSet<string>> mentioned;

    private GenuineApi(IEnumerable<string> lines)
    {
        forms = lines
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToDictionary(parts => parts[0], parts => parts[1]);
        mentioned = new(() => [.. forms.Keys.SelectMany(id => TypeName().Matches(id)).SelectMany(m => Outer(m.Value))]);
    }

    public IReadOnlyCollection<string> Ids => forms.Keys;

    public static GenuineApi Read(string file) =>
        new(File.ReadLines(Repository.FullPath($"tests/Repository.Tests/Api/{file}")));

    public static GenuineApi Parse(string text) => new(text.Split('\n').Select(line => line.Trim()));

    public bool Has(string id) => forms.ContainsKey(id);

    /// <summary>Returns the C# form of a documentation id, or null when there is none.</summary>
    public string? Form(string id) => forms.GetValueOrDefault(id);

    /// <summary>Says whether some listed signature takes or returns the type, or one nested in it.</summary>
    public bool Mentions(string typeName) => mentioned.Value.Contains(typeName);

    private static IEnumerable<string> Outer(string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
            yield return name[..end];
    }

    [GeneratedRegex(@"[A-Za-z_][\w.]*(`\d+)?")]
    private static partial Regex TypeName();
}

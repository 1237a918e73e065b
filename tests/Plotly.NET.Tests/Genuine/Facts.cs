using System.Reflection;

namespace DeepLearning.Plotly.NET.Tests.Genuine;

/// <summary>The genuine package's answers, as facts.txt keeps them.</summary>
internal sealed class Facts
{
    private static readonly Lazy<List<Facts>> All = new(Read);

    private Facts(string head)
    {
        Name = head.Split('(')[0];
        Parameters = head.Split('(')[1].TrimEnd(')').Split(',');
    }

    public string Name { get; }

    public string[] Parameters { get; }

    /// <summary>Gets the answers: <c>base</c> or <c>Argument#0</c> to what it says.</summary>
    public Dictionary<string, string> Answers { get; } = [];

    /// <summary>The facts of the overload that shares the most parameters with a method of ours.</summary>
    public static Facts? Of(MethodInfo method)
    {
        var ours = method.GetParameters().Select(p => p.Name!).ToHashSet();
        var required = method.GetParameters().Where(p => !Prober.IsOptional(p)).Select(p => p.Name!).ToList();
        return All.Value.Where(f => f.Name == method.Name && required.TrueForAll(f.Has))
            .MaxBy(f => f.Parameters.Count(ours.Contains));
    }

    private bool Has(string parameter) => Parameters.Contains(parameter, StringComparer.OrdinalIgnoreCase);

    /// <summary>Splits an answer into its members.</summary>
    public static IEnumerable<string> Members(string answer) =>
        answer.Split(" ; ", StringSplitOptions.RemoveEmptyEntries);

    private static List<Facts> Read()
    {
        var root = typeof(Facts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "RepositoryRoot").Value!;
        var facts = new List<Facts>();
        foreach (var line in File.ReadLines(Path.Combine(root, "tests/Plotly.NET.Tests/Genuine/facts.txt")))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
                facts[^1].Keep(line.Trim());
            else if (line[0] != '#')
                facts.Add(new Facts(line));
        }

        return facts;
    }

    private void Keep(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        Answers[space < 0 ? line : line[..space]] = space < 0 ? "" : line[(space + 1)..];
    }
}

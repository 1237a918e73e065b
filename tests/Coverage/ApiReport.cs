using System.Reflection;
using DeepLearning.Repository.Tests.Api;

namespace DeepLearning.Coverage;

/// <summary>Counts the genuine members that the embedded TorchSharp has, by area.</summary>
internal static class ApiReport
{
    private static readonly GenuineApi Genuine = GenuineApi.Read("torchsharp-0.107.txt");

    private static readonly Assembly Ours = typeof(global::TorchSharp.torch).Assembly;

    private static readonly ApiAreas Areas = new(Genuine);

    public static int Print(TextWriter to)
    {
        var have = Present();
        var areas = Genuine.Ids.GroupBy(Areas.Of).OrderBy(g => ApiAreas.Rank(g.Key)).ToList();
        to.WriteLine($"{"genuine members of",-36} {"there",6} {"of",6} {"%",5}");
        foreach (var area in areas)
            Line(to, area.Key, area.Count(have.Contains), area.Count());
        Line(to, "all", Genuine.Ids.Count(have.Contains), Genuine.Ids.Count);
        return 0;
    }

    /// <summary>Gets how many members of an area there are, here and in the genuine package.</summary>
    public static (int There, int All) Count(string area)
    {
        var have = Present();
        var ids = Genuine.Ids.Where(id => Areas.Of(id) == area).ToList();
        return (ids.Count(have.Contains), ids.Count);
    }

    public static int PrintMissing(TextWriter to, string[] prefixes)
    {
        var have = Present();
        foreach (var id in Genuine.Ids.Where(id => !have.Contains(id) && Wanted(id, prefixes)))
            to.WriteLine($"{id}\t{Genuine.Form(id)}");
        return 0;
    }

    public static int PrintDifferences(TextWriter to)
    {
        var differences = new ApiComparer(Genuine, withNamespaces: true)
            .Differences(PublicSurface.Types(Ours)).ToList();
        differences.ForEach(to.WriteLine);
        to.WriteLine($"{differences.Count} differences");
        return differences.Count == 0 ? 0 : 1;
    }

    private static bool Wanted(string id, string[] prefixes) => prefixes.Length == 0 || prefixes.Any(p =>
        Areas.Of(id).Equals(p, StringComparison.OrdinalIgnoreCase) || id.Contains(p, StringComparison.Ordinal));

    private static HashSet<string> Present() =>
    [
        .. PublicSurface.Types(Ours).SelectMany(t =>
            PublicSurface.Members(t).Select(DocumentationId.Of).Append(DocumentationId.Of(t))),
    ];

    private static void Line(TextWriter to, string area, int there, int all) =>
        to.WriteLine($"{area,-36} {there,6} {all,6} {100.0 * there / all,5:0.0}");
}

using DeepLearning.TorchSharp.Tests.Harness;

namespace DeepLearning.Coverage;

/// <summary>Runs the rows of the truth harness and counts those that pass.</summary>
internal static class RowReport
{
    public static int Print(TextWriter to, string[] areas)
    {
        var rows = AllRows.ByName.Where(r => areas.Length == 0 || areas.Contains(r.Value.Area)).ToList();
        to.WriteLine($"{"rows of",-36} {"pass",6} {"of",6}");
        var (passed, failures) = (0, new List<string>());
        foreach (var area in rows.GroupBy(r => r.Value.Area).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var wrong = area.Select(r => Failure(r.Key, r.Value.Area, r.Value.Row)).OfType<string>().ToList();
            failures.AddRange(wrong);
            passed += area.Count() - wrong.Count;
            to.WriteLine($"{area.Key,-36} {area.Count() - wrong.Count,6} {area.Count(),6}");
        }
        to.WriteLine($"{"all",-36} {passed,6} {rows.Count,6}");
        failures.ForEach(to.WriteLine);
        return failures.Count == 0 ? 0 : 1;
    }

    private static string? Failure(string name, string area, Row row)
    {
        try
        {
            RowChecks.All(area, row);
            return null;
        }
#pragma warning disable CA1031 // Whatever a row throws is a row that does not pass.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return $"{name}: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}";
        }
    }
}

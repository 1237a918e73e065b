namespace DeepLearning.TorchSharp.Tests.Harness;

/// <summary>Every row of every area, for the tests and for tests/Coverage.</summary>
internal static class AllRows
{
    private static readonly Lazy<IReadOnlyDictionary<string, (string Area, Row Row)>> Found = new(Find);

    /// <summary>Keyed by "area: row".</summary>
    public static IReadOnlyDictionary<string, (string Area, Row Row)> ByName => Found.Value;

    private static Dictionary<string, (string Area, Row Row)> Find() => typeof(AllRows).Assembly.GetTypes()
        .Where(t => typeof(IRows).IsAssignableFrom(t) && t.IsClass)
        .Select(t => (IRows)Activator.CreateInstance(t)!)
        .SelectMany(rows => rows.Rows.Select(row => (rows.Area, Row: row)))
        .ToDictionary(r => $"{r.Area}: {r.Row.Name}");
}

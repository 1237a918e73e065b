using DeepLearning.TorchSharp.Tests.Golden;

namespace DeepLearning.TorchSharp.Tests.Harness;

public sealed class RowTests
{
    public static TheoryData<string> Names => [.. AllRows.ByName.Keys];

    public static TheoryData<string> Areas => [.. AllRows.ByName.Values.Select(r => r.Area).Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Stands(string name) => RowChecks.All(AllRows.ByName[name].Area, AllRows.ByName[name].Row);

    /// <summary>A reference number that no row reads proves nothing.</summary>
    [Theory]
    [MemberData(nameof(Areas))]
    public void Every_golden_case_of_an_area_with_rows_has_its_row(string area)
    {
        if (!GoldenNumbers.Exists(area))
            return;
        var rows = AllRows.ByName.Values.Where(r => r.Area == area).Select(r => r.Row.Name).ToHashSet();
        var orphans = GoldenNumbers.Cases(area).Keys
            .Where(c => c.Split('/')[^1] is "float32" or "float64")
            .Where(c => !rows.Contains(c[..c.LastIndexOf('/')]));
        Assert.Empty(orphans);
    }
}

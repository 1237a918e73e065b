namespace DeepLearning.Datasets.Tests;

/// <summary>What the doctor of chapter 00 shows about all data sets together.</summary>
public sealed class DoctorRowsTests : IDisposable
{
    private readonly StoreFixture _files = new();

    [Fact]
    public void Absent_sets_share_one_row_that_names_them_all()
    {
        var row = Assert.Single(DatasetCheck.OfAll(Catalogue.All, _files.Settings()));
        Assert.Equal(("Data: 17 of 17 sets", "amber"), (row.Name, row.Light));
        Assert.All(Catalogue.All, entry => Assert.Contains(entry.Title, row.Finding));
        Assert.Matches("absent; [1-9][0-9]* MB are fetched", row.Finding);
        Assert.Contains("twin", row.Advice);
    }

    [Fact]
    public void Offline_the_row_says_so()
    {
        var row = Assert.Single(DatasetCheck.OfAll(
            Catalogue.All, _files.Settings() with { Offline = true }));
        Assert.Contains("COURSE_OFFLINE", row.Finding);
    }

    [Fact]
    public void A_set_that_is_there_keeps_its_own_row_and_a_single_absent_one_too()
    {
        _files.WithData(_files.Bytes);
        var rows = DatasetCheck.OfAll(
            [_files.Entry, Catalogue.Find("mnist")], _files.Settings() with { DataFolder = _files.DataFolder });
        Assert.Equal(["green", "amber"], rows.Select(r => r.Light));
        Assert.Equal("Data: Numbers", rows[0].Name);
        Assert.StartsWith("absent; 11.59 MB", rows[1].Finding, StringComparison.Ordinal);
    }

    public void Dispose() => _files.Dispose();
}

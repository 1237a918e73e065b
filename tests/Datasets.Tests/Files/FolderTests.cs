namespace DeepLearning.Datasets.Tests;

public sealed class FolderTests : IDisposable
{
    private readonly StoreFixture _fixture = new(1000);

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void The_right_file_is_read()
    {
        var result = Read(_fixture.WithData(_fixture.Bytes));

        Assert.Equal(_fixture.Bytes, result.Bytes);
        Assert.Equal("COURSE_DATA, numbers/numbers.bin", result.Source);
    }

    [Fact]
    public void A_truncated_file_is_an_error_with_both_sizes()
    {
        var error = Fails(_fixture.WithData(_fixture.Bytes[..400]), DatasetProblem.WrongFile);

        Assert.Contains("expected 1,000 bytes, sha256", error.Message);
        Assert.Contains("found 400 bytes, sha256", error.Message);
        Assert.Contains("unset COURSE_DATA", error.Message);
        Assert.EndsWith(StoreFixture.FileName, error.File);
    }

    [Fact]
    public void A_changed_byte_is_an_error()
    {
        var changed = _fixture.Bytes.ToArray();
        changed[500] ^= 1;

        Fails(_fixture.WithData(changed), DatasetProblem.WrongFile);
    }

    [Fact]
    public void A_renamed_file_is_missing_and_the_error_says_what_is_there()
    {
        var error = Fails(_fixture.WithData(_fixture.Bytes, "Numbers (1).bin"), DatasetProblem.Missing);

        Assert.Contains("found Numbers (1).bin", error.Message);
        Assert.Contains("under exactly this name", error.Message);
    }

    [Fact]
    public void An_empty_folder_of_the_data_set_is_an_error() =>
        Assert.Contains("found an empty folder", Fails(_fixture.WithData(null), DatasetProblem.Missing).Message);

    [Fact]
    public void A_folder_that_does_not_exist_is_an_error()
    {
        var store = new DatasetStore(_fixture.Settings() with { DataFolder = _fixture.DataFolder });

        Assert.Contains("is not a folder", Fails(store, DatasetProblem.NoFolder).Message);
    }

    [Fact]
    public void A_data_set_that_the_folder_does_not_have_is_absent_and_no_error()
    {
        Directory.CreateDirectory(_fixture.DataFolder);
        var store = new DatasetStore(_fixture.Settings() with { DataFolder = _fixture.DataFolder, Offline = true });

        Assert.Null(Read(store).Bytes);
    }

    [Fact]
    public void The_folder_is_never_written_to()
    {
        Read(_fixture.WithData(_fixture.Bytes));

        Assert.Single(Directory.GetFiles(_fixture.DataFolder, "*", SearchOption.AllDirectories));
        Assert.False(Directory.Exists(_fixture.Cache));
    }

    private DatasetBytes Read(DatasetStore store) =>
        store.Read(_fixture.Entry, StoreFixture.FileName, TestContext.Current.CancellationToken);

    private DatasetException Fails(DatasetStore store, DatasetProblem problem)
    {
        var error = Assert.Throws<DatasetException>(() => Read(store));
        Assert.Equal(problem, error.Problem);
        Assert.Equal("numbers", error.Dataset);
        return error;
    }
}

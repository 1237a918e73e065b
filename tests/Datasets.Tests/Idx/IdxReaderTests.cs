namespace DeepLearning.Datasets.Tests;

public sealed class IdxReaderTests
{
    private static readonly IdxReader Reader = new("mnist", "images.gz");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Images_come_out_as_they_went_in(bool packed)
    {
        var raw = IdxFiles.Images(3);

        var array = Reader.Read(packed ? IdxFiles.Pack(raw) : raw, [28, 28]);

        Assert.Equal([3, 28, 28], array.Shape);
        Assert.Equal(raw[16..], array.Data);
    }

    [Fact]
    public void Taking_two_reads_two()
    {
        var array = Reader.Read(IdxFiles.Pack(IdxFiles.Images(5)), [28, 28], take: 2);

        Assert.Equal([2, 28, 28], array.Shape);
        Assert.Equal(2 * 28 * 28, array.Data.Length);
    }

    [Fact]
    public void More_than_there_is_reads_all() =>
        Assert.Equal([3], Reader.Read(IdxFiles.Labels(1, 2, 3), [], take: 99).Shape);

    [Fact]
    public void Labels_for_images_have_the_wrong_magic()
    {
        var error = Fails(IdxFiles.Labels(1, 2, 3), 0);

        Assert.Contains("the magic number is 2049", error.Message);
        Assert.Contains("expected 2051", error.Message);
    }

    [Fact]
    public void A_wrong_side_is_found_in_the_header() =>
        Assert.Contains("dimension 1 is 32; expected 28", Fails(IdxFiles.Images(1, 32), 8).Message);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(500)]
    public void A_truncated_file_says_where_it_ends(int length) =>
        Assert.Contains("the file ends", Fails(IdxFiles.Images(1)[..length], length).Message);

    [Fact]
    public void A_header_that_claims_four_billion_images_costs_nothing()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        var error = Fails(IdxFiles.Raw(2051, [uint.MaxValue, 28, 28], []), 4);

        Assert.Contains("claims 4,294,967,295 items", error.Message);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void A_header_that_claims_a_million_images_costs_what_is_there()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        Fails(IdxFiles.Raw(2051, [1_000_000, 28, 28], new byte[784]), 16 + 784);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 << 20);
    }

    [Fact]
    public void A_trailing_byte_is_found() =>
        Assert.Contains("bytes follow", Fails([.. IdxFiles.Images(1), 0], 16 + 784).Message);

    [Fact]
    public void Bytes_that_are_no_gzip_after_its_magic_are_found() =>
        Assert.Contains("gzip", Fails([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF], null).Message);

    [Fact]
    public void A_cut_gzip_stream_is_found()
    {
        var packed = IdxFiles.Pack(IdxFiles.Images(20));

        Fails(packed[..(packed.Length / 2)], null);
    }

    private static DatasetException Fails(byte[] bytes, long? offset)
    {
        var error = Assert.Throws<DatasetException>(() => Reader.Read(bytes, [28, 28]));
        Assert.Equal(DatasetProblem.BadFormat, error.Problem);
        Assert.Equal("images.gz", error.File);
        Assert.NotNull(error.Offset);
        if (offset is not null)
            Assert.Equal(offset, error.Offset);
        return error;
    }
}

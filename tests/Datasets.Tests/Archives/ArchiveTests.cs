using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace DeepLearning.Datasets.Tests;

public sealed class ArchiveTests
{
    public static TheoryData<string> BadNames =>
        ["../up", "a/../../up", "/etc/passwd", "C:/windows", "a\\b", "a/..", "..", "\\\\host\\share"];

    [Theory]
    [InlineData("zip")]
    [InlineData("tar")]
    [InlineData("tgz")]
    public void What_went_in_comes_out_and_only_what_is_wanted(string kind)
    {
        var bytes = Make(kind, ("a/one.txt", "1"), ("a/two.bin", "22"), ("./b/three.txt", ""));

        var entries = new ArchiveReader("set", "file").Read(bytes, n => n.EndsWith(".txt", StringComparison.Ordinal));

        Assert.Equal([("a/one.txt", "1"), ("b/three.txt", "")],
            entries.Select(e => (e.Name, Encoding.UTF8.GetString(e.Bytes))));
    }

    [Theory]
    [MemberData(nameof(BadNames))]
    public void A_name_that_leads_out_is_refused(string name)
    {
        foreach (var kind in new[] { "zip", "tgz" })
            Assert.Contains("leads out of the archive", Fails(Make(kind, ("good", "1"), (name, "2"))).Message);
    }

    [Theory]
    [InlineData(TarEntryType.SymbolicLink)]
    [InlineData(TarEntryType.HardLink)]
    [InlineData(TarEntryType.CharacterDevice)]
    [InlineData(TarEntryType.Fifo)]
    public void Links_and_devices_in_a_tar_are_refused(TarEntryType type)
    {
        using var memory = new MemoryStream();
        using (var tar = new TarWriter(memory, leaveOpen: true))
        {
            var entry = new PaxTarEntry(type, "trap");
            if (type is TarEntryType.SymbolicLink or TarEntryType.HardLink)
                entry.LinkName = "/etc/passwd";
            tar.WriteEntry(entry);
        }

        Assert.Contains("is a link or a device", Fails(memory.ToArray()).Message);
    }

    [Fact]
    public void A_link_in_a_zip_is_refused()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry("trap").ExternalAttributes = unchecked((int)0xA1FF0000);

        Assert.Contains("is a link or a device", Fails(memory.ToArray()).Message);
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("tgz")]
    public void Two_entries_of_one_name_are_refused_even_in_other_case(string kind) =>
        Assert.Contains("occurs twice", Fails(Make(kind, ("Data", "1"), ("data", "2"))).Message);

    [Fact]
    public void A_bomb_ends_before_it_has_gone_off()
    {
        var zeros = new string('\0', 40 << 20);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var zip = Make("zip", ("bomb", zeros));
        var tgz = Make("tgz", ("bomb", zeros));
        var making = GC.GetAllocatedBytesForCurrentThread() - before;

        before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("would unpack", Fails(zip, new() { EntryBytes = 1 << 20 }).Message);
        Assert.Contains("a bomb", Fails(zip, new() { Ratio = 100 }).Message);
        Assert.Contains("would unpack", Fails(tgz, new() { EntryBytes = 1 << 20 }).Message);
        Assert.Contains("a bomb", Fails(tgz, new() { AllBytes = 1 << 20 }).Message);

        var reading = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(reading < 4 << 20, $"{reading:N0} bytes were taken to refuse what {making:N0} made");
    }

    [Fact]
    public void A_bomb_of_many_small_files_is_refused()
    {
        var many = Enumerable.Range(0, 300).Select(i => ($"f{i}", "x")).ToArray();

        Assert.Contains("more than 200 entries", Fails(Make("zip", many), new() { Entries = 200 }).Message);
        Assert.Contains("more than 200 entries", Fails(Make("tgz", many), new() { Entries = 200 }).Message);
    }

    [Fact]
    public void A_changed_byte_is_found_by_the_checksum()
    {
        var zip = Make("zip", ("numbers", "0123456789"), stored: true);
        zip[Array.IndexOf(zip, (byte)'5')] = (byte)'6';

        Assert.Contains("checksum of 'numbers' is wrong", Fails(zip).Message);
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("tar")]
    [InlineData("tgz")]
    public void Any_cut_and_any_changed_bytes_give_the_true_content_or_a_typed_error(string kind)
    {
        (string, string)[] content = [("a/one.txt", "some words that are packed"), ("b", new string('z', 3000))];
        var whole = Make(kind, content);
        var random = new Random(5);
        for (var i = 0; i < 400; i++)
        {
            var bytes = i % 2 == 0 ? whole[..random.Next(whole.Length)] : whole.ToArray();
            for (var k = 0; i % 2 == 1 && k < 3; k++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            try
            {
                var entries = new ArchiveReader("set", "file").Read(bytes, _ => true);
                if (kind == "zip")
                    Assert.All(entries, e => Assert.Contains(Encoding.UTF8.GetString(e.Bytes),
                        content.Select(c => c.Item2)));
            }
            catch (DatasetException error)
            {
                Assert.Equal(DatasetProblem.BadArchive, error.Problem);
            }
        }
    }

    private static DatasetException Fails(byte[] archive, ArchiveLimits? limits = null)
    {
        var error = Assert.Throws<DatasetException>(() =>
            new ArchiveReader("set", "file.zip", limits).Read(archive, _ => true));
        Assert.Equal((DatasetProblem.BadArchive, "set", "file.zip"), (error.Problem, error.Dataset, error.File));
        return error;
    }

    internal static byte[] Make(string kind, params (string Name, string Text)[] files) => Make(kind, files, false);

    private static byte[] Make(string kind, (string Name, string Text) file, bool stored) => Make(kind, [file], stored);

    private static byte[] Make(string kind, (string Name, string Text)[] files, bool stored)
    {
        using var memory = new MemoryStream();
        if (kind == "zip")
        {
            using var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true);
            foreach (var (name, text) in files)
            {
                var level = stored ? CompressionLevel.NoCompression : CompressionLevel.Optimal;
                using var stream = zip.CreateEntry(name, level).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }

            zip.Dispose();
            return memory.ToArray();
        }

        using (var target = kind == "tgz" ? new GZipStream(memory, CompressionLevel.Optimal, true) : (Stream)memory)
        {
            using var tar = new TarWriter(target, leaveOpen: true);
            foreach (var (name, text) in files)
            {
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name)
                {
                    DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)),
                });
            }

            tar.Dispose();
            if (kind == "tar")
                return memory.ToArray();
        }

        return memory.ToArray();
    }
}

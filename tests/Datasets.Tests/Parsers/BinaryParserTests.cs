using System.Buffers.Binary;
using System.Text;

namespace DeepLearning.Datasets.Tests;

/// <summary>Sounds, boxes and small pictures: truncated, absurd and degenerate files.</summary>
public sealed class BinaryParserTests
{
    private static readonly string[] Cells = ["RBC", "WBC"];

    [Fact]
    public void A_wave_comes_out_as_it_went_in()
    {
        var wave = new WaveReader("set", "a.wav").Read(Wave([0, 16384, -32768, 32767]), 8000);
        Assert.Equal([0f, 0.5f, -1f, 32767 / 32768f], wave);
    }

    [Fact]
    public void A_chunk_before_the_samples_is_passed_over()
    {
        var plain = Wave([7]);
        byte[] extra = [.. "LIST"u8, 3, 0, 0, 0, 1, 2, 3, 0];

        Assert.Equal([7 / 32768f], new WaveReader("set", "a.wav").Read([.. plain[..36], .. extra, .. plain[36..]],
            8000));
    }

    public static TheoryData<string, byte[], string> BadWaves => new()
    {
        { "nothing", [], "RIFF" },
        { "another format", [.. "RIFX    WAVE"u8], "RIFF" },
        { "ends in the header", Wave([1, 2])[..30], "a chunk claims 16 bytes" },
        { "ends in the samples", Wave([1, 2])[..46], "a chunk claims 4 bytes" },
        { "four gigabytes of samples", Patched(40, 0xFFFF_FFFF), "a chunk claims 4,294,967,295 bytes" },
        { "four gigabytes of format", Patched(16, 0xFFFF_FFF0), "a chunk claims 4,294,967,280 bytes" },
        { "another rate", Patched(24, 44_100), "44,100 a second" },
        { "floats", Patched(20, 3 | (1 << 16)), "format 3" },
        { "two channels", Patched(20, 1 | (2 << 16)), "2 channels" },
        { "8 bits", Patched(32, 2 | (8 << 16)), "8 bits" },
        { "no samples", Wave([]), "0 bytes of samples" },
        { "half a sample", [.. Wave([1])[..40], 1, 0, 0, 0, 9, 0], "1 bytes of samples" },
        { "samples first", [.. "RIFF    WAVEdata"u8, 2, 0, 0, 0, 1, 0], "before their format" },
    };

    [Theory]
    [MemberData(nameof(BadWaves))]
    public void A_wave_that_is_none_is_an_error(string what, byte[] bytes, string words)
    {
        var error = Assert.Throws<DatasetException>(() => new WaveReader("set", "a.wav").Read(bytes, 8000));
        Assert.True(error.Message.Contains(words, StringComparison.Ordinal), $"{what}: {error.Message}");
        Assert.Equal(DatasetProblem.BadFormat, error.Problem);
    }

    [Theory]
    [InlineData("7_jackson_32.wav")]
    [InlineData("recordings/0_ab_0.wav")]
    public void A_name_says_digit_speaker_and_take(string name) => Assert.InRange(SpokenDigits.Parse(name).Take, 0, 32);

    [Theory]
    [InlineData("x_jackson_3.wav")]
    [InlineData("7_jackson.wav")]
    [InlineData("7__3.wav")]
    [InlineData("7_jackson_-3.wav")]
    [InlineData("10_jackson_3.wav")]
    public void A_name_that_says_less_is_an_error(string name) =>
        Assert.Throws<DatasetException>(() => SpokenDigits.Parse(name));

    [Fact]
    public void Boxes_count_from_one_and_become_edges_and_those_without_area_are_left_out()
    {
        var voc = Voc(Thing("RBC", 1, 1, 10, 20), Thing("WBC", 5, 5, 5, 5), Thing("WBC", 3, 4, 100, 50));

        Assert.Equal([[0f, 0f, 10f, 20f], [2f, 3f, 100f, 50f]], voc.Boxes);
        Assert.Equal([0L, 1L], voc.Labels);
        Assert.Equal(1, voc.Dropped);
    }

    [Theory]
    [InlineData("RBC", 0, 1, 10, 20)]
    [InlineData("RBC", 1, 1, 101, 20)]
    [InlineData("RBC", 1, 1, 10, 51)]
    [InlineData("RBC", 10, 1, 1, 20)]
    [InlineData("RBC", 1, 20, 10, 1)]
    public void A_box_outside_or_inside_out_is_an_error(string name, int a, int b, int c, int d) =>
        Assert.Contains($"({a}, {b}, {c}, {d})",
            Assert.Throws<DatasetException>(() => Voc(Thing(name, a, b, c, d))).Message);

    [Theory]
    [InlineData("<annotation><size><width>100</width></size></annotation>", "'size' has no 'height'")]
    [InlineData("<annotation></annotation>", "'annotation' has no 'size'")]
    [InlineData("<picture></picture>", "the root is 'picture'")]
    [InlineData("<annotation>", "the XML is broken")]
    [InlineData("", "the XML is broken")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><annotation>&b;</annotation>", "the XML is broken")]
    [InlineData("<annotation><size><width>4294967296</width><height>1</height></size></annotation>", "whole number")]
    [InlineData("<annotation><size><width>1e3</width><height>1</height></size></annotation>", "whole number")]
    [InlineData("<annotation><size><width>0</width><height>1</height></size></annotation>", "0 x 1")]
    public void An_annotation_that_is_none_is_an_error(string xml, string words) => Assert.Contains(words,
        Assert.Throws<DatasetException>(() =>
            new VocReader("bccd", Cells).Read("a.xml", Encoding.UTF8.GetBytes(xml))).Message);

    [Fact]
    public void An_unknown_class_is_an_error() => Assert.Contains("'rbc'",
        Assert.Throws<DatasetException>(() => Voc(Thing("rbc", 1, 1, 2, 2))).Message);

    [Fact]
    public void CIFAR_records_come_out_as_they_went_in()
    {
        var tgz = Archive(("cifar-10-batches-bin/test_batch.bin", [.. Record(3), .. Record(9)]));

        var raw = Cifar10.Unpack(tgz, Split.Test, null);

        Assert.Equal([3, 9], raw.Labels);
        Assert.Equal(Record(3)[1..], raw.Pixels[..3072]);
        Assert.Equal([3], Cifar10.Unpack(tgz, Split.Test, 1).Labels);
        Assert.Contains("has 0 files data_batch_",
            Assert.Throws<DatasetException>(() => Cifar10.Unpack(tgz, Split.Train, null)).Message);
    }

    [Fact]
    public void CIFAR_of_another_length_or_class_is_an_error()
    {
        Assert.Contains("3,072 bytes", Assert.Throws<DatasetException>(() =>
            CifarReader.Parse("cifar-10", [new("a.bin", Record(1)[1..])], null)).Message);
        Assert.Contains("the class 10 at byte 3,073", Assert.Throws<DatasetException>(() =>
            CifarReader.Parse("cifar-10", [new("a.bin", [.. Record(1), .. Record(10)])], null)).Message);
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 1, 2, 3 })]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 16 })]
    public void A_picture_that_is_none_is_an_error(byte[] bytes) => Assert.Equal(DatasetProblem.BadFormat,
        Assert.Throws<DatasetException>(() => new PhotoReader("flower_photos").Read("a.jpg", bytes, 3)).Problem);

    internal static byte[] Wave(short[] samples)
    {
        var bytes = new byte[44 + (2 * samples.Length)];
        "RIFF    WAVEfmt "u8.CopyTo(bytes);
        int[] format = [16, 1 | (1 << 16), 8000, 16_000, 2 | (16 << 16)];
        for (var i = 0; i < format.Length; i++)
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(16 + (4 * i)), format[i]);
        "data"u8.CopyTo(bytes.AsSpan(36));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(40), 2 * samples.Length);
        for (var i = 0; i < samples.Length; i++)
            BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(44 + (2 * i)), samples[i]);
        return bytes;
    }

    internal static string Thing(string name, int a, int b, int c, int d) => $"<object><name>{name}</name><bndbox>"
        + $"<xmin>{a}</xmin><ymin>{b}</ymin><xmax>{c}</xmax><ymax>{d}</ymax></bndbox></object>";

    internal static byte[] Xml(params string[] things) => Encoding.UTF8.GetBytes(
        $"<annotation><size><width>100</width><height>50</height></size>{string.Concat(things)}</annotation>");

    private static VocPicture Voc(params string[] things) => new VocReader("bccd", Cells).Read("a.xml", Xml(things));

    private static byte[] Patched(int at, uint value)
    {
        var bytes = Wave([1, 2, 3]);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);
        return bytes;
    }

    internal static byte[] Record(byte label) =>
        [label, .. Enumerable.Range(0, 3072).Select(i => (byte)((i * 7) + label))];

    private static byte[] Archive((string Name, byte[] Bytes) file)
    {
        using var memory = new MemoryStream();
        using (var tar = new System.Formats.Tar.TarWriter(memory, leaveOpen: true))
        {
            tar.WriteEntry(new System.Formats.Tar.PaxTarEntry(System.Formats.Tar.TarEntryType.RegularFile, file.Name)
            {
                DataStream = new MemoryStream(file.Bytes),
            });
        }

        return IdxFiles.Pack(memory.ToArray());
    }
}

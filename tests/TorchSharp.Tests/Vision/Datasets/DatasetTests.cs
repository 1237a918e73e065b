using System.Buffers.Binary;
using System.Formats.Tar;
using System.IO.Compression;
using System.Net;
using TorchSharp;
using TorchSharp.Vision.Datasets;
using static TorchSharp.torch;
using static TorchSharp.torchvision;

namespace DeepLearning.TorchSharp.Tests.Vision.Datasets;

/// <summary>Tiny files in the layout of the published ones.</summary>
public sealed class DatasetTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("pictures").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("mnist", false)]
    [InlineData("fashion-mnist", false)]
    [InlineData("kmnist", true)]
    public void Digits_and_the_like_are_read_packed_or_not(string name, bool packed)
    {
        WriteDigits(name, "t10k", 3, packed);

        using var set = Digits(name, false, null);

        Assert.Equal(3, set.Count);
        var item = set.GetTensor(2);
        Assert.Equal(["data", "label"], item.Keys);
        Assert.Equal([1, 2, 4], item["data"].shape);
        Assert.Equal(Enumerable.Range(16, 8).Select(i => i / 256f), item["data"].data<float>().ToArray());
        Assert.Equal(9, item["label"].item<long>());
        Assert.Throws<ArgumentOutOfRangeException>(() => set.GetTensor(3));
        Assert.Throws<FileNotFoundException>(() => Digits(name, true, null));
    }

    [Fact]
    public void A_transform_gets_a_batch_of_one_digit()
    {
        WriteDigits("mnist", "train", 2, false);
        long[]? seen = null;

        using var set = Digits("mnist", true, transforms.Compose(
            transforms.Lambda(x => { seen = x.shape; return x.alias(); }), transforms.Normalize([0.5], [0.5])));

        Assert.Equal([1, 2, 4], set.GetTensor(1)["data"].shape);
        Assert.Equal([1, 1, 2, 4], seen!);
        using var loader = torch.utils.data.DataLoader(set, 2);
        foreach (var batch in loader)
            Assert.Equal([2, 1, 2, 4], batch["data"].shape);
    }

    [Theory]
    [InlineData(3, 0x55, "[datasets] expected an IDX file with magic number 2051 in t10k-images-idx3-ubyte")]
    [InlineData(
        7, 9, "[datasets] expected 72 bytes behind the header of t10k-images-idx3-ubyte, got 24; the file is cut off?")]
    [InlineData(4, 0x7F, "[datasets] expected sensible sizes in t10k-images-idx3-ubyte, got 2130706435")]
    public void A_damaged_file_of_digits_is_refused(int place, byte value, string text)
    {
        WriteDigits("mnist", "t10k", 3, false);
        var path = Path.Combine(root, "mnist", "test_data", "t10k-images-idx3-ubyte");
        var bytes = File.ReadAllBytes(path);
        bytes[place] = value;
        if (place == 4)
            bytes[8] = 0x7F;
        File.WriteAllBytes(path, bytes);

        var error = Assert.Throws<InvalidDataException>(() => Digits("mnist", false, null));

        Assert.Equal(text, error.Message);
    }

    [Fact]
    public void Different_numbers_of_pictures_and_labels_are_refused()
    {
        WriteDigits("mnist", "t10k", 3, false);
        File.WriteAllBytes(Path.Combine(root, "mnist", "test_data", "t10k-labels-idx1-ubyte"), Idx(2049, [2], [1, 2]));

        Assert.Equal(
            "[mnist] expected as many labels as pictures, got 3 pictures and 2 labels",
            Assert.Throws<InvalidDataException>(() => Digits("mnist", false, null)).Message);
    }

    [Fact]
    public void Cifar_records_are_read_in_the_order_of_the_files()
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, "CIFAR10", "cifar-10-batches-bin")).FullName;
        for (var b = 1; b <= 5; b++)
            File.WriteAllBytes(
                Path.Combine(folder, $"data_batch_{b}.bin"), [(byte)b, .. Enumerable.Repeat((byte)(b * 10), 3072)]);

        using var set = datasets.CIFAR10(root, true);
        using var changed = datasets.CIFAR10(root, true, false, t => t * 256);

        Assert.Equal(5, set.Count);
        Assert.Equal(4, set.GetTensor(3)["label"].item<long>());
        Assert.Equal([3, 32, 32], set.GetTensor(3)["data"].shape);
        Assert.Equal(40, changed.GetTensor(3)["data"][2, 31, 31].item<float>());
        Assert.Throws<FileNotFoundException>(() => datasets.CIFAR10(root, false));
    }

    [Fact]
    public void Cifar_100_has_kinds_and_groups()
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, "CIFAR100", "cifar-100-binary")).FullName;
        File.WriteAllBytes(Path.Combine(folder, "test.bin"), [7, 77, .. new byte[3072], 8, 88, .. new byte[3072]]);

        using var set = datasets.CIFAR100(root, false);

        var item = set.GetTensor(1);
        Assert.Equal(["data", "label", "categories"], item.Keys);
        Assert.Equal(88, item["label"].item<long>());
        Assert.Equal(8, item["categories"].item<long>());
        File.WriteAllBytes(Path.Combine(folder, "test.bin"), new byte[3000]);
        Assert.StartsWith(
            "[datasets] expected records of 3074 bytes in", Assert.Throws<InvalidDataException>(
                () => datasets.CIFAR100(root, false)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Faces_have_the_targets_that_were_asked_for()
    {
        WriteFaces();

        using var set = new CelebAFiles(
            root, datasets.CelebADatasetSplit.Valid, ["attr", "identity", "bbox", "landmarks"], (null, null),
            verify: false);

        Assert.Equal(1, set.Count);
        var item = set.GetTensor(0);
        Assert.Equal([3, 4, 5], item["input"].shape);
        Assert.Equal([0, 1], item["attr"].data<long>().ToArray());
        Assert.Equal(22, item["identity"].item<long>());
        Assert.Equal([5, 6, 7, 8], item["bbox"].data<long>().ToArray());
        Assert.Equal(10, item["landmarks"].numel());
        Assert.StartsWith(
            "[CelebA] expected the tables", Assert.Throws<InvalidDataException>(() => datasets.CelebA(root)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new CelebAFiles(root, 0, ["hair"], (null, null), verify: false));
    }

    [Fact]
    public async Task A_file_gets_its_name_only_when_it_is_whole()
    {
        var path = Path.Combine(root, "new", "file.bin");
        using var client = new HttpClient(new FakeServer());
        Uri[] addresses = [new("http://one.test/missing"), new("http://two.test/page"), new("http://three.test/file")];

        var wrong = await Assert.ThrowsAsync<IOException>(
            () => Downloads.FetchAsync(client, addresses, path, new string('0', 32), CancellationToken.None));
        Assert.False(File.Exists(path));
        await Downloads.FetchAsync(client, addresses, path, "5289df737df57326fcdd22597afb1fac", CancellationToken.None);

        Assert.Contains("another checksum than 0000", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("a page came in place of the file", wrong.Message, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3], File.ReadAllBytes(path));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(path)!));
        Assert.True(io.GDriveDownload.CheckIntegrity(path, "5289DF737DF57326FCDD22597AFB1FAC"));
        Assert.False(io.GDriveDownload.CheckIntegrity(path, new string('1', 32)));
        Assert.False(io.GDriveDownload.CheckIntegrity(path + "x"));
    }

    [Fact]
    public void Archives_are_unpacked_and_cannot_get_out()
    {
        var zip = Path.Combine(root, "a.zip");
        using (var file = ZipFile.Open(zip, ZipArchiveMode.Create))
            file.CreateEntry("in/side.txt").Open().Dispose();
        var evil = Path.Combine(root, "evil.zip");
        using (var file = ZipFile.Open(evil, ZipArchiveMode.Create))
            file.CreateEntry("../outside.txt").Open().Dispose();
        var tar = Path.Combine(root, "b.tar.gz");
        using (var packed = new GZipStream(File.Create(tar), CompressionLevel.Fastest))
        using (var writer = new TarWriter(packed))
            writer.WriteEntry(
                new PaxTarEntry(TarEntryType.RegularFile, "c.txt") { DataStream = new MemoryStream([5]) });

        Assert.Equal(root, datasets.utils.extract_archive(zip));
        datasets.utils.extract_archive(tar, Path.Combine(root, "to"), remove_finished: true);

        Assert.True(File.Exists(Path.Combine(root, "in", "side.txt")));
        Assert.Equal([5], File.ReadAllBytes(Path.Combine(root, "to", "c.txt")));
        Assert.False(File.Exists(tar));
        Assert.Throws<IOException>(() => datasets.utils.extract_archive(evil, Path.Combine(root, "to")));
        Assert.Throws<ArgumentException>(() => datasets.utils.extract_archive("x.rar", root));
    }

    private torch.utils.data.Dataset Digits(string name, bool train, ITransform? transform) => name switch
    {
        "mnist" => datasets.MNIST(root, train, false, transform!),
        "kmnist" => datasets.KMNIST(root, train, false, transform!),
        _ => datasets.FashionMNIST(root, train, false, transform!),
    };

    private void WriteDigits(string name, string prefix, int count, bool packed)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, name, packed ? "" : "test_data")).FullName;
        Write("images-idx3", Idx(2051, [count, 2, 4], [.. Enumerable.Range(0, 8 * count).Select(i => (byte)i)]));
        Write("labels-idx1", Idx(2049, [count], [.. Enumerable.Range(7, count).Select(i => (byte)i)]));

        void Write(string kind, byte[] bytes)
        {
            var path = Path.Combine(folder, $"{prefix}-{kind}-ubyte{(packed ? ".gz" : "")}");
            using Stream stream = packed
                ? new GZipStream(File.Create(path), CompressionLevel.Fastest)
                : File.Create(path);
            stream.Write(bytes);
        }
    }

    private static byte[] Idx(int magic, int[] sizes, byte[] data)
    {
        var head = new byte[4 + (4 * sizes.Length)];
        BinaryPrimitives.WriteInt32BigEndian(head, magic);
        for (var i = 0; i < sizes.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4 + (4 * i)), sizes[i]);
        return [.. head, .. data];
    }

    private void WriteFaces()
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, "celeba", "img_align_celeba")).Parent!.FullName;
        Write("list_eval_partition.txt", "1.png 0", "2.png 1");
        Write("identity_CelebA.txt", "1.png 11", "2.png 22");
        Write("list_bbox_celeba.txt", "2", "image_id x y w h", "1.png 1 2 3 4", "2.png 5 6 7 8");
        Write(
            "list_landmarks_align_celeba.txt", "2", "names", "1.png 1 2 3 4 5 6 7 8 9 0", "2.png 1 2 3 4 5 6 7 8 9 0");
        Write("list_attr_celeba.txt", "2", "Bald Young", "1.png 1 -1", "2.png -1  1");
        foreach (var name in new[] { "1.png", "2.png" })
            io.write_png(zeros(3, 4, 5, ScalarType.Byte), Path.Combine(folder, "img_align_celeba", name));

        void Write(string name, params string[] lines) => File.WriteAllLines(Path.Combine(folder, name), lines);
    }

    private sealed class FakeServer : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = new HttpResponseMessage(HttpStatusCode.OK);
            if (request.RequestUri!.AbsolutePath == "/missing")
                answer.StatusCode = HttpStatusCode.NotFound;
            else if (request.RequestUri.AbsolutePath == "/page")
                answer.Content = new StringContent("<html>", System.Text.Encoding.UTF8, "text/html");
            else
                answer.Content = new ByteArrayContent([1, 2, 3]);
            return Task.FromResult(answer);
        }
    }
}

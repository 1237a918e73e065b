using System.Buffers.Binary;
using System.IO.Compression;

namespace TorchSharp.Vision.Datasets;

/// <summary>Reads the files of MNIST and of the sets that took its format.</summary>
/// <remarks>Files lie in root/name/test_data, unpacked, or packed (.gz) in root/name.</remarks>
internal static class MnistFiles
{
    private const int PictureMagic = 2051, LabelMagic = 2049;

    /// <summary>More than any of these sets has; a header of 16 bytes can claim 2^96.</summary>
    private const long MaxBytes = 1L << 30;

    private static readonly string[] Files =
    [
        "train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte",
    ];

    /// <summary>Reads one half of a set.</summary>
    /// <param name="root">The folder of all sets.</param>
    /// <param name="set">Which set.</param>
    /// <param name="train">The larger half.</param>
    /// <param name="download">Whether files that are not there are fetched.</param>
    /// <param name="transform">Changes the picture of an item, (1, 1, H, W); null for none.</param>
    public static LabelledPictures Read(
        string root, PictureSource set, bool train, bool download, torchvision.ITransform? transform)
    {
        ArgumentNullException.ThrowIfNull(root);
        var folder = Path.Combine(root, set.Folder);
        if (download)
            Fetch(set, folder);
        var prefix = train ? 0 : 2;
        var (pixels, sizes) = Parse(Open(folder, Files[prefix]), Files[prefix], PictureMagic, 3);
        var (labels, count) = Parse(Open(folder, Files[prefix + 1]), Files[prefix + 1], LabelMagic, 1);
        if (count[0] != sizes[0])
            throw new InvalidDataException(
                $"[{set.Folder}] expected as many labels as pictures, got {sizes[0]} pictures and {count[0]} labels");
        return new LabelledPictures(
            pixels, [1, sizes[1], sizes[2]], [("label", labels)],
            transform is null ? null : picture => Batched(transform, picture));
    }

    private static torch.Tensor Batched(torchvision.ITransform transform, torch.Tensor picture)
    {
        using var scope = torch.NewDisposeScope();
        return transform.call(picture.unsqueeze(0)).squeeze(0).MoveToOuterDisposeScope();
    }

    private static void Fetch(PictureSource set, string folder)
    {
        foreach (var (file, md5) in Files.Zip(set.Md5))
        {
            var packed = file + ".gz";
            Downloads.Fetch(set.Mirrors.Select(m => new Uri(m + packed)), Path.Combine(folder, packed), md5);
        }
    }

    private static byte[] Open(string folder, string file)
    {
        var plain = Path.Combine(folder, "test_data", file);
        if (File.Exists(plain))
            return Limited(File.OpenRead(plain), file);
        var packed = Path.Combine(folder, file + ".gz");
        if (!File.Exists(packed))
            throw new FileNotFoundException(
                $"[datasets] expected '{plain}' or '{packed}', got neither; pass download: true, or put them " +
                "there", plain);
        return Limited(new GZipStream(File.OpenRead(packed), CompressionMode.Decompress), file);
    }

    private static byte[] Limited(Stream stream, string file)
    {
        using (stream)
        {
            using var memory = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                memory.Write(buffer, 0, read);
                if (memory.Length > MaxBytes)
                    throw new InvalidDataException($"[datasets] expected at most {MaxBytes} bytes in {file}, got more");
            }
            return memory.ToArray();
        }
    }

    private static (byte[] Data, int[] Sizes) Parse(byte[] file, string name, int magic, int dims)
    {
        var head = 4 + (4 * dims);
        if (file.Length < head || BinaryPrimitives.ReadInt32BigEndian(file) != magic)
            throw new InvalidDataException($"[datasets] expected an IDX file with magic number {magic} in {name}");
        var sizes = new int[dims];
        var total = 1L;
        for (var d = 0; d < dims; d++)
        {
            sizes[d] = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(4 + (4 * d)));
            if (sizes[d] < 1 || total > MaxBytes / sizes[d])
                throw new InvalidDataException($"[datasets] expected sensible sizes in {name}, got {sizes[d]}");
            total *= sizes[d];
        }
        if (file.Length - head != total)
            throw new InvalidDataException(
                $"[datasets] expected {total} bytes behind the header of {name}, got {file.Length - head}; the " +
                "file is " +
                "cut off?");
        return (file[head..], sizes);
    }
}

/// <summary>Says where a set comes from.</summary>
/// <param name="Folder">Its folder below the root.</param>
/// <param name="Mirrors">Addresses that end in a slash, tried in order.</param>
/// <param name="Md5">Checksums of the packed files: pictures and labels to train, then to test.</param>
internal sealed record PictureSource(string Folder, string[] Mirrors, string[] Md5)
{
    public static readonly PictureSource Mnist = new(
        "mnist", ["https://ossci-datasets.s3.amazonaws.com/mnist/", "http://yann.lecun.com/exdb/mnist/"],
        [
            "f68b3c2dcbeaaa9fbdd348bbdeb94873", "d53e105ee54ea40749a09fcbcd1e9432", "9fb629c4189551a2d022fa330f9573f3",
            "ec29112dd5afa0611ce80d1b7f02629c",
        ]);

    public static readonly PictureSource Fashion = new(
        "fashion-mnist",
        [
            "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
            "https://github.com/zalandoresearch/fashion-mnist/raw/master/data/fashion/",
        ],
        [
            "8d4fb7e6c68d591d4c3dfef9ec88bf0d", "25c81989df183df01b3e8a0aad5dffbe", "bef4ecab320f06d8554ea6380940ec79",
            "bb300cfdad3c16e7a12a480ee83cd310",
        ]);

    public static readonly PictureSource Kuzushiji = new(
        "kmnist", ["http://codh.rois.ac.jp/kmnist/dataset/kmnist/"],
        [
            "bdb82020997e1d708af4cf47b453dcf7", "e144d726b3acfaa3e44228e80efcd344", "5c965bf0a639b31b8f53240b1b52f4d7",
            "7320c461ea6c1c855c0b718fb2a4b134",
        ]);
}

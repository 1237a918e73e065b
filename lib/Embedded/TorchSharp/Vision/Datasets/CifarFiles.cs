using static TorchSharp.torch;

namespace TorchSharp.Vision.Datasets;

/// <summary>Reads the binary files of CIFAR-10 and CIFAR-100: labels, then 3 * 32 * 32 bytes, again and
/// again.</summary>
internal static class CifarFiles
{
    private const int PictureBytes = 3 * 32 * 32;

    private const string Address = "https://www.cs.toronto.edu/~kriz/";

    public static LabelledPictures Read10(string root, bool train, bool download, Func<Tensor, Tensor>? transform)
    {
        ArgumentNullException.ThrowIfNull(root);
        var folder = Path.Combine(root, "CIFAR10");
        if (download)
            Fetch(folder, "cifar-10-binary.tar.gz", "c32a1d4ab5d03f1284b67883e8d87530", "cifar-10-batches-bin");
        var files = train
            ? Enumerable.Range(1, 5).Select(i => $"data_batch_{i}.bin")
            : ["test_batch.bin"];
        return Read(files.Select(f => Path.Combine(folder, "cifar-10-batches-bin", f)), ["label"], 0, transform);
    }

    public static LabelledPictures Read100(string root, bool train, bool download, Func<Tensor, Tensor>? transform)
    {
        ArgumentNullException.ThrowIfNull(root);
        var folder = Path.Combine(root, "CIFAR100");
        if (download)
            Fetch(folder, "cifar-100-binary.tar.gz", "03b5dce01913d631647c71ecec9e9cb8", "cifar-100-binary");
        var file = Path.Combine(folder, "cifar-100-binary", train ? "train.bin" : "test.bin");
        return Read([file], ["categories", "label"], 1, transform);
    }

    /// <summary>Reads records from several files.</summary>
    /// <param name="paths">The files, in order.</param>
    /// <param name="names">What the bytes before each picture are.</param>
    /// <param name="first">Which of them comes first in an item.</param>
    /// <param name="transform">Changes the picture of an item; null for none.</param>
    private static LabelledPictures Read(
        IEnumerable<string> paths, string[] names, int first, Func<Tensor, Tensor>? transform)
    {
        var record = names.Length + PictureBytes;
        var files = paths.Select(path => Load(path, record)).ToArray();
        var count = files.Sum(f => f.Length / record);
        var pixels = new byte[checked(count * PictureBytes)];
        var labels = names.Select(name => (Name: name, Numbers: new byte[count])).ToArray();
        var n = 0;
        foreach (var file in files)
        {
            for (var start = 0; start < file.Length; start += record, n++)
            {
                for (var l = 0; l < labels.Length; l++)
                    labels[l].Numbers[n] = file[start + l];
                file.AsSpan(start + names.Length, PictureBytes).CopyTo(pixels.AsSpan(n * PictureBytes));
            }
        }
        var ordered = labels.Skip(first).Concat(labels.Take(first)).ToArray();
        return new LabelledPictures(pixels, [3, 32, 32], ordered, transform);
    }

    private static byte[] Load(string path, int record)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException(
                $"[datasets] expected '{path}', got no such file; pass download: true, or put it there", path);
        var length = new FileInfo(path).Length;
        if (length == 0 || length % record != 0 || length > int.MaxValue)
            throw new InvalidDataException(
                $"[datasets] expected records of {record} bytes in '{path}', got {length} bytes; the file is cut off?");
        return File.ReadAllBytes(path);
    }

    private static void Fetch(string folder, string archive, string md5, string unpacked)
    {
        if (Directory.Exists(Path.Combine(folder, unpacked)))
            return;
        var path = Path.Combine(folder, archive);
        Downloads.Fetch([new Uri(Address + archive)], path, md5);
        torchvision.datasets.utils.extract_archive(path, folder);
    }
}

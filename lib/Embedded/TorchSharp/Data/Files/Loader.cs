using System.Buffers.Binary;
using static TorchSharp.torch;

namespace TorchSharp.Data;

/// <summary>Reads well-known data sets from the files in which they are published.</summary>
public class Loader
{
    private const int CifarImage = 3 * 32 * 32;
    private const double MnistMean = 0.1307;
    private const double MnistDeviation = 0.3081;

    /// <summary>Makes a loader; its functions need none.</summary>
    public Loader()
    {
    }

    /// <summary>Reads the images of handwritten digits.</summary>
    /// <param name="filename">The folder of the four files, unpacked (train-images-idx3-ubyte and so on).</param>
    /// <param name="batchSize">The number of items of a batch.</param>
    /// <param name="isTrain">Whether to read the training set, in order, or the test set, shuffled.</param>
    /// <returns>Batches of images (N, 1, 28, 28) with mean 0 and deviation 1, and of labels (N).</returns>
    /// <exception cref="InvalidDataException">A file is not in the IDX format.</exception>
    public static DataIterator MNIST(string filename, long batchSize, bool isTrain = true)
    {
        CheckSize("MNIST", batchSize);
        var stem = Path.Combine(filename, isTrain ? "train" : "t10k");
        using var scope = NewDisposeScope();
        var (shape, pixels) = ReadIdx(stem + "-images-idx3-ubyte", 3);
        var (count, labels) = ReadIdx(stem + "-labels-idx1-ubyte", 1);
        if (shape[0] != count[0])
            throw new InvalidDataException($"[MNIST] expected as many labels as images, got {count[0]} and {shape[0]}");
        var images = tensor(pixels).reshape(shape[0], 1, shape[1], shape[2]).to(float32) / 255f;
        images = (images - MnistMean) / MnistDeviation;
        return new DataIterator(images, tensor(labels).to(int64), batchSize, shuffles: !isTrain);
    }

    /// <summary>Reads the small photographs of ten kinds.</summary>
    /// <param name="path">The folder of the binary files (data_batch_1.bin and so on).</param>
    /// <param name="batchSize">The number of items of a batch.</param>
    /// <param name="isTrain">Whether to read the training set, in order, or the test set, shuffled.</param>
    /// <returns>Batches of images (N, 3, 32, 32) from 0 to 1, and of labels (N).</returns>
    /// <exception cref="InvalidDataException">A file does not hold whole images.</exception>
    public static DataIterator CIFAR10(string path, long batchSize, bool isTrain = true)
    {
        CheckSize("CIFAR10", batchSize);
        var names = isTrain ? Enumerable.Range(1, 5).Select(i => $"data_batch_{i}.bin") : ["test_batch.bin"];
        using var scope = NewDisposeScope();
        var parts = names.Select(name => ReadCifar(Path.Combine(path, name))).ToList();
        var records = cat([.. parts], 0);
        var images = records.narrow(1, 1, CifarImage).reshape(-1, 3, 32, 32).to(float32) / 255f;
        return new DataIterator(images, records.narrow(1, 0, 1).reshape(-1).to(int64), batchSize, shuffles: !isTrain);
    }

    private static Tensor ReadCifar(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length == 0 || bytes.Length % (CifarImage + 1) != 0)
            throw new InvalidDataException(
                $"[CIFAR10] expected images of {CifarImage + 1} bytes, got {bytes.Length} bytes in {path}");
        return tensor(bytes).reshape(-1, CifarImage + 1);
    }

    private static (long[] Shape, byte[] Bytes) ReadIdx(string path, int rank)
    {
        var bytes = File.ReadAllBytes(path);
        var start = 4 + (4 * rank);
        var shape = bytes.Length >= start && bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 8 && bytes[3] == rank
            ? Enumerable.Range(1, rank).Select(d =>
                (long)BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(4 * d))).ToArray()
            : [];
        if (shape.Length == 0 || shape.Aggregate((Int128)1, (a, b) => a * b) != bytes.Length - start)
            throw new InvalidDataException(
                $"[MNIST] expected an unpacked IDX file of {rank} dimensions, got {bytes.Length} bytes in {path}");
        return (shape, bytes[start..]);
    }

    private static void CheckSize(string name, long batchSize)
    {
        if (batchSize < 1)
            throw new ArgumentOutOfRangeException(
                nameof(batchSize), $"[{name}] expected at least one item in a batch, got {batchSize}");
    }
}

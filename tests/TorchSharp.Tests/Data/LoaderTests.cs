using TorchSharp.Data;

namespace DeepLearning.TorchSharp.Tests.Data;

[Collection("default generator")]
public sealed class LoaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("loader").FullName;

    [Fact]
    public void Digits_are_read_in_order_and_have_mean_0_and_deviation_1()
    {
        byte[] images = [0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 2, 0, 255, 51, 0, 0, 102];
        File.WriteAllBytes(Path.Combine(_folder, "train-images-idx3-ubyte"), images);
        File.WriteAllBytes(Path.Combine(_folder, "train-labels-idx1-ubyte"), [0, 0, 8, 1, 0, 0, 0, 3, 5, 9, 1]);
        using var set = Loader.MNIST(_folder, 2);
        Assert.Equal(3, set.Size());
        var batches = set.ToList();
        Assert.Equal([[2, 1, 1, 2], [1, 1, 1, 2]], batches.Select(b => b.data.shape));
        Assert.Equal([5, 9, 1], batches.SelectMany(b => b.target.data<long>().ToArray()));
        // The numbers that everyone uses for this set, in single precision.
        Assert.Equal((1 - 0.1307) / 0.3081, batches[0].data[0, 0, 0, 1].item<float>(), 1e-6);
    }

    [Fact]
    public void Photographs_are_read_by_channel()
    {
        var record = new byte[3073];
        (record[0], record[1], record[1025], record[3072]) = (7, 255, 51, 102);
        File.WriteAllBytes(Path.Combine(_folder, "test_batch.bin"), record);
        using var set = Loader.CIFAR10(_folder, 4, isTrain: false);
        var (data, target) = set.Single();
        Assert.Equal([1, 3, 32, 32], data.shape);
        Assert.Equal(7, target.item<long>());
        Assert.Equal(
            [1f, 51 / 255f, 102 / 255f],
            new[] { data[0, 0, 0, 0], data[0, 1, 0, 0], data[0, 2, 31, 31] }.Select(t => t.item<float>()));
    }

    [Fact]
    public void Files_of_another_kind_are_refused()
    {
        File.WriteAllBytes(Path.Combine(_folder, "test_batch.bin"), new byte[10]);
        File.WriteAllBytes(Path.Combine(_folder, "t10k-images-idx3-ubyte"), [0, 0, 8, 3, 0, 0, 0, 1]);
        Assert.StartsWith(
            "[CIFAR10] expected images of 3073 bytes, got 10 bytes",
            Assert.Throws<InvalidDataException>(() => Loader.CIFAR10(_folder, 4, false)).Message);
        Assert.StartsWith(
            "[MNIST] expected an unpacked IDX file of 3 dimensions, got 8 bytes",
            Assert.Throws<InvalidDataException>(() => Loader.MNIST(_folder, 4, false)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Loader.MNIST(_folder, 0));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

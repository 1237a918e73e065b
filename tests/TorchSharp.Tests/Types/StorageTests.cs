using System.Numerics;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Types;

/// <summary>The memory behind tensors.</summary>
public sealed class StorageTests
{
    [Fact]
    public void It_is_the_whole_memory_that_views_share()
    {
        var x = arange(6, dtype: ScalarType.Float32).reshape(2, 3);
        using var storage = x[1].storage<float>();
        Assert.Equal(6, storage.Count);
        Assert.Equal(24ul, storage.nbytes());
        Assert.Equal(4, storage.element_size());
        storage[4] = 40;
        Assert.Equal(40, x[1, 1].ToSingle());
        Assert.Equal([0f, 1, 2, 3, 40, 5], storage.ToArray());
        Assert.Equal(4, storage.IndexOf(40));
        Assert.True(storage.Contains(5) && !storage.Contains(7));
        Assert.NotEqual(IntPtr.Zero, storage.data_ptr());
        Assert.True(is_storage(storage) && !is_storage(x));
    }

    [Fact]
    public void Ranges_share_and_are_filled()
    {
        var x = zeros(5, dtype: ScalarType.Int64);
        var storage = x.storage<long>();
        storage[1..3] = 7;
        storage[(3, null)] = 9;
        Assert.Equal([0L, 7, 7, 9, 9], x.data<long>().ToArray());
        var part = storage[1..^1];
        Assert.Equal(3, part.Count);
        part.fill_(1);
        part.copy_([2, 3]);
        Assert.Equal([0L, 2, 3, 1, 9], storage.tolist());
        Assert.Equal(15L, part.Sum() + storage[^1..][0]);
        Assert.Throws<IndexOutOfRangeException>(() => storage[5]);
        Assert.Throws<IndexOutOfRangeException>(() => storage[2..9]);
        Assert.Throws<InvalidOperationException>(() => storage[0..1] = part);
    }

    [Fact]
    public void Other_types_are_copies()
    {
        var x = tensor(new[] { 1.5f, 0f });
        Assert.Equal([1, 0], x.storage<int>().ToArray());
        var storage = x.storage<float>();
        Assert.Equal([1.5, 0], storage.@double().ToArray());
        Assert.Equal([true, false], storage.@bool().ToArray());
        Assert.Equal([new Complex(1.5, 0), Complex.Zero], storage.complex_double().ToArray());
        Assert.Equal([(1.5f, 0f), (0f, 0f)], storage.complex_float().ToArray());
        Assert.Equal([1L, 0L], storage.@long().ToArray());
        Assert.Equal([(byte)1, (byte)0], storage.@byte().ToArray());
    }

    [Fact]
    public void A_single_value_is_no_memory()
    {
        Storage<float> one = 1f;
        Assert.Equal(
            "[storage] expected the memory of a tensor, got a single value; it can only be assigned to a range",
            Assert.Throws<InvalidOperationException>(() => one.Count).Message);
    }

    [Fact]
    public void Writing_is_noticed_by_the_gradient()
    {
        var x = ones(2, requires_grad: true);
        var y = x * 2;
        var z = (y * y).sum();
        y.storage<float>()[0] = 5;
        Assert.Contains("storage", Assert.Throws<InvalidOperationException>(() => z.backward()).Message);
    }
}

using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;
using data = TorchSharp.torch.utils.data;
using TensorDataset = TorchSharp.Modules.TensorDataset;

namespace DeepLearning.TorchSharp.Tests.Data;

[Collection("default generator")]
public sealed class DataLoaderTests
{
    [Fact]
    public void Batches_hold_rows_in_order_and_the_last_may_be_smaller()
    {
        using var loader = DataLoader(Rows(7), 3, disposeBatch: false);
        var batches = loader.ToList();

        Assert.Equal(3, loader.Count);
        Assert.Equal([[3, 2], [3, 2], [1, 2]], batches.Select(b => b[0].shape));
        Assert.Equal([0, 1, 2, 3, 4, 5, 6], batches.SelectMany(b => b[1].data<long>().ToArray()));
    }

    [Fact]
    public void The_last_batch_can_be_left_out()
    {
        using var loader = DataLoader(Rows(7), 3, drop_last: true);
        Assert.Equal(2, loader.Count);
        Assert.Equal(2, loader.ToList().Count);
    }

    [Fact]
    public void A_seed_gives_every_pass_the_same_order_and_another_seed_another()
    {
        using var loader = DataLoader(Rows(20), 20, shuffle: true, seed: 3);
        using var other = DataLoader(Rows(20), 20, shuffle: true, seed: 4);
        Assert.Equal(Order(loader), Order(loader));
        Assert.NotEqual(Order(loader), Order(other));
        Assert.Equal(Enumerable.Range(0, 20).Select(i => (long)i), Order(loader).Order());
    }

    [Fact]
    public void Without_a_seed_manual_seed_repeats_the_orders_of_all_passes()
    {
        using var loader = DataLoader(Rows(20), 20, shuffle: true);
        manual_seed(1);
        var (first, second) = (Order(loader), Order(loader));
        manual_seed(1);
        Assert.NotEqual(first, second);
        Assert.Equal(first, Order(loader));
        Assert.Equal(second, Order(loader));
    }

    [Fact]
    public void A_batch_is_freed_when_the_next_one_comes_unless_told_otherwise()
    {
        using var loader = DataLoader(Rows(4), 2);
        var batches = loader.ToList();
        Assert.All(batches, b => Assert.Throws<InvalidOperationException>(() => b[0].sum()));
    }

    [Fact]
    public void A_map_style_set_gives_batches_by_name()
    {
        using var loader = DataLoader(new Squares(), 4, disposeBatch: false);
        var batch = loader.First();
        Assert.Equal([4], batch["x"].shape);
        Assert.Equal([0f, 1, 4, 9], batch["y"].data<float>().ToArray());
    }

    [Fact]
    public void Rows_must_agree() => Assert.Contains(
        "(3, 2), (4)", Assert.Throws<ArgumentException>(() => data.TensorDataset(zeros(3, 2), zeros(4))).Message);

    private static long[] Order(IEnumerable<IList<Tensor>> loader) =>
        [.. loader.SelectMany(b => b[1].data<long>().ToArray())];

    private static TensorDataset Rows(long count) => data.TensorDataset(rand(count, 2), arange(count));

    private sealed class Squares : Dataset
    {
        public override long Count => 6;

        public override Dictionary<string, Tensor> GetTensor(long index) =>
            new() { ["x"] = tensor((float)index), ["y"] = tensor((float)(index * index)) };
    }
}

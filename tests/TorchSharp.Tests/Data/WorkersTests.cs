using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

namespace DeepLearning.TorchSharp.Tests.Data;

/// <summary>Several workers, own collate functions, and who frees what.</summary>
[Collection("default generator")]
public sealed class WorkersTests
{
    [Fact]
    public void Workers_make_items_at_the_same_time_and_keep_their_order()
    {
        using var barrier = new Barrier(3);
        var set = new Items(9, i =>
        {
            // Passes only when three items are being made at once.
            Assert.True(barrier.SignalAndWait(TimeSpan.FromSeconds(20)));
            return tensor(i);
        });
        ThreadPool.SetMinThreads(8, 8);
        using var loader = new DataLoader<Tensor, Tensor>(set, 3, (items, _) => stack([.. items]), num_worker: 3);
        Assert.Equal(3, loader.num_workers);
        Assert.Equal([[0, 1, 2], [3, 4, 5], [6, 7, 8]], loader.Select(b => b.data<long>().ToArray()).ToList());
    }

    [Fact]
    public void Random_items_do_not_depend_on_the_number_of_workers()
    {
        Assert.Equal(Draw(2), Draw(2));
        Assert.Equal(Draw(2), Draw(4));
        Assert.Equal(12, Draw(3).Distinct().Count());

        static float[] Draw(int workers)
        {
            manual_seed(5);
            using var loader = new DataLoader<Tensor, Tensor>(
                new Items(12, _ => rand(1)), 4, (items, _) => cat([.. items], 0), num_worker: workers);
            return [.. loader.SelectMany(b => b.data<float>().ToArray())];
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void The_first_failure_arrives_as_it_was_thrown(int workers)
    {
        var set = new Items(8, i => i >= 5 ? throw new InvalidDataException($"item {i}") : tensor(i));
        using var loader = new DataLoader<Tensor, Tensor>(
            set, 8, (items, _) => stack([.. items]), num_worker: workers);
        Assert.Equal("item 5", Assert.Throws<InvalidDataException>(() => loader.ToList()).Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Tensors_of_the_items_are_freed_and_kept_ones_are_not(int workers)
    {
        var made = new System.Collections.Concurrent.ConcurrentBag<Tensor>();
        using var kept = tensor(7L);
        var set = new Items(4, i =>
        {
            var item = tensor(i);
            made.Add(item);
            return i == 0 ? kept : item;
        });
        using var loader = new DataLoader<Tensor, Tensor>(
            set, 2, (items, _) => stack([.. items]), num_worker: workers);
        foreach (var batch in loader)
        {
            Assert.All(made, item => Assert.True(item.IsInvalid));
            Assert.False(batch.IsInvalid);
        }
        Assert.False(kept.IsInvalid);
    }

    [Fact]
    public void A_batch_in_a_class_of_ones_own_is_freed_too_unless_told_otherwise()
    {
        var batches = new List<Batch>();
        foreach (var dispose in new[] { true, false })
        {
            using var loader = new DataLoader<Tensor, Batch>(
                new Items(2, i => tensor(i)), 2, (items, _) => new Batch(stack([.. items])), disposeBatch: dispose);
            batches.AddRange(loader);
        }
        Assert.True(batches[0].Value.IsInvalid);
        Assert.Equal([0L, 1L], batches[1].Value.data<long>().ToArray());
    }

    [Fact]
    public void A_collate_function_may_hand_the_items_through()
    {
        using var loader = new DataLoader<Tensor, List<Tensor>>(
            new Items(2, i => tensor(i)), 2, (items, _) => [.. items]);
        foreach (var batch in loader)
            Assert.Equal([0L, 1L], batch.Select(t => t.item<long>()));
    }

    [Fact]
    public void Items_know_whether_gradients_are_off_where_the_loader_runs()
    {
        var modes = new System.Collections.Concurrent.ConcurrentBag<bool>();
        var set = new Items(6, i =>
        {
            modes.Add(is_grad_enabled());
            return tensor(i);
        });
        using var loader = new DataLoader<Tensor, Tensor>(set, 6, (items, _) => stack([.. items]), num_worker: 3);
        using (no_grad())
            Assert.Single(loader);
        Assert.All(modes, Assert.False);
    }

    [Fact]
    public void An_own_order_is_followed()
    {
        using var loader = DataLoader(
            TensorDataset(arange(5)), 2, (IEnumerable<long>)[4, 0, 0, 2], disposeBatch: false);
        Assert.Equal([4, 0, 0, 2], loader.SelectMany(b => b[0].data<long>().ToArray()));
    }

    [Fact]
    public void The_data_set_is_freed_with_the_loader_unless_told_otherwise()
    {
        var (mine, its) = (new Items(1, i => tensor(i)), new Items(1, i => tensor(i)));
        new DataLoader<Tensor, Tensor>(its, 1, (items, _) => items.First()).Dispose();
        new DataLoader<Tensor, Tensor>(mine, 1, (items, _) => items.First(), disposeDataset: false).Dispose();
        Assert.True(its.IsFreed);
        Assert.False(mine.IsFreed);
    }

    private sealed record Batch(Tensor Value);

    private sealed class Items(long count, Func<long, Tensor> make) : Dataset<Tensor>
    {
        public override long Count => count;

        public bool IsFreed { get; private set; }

        public override Tensor GetTensor(long index) => make(index);

        protected override void Dispose(bool disposing)
        {
            IsFreed = true;
            base.Dispose(disposing);
        }
    }
}

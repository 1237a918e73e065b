using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Kernels;

public sealed class ThreadsTests
{
    [Fact]
    public void One_two_and_three_threads_give_the_same_digits()
    {
        var before = get_num_threads();
        try
        {
            var results = new List<byte[]>();
            foreach (var threads in new[] { 1, 2, 3 })
            {
                set_num_threads(threads);
                using var scope = NewDisposeScope();
                results.Add(Work().bytes.ToArray());
            }
            Assert.Equal(results[0], results[1]);
            Assert.Equal(results[0], results[2]);
        }
        finally
        {
            set_num_threads(before);
        }
    }

    [Fact]
    public void A_long_sum_is_accurate()
    {
        var x = full(3_000_001, 0.1f);
        Assert.Equal(300000.1f, x.sum().item<float>(), 0.1f);
        Assert.Equal(0.1f, x.mean().item<float>(), 1e-7f);
    }

    [Fact]
    public void Fewer_than_one_thread_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => set_num_threads(0));

    private static Tensor Work()
    {
        var x = linspace(-3, 3, 700 * 450).reshape(700, 450);
        x.requires_grad_();
        var y = (x.sin() * 1.5).matmul(x.t().tanh());
        var z = y.softmax(1).log() + x.sum(dim: 0).mean() + x.exp().sum(dim: 1) + y.max(0).values;
        (z.var() + z.logsumexp(1).sum()).backward();
        // Few rows, whose columns are cut, and sizes that no tile divides.
        var wide = x.detach()[..20].matmul(x.detach().t());
        var odd = x.detach()[..129, ..65].matmul(x.detach()[..65, ..33]);
        return cat([x.grad!.flatten(), z.detach().flatten(), wide.flatten(), odd.flatten()]);
    }
}

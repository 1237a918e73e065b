using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Ops;

public sealed class FirstSteps
{
    [Fact]
    public void A_gradient_flows_through_a_small_network()
    {
        var x = tensor([1f, 2f, 3f, 4f, 5f, 6f], [2, 3]);
        var w = tensor([1f, -1f, 2f, 0.5f, 1f, -2f], [2, 3], requires_grad: true);
        var y = x.matmul(w.t()).relu().sum();
        y.backward();
        Assert.Equal(18f, (y + 2).item<float>());
        Assert.Equal([5f, 7f, 9f, 0f, 0f, 0f], w.grad!.data<float>().ToArray());
    }

    [Fact]
    public void Indexing_reads_and_writes()
    {
        var x = arange(12).reshape(3, 4);
        Assert.Equal([4L, 5, 6, 7], x[1].data<long>().ToArray());
        Assert.Equal([1L, 5, 9], x[TensorIndex.Colon, 1].data<long>().ToArray());
        Assert.Equal([5L, 6], x[1, TensorIndex.Slice(1, 3)].data<long>().ToArray());
        Assert.Equal([8L, 9, 10, 11, 0, 1, 2, 3], x[tensor(new long[] { 2, 0 })].data<long>().ToArray());
        Assert.Equal([9L, 10, 11], x[x > 8].data<long>().ToArray());
        x[x > 8] = 0;
        x[0] = -1;
        Assert.Equal([-1L, -1, -1, -1, 4, 5, 6, 7, 8, 0, 0, 0], x.data<long>().ToArray());
    }
}

using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Modules;

/// <summary>Heads that lie side by side in memory stay so: attention between projections copies nothing.</summary>
public sealed class AttentionLayoutTests
{
    private const double Tolerance = 1e-12;

    [Fact]
    public void The_result_lies_in_memory_as_the_queries_do()
    {
        var x = randn(2, 5, 3, 4);
        var turned = x.transpose(1, 2);
        var y = F.scaled_dot_product_attention(turned, turned, turned);
        Assert.Equal(turned.stride(), y.stride());
        Assert.True(y.transpose(1, 2).is_contiguous());
        Assert.True(F.scaled_dot_product_attention(x, x, x).is_contiguous());
        Assert.True(F.scaled_dot_product_attention(x, x, x).view(2, 5, 12).is_contiguous());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Turned_heads_get_the_values_and_gradients_of_dense_ones(bool causal)
    {
        manual_seed(3);
        var leaves = Enumerable.Range(0, 3).Select(_ => randn(2, 7, 3, 4, dtype: ScalarType.Float64)).ToArray();
        var weight = randn(2, 7, 3, 4, dtype: ScalarType.Float64);
        var (turned, dense) = (Run(leaves, weight, causal, copy: false), Run(leaves, weight, causal, copy: true));
        foreach (var (a, b) in turned.Zip(dense))
            Assert.True(a.allclose(b, rtol: Tolerance, atol: Tolerance));
    }

    [Fact]
    public void Gradients_lie_in_memory_as_what_they_belong_to()
    {
        var turned = randn(2, 5, 3, 4).requires_grad_().transpose(1, 2);
        var y = F.scaled_dot_product_attention(turned, turned.detach(), turned.detach());
        Assert.Equal(turned.stride(), autograd.grad([y.sum()], [turned])[0].stride());
    }

    [Fact]
    public void Stretched_and_single_heads_work()
    {
        var q = randn(2, 3, 5, 4, dtype: ScalarType.Float64);
        var k = randn(1, 1, 6, 4, dtype: ScalarType.Float64);
        var whole = k.expand(2, 3, 6, 4).contiguous();
        var (a, b) = (F.scaled_dot_product_attention(q, k, k), F.scaled_dot_product_attention(q, whole, whole));
        Assert.True(a.allclose(b, rtol: Tolerance, atol: Tolerance));
        var stretched = F.scaled_dot_product_attention(k.expand(2, 3, 6, 4), whole, whole);
        var same = F.scaled_dot_product_attention(whole, whole, whole);
        Assert.True(stretched.allclose(same, rtol: Tolerance, atol: Tolerance));
    }

    private static List<Tensor> Run(Tensor[] leaves, Tensor weight, bool causal, bool copy)
    {
        var own = leaves.Select(l => l.clone().requires_grad_()).ToArray();
        var heads = own.Select(t => t.transpose(1, 2)).Select(t => copy ? t.contiguous() : t).ToArray();
        var y = F.scaled_dot_product_attention(heads[0], heads[1], heads[2], is_casual: causal).transpose(1, 2);
        (y * weight).sum().backward();
        return [y.detach(), .. own.Select(t => t.grad!)];
    }
}

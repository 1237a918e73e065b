using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Api;

public sealed class DisposalTests
{
    [Fact]
    public void A_scope_disposes_what_was_born_in_it()
    {
        Tensor inner, moved;
        using (var scope = NewDisposeScope())
        {
            inner = ones(2);
            moved = (inner + 1).MoveToOuterDisposeScope();
            Assert.Equal(1, scope.DisposablesCount);
        }
        Assert.True(inner.IsInvalid);
        Assert.False(moved.IsInvalid);
        moved.Dispose();
    }

    [Fact]
    public void Scopes_nest()
    {
        using var outer = NewDisposeScope();
        Tensor kept, detached;
        using (NewDisposeScope())
        {
            kept = ones(2).MoveToOuterDisposeScope();
            detached = ones(3).DetachFromDisposeScope();
            _ = ones(4);
        }
        Assert.Equal(1, outer.DisposablesCount);
        outer.Dispose();
        Assert.True(kept.IsInvalid);
        Assert.False(detached.IsInvalid);
        detached.Dispose();
        Assert.Throws<ObjectDisposedException>(() => outer.DisposablesCount);
    }

    [Fact]
    public void A_disposed_tensor_says_what_happened()
    {
        var x = ones(2);
        x.Dispose();
        x.Dispose();
        var error = Assert.Throws<InvalidOperationException>(() => x + 1);
        Assert.StartsWith("Tensor invalid -- empty handle.", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => x.shape);
        Assert.Equal("", x.ToString());
    }

    [Fact]
    public void A_view_outlives_its_base()
    {
        var x = arange(6);
        var view = x.reshape(2, 3)[1];
        x.Dispose();
        Assert.Equal([3L, 4, 5], view.data<long>().ToArray());
    }

    [Fact]
    public void The_graph_outlives_disposed_handles()
    {
        var x = tensor(3.0, requires_grad: true);
        Tensor y;
        using (NewDisposeScope())
        {
            var square = x * x;
            y = square.exp().log().MoveToOuterDisposeScope();
        }
        y.backward();
        Assert.Equal(6.0, x.grad!.item<double>(), 1e-12);
    }

    [Fact]
    public void Statistics_count_births_and_deaths()
    {
        var statistics = global::TorchSharp.DisposeScopeManager.Statistics.TensorStatistics;
        statistics.Reset();
        using (NewDisposeScope())
        {
            _ = ones(1);
            _ = ones(1).DetachFromDisposeScope();
        }
        Assert.Equal(2, statistics.CreatedInScopeCount);
        Assert.Equal(1, statistics.DisposedInScopeCount);
        Assert.Equal(1, statistics.DetachedFromScopeCount);
        Assert.Equal(1, statistics.ThreadTotalLiveCount);
    }
}

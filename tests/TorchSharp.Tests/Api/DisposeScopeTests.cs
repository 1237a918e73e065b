using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Api;

/// <summary>Every way to move tensors between dispose scopes.</summary>
public sealed class DisposeScopeTests
{
    [Fact]
    public void One_two_or_three_tensors_move_to_the_outer_scope()
    {
        using var outer = NewDisposeScope();
        using (var inner = NewDisposeScope())
        {
            Tensor a = ones(1), b = ones(2), c = ones(3), d = ones(4), e = ones(5), f = ones(6), g = ones(7);
            Assert.Same(a, inner.MoveToOuter(a));
            Assert.Equal((b, c), inner.MoveToOuter(b, c));
            Assert.Equal((d, e, f), inner.MoveToOuter(d, e, f));
            inner.MoveToOuter(new IDisposable[] { g });
            Assert.Equal(0, inner.DisposablesCount);
        }
        Assert.Equal(7, outer.DisposablesCount);
        Assert.All(outer.DisposablesView, t => Assert.False(((Tensor)t).IsInvalid));
    }

    [Fact]
    public void Tensors_move_to_any_scope_or_to_none()
    {
        using var first = NewDisposeScope();
        using var second = NewDisposeScope();
        Tensor a = ones(1), b = ones(2), c = ones(3);
        second.MoveToOther(first, a);
        Assert.True(first.Contains(a));
        second.MoveToOther(null, b);
        Assert.False(second.Contains(b));
        c.MoveToOtherDisposeScope(a);
        Assert.True(first.Contains(c));
        c.MoveToOtherDisposeScope(second);
        Assert.True(second.Contains(c));
        c.MoveToOtherDisposeScope((DisposeScope?)null);
        second.Dispose();
        first.Dispose();
        Assert.True(a.IsInvalid);
        Assert.False(b.IsInvalid);
        Assert.False(c.IsInvalid);
    }

    [Fact]
    public void Detached_tensors_stay_and_attached_ones_go()
    {
        var born = ones(3);
        Tensor a, b;
        using (var scope = NewDisposeScope())
        {
            (a, b) = scope.Detach(ones(1), ones(2));
            scope.Attach(born);
            Assert.True(scope.Contains(born));
            scope.Attach(b);
        }
        Assert.False(a.IsInvalid);
        Assert.True(b.IsInvalid);
        Assert.True(born.IsInvalid);
    }

    [Fact]
    public void Everything_goes_now_but_what_is_kept()
    {
        using var scope = NewDisposeScope();
        Tensor a = ones(1), b = ones(2), c = ones(3);
        Assert.Same(a, scope.DisposeEverythingBut(a));
        Assert.True(b.IsInvalid);
        Assert.Equal(1, scope.DisposablesCount);
        Assert.True(c.IsInvalid);
        var d = ones(4);
        Assert.Equal((a, d), scope.DisposeEverythingBut(a, d));
        scope.DisposeEverything();
        Assert.True(d.IsInvalid);
        Assert.Equal(0, scope.DisposablesCount);
        _ = ones(5);
        Assert.Equal(1, scope.DisposablesCount);
    }

    [Fact]
    public void What_was_disposed_elsewhere_is_forgotten()
    {
        using var scope = NewDisposeScope();
        var a = ones(1);
        a.Dispose();
        Assert.False(scope.Contains(a));
        var b = ones(1);
        scope.MarkAsDisposed(b);
        Assert.Equal(0, scope.DisposablesCount);
        Assert.False(b.IsInvalid);
        b.Dispose();
    }

    [Fact]
    public void Scopes_may_end_in_any_order()
    {
        var outer = NewDisposeScope();
        var inner = NewDisposeScope();
        outer.Dispose();
        Assert.Same(inner, CurrentDisposeScope);
        var x = ones(1);
        inner.Dispose();
        Assert.True(x.IsInvalid);
        Assert.Throws<ObjectDisposedException>(() => inner.Attach(ones(1)));
        Assert.Throws<InvalidOperationException>(() =>
        {
            using var scope = NewDisposeScope();
            scope.Attach(new MemoryStream());
        });
    }

    [Fact]
    public void Counts_follow_attaching_and_detaching()
    {
        using var outer = NewDisposeScope();
        var counts = DisposeScopeManager.Statistics;
        counts.Reset();
        using (var scope = NewDisposeScope())
        {
            ones(1).DetachFromDisposeScope().Dispose();
            var b = ones(2);
            scope.Detach(b);
            scope.Attach(b);
            _ = WrappedTensorDisposeScope(() => ones(3) + 1);
        }
        Assert.Equal(2, counts.DetachedFromScopeCount);
        Assert.Equal(1, counts.AttachedToScopeCount);
        Assert.Equal(0, counts.ThreadTotalLiveCount);
        Assert.Equal(0, counts.CreatedOutsideScopeCount);
        Assert.Contains("AttachedToScopeCount: 1", counts.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_thread_has_its_own_scopes()
    {
        using var scope = NewDisposeScope();
        var other = await Task.Factory.StartNew(
            () => (CurrentDisposeScope, ones(2)), TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Assert.Null(other.CurrentDisposeScope);
        Assert.False(scope.Contains(other.Item2));
    }
}

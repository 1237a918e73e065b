using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Autograd;

/// <summary>The rules around views that change in place; the numbers are rows of area "autograd".</summary>
public sealed class InPlaceViewTests
{
    [Fact]
    public void Plain_data_joins_the_graph_when_a_part_of_it_is_written()
    {
        var x = tensor(new[] { 1.0, 2.0 }, requires_grad: true);
        var y = zeros(3, dtype: float64);
        var tail = y[1..];
        Assert.False(y.requires_grad);
        tail.copy_(x * 3);
        Assert.True(y.requires_grad);
        Assert.True(tail.requires_grad);
        Assert.False(y.is_leaf);
        Assert.True(y[0].requires_grad);
    }

    [Fact]
    public void A_view_of_a_leaf_cannot_change_while_gradients_are_on()
    {
        var x = ones(2, 2).requires_grad_();
        var error = Assert.Throws<InvalidOperationException>(() => x[0].add_(1));
        Assert.StartsWith(
            "[add_] expected a tensor that is not a parameter, but a view of a leaf Variable that requires grad is " +
            "being used in an in-place operation (shape (2))", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => x[0].zero_());
        using (no_grad())
            x[0].add_(1);
        Assert.Equal([2f, 2f, 1f, 1f], x.data<float>().ToArray());
    }

    [Fact]
    public void A_view_taken_without_gradients_cannot_bring_gradients_in()
    {
        var x = ones(4).requires_grad_();
        var y = x * 1;
        Tensor part;
        using (no_grad())
            part = y[..2];
        var error = Assert.Throws<InvalidOperationException>(() => part.mul_(x[..2]));
        Assert.Contains("created in no_grad mode", error.Message, StringComparison.Ordinal);
        using (no_grad())
            part.mul_(2);
        Assert.Equal(2f, y[0].item<float>());
    }

    [Fact]
    public void Elements_that_share_a_place_cannot_change()
    {
        var wide = ones(1, 3).expand(2, 3);
        var error = Assert.Throws<InvalidOperationException>(() => wide.add_(1));
        Assert.Contains("more than one element of the written-to tensor refers to a single memory location",
            error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_view_cannot_be_detached_in_place()
    {
        var y = ones(4).requires_grad_() * 1;
        var error = Assert.Throws<InvalidOperationException>(() => y[..2].detach_());
        Assert.Contains("Can't detach views in-place", error.Message, StringComparison.Ordinal);
        Assert.False(y.detach_().requires_grad);
    }

    [Fact]
    public void A_saved_value_is_missed_when_a_view_of_it_changes()
    {
        var x = ones(2, 2).requires_grad_();
        var y = x * 2;
        var z = y * y;
        y[0].zero_();
        var error = Assert.Throws<InvalidOperationException>(z.sum().backward);
        Assert.Contains("modified by an inplace operation: zero_", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Zeroing_keeps_the_tensor_in_the_graph()
    {
        var x = ones(2).requires_grad_();
        var y = x * 2;
        y.zero_();
        Assert.True(y.requires_grad);
        y.sum().backward();
        Assert.Equal([0f, 0f], x.grad!.data<float>().ToArray());
    }

    [Fact]
    public void A_base_that_was_disposed_still_passes_gradients_on()
    {
        var x = ones(4).requires_grad_();
        var y = x * 2;
        var part = y[..2];
        y.Dispose();
        part.mul_(5);
        part.sum().backward();
        Assert.Equal([10f, 10f, 0f, 0f], x.grad!.data<float>().ToArray());
    }

    [Fact]
    public void A_kept_gradient_is_that_of_the_value_after_the_change()
    {
        var x = tensor(2.0, requires_grad: true);
        var y = x * 3;
        y.retain_grad();
        y.mul_(4);
        (y * y).backward();
        Assert.Equal(48.0, y.grad!.item<double>());
        Assert.Equal(576.0, x.grad!.item<double>());
    }

    [Fact]
    public void A_detached_handle_shares_values_but_not_the_graph()
    {
        var x = ones(2).requires_grad_();
        var y = x * 2;
        var plain = y.detach();
        plain.mul_(3);
        Assert.Equal([6f, 6f], y.data<float>().ToArray());
        y.sum().backward();
        Assert.Equal([2f, 2f], x.grad!.data<float>().ToArray());
        Assert.False(plain.requires_grad);
    }

    [Fact]
    public void A_contiguous_tensor_gives_another_handle_of_itself()
    {
        var x = ones(3).requires_grad_();
        using (var same = x.contiguous())
        {
            Assert.NotSame(x, same);
            Assert.True(same.is_leaf);
            (same * 2).sum().backward();
        }
        Assert.Equal([2f, 2f, 2f], x.grad!.data<float>().ToArray());
        var y = x * 1;
        y.contiguous().mul_(5);
        y.view(3).contiguous()[..1].mul_(3);
        x.grad = null;
        y.sum().backward();
        Assert.Equal([15f, 5f, 5f], x.grad!.data<float>().ToArray());
    }

    [Fact]
    public void What_an_in_place_op_itself_saved_is_kept_from_the_change()
    {
        var x = tensor(new[] { 0.5, 2.0 }, requires_grad: true);
        (x * 1).exp_().add_(1).sum().backward();
        Assert.Equal(Math.Exp(0.5), x.grad![0].item<double>(), 1e-12);
        x.grad = null;
        var y = x * 1;
        var (a, b) = (y[0], y[1]);
        a.mul_(b);
        y.sum().backward();
        Assert.Equal([2.0, 1.5], x.grad!.data<double>().ToArray());
    }

    [Fact]
    public void Parts_of_a_split_may_change()
    {
        var x = tensor(new[] { 1.0, 2.0, 3.0 }, requires_grad: true);
        var y = x * 1;
        var parts = y.split(1);
        parts[0].mul_(parts[2] * 1);
        parts[1].add_(5);
        (y * y).sum().backward();
        Assert.Equal([18.0, 14.0, 12.0], x.grad!.data<double>().ToArray());
    }
}

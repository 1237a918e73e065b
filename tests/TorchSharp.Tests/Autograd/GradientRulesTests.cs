using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Autograd;

public sealed class GradientRulesTests
{
    [Fact]
    public void Gradients_of_several_walks_add_up()
    {
        var x = tensor(3.0, requires_grad: true);
        (x * x).backward();
        (x * 5).backward();
        Assert.Equal(11.0, x.grad!.item<double>());
    }

    [Fact]
    public void A_graph_is_walked_once_unless_it_is_retained()
    {
        var x = tensor(3.0, requires_grad: true);
        var y = x * x;
        y.backward(retain_graph: true);
        y.backward();
        Assert.Equal(12.0, x.grad!.item<double>());
        var error = Assert.Throws<InvalidOperationException>(y.backward);
        Assert.StartsWith("[backward] expected a graph that was not walked " +
            "yet", error.Message, StringComparison.Ordinal);
        Assert.Contains("multiply", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_saved_value_that_changed_in_place_is_noticed_and_the_op_named()
    {
        var x = ones(2, 2).requires_grad_();
        var y = x * 2;
        var z = y * y;
        y.add_(1);
        var error = Assert.Throws<InvalidOperationException>(z.sum().backward);
        Assert.Contains("modified by an inplace operation: add_", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_leaf_cannot_change_in_place_while_gradients_are_on()
    {
        var x = ones(3).requires_grad_();
        var error = Assert.Throws<InvalidOperationException>(() => x.mul_(2));
        Assert.Contains("a leaf Variable that requires grad is being used in an in-place " +
            "operation", error.Message, StringComparison.Ordinal);
        using (no_grad())
            x.mul_(2);
        Assert.Equal([2f, 2f, 2f], x.data<float>().ToArray());
    }

    [Fact]
    public void An_in_place_change_becomes_part_of_the_graph()
    {
        var x = tensor(new[] { 1.0, 2.0 }, requires_grad: true);
        var y = x * 3;
        y.mul_(2).add_(1);
        y.sum().backward();
        Assert.Equal([6.0, 6.0], x.grad!.data<double>().ToArray());
    }

    [Fact]
    public void Modes_nest_and_come_back()
    {
        Assert.True(is_grad_enabled());
        using (no_grad())
        {
            Assert.False(is_grad_enabled());
            using (enable_grad())
                Assert.True(is_grad_enabled());
            Assert.False(is_grad_enabled());
        }
        using (inference_mode())
            Assert.True(is_inference_mode_enabled());
        Assert.True(is_grad_enabled());
        Assert.False(is_inference_mode_enabled());
    }

    [Fact]
    public void Nothing_is_recorded_without_gradients()
    {
        var x = ones(2).requires_grad_();
        using (no_grad())
            Assert.False((x * 2).requires_grad);
        Assert.False(x.detach().requires_grad);
        Assert.True((x * 2).requires_grad);
        Assert.False((x * 2).is_leaf);
        Assert.True(x.is_leaf);
    }

    [Fact]
    public void Asked_gradients_are_returned_and_nothing_is_collected()
    {
        var x = tensor(2.0, requires_grad: true);
        var y = tensor(5.0, requires_grad: true);
        var found = autograd.grad([x * x * y], [x, y]);
        Assert.Equal(20.0, found[0].item<double>());
        Assert.Equal(4.0, found[1].item<double>());
        Assert.Null(x.grad);
        Assert.Throws<InvalidOperationException>(() => autograd.grad([x * x], [y]));
        Assert.Null(autograd.grad([x * x], [y], allow_unused: true)[0]);
    }

    [Fact]
    public void A_gradient_can_be_differentiated_again()
    {
        var x = tensor(2.0, requires_grad: true);
        var y = x.pow(3).exp();
        var first = autograd.grad([y], [x], create_graph: true)[0];
        var second = autograd.grad([first], [x])[0];
        var value = Math.Exp(8);
        Assert.Equal(12 * value, first.item<double>(), 1e-9 * value);
        Assert.Equal((12 * value) + (144 * value), second.item<double>(), 1e-9 * 156 * value);
    }

    [Fact]
    public void A_result_keeps_its_gradient_when_asked()
    {
        var x = tensor(2.0, requires_grad: true);
        var y = x * 3;
        y.retain_grad();
        (y * y).backward();
        Assert.Equal(12.0, y.grad!.item<double>());
        Assert.Equal(36.0, x.grad!.item<double>());
    }

    [Fact]
    public void Backward_needs_one_element_and_a_graph()
    {
        var many = Assert.Throws<InvalidOperationException>((ones(2).requires_grad_() * 2).backward);
        Assert.Contains("grad can be implicitly created only for scalar " +
            "outputs", many.Message, StringComparison.Ordinal);
        var data = Assert.Throws<InvalidOperationException>(ones(1).backward);
        Assert.Contains("does not require grad and does not have a grad_fn", data.Message, StringComparison.Ordinal);
        var whole = Assert.Throws<InvalidOperationException>(() => arange(3).requires_grad_());
        Assert.Contains("only Tensors of floating point dtype can require " +
            "gradients", whole.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_leaf_that_is_used_as_it_is_gets_a_gradient_of_its_own()
    {
        var (x, y) = (ones(2).requires_grad_(), ones(2).requires_grad_());
        (x + y).sum().backward();
        x.grad!.add_(5);
        Assert.Equal([1f, 1f], y.grad!.data<float>().ToArray());
    }

    [Fact]
    public void A_step_of_the_optimiser_spoils_a_graph_that_was_kept()
    {
        var w = nn.Parameter(ones(2));
        using var optimiser = optim.SGD([w], 0.1);
        var loss = (w * w).sum();
        loss.backward(retain_graph: true);
        optimiser.step();
        var error = Assert.Throws<InvalidOperationException>(loss.backward);
        Assert.Contains("modified by an inplace operation", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gradient_is_kept_for_leaves_only_unless_asked()
    {
        var x = ones(2).requires_grad_();
        var y = x * 2;
        y.sum().backward();
        Assert.Null(y.grad);
        Assert.NotNull(x.grad);
        Assert.True(y.requires_grad);
        var error = Assert.Throws<InvalidOperationException>(() => y.requires_grad_(false));
        Assert.Contains("expected a leaf", error.Message, StringComparison.Ordinal);
        Assert.False(x.requires_grad_(false).requires_grad);
        Assert.Throws<InvalidOperationException>(x.retain_grad);
    }

    [Fact]
    public void Gradients_go_to_chosen_leaves_only()
    {
        var (x, y) = (tensor(2.0, requires_grad: true), tensor(3.0, requires_grad: true));
        (x * y).backward(inputs: [x]);
        Assert.Equal(3.0, x.grad!.item<double>());
        Assert.Null(y.grad);
    }

    [Fact]
    public void A_gradient_can_be_given_for_any_shape()
    {
        var x = ones(2, 2).requires_grad_();
        var y = x * 3;
        y.backward([tensor(new[,] { { 1f, 2f }, { 3f, 4f } })]);
        Assert.Equal([3f, 6f, 9f, 12f], x.grad!.data<float>().ToArray());
        var wrong = Assert.Throws<ArgumentException>(() => (x * 3).backward([ones(3)]));
        Assert.Equal("[backward] expected a gradient of shape (2, 2), got (3)", wrong.Message);
    }

    [Fact]
    public void Several_roots_are_walked_together()
    {
        var x = tensor(2.0, requires_grad: true);
        var shared = x * x;
        autograd.backward([shared * 3, shared * 5]);
        Assert.Equal(32.0, x.grad!.item<double>());
    }

    [Fact]
    public void Recording_can_be_turned_off_and_on()
    {
        using (set_grad_enabled(false))
        {
            Assert.False(is_grad_enabled());
            using (enable_grad(false))
                Assert.False(is_grad_enabled());
            using (set_grad_enabled())
                Assert.True(is_grad_enabled());
        }
        using (inference_mode(false))
            Assert.True(is_grad_enabled());
    }
}

using static TorchSharp.torch;
using static TorchSharp.torch.autograd;

namespace DeepLearning.TorchSharp.Tests.Autograd;

public sealed class CustomFunctionTests
{
    [Fact]
    public void One_output_goes_forward_and_backward()
    {
        var x = tensor(new[] { 1.0, 2.0 }, requires_grad: true);
        var y = Scaled.apply(x, 3.0);
        Assert.Equal([3.0, 12.0], y.data<double>().ToArray());
        Assert.False(y.is_leaf);
        (y * tensor(new[] { 1.0, 10.0 })).sum().backward();
        Assert.Equal([6.0, 120.0], x.grad!.data<double>().ToArray());
    }

    [Fact]
    public void The_gradient_of_a_custom_gradient_follows_its_formula()
    {
        var x = tensor(2.0, requires_grad: true);
        var first = grad([Scaled.apply(x, 3.0)], [x], create_graph: true)[0];
        Assert.Equal(12.0, first.item<double>());
        Assert.Equal(6.0, grad([first], [x])[0].item<double>());
    }

    [Fact]
    public void Several_outputs_meet_again_in_one_backward()
    {
        var (x, y) = (tensor(2.0, requires_grad: true), tensor(5.0, requires_grad: true));
        var outputs = SumAndProduct.apply(x, y);
        (outputs[0] * 3 + outputs[1] * 10).backward();
        Assert.Equal(53.0, x.grad!.item<double>());
        Assert.Equal(23.0, y.grad!.item<double>());
    }

    [Fact]
    public void An_output_that_is_not_used_has_a_gradient_of_zeros()
    {
        var (x, y) = (tensor(2.0, requires_grad: true), tensor(5.0, requires_grad: true));
        var outputs = SumAndProduct.apply(x, y);
        outputs[1].backward();
        Assert.Equal(5.0, x.grad!.item<double>());
    }

    [Fact]
    public void Arguments_that_want_no_gradient_record_nothing()
    {
        Assert.False(Scaled.apply(tensor(2.0), 3.0).requires_grad);
        using (no_grad())
            Assert.False(Scaled.apply(tensor(2.0, requires_grad: true), 3.0).requires_grad);
    }

    [Fact]
    public void A_wrong_number_of_gradients_is_an_error_that_names_the_op()
    {
        var x = tensor(2.0, requires_grad: true);
        var error = Assert.Throws<InvalidOperationException>(Forgetful.apply(x, x).backward);
        Assert.Equal("[backward] expected 2 gradients from forgetful, one per argument of forward (null where there " +
            "is none), got 1", error.Message);
    }

    [Fact]
    public void A_gradient_of_another_shape_is_an_error()
    {
        var x = ones(2, 3).requires_grad_();
        var error = Assert.Throws<InvalidOperationException>(WrongShape.apply(x).sum().backward);
        Assert.Equal("[backward] expected a gradient of shape (2, 3) from wrong_shape for argument 0, got (4)",
            error.Message);
    }

    [Fact]
    public void A_saved_argument_that_changed_is_noticed()
    {
        var x = tensor(2.0, requires_grad: true) * 1;
        var y = Scaled.apply(x, 3.0);
        x.add_(1);
        var error = Assert.Throws<InvalidOperationException>(y.backward);
        Assert.Contains("scaled saved", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_can_change_in_place()
    {
        var x = tensor(new[] { 1.0, 2.0 }, requires_grad: true);
        var y = x * 1;
        var z = DoubleInPlace.apply(y);
        Assert.Same(y, z);
        Assert.Equal([2.0, 4.0], y.data<double>().ToArray());
        (y * y).sum().backward();
        Assert.Equal([8.0, 16.0], x.grad!.data<double>().ToArray());
    }

    [Fact]
    public void An_output_may_have_no_gradient()
    {
        var x = tensor(new[] { 3.0, 1.0 }, requires_grad: true);
        var outputs = SortedWithPlaces.apply(x);
        Assert.True(outputs[0].requires_grad);
        Assert.False(outputs[1].requires_grad);
        Assert.False(outputs[2].requires_grad);
        (outputs[0] * tensor(new[] { 1.0, 5.0 })).sum().backward();
        Assert.Equal([5.0, 1.0], x.grad!.data<double>().ToArray());
    }

    [Fact]
    public void A_second_walk_needs_a_retained_graph()
    {
        var x = tensor(2.0, requires_grad: true);
        var y = Scaled.apply(x, 3.0);
        y.backward(retain_graph: true);
        y.backward();
        Assert.Equal(24.0, x.grad!.item<double>());
        Assert.Contains("scaled", Assert.Throws<InvalidOperationException>(y.backward).Message,
            StringComparison.Ordinal);
    }

    private sealed class Scaled : SingleTensorFunction<Scaled>
    {
        public override string Name => "scaled";

        public override Tensor forward(AutogradContext ctx, params object[] vars)
        {
            Assert.False(is_grad_enabled());
            var (x, factor) = ((Tensor)vars[0], (double)vars[1]);
            ctx.save_for_backward([x]);
            ctx.save_data("factor", factor);
            return x * x * factor;
        }

        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output)
        {
            var x = ctx.get_saved_variables()[0];
            return [grad_output * x * (2 * (double)ctx.get_data("factor")), null!];
        }
    }

    private sealed class SumAndProduct : MultiTensorFunction<SumAndProduct>
    {
        public override string Name => "sum_and_product";

        public override List<Tensor> forward(AutogradContext ctx, params object[] vars)
        {
            var (x, y) = ((Tensor)vars[0], (Tensor)vars[1]);
            ctx.save_for_backward([x, y]);
            return [x + y, x * y];
        }

        public override List<Tensor> backward(AutogradContext ctx, List<Tensor> grad_outputs)
        {
            var saved = ctx.get_saved_variables();
            return
            [
                grad_outputs[0] + (grad_outputs[1] * saved[1]),
                grad_outputs[0] + (grad_outputs[1] * saved[0]),
            ];
        }
    }

    private sealed class Forgetful : SingleTensorFunction<Forgetful>
    {
        public override string Name => "forgetful";

        public override Tensor forward(AutogradContext ctx, params object[] vars) => (Tensor)vars[0] + (Tensor)vars[1];

        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) => [grad_output];
    }

    private sealed class WrongShape : SingleTensorFunction<WrongShape>
    {
        public override string Name => "wrong_shape";

        public override Tensor forward(AutogradContext ctx, params object[] vars) => (Tensor)vars[0] * 2;

        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) =>
            [ones(4)];
    }

    private sealed class DoubleInPlace : SingleTensorFunction<DoubleInPlace>
    {
        public override string Name => "double_";

        public override Tensor forward(AutogradContext ctx, params object[] vars)
        {
            var x = (Tensor)vars[0];
            x.mul_(2);
            ctx.mark_dirty([x]);
            return x;
        }

        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) => [grad_output * 2];
    }

    private sealed class SortedWithPlaces : MultiTensorFunction<SortedWithPlaces>
    {
        public override string Name => "sorted";

        public override List<Tensor> forward(AutogradContext ctx, params object[] vars)
        {
            var (values, places) = ((Tensor)vars[0]).sort(0, false, false);
            var copy = values * 1;
            ctx.save_for_backward([places]);
            ctx.mark_non_differentiable([copy]);
            return [values, copy, places];
        }

        public override List<Tensor> backward(AutogradContext ctx, List<Tensor> grad_outputs)
        {
            var places = ctx.get_saved_variables()[0];
            return [zeros_like(grad_outputs[0]).scatter(0, places, grad_outputs[0])];
        }
    }
}

using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Autograd;

/// <summary>Gradients of windows are collected in place; these are the cases in which that could go wrong.</summary>
public sealed class WindowGradientTests
{
    [Fact]
    public void Parts_of_one_tensor_fill_its_gradient()
    {
        var x = randn(4, 6).requires_grad_();
        var parts = x.split(2, dim: 1);
        ((parts[0] * 1).sum() + (parts[1] * 2).sum() + (parts[2] * 3).sum()).backward();
        Assert.Equal([1, 1, 2, 2, 3, 3], x.grad![3].Doubles());
    }

    [Fact]
    public void A_part_that_nobody_uses_gets_zeros()
    {
        var x = randn(3, 4).requires_grad_();
        x[1].sum().backward();
        Assert.Equal([0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0], x.grad!.Doubles());
    }

    [Fact]
    public void Overlapping_windows_and_the_whole_add_up()
    {
        var x = arange(6, dtype: ScalarType.Float64).requires_grad_();
        (x.narrow(0, 0, 4).sum() + (x * 10).sum() + x.narrow(0, 2, 4).sum() + x[3]).backward();
        Assert.Equal([11, 11, 12, 13, 11, 11], x.grad!.Doubles());
    }

    [Fact]
    public void A_gradient_that_the_caller_gave_is_not_written_to()
    {
        var x = zeros(4).requires_grad_();
        var y = x * 1;
        var given = ones(4);
        autograd.backward([y, y[1]], [given, tensor(5f)]);
        Assert.Equal([1, 1, 1, 1], given.Doubles());
        Assert.Equal([1, 6, 1, 1], x.grad!.Doubles());
    }

    [Fact]
    public void A_gradient_that_two_ops_share_is_not_written_to()
    {
        var (a, b) = (zeros(3).requires_grad_(), zeros(3).requires_grad_());
        var sum = a + b;
        var windows = a * 1;
        (sum.sum() + windows[0] + windows[1] + (sum * 0).sum()).backward();
        Assert.Equal([2, 2, 1], a.grad!.Doubles());
        Assert.Equal([1, 1, 1], b.grad!.Doubles());
    }

    [Fact]
    public void Second_gradients_pass_through_windows()
    {
        var x = tensor([1.0, 2, 3]).requires_grad_();
        var first = autograd.grad([(x[0] * x[1] * x[1]) + x[2]], [x], create_graph: true)[0];
        Assert.Equal([4, 4, 1], first.Doubles());
        first.sum().backward();
        Assert.Equal([4, 6, 0], x.grad!.Doubles());
    }

    [Fact]
    public void A_walk_that_failed_leaves_no_window_behind()
    {
        var x = tensor([1.0, 0]).requires_grad_();
        var first = x[0];
        using (autograd.detect_anomaly())
            Assert.Throws<InvalidOperationException>(
                () => first.backward([tensor(double.NaN)], retain_graph: true));
        autograd.grad([first * 1], [x], create_graph: true)[0].Dispose();
        first.backward();
        Assert.Equal([1, 0], x.grad!.Doubles());
    }

    [Fact]
    public void Another_element_type_is_converted_once()
    {
        var x = zeros(3, dtype: ScalarType.Float16).requires_grad_();
        (x[0].to_type(ScalarType.Float32) + x[2].to_type(ScalarType.Float32)).backward();
        Assert.Equal(ScalarType.Float16, x.grad!.dtype);
        Assert.Equal([1, 0, 1], x.grad.Doubles());
    }
}

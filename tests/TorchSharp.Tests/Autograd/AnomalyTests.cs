using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Autograd;

[Collection("Serial")]
public sealed class AnomalyTests
{
    [Fact]
    public void The_op_whose_gradient_is_not_a_number_is_named_with_its_call()
    {
        var x = zeros(2).requires_grad_();
        using var search = autograd.detect_anomaly();
        var y = RootOfNothing(x);
        var error = Assert.Throws<InvalidOperationException>((y * 0).sum().backward);
        Assert.StartsWith("[backward] expected numbers, but Function 'sqrt' returned nan values in its 0th output",
            error.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(RootOfNothing), error.Message, StringComparison.Ordinal);
        Assert.Contains("AnomalyTests.cs:", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_search_a_gradient_may_be_no_number()
    {
        var x = zeros(2).requires_grad_();
        (x.sqrt() * 0).sum().backward();
        Assert.True(x.grad!.isnan().all().ToBoolean());
        using (autograd.detect_anomaly(check_nan: false))
            (x.sqrt() * 0).sum().backward();
    }

    [Fact]
    public void An_error_in_backward_tells_the_forward_call()
    {
        using var search = autograd.set_detect_anomaly(true);
        var x = ones(2).requires_grad_();
        var y = x * 2;
        var z = y * y;
        y.add_(1);
        var error = Assert.Throws<InvalidOperationException>(z.sum().backward);
        Assert.Contains("modified by an inplace operation: add_", error.Message, StringComparison.Ordinal);
        Assert.Contains("Forward call that caused the error", error.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(An_error_in_backward_tells_the_forward_call), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Modes_nest_and_come_back()
    {
        Assert.False(AnomalyMode.IsEnabled);
        using (autograd.detect_anomaly())
        {
            Assert.True(AnomalyMode.IsEnabled);
            using (autograd.set_detect_anomaly(false))
                Assert.False(AnomalyMode.IsEnabled);
            Assert.True(AnomalyMode.ShouldCheckNaN);
        }
        Assert.False(AnomalyMode.IsEnabled);
    }

    private static Tensor RootOfNothing(Tensor x) => x.sqrt();
}

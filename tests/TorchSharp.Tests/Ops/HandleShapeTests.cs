using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>squeeze_, unsqueeze_, transpose_: the handle changes, the memory stays.</summary>
public sealed class HandleShapeTests
{
    [Fact]
    public void The_same_handle_has_another_shape_over_the_same_memory()
    {
        var x = arange(6, dtype: ScalarType.Float32).reshape(1, 2, 3);
        var y = x.alias();
        Assert.Same(x, x.squeeze_(0));
        Assert.Equal([2L, 3], x.shape);
        Assert.Equal([3L, 2], x.transpose_(0, 1).shape);
        Assert.Equal([3L, 1, 2], unsqueeze_(x, 1).shape);
        x[2, 0, 1] = tensor(50f);
        Assert.Equal(50f, y[0, 1, 2].item<float>());
        Assert.Equal([1L, 2, 3], y.shape);
    }

    [Fact]
    public void Gradients_follow_the_new_shape()
    {
        var x = tensor(new[] { 1.0, 2, 3 }).requires_grad_();
        var y = x * 2;
        y.unsqueeze_(0);
        (y * tensor(new[] { 1.0, 10 }).unsqueeze(1)).sum().backward();
        Assert.Equal([22.0, 22, 22], x.grad!.Doubles());
    }

    [Fact]
    public void A_parameter_keeps_its_shape_while_gradients_are_on()
    {
        var x = ones(1, 3).requires_grad_();
        var error = Assert.Throws<InvalidOperationException>(() => x.squeeze_());
        Assert.Equal(
            "[squeeze_] expected a tensor that is not a parameter, but a leaf Variable that requires grad is " +
            "being used " +
            "in an in-place operation (shape (1, 3)); use the form without '_', or torch.no_grad()",
            error.Message);
    }
}

using static TorchSharp.torch;
using static TorchSharp.torch.autograd;

namespace DeepLearning.TorchSharp.Tests.Autograd;

public sealed class JacobianTests
{
    private static Tensor Matrix => tensor(new[,] { { 1.0, 3.0 }, { 2.0, 4.0 } });

    [Fact]
    public void One_input_and_one_output_give_one_matrix()
    {
        var found = functional.jacobian(x => Matrix.mv(x).square(), tensor(new[] { 1.0, -1.0 }));
        Assert.Equal([2L, 2], found.shape);
        // 2 (W x)_i W_ij with W x = (-2, -2).
        Assert.Equal([-4.0, -12.0, -8.0, -16.0], found.data<double>().ToArray());
        Assert.False(found.requires_grad);
    }

    [Fact]
    public void Shapes_are_those_of_the_output_then_of_the_input()
    {
        var both = functional.jacobian(t => t[0].mv(t[1]), Matrix, tensor(new[] { 1.0, 5.0 })).ToArray();
        Assert.Equal([2L, 2, 2], both[0].shape);
        Assert.Equal([1.0, 5, 0, 0, 0, 0, 1, 5], both[0].data<double>().ToArray());
        Assert.Equal([1.0, 3, 2, 4], both[1].data<double>().ToArray());
    }

    [Fact]
    public void Each_output_has_a_matrix_for_each_input()
    {
        var all = functional.jacobian(
            t => new[] { t[0] * 2, t[1].sum() }, tensor(new[] { 1.0, 2.0 }), tensor(new[] { 3.0 })).ToArray();
        Assert.Equal(4, all.Length);
        Assert.Equal([2.0, 0, 0, 2], all[0].data<double>().ToArray());
        Assert.Equal([0.0, 0], all[1].data<double>().ToArray());
        Assert.Equal([0.0, 0], all[2].data<double>().ToArray());
        Assert.Equal([1.0], all[3].data<double>().ToArray());
        var two = functional.jacobian(x => new[] { x, x * x }, tensor(new[] { 3.0 })).ToArray();
        Assert.Equal(6.0, two[1].item<double>());
    }
}

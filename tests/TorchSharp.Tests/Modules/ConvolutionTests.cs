using DeepLearning.TorchSharp.Tests.Golden;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Modules;

/// <summary>Convolution layers: first values, padding, sizes that shall come out, second derivatives,
/// threads.</summary>
public sealed class ConvolutionTests
{
    /// <summary>Central differences with a step of 1e-5 are right to about the square of it, times the
    /// curvature.</summary>
    private const double Slope = 1e-6;

    public static TheoryData<string> Initialised =>
        [.. GoldenNumbers.Cases("conv").Keys.Where(k => k.StartsWith("init/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Initialised))]
    public void First_values_are_PyTorchs(string name)
    {
        manual_seed(7);
        global::TorchSharp.Modules.Convolution layer = name["init/".Length..] switch
        {
            "Conv1d" => nn.Conv1d(3, 4, 5),
            "Conv2d" => nn.Conv2d(2, 3, 3),
            "Conv2d-groups" => nn.Conv2d(4, 6, (2, 3), groups: 2),
            "Conv3d" => nn.Conv3d(2, 2, 2),
            "ConvTranspose1d" => nn.ConvTranspose1d(3, 2, 4),
            "ConvTranspose2d" => nn.ConvTranspose2d(2, 4, 3, groups: 2),
            _ => nn.ConvTranspose3d(2, 2, 2),
        };
        var golden = GoldenNumbers.Cases("conv")[name].Outputs;
        Assert.Equal(golden["weight"].Shape, layer.weight.shape);
        Assert.Equal(golden["weight"].Singles, layer.weight.detach().data<float>().ToArray());
        Assert.Equal(golden["bias"].Singles, layer.bias!.detach().data<float>().ToArray());
    }

    [Theory]
    [InlineData(PaddingModes.Reflect)]
    [InlineData(PaddingModes.Replicate)]
    [InlineData(PaddingModes.Circular)]
    public void Padding_modes_pad_first(PaddingModes mode)
    {
        using var layer = nn.Conv2d(2, 3, (3, 2), padding: (1, 2), padding_mode: mode);
        var x = randn(2, 2, 5, 6);
        var padded = nn.functional.pad(x, (2, 2, 1, 1), mode);
        var expected = nn.functional.conv2d(padded, layer.weight, layer.bias);
        Assert.Equal(expected.Doubles(), layer.call(x).Doubles());

        using var same = nn.Conv1d(2, 3, 4, Padding.Same, dilation: 2, padding_mode: mode);
        var line = randn(2, 9);
        Assert.Equal([3L, 9], same.call(line).shape);
        expected = nn.functional.conv1d(nn.functional.pad(line, (3, 3), mode), same.weight, same.bias, dilation: 2);
        Assert.Equal(expected.Doubles(), same.call(line).Doubles());
    }

    [Fact]
    public void Padding_can_change()
    {
        using var layer = nn.Conv2d(1, 1, 3, bias: false);
        var x = randn(1, 1, 6, 6);
        Assert.Equal([1L, 1, 4, 4], layer.call(x).shape);
        layer.SetPadding([2, 0]);
        Assert.Equal([1L, 1, 8, 4], layer.call(x).shape);
        layer.SetPadding(Padding.Same);
        Assert.Equal([1L, 1, 6, 6], layer.call(x).shape);
        Assert.Null(layer.padding);
        Assert.Equal(Padding.Same, layer.padding_type);
        Assert.Null(layer.bias);
    }

    [Fact]
    public void Names_and_shapes_of_the_state_are_PyTorchs()
    {
        using var layer = nn.Conv2d(4, 6, (2, 3), groups: 2);
        Assert.Equal(["weight", "bias"], layer.state_dict().Keys.OrderDescending());
        Assert.Equal([6L, 2, 2, 3], layer.weight.shape);
        using var back = nn.ConvTranspose2d(4, 6, (2, 3), groups: 2);
        Assert.Equal([4L, 3, 2, 3], back.weight.shape);
        Assert.Equal([6L], back.bias!.shape);
    }

    [Fact]
    public void A_transposed_layer_gives_the_wanted_size()
    {
        using var down = nn.Conv2d(3, 4, 3, stride: 2, padding: 1);
        using var up = nn.ConvTranspose2d(4, 3, 3, stride: 2, padding: 1);
        var x = randn(1, 3, 12, 13);
        var small = down.call(x);
        Assert.Equal([1L, 4, 6, 7], small.shape);
        Assert.Equal([1L, 3, 12, 13], up.forward(small, [12, 13]).shape);
        Assert.Equal(x.shape, up.forward(small, x.shape).shape);
        Assert.Equal([1L, 3, 11, 13], up.call(small).shape);
        var error = Assert.Throws<ArgumentException>(() => up.forward(small, [9, 13]));
        Assert.Equal(
            "[ConvTranspose2d] expected an output size from (11, 13) to (12, 14) for an input of (1, 4, 6, 7), got " +
            "(9, 13)", error.Message);
    }

    [Fact]
    public void Wrong_layers_and_inputs_are_refused()
    {
        Assert.Equal(
            "[Conv2d] expected groups that divide both channel numbers, got 3 in, 4 out, 2 groups",
            Assert.Throws<ArgumentException>(() => nn.Conv2d(3, 4, 3, groups: 2)).Message);
        Assert.Equal(
            "[Conv1d] expected a kernel of 1 number >= 1, got (0)",
            Assert.Throws<ArgumentException>(() => nn.Conv1d(3, 4, 0)).Message);
        Assert.Equal(
            "[Conv1d] expected stride 1 with Padding.Same, got (2); padding needs numbers",
            Assert.Throws<ArgumentException>(() => nn.Conv1d(3, 4, 3, Padding.Same, stride: 2)).Message);
        Assert.Equal(
            "[ConvTranspose1d] expected padding_mode Zeros, the only one there is, got Reflect",
            Assert.Throws<ArgumentException>(() =>
                nn.ConvTranspose1d(3, 4, 3, padding_mode: PaddingModes.Reflect)).Message);
        using var layer = nn.Conv2d(3, 4, 3);
        Assert.Equal(
            "[Conv2d] expected an input of 3 channels and 4 dimensions (or 3 without a batch), got shape " +
            "(1, 2, 8, 8); the weight is (4, 3, 3, 3), groups 1",
            Assert.Throws<ArgumentException>(() => layer.call(zeros(1, 2, 8, 8))).Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Gradients_can_be_differentiated_again(bool isTransposed)
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        var x = randn(2, 2, 4, 5, dtype: ScalarType.Float64, requires_grad: true);
        var weight = randn(2, 2, 3, 2, dtype: ScalarType.Float64, requires_grad: true);
        Tensor Penalty(Tensor a, Tensor w)
        {
            var y = isTransposed
                ? nn.functional.conv_transpose2d(a, w, null, [2, 1], [1, 0])
                : nn.functional.conv2d(a, w, null, [2, 1], [1, 0]);
            var first = autograd.grad([y.pow(3).sum()], [a, w], create_graph: true);
            return first[0].square().sum() + (first[0].sum() * first[1].square().sum());
        }
        var gradients = autograd.grad([Penalty(x, weight)], [x, weight]);
        Differences(t => Penalty(t, weight), x, gradients[0]);
        Differences(t => Penalty(x, t), weight, gradients[1]);
    }

    [Fact]
    public void One_two_and_three_threads_give_the_same_digits()
    {
        var before = get_num_threads();
        try
        {
            var results = new List<byte[]>();
            foreach (var threads in new[] { 1, 2, 3 })
            {
                set_num_threads(threads);
                using var scope = NewDisposeScope();
                results.Add(Work().bytes.ToArray());
            }
            Assert.Equal(results[0], results[1]);
            Assert.Equal(results[0], results[2]);
        }
        finally
        {
            set_num_threads(before);
        }
    }

    private static Tensor Work()
    {
        manual_seed(2);
        var parts = new List<Tensor>();
        var shapes = new[] { (9, 5, 21, 1), (1, 16, 30, 1), (2, 24, 9, 2), (5, 40, 3, 1) };
        foreach (var (batch, channels, size, stride) in shapes)
        {
            var x = randn(batch, channels, size, size, requires_grad: true);
            var weight = randn(19, channels, 3, 3, requires_grad: true);
            var y = nn.functional.max_pool2d(nn.functional.conv2d(x, weight, null, [stride, stride], [1, 1]), 2, 1);
            (y * y).sum().backward();
            parts.AddRange([y.detach().flatten(), x.grad!.flatten(), weight.grad!.flatten()]);
        }
        return cat(parts);
    }

    private static void Differences(Func<Tensor, Tensor> value, Tensor at, Tensor gradient)
    {
        const double Step = 1e-5;
        var (start, got) = (at.Doubles(), gradient.Doubles());
        for (var i = 0; i < start.Length; i++)
        {
            double Moved(double step)
            {
                var moved = (double[])start.Clone();
                moved[i] += step;
                return value(tensor(moved).reshape(at.shape).requires_grad_()).item<double>();
            }
            var slope = (Moved(Step) - Moved(-Step)) / (2 * Step);
            Assert.True(Math.Abs(slope - got[i]) <= Slope * Math.Max(1, Math.Abs(slope)),
                $"{i}: slope {slope:R}, gradient {got[i]:R}");
        }
    }
}

using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torchvision;

namespace DeepLearning.TorchSharp.Tests.Vision.Models;

/// <summary>The counts and names are those that torchvision publishes, so that its weights fit.</summary>
public sealed class ModelTests
{
    private const string Large = "COURSE_LARGE_MODELS";

    [Theory]
    [InlineData("resnet18", 11_689_512)]
    [InlineData("resnet34", 21_797_672)]
    [InlineData("resnet50", 25_557_032)]
    [InlineData("resnext50_32x4d", 25_028_904)]
    [InlineData("mobilenet_v2", 3_504_872)]
    [InlineData("mobilenet_v3_large", 5_483_032)]
    [InlineData("mobilenet_v3_small", 2_542_856)]
    [InlineData("googlenet", 6_624_904)]
    [InlineData("inception_v3", 27_161_264)]
    [InlineData("alexnet", 61_100_840)]
    [InlineData("vgg16", 138_357_544)]
    public void A_network_has_the_published_number_of_parameters(string name, long expected) =>
        Assert.Equal(expected, Count(name));

    [Theory]
    [InlineData("resnet101", 44_549_160)]
    [InlineData("resnet152", 60_192_808)]
    [InlineData("resnext101_32x8d", 88_791_336)]
    [InlineData("resnext101_64x4d", 83_455_272)]
    [InlineData("wide_resnet50_2", 68_883_240)]
    [InlineData("wide_resnet101_2", 126_886_696)]
    [InlineData("vgg11", 132_863_336)]
    [InlineData("vgg13", 133_047_848)]
    [InlineData("vgg19", 143_667_240)]
    [InlineData("vgg11_bn", 132_868_840)]
    [InlineData("vgg13_bn", 133_053_736)]
    [InlineData("vgg16_bn", 138_365_992)]
    [InlineData("vgg19_bn", 143_678_248)]
    public void A_large_network_has_the_published_number_of_parameters(string name, long expected)
    {
        if (Environment.GetEnvironmentVariable(Large) is null)
            Assert.Skip($"takes up to 600 MB and seconds a network; set {Large}=1 to run it");
        Assert.Equal(expected, Count(name));
    }

    [Fact]
    public void Names_and_shapes_are_those_of_torchvision()
    {
        using var resnet = models.resnet18(num_classes: 7);
        var state = resnet.state_dict();

        Assert.Equal(122, state.Count);
        Assert.Equal("conv1.weight", state.Keys.First());
        Assert.Equal([64, 3, 7, 7], state["conv1.weight"].shape);
        Assert.Equal([64], state["layer1.0.bn2.running_var"].shape);
        Assert.Equal([128, 64, 1, 1], state["layer2.0.downsample.0.weight"].shape);
        Assert.Equal([128], state["layer2.0.downsample.1.weight"].shape);
        Assert.Equal([512, 512, 3, 3], state["layer4.1.conv2.weight"].shape);
        Assert.Equal(["fc.weight", "fc.bias"], state.Keys.TakeLast(2));
        Assert.Equal([7, 512], state["fc.weight"].shape);

        using var mobile = models.mobilenet_v2(num_classes: 5);
        state = mobile.state_dict();
        Assert.Equal(314, state.Count);
        Assert.Equal([32, 3, 3, 3], state["features.0.0.weight"].shape);
        Assert.Equal([32, 1, 3, 3], state["features.1.conv.0.0.weight"].shape);
        Assert.Equal([16, 32, 1, 1], state["features.1.conv.1.weight"].shape);
        Assert.Equal([960, 1, 3, 3], state["features.17.conv.1.0.weight"].shape);
        Assert.Equal([1280, 320, 1, 1], state["features.18.0.weight"].shape);
        Assert.Equal([5, 1280], state["classifier.1.weight"].shape);

        using var small = models.mobilenet_v3_small();
        state = small.state_dict();
        Assert.Equal(244, state.Count);
        Assert.Equal([8, 16, 1, 1], state["features.1.block.1.fc1.weight"].shape);
        Assert.Equal([576, 96, 1, 1], state["features.12.0.weight"].shape);
        Assert.Equal([1024, 576], state["classifier.0.weight"].shape);

        using var google = models.googlenet(num_classes: 3);
        state = google.state_dict();
        Assert.Equal([64, 3, 7, 7], state["conv1.conv.weight"].shape);
        Assert.Equal([32, 192, 1, 1], state["inception3a.branch4.1.conv.weight"].shape);
        Assert.Equal([48], state["inception5b.branch3.0.bn.weight"].shape);
    }

    [Theory]
    [InlineData("resnet18", 40)]
    [InlineData("resnet50", 40)]
    [InlineData("mobilenet_v2", 40)]
    [InlineData("mobilenet_v3_small", 40)]
    [InlineData("googlenet", 40)]
    [InlineData("inception_v3", 80)]
    public void A_network_gives_a_number_for_each_class_and_learns(string name, long size)
    {
        manual_seed(1);
        using var model = Make(name);
        model.train();
        var x = randn(2, 3, size, size);

        var loss = nn.functional.cross_entropy(model.call(x), tensor(new long[] { 1, 2 }));
        loss.backward();

        Assert.All(
            model.named_parameters().Where(p => !p.name.StartsWith("AuxLogits", StringComparison.Ordinal)),
            p => Assert.True(p.parameter.grad is { } g && g.isfinite().all().item<bool>(), p.name));
        model.eval();
        using var _ = no_grad();
        var one = model.call(x);
        Assert.Equal([2, 1000], one.shape);
        Assert.True(one.allclose(model.call(x)), "evaluation is not repeatable");
        Assert.True(one[TensorIndex.Slice(1, 2)].allclose(model.call(x[TensorIndex.Slice(1, 2)]), 1e-3, 1e-4));
    }

    [Fact]
    public void Weights_come_from_a_file_without_the_last_layer()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            using var source = models.resnet18(num_classes: 4);
            source.save(path);

            using var same = models.resnet18(num_classes: 4, weights_file: path, skipfc: false);
            using var other = models.resnet18(num_classes: 9, weights_file: path);

            Assert.True(same.state_dict()["fc.weight"].allclose(source.state_dict()["fc.weight"]));
            Assert.True(other.state_dict()["conv1.weight"].allclose(source.state_dict()["conv1.weight"]));
            Assert.Equal([9, 512], other.state_dict()["fc.weight"].shape);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Blocks_that_start_at_zero_do_nothing_at_first()
    {
        using var model = models.resnet18(num_classes: 2, zero_init_residual: true);

        Assert.Equal(0, model.state_dict()["layer3.1.bn2.weight"].abs().sum().item<float>());
        Assert.Equal(256, model.state_dict()["layer3.1.bn1.weight"].sum().item<float>());
    }

    [Fact]
    public void Dilation_keeps_the_size_of_the_last_stages()
    {
        using var model = models.resnet50(num_classes: 2, replace_stride_with_dilation: (false, true, true));

        Assert.Equal([2, 2], model.call(zeros(2, 3, 64, 64)).shape);
        var error = Assert.Throws<ArgumentException>(
            () => models.resnet18(replace_stride_with_dilation: (false, false, true), num_classes: 2));
        Assert.StartsWith(
            "[BasicBlock] expected one group, a width of 64 and no dilation", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_of_no_known_name_is_refused() => Assert.Equal(
        "[VGG] expected one of VGG11, VGG13, VGG16, VGG19, got 'VGG12' (Parameter 'name')",
        Assert.Throws<ArgumentException>(() => new VGG("VGG12", 10, false)).Message);

    private static long Count(string name)
    {
        using var model = Make(name);
        return model.parameters().Sum(p => p.numel());
    }

    private static nn.Module<Tensor, Tensor> Make(string name)
    {
        var method = typeof(models).GetMethod(name)!;
        return (nn.Module<Tensor, Tensor>)method.Invoke(null, [.. method.GetParameters().Select(p => p.DefaultValue)])!;
    }
}

using DeepLearning.Testing;
using DeepLearning.Visuals.Strips;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Tests.Strips;

public sealed class StripTests
{
    [Fact]
    public void Every_layer_shows_what_it_gives_in_the_order_of_the_calls()
    {
        using var model = TestImages.LeNet();
        var image = TestImages.Seven().unsqueeze(0);
        var strip = Strip.Of("test", model, image, null);
        Assert.Equal(
            ["input", "conv1", "relu1", "pool1", "conv2", "relu2", "pool2", "fc1", "relu3", "fc2", "relu4", "fc3"],
            strip.Layers.Select(l => l.Name.Split(':', ',')[0]));
        using var quiet = no_grad();
        var conv = (Module<Tensor, Tensor>)model.named_modules().First(m => m.name == "conv1").module;
        Assert.Equal(conv.call(image)[0, 4].flatten().data<float>().ToArray(), strip.Layers[1].Maps[4]);
        var answer = model.call(image).softmax(1).flatten().data<float>().ToArray();
        Assert.Equal(answer, strip.Probabilities, (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.Equal(Array.IndexOf(answer, answer.Max()), strip.Guess);
    }

    [Fact]
    public void Deep_wide_and_long_networks_stay_small_and_say_what_is_left_out()
    {
        random.manual_seed(2);
        var layers = Enumerable.Range(0, 20)
            .Select(i => (Module<Tensor, Tensor>)Conv2d(i == 0 ? 3 : 40, 40, 3, padding: 1));
        using var model = Sequential([.. layers, AdaptiveAvgPool2d(1), Flatten(), Linear(40, 1000)]);
        var visual = Images.ActivationStrip(model, rand(3, 96, 64, generator: new Generator().manual_seed(1)));
        Soundness.Check(visual);
        Assert.Contains("the first 16 are shown", visual.Text);
    }

    [Fact]
    public void What_has_no_answer_is_refused()
    {
        using var model = TestImages.LeNet();
        using var maps = Sequential(Conv2d(1, 2, 3));
        Says("a model from one image to (1, classes)", () => Images.ActivationStrip(maps, TestImages.Seven()));
        Says("one image of shape", () => Images.ActivationStrip(model, TestImages.Sevens()));
        Says("a name for each of 10 classes", () => Images.ActivationStrip(model, TestImages.Seven(), ["zero"]));
        Says("got NaN", () => Images.ActivationStrip(model, full(1, 28, 28, float.NaN)));
    }

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.ThrowsAny<ArgumentException>(act).Message);
}

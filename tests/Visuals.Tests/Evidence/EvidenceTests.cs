using DeepLearning.Testing;
using DeepLearning.Visuals.Evidence;
using DeepLearning.Visuals.Layers;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Tests.Evidence;

public sealed class EvidenceTests
{
    /// <summary>Single precision, sums of some dozen terms of order one.</summary>
    private const float Rounding = 2e-5f;

    private static Tensor Image(params long[] shape) => rand(shape, generator: new Generator().manual_seed(9));

    [Fact]
    public void Grad_cam_of_a_network_with_global_pooling_is_its_class_activation_map()
    {
        random.manual_seed(1);
        var conv = Conv2d(1, 4, 3, padding: 1);
        var linear = Linear(4, 3);
        using var model = Sequential(conv, ReLU(), AdaptiveAvgPool2d(1), Flatten(), linear);
        var image = Image(1, 6, 5);
        var question = Question.Ask("test", model, image);
        var layer = LayerTap.Find("test", model, "1");
        var maps = conv.call(image.unsqueeze(0)).relu()[0];
        for (var target = 0; target < 3; target++)
        {
            var (coarse, _) = Slopes.GradCam(question, layer, target);
            Assert.Equal((6, 5), (coarse.Height, coarse.Width));
            for (var i = 0; i < 30; i++)
            {
                // Each channel's mean slope is its weight in the linear layer over the number of pixels of the map.
                var sum = 0f;
                for (var k = 0; k < 4; k++)
                    sum += linear.weight![target, k].item<float>() / 30 * maps[k, i / 5, i % 5].item<float>();
                Assert.Equal(Math.Max(0, sum), coarse.Values[i], Rounding);
            }
        }
    }

    [Fact]
    public void Grad_cam_is_enlarged_between_the_centres_of_pixels()
    {
        random.manual_seed(2);
        using var model = Sequential(Conv2d(1, 2, 2, stride: 2), Flatten(), Linear(8, 2));
        var question = Question.Ask("test", model, Image(1, 4, 4));
        var (coarse, fine) = Slopes.GradCam(question, LayerTap.Find("test", model, null), 0);
        Assert.Equal((4, 4), (fine.Height, fine.Width));
        // Pixel (0, 0) lies beyond the first centre; (1, 1) a quarter of the way to the next on both sides.
        Assert.Equal(coarse.Values[0], fine.Values[0], Rounding);
        var c = coarse.Values;
        Assert.Equal((0.5625f * c[0]) + (0.1875f * (c[1] + c[2])) + (0.0625f * c[3]), fine.Values[5], Rounding);
    }

    [Fact]
    public void Saliency_of_a_linear_model_is_the_largest_weight_over_the_channels()
    {
        var linear = Linear(2 * 3 * 3, 4);
        using var model = Sequential(Flatten(), linear);
        var question = Question.Ask("test", model, Image(2, 3, 3));
        var map = Slopes.Saliency(question, 2);
        for (var i = 0; i < 9; i++)
        {
            var (a, b) = (linear.weight![2, i].item<float>(), linear.weight[2, 9 + i].item<float>());
            Assert.Equal(Math.Max(Math.Abs(a), Math.Abs(b)), map.Values[i]);
        }
    }

    [Fact]
    public void Saliency_is_the_slope_that_small_changes_show()
    {
        using var model = TestImages.LeNet();
        var image = Image(1, 28, 28);
        var question = Question.Ask("test", model, image);
        var map = Slopes.Saliency(question, 4);
        using var quiet = no_grad();
        const float step = 1e-2f;
        foreach (var place in new[] { (3, 4), (14, 14), (20, 7) })
        {
            var (up, down) = (image.clone(), image.clone());
            up[0, place.Item1, place.Item2] = image[0, place.Item1, place.Item2] + step;
            down[0, place.Item1, place.Item2] = image[0, place.Item1, place.Item2] - step;
            var slope = (model.call(up.unsqueeze(0))[0, 4] - model.call(down.unsqueeze(0))[0,
                4]).item<float>() / (2 * step);
            // Kinks of the rectifiers between the two points, and cancellation in single precision.
            Assert.Equal(Math.Abs(slope), map.Values[(place.Item1 * 28) + place.Item2], 2e-3f);
        }
    }

    [Fact]
    public void Occlusion_is_the_mean_loss_over_the_squares_that_cover_a_pixel()
    {
        random.manual_seed(4);
        using var model = Sequential(Flatten(), Linear(30, 3));
        var image = Image(1, 6, 5);
        var question = Question.Ask("test", model, image);
        var maps = Covering.Occlusion(question, [1], 3, 2);
        using var quiet = no_grad();
        var (sums, counts) = (new double[30], new int[30]);
        var before = model.call(image.unsqueeze(0)).softmax(1)[0, 1].item<float>();
        foreach (var y in new[] { 0, 2, 3 })
        {
            foreach (var x in new[] { 0, 2 })
            {
                var covered = image.clone();
                covered[.., y..(y + 3), x..(x + 3)] = image.mean();
                var lost = before - model.call(covered.unsqueeze(0)).softmax(1)[0, 1].item<float>();
                for (var i = 0; i < 9; i++)
                {
                    sums[((y + (i / 3)) * 5) + x + (i % 3)] += lost;
                    counts[((y + (i / 3)) * 5) + x + (i % 3)]++;
                }
            }
        }

        for (var i = 0; i < 30; i++)
            Assert.Equal(sums[i] / counts[i], maps[0].Values[i], Rounding);
    }

    [Fact]
    public void The_evidence_finds_what_the_score_rests_on()
    {
        // The score is the brightness of one corner; all three kinds must point there.
        using var model = new CornerModel();
        var image = Image(1, 16, 16);
        foreach (var visual in new[]
        {
            Convolutions.Saliency(model, image, 1), Convolutions.Occlusion(model, image, 4, 2, 1),
        })
        {
            Soundness.Check(visual);
            var line = visual.Text.Split('\n').First(l => l.StartsWith("- 1 ", StringComparison.Ordinal));
            var centre = line.Split("centre is at row ")[1].Split(", column ");
            Assert.InRange(float.Parse(centre[0]), 9f, 15f);
            Assert.InRange(float.Parse(centre[1].Split(';')[0]), 9f, 15f);
        }
    }

    [Fact]
    public void The_model_is_left_as_it_was()
    {
        var dropout = Dropout(0.5);
        using var model = Sequential(Conv2d(1, 2, 3), dropout, Flatten(), Linear(2 * 26 * 26, 3));
        model.train();
        dropout.eval();
        var first = Convolutions.GradCam(model, TestImages.Seven());
        Assert.True(model.training);
        Assert.False(dropout.training);
        Assert.All(model.parameters(), p => Assert.Null(p.grad));
        dropout.train();
        Assert.Equal(first.Html, Convolutions.GradCam(model, TestImages.Seven()).Html);
        using (no_grad())
            Assert.Equal(first.Html, Convolutions.GradCam(model, TestImages.Seven()).Html);
    }

    [Fact]
    public void Grad_cam_is_drawn_and_told_as_approved()
    {
        random.manual_seed(1);
        using var model = Sequential(Conv2d(1, 2, 3, stride: 2), ReLU(), Flatten(), Linear(2 * 13 * 13, 3));
        foreach (var p in model.parameters())
        {
            using var quiet = no_grad();
            p.copy_(linspace(-0.5, 1, p.numel()).reshape(p.shape));
        }

        var visual = Convolutions.GradCam(model, TestImages.Seven(), classNames: ["<one>", "seven & co", "nine"]);
        Soundness.Check(visual);
        Approval.Matches("gradcam.svg", visual.Svg);
        Approval.Matches("gradcam.txt", visual.Text + "\n");
    }

    [Fact]
    public void What_cannot_be_explained_is_refused()
    {
        using var model = TestImages.LeNet();
        var seven = TestImages.Seven();
        Says("one image of shape (C, H, W)", () => Convolutions.GradCam(model, TestImages.Sevens()));
        Says("got NaN", () => Convolutions.Saliency(model, full(1, 28, 28, float.NaN)));
        Says("/ 255", () => Convolutions.Saliency(model, full(1, 28, 28, 3, dtype: ScalarType.Byte)));
        Says("a class from 0 to 9", () => Convolutions.GradCam(model, seven, target: 10));
        Says("its layers are conv1, relu1", () => Convolutions.GradCam(model, seven, "conv9"));
        Says("gives maps (1, C, H, W), got (1, 84)", () => Convolutions.GradCam(model, seven, "fc2"));
        Says("a layer of the model, got another ReLU", () => Convolutions.GradCam(model, seven, ReLU()));
        Says("a name for each of 10 classes", () => Convolutions.Occlusion(model, seven, classNames: ["a"]));
        Says("at most 224 pixels",
            () => Convolutions.Saliency(Sequential(Flatten(), Linear(300, 2)), zeros(1, 1, 300)));
        Says("(N, classes)", () => Convolutions.Saliency(Conv2d(1, 1, 3), seven));
        using var mask = Sequential(("conv", Conv2d(1, 2, 3, padding: 1)), ("relu", ReLU()));
        Says("got (1, 2, 28, 28) for (1, 1, 28, 28)", () => Convolutions.GradCam(mask, seven));
        Says("wrap the model in a module whose forward gives one score per class",
            () => Convolutions.GradCam(mask, seven));
        using var cut = new CornerModel { Detach = true };
        Says("autograd can follow back", () => Convolutions.Saliency(cut, zeros(1, 16, 16)));
    }

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.ThrowsAny<ArgumentException>(act).Message);

    /// <summary>Class 1 is likely where the lower right quarter is bright.</summary>
    private sealed class CornerModel() : Module<Tensor, Tensor>("corner")
    {
        public bool Detach { get; init; }

        public override Tensor forward(Tensor x)
        {
            var bright = (Detach ? x.detach() : x)[.., .., 9..15, 9..15].mean([1L, 2L, 3L]).unsqueeze(1);
            return cat([-bright, bright], 1);
        }
    }
}

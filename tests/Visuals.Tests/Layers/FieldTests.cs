using DeepLearning.Testing;
using DeepLearning.Visuals.Layers;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Tests.Layers;

public sealed class FieldTests
{
    /// <summary>Random images that are asked where rectifiers hide some slopes.</summary>
    private const int ManyImages = 64;

    public static TheoryData<string> Networks =>
        ["three 3x3", "strided", "dilated", "pooled", "same", "rectified", "turned"];

    [Theory]
    [MemberData(nameof(Networks))]
    public void The_formula_and_the_gradient_agree(string name)
    {
        random.manual_seed(1);
        using var model = Network(name);
        var last = LayerTap.Leaves(model)[^1];
        var (field, reason) = Field.Of(LayerLog.Of(model, zeros(1, 1, 24, 20)).Calls, last);
        Assert.True(field is not null, reason);
        var (_, shape) = LayerTap.Output("test", model, last, zeros(1, 1, 24, 20));
        foreach (var (y, x) in new[] { (0, 0), ((int)shape[2] / 2, (int)shape[3] / 2), ((int)shape[2] - 1, 1) })
        {
            var strength = FieldBySlope.Strength("test", model, last, [1, 24, 20], (y, x), ManyImages);
            var (top, bottom) = field.Rows.Window(y, 24);
            var (left, right) = field.Columns.Window(x, 20);
            Assert.Equal((top, bottom, left, right), FieldBySlope.Bounds(strength, 20));
        }
    }

    [Fact]
    public void Three_small_kernels_see_seven_pixels_and_a_lenet_what_is_published()
    {
        using var three = Network("three 3x3");
        Assert.Equal(7, Of(three, "2", 24).Rows.Size);
        // LeNet-5: 5 after C1, 6 after S2, 14 after C3, 16 after S4 (LeCun et al., 1998, figure 2).
        using var lenet = TestImages.LeNet();
        Assert.Equal([5, 6, 14, 16],
            new[] { "conv1", "pool1", "conv2", "pool2" }.Select(n => Of(lenet, n, 28).Rows.Size));
        Assert.Equal(new FieldAxis(16, 4, -2), Of(lenet, "pool2", 28).Columns);
    }

    [Fact]
    public void A_layer_that_sees_everything_or_a_way_that_branches_is_said()
    {
        using var lenet = TestImages.LeNet();
        var calls = LayerLog.Of(lenet, zeros(1, 1, 28, 28)).Calls;
        var (none, reason) = Field.Of(calls, LayerTap.Find("test", lenet, "fc1"));
        Assert.Null(none);
        Assert.Contains("looks at everything", reason);
        using var branched = new Branched();
        (none, reason) =
            Field.Of(LayerLog.Of(branched, zeros(1, 1, 8, 8)).Calls, LayerTap.Find("test", branched, "last"));
        Assert.Null(none);
        Assert.Contains("no chain", reason);
        Assert.Contains("the whole image is shown", Convolutions.ReceptiveField(branched, zeros(1, 8, 8), "last").Text);
    }

    [Fact]
    public void The_top_patches_are_the_largest_answers_of_each_image()
    {
        using var model = Sequential(Conv2d(1, 1, 1, bias: false));
        using (no_grad())
            model.parameters().First().fill_(2);
        var images = zeros(3, 1, 4, 4);
        (images[0, 0, 1, 2], images[1, 0, 3, 0], images[2, 0, 0, 3]) = (1, 5, 3);
        var scene = FieldScene.Of("test", model, LayerTap.Find("test", model, null), images);
        Assert.Equal([new Patch(1, 3, 0, 10), new Patch(2, 0, 3, 6)], scene.Top(0, 2));
        Assert.Equal((3, 4, 0, 1), scene.Window(3, 0));
    }

    [Fact]
    public void A_field_is_drawn_and_told_as_approved()
    {
        using var model = Sequential(Conv2d(1, 2, 3, stride: 2, padding: 1), ReLU(), Conv2d(2, 2, 3));
        Fill(model);
        var visual = Convolutions.ReceptiveField(model, TestImages.Sevens(), title: "Two <layers>");
        Soundness.Check(visual);
        Approval.Matches("field.svg", visual.Svg);
        Approval.Matches("field.txt", visual.Text + "\n");
    }

    [Fact]
    public void Feature_maps_are_what_the_layer_gives_by_name_and_by_module()
    {
        using var model = TestImages.LeNet();
        var conv = (Module<Tensor, Tensor>)model.named_modules().First(m => m.name == "conv1").module;
        var byName = Convolutions.FeatureMaps(model, TestImages.Seven(), "conv1");
        Assert.Equal(byName.Html, Convolutions.FeatureMaps(model, TestImages.Seven(), conv).Html);
        var expected = conv.call(TestImages.Seven().unsqueeze(0));
        var (values, shape) = LayerTap.Output(
            "test", model, LayerTap.Find("test", model, "conv1"), TestImages.Seven().unsqueeze(0));
        Assert.Equal([1, 6, 28, 28], shape);
        Assert.Equal(expected.data<float>().ToArray(), values);
        Assert.Contains($"mean {Boards.Pack.Short(expected[0, 2].mean().item<float>())}", byName.Text);
        Soundness.Check(byName);
        Assert.Contains("conv2: Conv2d, 16 maps of 10 × 10", Convolutions.FeatureMaps(model, TestImages.Seven()).Text);
    }

    [Fact]
    public void Hooks_are_gone_afterwards_even_when_the_model_throws()
    {
        using var model = new Counting();
        var image = zeros(1, 8, 8);
        Convolutions.FeatureMaps(model, image, "conv");
        var before = model.Calls;
        Assert.ThrowsAny<Exception>(() => Convolutions.FeatureMaps(model, zeros(3, 8, 8), "conv"));
        Assert.ThrowsAny<Exception>(() => Convolutions.GradCam(model, zeros(3, 8, 8), "conv"));
        Assert.True(model.training);
        // A hook left behind would replace the output by a leaf that takes a gradient.
        using (no_grad())
            Assert.False(model.call(image.unsqueeze(0)).requires_grad);
        Assert.True(model.Calls > before);
    }

    [Fact]
    public void An_image_that_a_linear_filter_answers_to_most_is_the_filter()
    {
        random.manual_seed(6);
        var conv = Conv2d(1, 3, 8, bias: false);
        using var model = Sequential(conv);
        var film = FilterAscent.Climb(
            "test", model, LayerTap.Find("test", model, null), [0, 1, 2], [1, 8, 8], [0, 100]);
        for (var k = 0; k < 3; k++)
        {
            var image = tensor(film[^1].Images.AsSpan(k * 64, 64).ToArray());
            var filter = conv.weight[k].flatten();
            var cosine = (image.dot(filter) / (image.norm() * filter.norm())).item<float>();
            Assert.InRange(cosine, 0.99f, 1.0001f);
            Assert.True(film[^1].Answers[k] > film[0].Answers[k]);
        }
    }

    [Fact]
    public void Filters_and_kernels_are_sound_and_told_as_approved()
    {
        using var model = Sequential(Conv2d(1, 2, 3, bias: false), ReLU());
        Fill(model);
        var kernels = Convolutions.Kernels(model);
        Soundness.Check(kernels);
        Approval.Matches("kernels.svg", kernels.Svg);
        Approval.Matches("kernels.txt", kernels.Text + "\n");
        var filters = Convolutions.MaximiseFilters(model, [1, 12, 12], steps: 8);
        Soundness.Check(filters);
        Approval.Matches("filters.txt", filters.Text + "\n");
        Soundness.Check(Convolutions.Kernels(randn(512, 512, 3, 3, generator: new Generator().manual_seed(1))));
        Soundness.Check(Convolutions.Kernels(zeros(4, 3, 5, 5)));
    }

    [Fact]
    public void What_is_no_layer_or_no_image_is_refused()
    {
        using var model = TestImages.LeNet();
        Says("(1, C, H, W)", () => Convolutions.FeatureMaps(model, TestImages.Seven(), "fc1"));
        Says("a layer of the model, got 'nope'", () => Convolutions.FeatureMaps(model, TestImages.Seven(), "nope"));
        Says("a Conv2d, got fc1: Linear", () => Convolutions.Kernels(model, "fc1"));
        Says("kernels of at most 31 x 31", () => Convolutions.Kernels(zeros(1, 1, 40, 40)));
        Says("got (3, 3)", () => Convolutions.Kernels(zeros(3, 3)));
        Says("at most 512 images", () => Convolutions.ReceptiveField(model, zeros(600, 1, 28, 28)));
        Says("shape of an image", () => Convolutions.MaximiseFilters(model, [28, 28]));
        Says("channel", () => Convolutions.ReceptiveField(model, TestImages.Sevens(), "conv1", 6));
        Says("a convolution in the model, got none", () => Convolutions.GradCam(
            Sequential(Flatten(), Linear(784, 2)), TestImages.Seven()));
    }

    [Fact]
    public void What_enlarges_is_said_and_the_gradient_still_shows_what_a_unit_follows()
    {
        random.manual_seed(1);
        using var model = Sequential(("conv", Conv2d(1, 2, 3, stride: 2)), ("up", ConvTranspose2d(2, 2, 4, stride: 2)));
        var visual = Convolutions.ReceptiveField(model, rand(2, 1, 16, 16), "up");
        Assert.Contains(
            "'up: ConvTranspose2d' enlarges, so that its units see windows of different sizes", visual.Text);
        Soundness.Check(visual);
        using var grown = Sequential(("up", Upsample(scale_factor: [2, 2])), ("conv", Conv2d(1, 2, 3)));
        Assert.Contains("'up: Upsample' enlarges", Convolutions.ReceptiveField(grown, rand(2, 1, 16, 16), "conv").Text);
    }

    private static Field Of(Module<Tensor, Tensor> model, string layer, int side) =>
        Field.Of(LayerLog.Of(model, zeros(1, 1, side, side)).Calls, LayerTap.Find("test", model, layer)).Field!;

    private static TorchSharp.Modules.Sequential Network(string name) => name switch
    {
        "three 3x3" => Sequential(Conv2d(1, 2, 3), Conv2d(2, 2, 3), Conv2d(2, 1, 3)),
        "strided" => Sequential(Conv2d(1, 2, 5, stride: 2, padding: 2), Conv2d(2, 2, 3, stride: 2, padding: 1)),
        "dilated" => Sequential(
            Conv2d(1, 2, (3, 2), dilation: (2, 3)), Tanh(), Conv2d(2, 2, (2, 3), stride: (1, 2), padding: (0, 1))),
        "pooled" => Sequential(Conv2d(1, 3, 3, padding: 1), AvgPool2d(2), Sigmoid(), Conv2d(3, 2, 3)),
        "turned" => Sequential(Conv2d(1, 2, 3), Tanh(),
            ConvTranspose2d(2, 2, (3, 2), dilation: (1, 2), padding: (1, 0)), Conv2d(2, 2, 3)),
        "same" => Sequential(Conv2d(1, 2, 5, TorchSharp.Padding.Same), Tanh(),
            Conv2d(2, 2, 3, TorchSharp.Padding.Same)),
        _ => Sequential(Conv2d(1, 6, 3), ReLU(), MaxPool2d(2), Conv2d(6, 6, 3, padding: 1), LeakyReLU(0.1)),
    };

    private static void Fill(Module model)
    {
        using var quiet = no_grad();
        foreach (var p in model.parameters())
            p.copy_(linspace(-1, 1.25, p.numel()).reshape(p.shape));
    }

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.ThrowsAny<ArgumentException>(act).Message);

    private sealed class Branched : Module<Tensor, Tensor>
    {
        private readonly Module<Tensor, Tensor> _first = Conv2d(1, 4, 3, padding: 1);
        private readonly Module<Tensor, Tensor> _side = Conv2d(1, 4, 1);
        private readonly Module<Tensor, Tensor> _last = Conv2d(4, 2, 3);

        public Branched()
            : base("branched")
        {
            register_module("first", _first);
            register_module("side", _side);
            register_module("last", _last);
        }

        public override Tensor forward(Tensor x) => _last.call(_first.call(x) + _side.call(x));
    }

    private sealed class Counting : Module<Tensor, Tensor>
    {
        private readonly Module<Tensor, Tensor> _conv = Conv2d(1, 2, 3);

        public Counting()
            : base("counting") => register_module("conv", _conv);

        public int Calls { get; private set; }

        public override Tensor forward(Tensor x)
        {
            Calls++;
            var y = _conv.call(x[.., ..1]);
            return x.shape[1] == 1 ? y.flatten(1) : throw new NotSupportedException("colours");
        }
    }
}

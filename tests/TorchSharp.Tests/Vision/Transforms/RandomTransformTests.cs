using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torchvision;

namespace DeepLearning.TorchSharp.Tests.Vision.Transforms;

public sealed class RandomTransformTests
{
    public static TheoryData<string> Augmentations => ["AutoAugment", "RandAugment", "TrivialAugmentWide", "AugMix"];

    [Fact]
    public void Steps_are_taken_one_after_the_other()
    {
        var x = rand(3, 8, 10);

        var y = transforms.Compose(
            transforms.HorizontalFlip(), transforms.VerticalFlip(), transforms.CenterCrop(4), transforms.Invert(),
            transforms.Lambda(t => t * 2)).call(x);

        Assert.True(y.allclose(2 * (1 - transforms.functional.center_crop(x.flip(-1, -2), 4))));
        Assert.Equal(
            "Compose(HorizontalFlip, Invert)",
            transforms.Compose(transforms.HorizontalFlip(), transforms.Invert()).ToString());
    }

    [Fact]
    public void The_input_of_a_pipeline_is_still_there_afterwards()
    {
        var x = rand(3, 8, 8);
        var pipeline = transforms.Compose(
            transforms.RandomHorizontalFlip(0), transforms.Grayscale(), transforms.Invert());

        pipeline.call(x).Dispose();
        transforms.Compose().call(x);

        Assert.Equal([3, 8, 8], x.shape);
        Assert.True(x.sum().item<float>() > 0);
    }

    [Fact]
    public void A_chance_of_one_is_sure_and_a_chance_of_nothing_never_comes()
    {
        var x = rand(3, 6, 6);

        Assert.True(transforms.RandomVerticalFlip(1).call(x).eq(x.flip(-2)).all().item<bool>());
        Assert.True(transforms.RandomVerticalFlip(0).call(x).eq(x).all().item<bool>());
        Assert.True(transforms.RandomInvert(1).call(x).allclose(1 - x));
        Assert.True(transforms.RandomSolarize(0.5, 1).call(x).le(0.5).all().item<bool>());
        Assert.True(transforms.RandomGrayscale(1).call(x).std(dim: 0).max().item<float>() < 1e-6);
        Assert.True(transforms.RandomApply([transforms.Invert(), transforms.Invert()], 1).call(x).allclose(x));
        Assert.Equal([3, 6, 6], transforms.RandomAdjustSharpness(2, 1).call(x).shape);
        Assert.Equal([3, 6, 6], transforms.RandomAutoContrast(1).call(x).shape);
        Assert.Equal([3, 6, 6], transforms.RandomPosterize(2, 1).call((x * 255).to(ScalarType.Byte)).shape);
        Assert.Equal([3, 6, 6], transforms.Equalize(p: 1).call((x * 255).to(ScalarType.Byte)).shape);
        Assert.Throws<ArgumentOutOfRangeException>(() => transforms.RandomInvert(1.1));
    }

    /// <summary>PyTorch: manual_seed(0) gives 0.4963, 0.7682, 0.0885, 0.1320 as the first uniform numbers.</summary>
    [Fact]
    public void Chances_are_those_of_PyTorch()
    {
        manual_seed(0);
        var flip = transforms.RandomHorizontalFlip();
        var x = tensor(new[] { 1f, 2f }).reshape(1, 1, 2);

        var flipped = Enumerable.Range(0, 4).Select(_ => flip.call(x)[0, 0, 0].item<float>() == 2).ToArray();

        Assert.Equal([true, false, true, true], flipped);
    }

    [Fact]
    public void One_step_is_chosen_and_orders_are_drawn()
    {
        manual_seed(1);
        var one = transforms.RandomChoice(
            new Generator(1), transforms.Lambda(t => t + 1), transforms.Lambda(t => t + 10),
            transforms.Lambda(t => t + 100));
        var order = transforms.RandomOrder(transforms.Lambda(t => t * 2), transforms.Lambda(t => t + 1));

        var chosen = Enumerable.Range(0, 200).Select(_ => one.call(zeros(1)).item<float>()).ToArray();
        var ordered = Enumerable.Range(0, 100).Select(_ => order.call(ones(1)).item<float>()).ToArray();

        Assert.Equal([1, 10, 100], chosen.Distinct().Order());
        Assert.All(chosen.CountBy(c => c), c => Assert.InRange(c.Value, 40, 95));
        Assert.Equal([3, 4], ordered.Distinct().Order());
        Assert.Throws<ArgumentException>(() => transforms.RandomChoice());
    }

    [Fact]
    public void A_drawn_part_has_an_allowed_share_and_allowed_proportions()
    {
        manual_seed(2);
        var places = arange(60 * 80).to(float32).reshape(1, 60, 80);
        var step = transforms.RandomResizedCrop(16, 24, 0.2, 0.5, 0.5, 2);

        for (var i = 0; i < 50; i++)
        {
            var part = step.call(places);
            Assert.Equal([1, 16, 24], part.shape);
            var (first, last) = ((int)part.min().item<float>(), (int)part.max().item<float>());
            var (height, width) = ((last / 80) - (first / 80) + 1, (last % 80) - (first % 80) + 1);

            // Nearest rows leave out up to one step at the end.
            Assert.InRange(height * width, 0.15 * 4800, 0.55 * 4800);
            Assert.InRange((double)width / height, 0.4, 2.4);
        }
        Assert.Throws<ArgumentException>(() => transforms.RandomResizedCrop(8, 0.5, 0.2));
    }

    [Fact]
    public void Colours_jump_within_their_ranges()
    {
        manual_seed(3);
        var grey = full([3L, 4, 4], 0.4);
        var step = transforms.ColorJitter(brightness: 0.5f);

        var seen = Enumerable.Range(0, 100).Select(_ => step.call(grey).mean().ToDouble()).ToArray();

        Assert.InRange(seen.Min(), 0.2, 0.24);
        Assert.InRange(seen.Max(), 0.56, 0.6);
        Assert.Equal([2, 3, 4, 4], transforms.ColorJitter(0.2f, 0.2f, 0.2f, 0.1f).call(rand(2, 3, 4, 4)).shape);
    }

    [Fact]
    public void Angles_corners_and_widths_are_drawn_and_repeat_with_the_seed()
    {
        var x = rand(3, 12, 12);
        ITransform[] steps =
        [
            transforms.RandomRotation(30), transforms.RandomRotation((10, 20), InterpolationMode.Bilinear),
            transforms.RandomPerspective(0.5, 1), transforms.GaussianBlur(3), transforms.GaussianBlur(5, 3, 0.5f, 2f),
        ];

        foreach (var step in steps)
        {
            manual_seed(7);
            var first = step.call(x);
            var second = step.call(x);
            manual_seed(7);
            Assert.Equal(first, step.call(x));
            Assert.NotEqual(first, second);
            Assert.Equal(x.shape, first.shape);
        }
        Assert.Throws<ArgumentException>(() => transforms.GaussianBlur(4));
        Assert.Throws<ArgumentException>(() => transforms.RandomRotation(-1));
    }

    [Theory]
    [MemberData(nameof(Augmentations))]
    public void An_augmentation_repeats_with_its_generator_and_keeps_shape_and_type(string name)
    {
        manual_seed(5);
        var x = randint(0, 256, [3, 20, 24], ScalarType.Byte);
        var batch = randint(0, 256, [2, 3, 9, 8], ScalarType.Byte);
        var changed = 0;
        for (var seed = 0UL; seed < 40; seed++)
        {
            var first = Make(name, seed).call(x);
            Assert.Equal(first, Make(name, seed).call(x));
            Assert.Equal(x.shape, first.shape);
            Assert.Equal(ScalarType.Byte, first.dtype);
            Assert.Equal(batch.shape, Make(name, seed).call(batch).shape);
            changed += first.Equals(x) ? 0 : 1;
        }
        Assert.InRange(changed, 20, 40);
        var error = Assert.Throws<ArgumentException>(() => Make(name, 1).call(rand(3, 4, 4)));
        Assert.Equal(
            $"[{name}] expected a picture of bytes (..., C, H, W), got Float32 (3, 4, 4); use " +
            "convert_image_dtype(image, uint8)", error.Message);
    }

    [Fact]
    public void Every_policy_has_25_pairs_and_none_fails()
    {
        var x = randint(0, 256, [3, 10, 10], ScalarType.Byte);
        foreach (var policy in Enum.GetValues<autoaugment.AutoAugmentPolicy>())
        {
            var step = transforms.AutoAugment(policy, fill: [1, 2, 3], generator: new Generator(9));
            for (var i = 0; i < 100; i++)
                Assert.Equal(x.shape, step.call(x).shape);
        }
        Assert.Throws<ArgumentOutOfRangeException>(() => transforms.AutoAugment((autoaugment.AutoAugmentPolicy)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => transforms.RandAugment(magnitude: 31));
        Assert.Throws<ArgumentOutOfRangeException>(() => transforms.AugMix(severity: 11));
    }

    /// <summary>
    /// Draws of PyTorch 1.13 for manual_seed(s): randint(14), randint(31), randint(2) choose the step, its strength and
    /// its direction.
    /// </summary>
    [Fact]
    public void A_trivial_augmentation_takes_the_step_that_PyTorch_draws()
    {
        var x = randint(0, 256, [3, 16, 16], ScalarType.Byte);
        for (var seed = 0; seed < 30; seed++)
        {
            var draws = new Generator((ulong)seed);
            var step = Whole(14);
            var level = step is 0 or > 11 ? 0 : Whole(31);
            if (step != 11)
                continue;
            var y = transforms.TrivialAugmentWide(generator: new Generator((ulong)seed)).call(x);
            Assert.Equal(transforms.functional.solarize(x, 255 - (level * 8.5)), y);

            int Whole(long below)
            {
                using var drawn = randint(0, below, [1L], generator: draws);
                return (int)drawn.item<long>();
            }
        }
    }

    private static ITransform Make(string name, ulong seed)
    {
        var generator = new Generator(seed);
        return name switch
        {
            "AutoAugment" => transforms.AutoAugment(generator: generator),
            "RandAugment" => transforms.RandAugment(generator: generator),
            "AugMix" => transforms.AugMix(generator: generator),
            _ => transforms.TrivialAugmentWide(generator: generator),
        };
    }
}

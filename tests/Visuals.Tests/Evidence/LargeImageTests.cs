using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Tests.Evidence;

public sealed class LargeImageTests
{
    private static Tensor Noise(params long[] shape) => rand(shape, generator: new Generator().manual_seed(1));

    [Fact]
    public void Large_and_noisy_images_stay_small()
    {
        random.manual_seed(1);
        using var model = Sequential(Conv2d(3, 4, 7, stride: 4), ReLU(), AdaptiveAvgPool2d(1), Flatten(), Linear(4, 3));
        var image = Noise(3, 224, 224);
        foreach (var visual in new[]
        {
            Convolutions.GradCam(model, image), Convolutions.Saliency(model, image),
            Convolutions.Occlusion(model, image, 64, 40), Convolutions.FeatureMaps(model, image),
            Convolutions.ReceptiveField(model, image.unsqueeze(0)), Convolutions.KernelEditor(image),
            Convolutions.MaximiseFilters(model, [3, 96, 96], count: 4, steps: 8),
        })
        {
            Soundness.Check(visual);
        }

        Assert.Contains("Blocks of pixels are averaged", Convolutions.Saliency(model, image).Text);
        Soundness.Check(Images.Boxes(Noise(3, 700, 900), tensor(new float[] { 1, 1, 800, 600 }).unsqueeze(0)));
        Soundness.Check(Images.Masks(Noise(3, 128, 128), (Noise(6, 128, 128) > 0.5).to_type(ScalarType.Float32)));
        var masks = (Noise(5, 96, 96) * 3).to_type(ScalarType.Int64);
        Soundness.Check(Images.Errors(Noise(5, 3, 96, 96), masks, [masks.roll(1), masks.roll(2), masks],
            [masks, masks, masks]));
        Soundness.Check(Images.Cells(Noise(3, 416, 416), Noise(32, 32), zeros(32, 32, 4), Noise(32, 32, 20)));
    }

    [Fact]
    public void Constant_images_give_no_evidence_and_a_picture()
    {
        using var model = Sequential(Conv2d(1, 2, 3), ReLU(), Flatten(), Linear(2 * 6 * 6, 2));
        foreach (var p in model.parameters())
        {
            using var quiet = no_grad();
            p.zero_();
        }

        var visual = Convolutions.GradCam(model, zeros(1, 8, 8));
        Soundness.Check(visual);
        Assert.Contains("no evidence anywhere", visual.Text);
        Soundness.Check(Convolutions.Occlusion(model, ones(1, 8, 8)));
        Soundness.Check(Convolutions.FeatureMaps(model, zeros(1, 8, 8)));
        Soundness.Check(Convolutions.ReceptiveField(model, zeros(1, 8, 8)));
    }
}

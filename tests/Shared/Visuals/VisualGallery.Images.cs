using DeepLearning.Visuals;
using static TorchSharp.torch;

namespace DeepLearning.Testing;

internal static partial class VisualGallery
{
    private static readonly string[] Kinds = ["disc", "square"];

    private static Tensor Candidates => tensor(new float[]
    {
        6, 10, 34, 38, 8, 12, 37, 40, 4, 6, 30, 36, 36, 32, 56, 52, 38, 34, 58, 55, 33, 30, 52, 50, 20, 40, 44, 60,
    }).reshape(7, 4);

    private static Tensor Scores => tensor(new float[] { 0.95f, 0.8f, 0.62f, 0.91f, 0.74f, 0.55f, 0.3f });

    private static Tensor Labels => tensor(new long[] { 0, 0, 0, 1, 1, 1, 0 });

    private static Tensor Truths => tensor(new float[] { 6, 10, 34, 38, 36, 32, 56, 52 }).reshape(2, 4);

    private static Dictionary<string, Func<VisualTheme, Visual>> ImageFamily => new()
    {
        ["Images.Boxes"] = theme => Images.Boxes(TestImages.Shapes(), Candidates, Labels, Scores, Truths,
            tensor(new long[] { 0, 1 }), Kinds, least: 0.5, theme: theme),
        ["Images.Masks"] = theme => Images.Masks(TestImages.Shapes(), TestImages.Classes(2), Kinds, theme: theme),
        ["Images.Errors"] = theme => ErrorFilm(theme),
        ["Images.Losses"] = theme => Images.Losses(rand(40, 28, 28, generator: Seed(4)) * TestImages.Seven(),
            randn(40, 10, generator: Seed(5)) * 2, randint(0, 10, [40], generator: Seed(6)), Digits, theme: theme),
        ["Images.BoxMatching"] = theme => Images.BoxMatching(
            Candidates, Truths, TestImages.Shapes(), Kinds, theme: theme),
        ["Images.Suppression"] = theme => Images.Suppression(
            Candidates, Scores, Labels, 0.4, TestImages.Shapes(), Kinds, theme: theme),
        ["Images.RegionPoints"] = theme => Images.RegionPoints(
            randn(8, 8, generator: Seed(7)), tensor(new float[] { 19, 22, 84, 100 }), 2, 3, 1.0 / 16, theme: theme),
        ["Images.Cells"] = theme => Cells(theme),
        ["Images.ActivationStrip"] = theme => Images.ActivationStrip(
            TestImages.LeNet(), TestImages.Seven(), theme: theme),
        ["Images.DigitPad"] = theme => Images.DigitPad(TestImages.LeNet(), TestImages.Seven(), theme: theme),
    };

    private static Visual ErrorFilm(VisualTheme theme)
    {
        var truth = TestImages.Classes().unsqueeze(0);
        var images = TestImages.Shapes().unsqueeze(0);
        Tensor[] with =
            [.. new[] { 8, 4, 1 }
                .Select(s => cat([TestImages.Classes(s).unsqueeze(0), TestImages.Classes(-s).unsqueeze(0)]))];
        Tensor[] without =
            [.. new[] { 12, 9, 6 }
                .Select(s => cat([TestImages.Classes(s).unsqueeze(0), TestImages.Classes(-s).unsqueeze(0)]))];
        return Images.Errors(
            cat([images, images]), cat([truth, truth]), with, without, ["epoch 1", "epoch 5", "epoch 20"],
                theme: theme);
    }

    private static Visual Cells(VisualTheme theme)
    {
        var objectness = rand(8, 8, generator: Seed(8)) * 0.2;
        objectness[3, 2] = 0.93f;
        objectness[5, 5] = 0.88f;
        var (boxes, classes) = (zeros(8, 8, 4), full(8, 8, 2, 0.5f));
        for (var i = 0; i < 64; i++)
        {
            var (x, y) = ((i % 8 * 8) + 4, (i / 8 * 8) + 4);
            boxes[i / 8, i % 8] = tensor(new float[] { x - 6, y - 5, x + 6, y + 7 });
        }

        boxes[3, 2] = tensor(new float[] { 6, 10, 34, 38 });
        boxes[5, 5] = tensor(new float[] { 36, 32, 56, 52 });
        (classes[3, 2], classes[5, 5]) = (tensor(new float[] { 0.9f, 0.1f }), tensor(new float[] { 0.05f, 0.95f }));
        return Images.Cells(TestImages.Shapes(), objectness, boxes, classes, Kinds, theme: theme);
    }
}
